package org.newsvoice.speaker.story;

import java.util.List;
import java.util.regex.Pattern;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/** Who took a picture, in brackets behind its caption: "(Ana Ruiz/Harbor News)", "(Photo: Ana Ruiz)". Of nobody there the story tells. */
record PhotoCredits(AnnotatedStory story) {

    private static final int MAX_TOKENS = 16;
    private static final int MAX_CAPTION = 500;
    private static final Pattern QUOTED = Pattern.compile("[\u201c\u201d\"]");
    private static final Pattern LAST = Pattern.compile(
            "REUTERS/\\p{Lu}[\\p{L}. '-]+$|\\p{Lu}\\p{L}+/(?:AP|AFP|EPA|PA|Reuters|Getty Images|Associated Press)\\)?\\.?$"
                    + "|\\((?:AP Photo/|Photo:|Photo by |Picture:)[^)]*\\)$");
    private static final Pattern CREDIT = Pattern.compile(
            "(?s)\\(\\s*(?:(?:Photo|Picture|Image|Pic|Credit)s?\\b.*|[^)]*\\p{L}\\s?/\\s?\\p{Lu}[^)]*|[^)]* via \\p{Lu}[^)]*)\\)");

    /** Whether a paragraph without quotation marks ends in such a credit, as captions do. */
    static boolean endsIn(String paragraph) {
        return paragraph.length() <= MAX_CAPTION
                && !QUOTED.matcher(paragraph).find()
                && LAST.matcher(paragraph.strip()).find();
    }

    /** The token behind the credit that begins at {@code begin}; {@code begin} when none does. */
    int end(Sentence sentence, int begin) {
        List<Token> tokens = sentence.tokens();
        if (!tokens.get(begin).tag().equals("-LRB-")) {
            return begin;
        }
        for (int i = begin + 1; i < Math.min(tokens.size(), begin + MAX_TOKENS); i++) {
            if (tokens.get(i).tag().matches("VB[DZP]|MD|PRP")) {
                return begin;
            }
            if (tokens.get(i).tag().equals("-RRB-")) {
                String words = sentence.span(begin, i + 1).of(story.text());
                return CREDIT.matcher(words).matches() ? i + 1 : begin;
            }
        }
        return begin;
    }
}
