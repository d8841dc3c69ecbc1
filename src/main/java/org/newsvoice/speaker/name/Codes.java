package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;

/**
 * Codes that wires put between words, which name nobody: {@code <HALV/O>}, {@code MARKETS-BONDS/M}. Immutable.
 *
 * @param spans where they are in the story's text
 */
public record Codes(SpanSet spans) {

    /** It looks behind from capital letters only, not from each sign of a text. */
    private static final Pattern CODE =
            Pattern.compile("<[A-Z0-9][A-Z0-9./=-]*>|[A-Z](?<![A-Za-z/][A-Z])[A-Z-]{3,}/[A-Z](?![A-Za-z/])");

    /** Finds the codes in a story. */
    public static Codes of(AnnotatedStory story) {
        if (story.text().indexOf('<') < 0 && story.text().indexOf('/') < 0) {
            return new Codes(SpanSet.NONE);
        }
        List<TextSpan> spans = new ArrayList<>();
        Matcher code = CODE.matcher(story.text());
        while (code.find()) {
            spans.add(new TextSpan(code.start(), code.end()));
        }
        return new Codes(SpanSet.of(spans));
    }

    /** The mentions without those in codes, and without codes that one begins with. */
    List<EntityMention> leftOutOf(AnnotatedStory story, List<EntityMention> mentions) {
        List<EntityMention> left = new ArrayList<>();
        for (EntityMention mention : mentions) {
            Sentence sentence = story.sentences().get(mention.sentence());
            int begin = mention.beginToken();
            while (begin < mention.endToken() && contains(sentence, begin)) {
                begin++;
            }
            if (begin < mention.endToken()) {
                left.add(
                        begin == mention.beginToken()
                                ? mention
                                : new EntityMention(
                                        mention.kind(),
                                        mention.sentence(),
                                        begin,
                                        mention.endToken(),
                                        sentence.span(begin, mention.endToken())));
            }
        }
        return left;
    }

    /** Whether a token is in a code. */
    public boolean contains(Sentence sentence, int token) {
        return spans.contains(sentence.tokens().get(token).span());
    }
}
