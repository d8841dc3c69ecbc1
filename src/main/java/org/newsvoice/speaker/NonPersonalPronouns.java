package org.newsvoice.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;

/**
 * Whom "it" and "they" stand for where they speak: the body, the paper or the people quoted right before. When a person was
 * quoted there, or nobody within two paragraphs, they stay open: a story has too much else that "it" may be.
 */
final class NonPersonalPronouns {

    private static final int FARTHEST = 2;

    private final AnnotatedStory story;
    private final StoryNames names;

    NonPersonalPronouns(AnnotatedStory story, StoryNames names) {
        this.story = story;
        this.names = names;
    }

    /** The mention that each "it" and "they" to which a quotation is attributed stands for, by where it begins; open ones are absent. */
    Map<Integer, Mention> antecedents(List<AttributedQuote> quotes) {
        Map<Integer, Mention> found = new HashMap<>();
        Mention last = null;
        int zone = 0;
        for (AttributedQuote quote : quotes) {
            if (quote.attribution() == null) {
                continue;
            }
            Mention mention = quote.attribution().mention();
            int here = quote.quotation().zone();
            String pronoun = mention.kind() == MentionKind.PRONOUN
                    ? mention.span().of(story.text()).toLowerCase(Locale.ROOT)
                    : "";
            if (pronoun.equals("it") || pronoun.equals("they")) {
                if (last != null && here - zone <= FARTHEST && fits(pronoun, last)) {
                    found.put(mention.span().begin(), last);
                }
            } else {
                last = mention;
            }
            zone = here;
        }
        return found;
    }

    private boolean fits(String pronoun, Mention mention) {
        Token head = story.sentences().get(mention.sentence()).tokens().get(mention.headToken());
        return switch (mention.kind()) {
            case NAME -> isBody(names.at(mention.sentence(), mention.headToken()));
            case NOMINAL -> pronoun.equals("they") ? head.tag().endsWith("S") : isThing(head);
            case PRONOUN, NONE -> false;
        };
    }

    private static boolean isBody(@Nullable NameGroup group) {
        return group != null && !group.isPerson();
    }

    private static boolean isThing(Token head) {
        return !head.tag().endsWith("S") && !HumanNouns.is(head.text());
    }
}
