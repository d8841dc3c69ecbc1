package org.newsvoice.speaker.noun;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.Variation;

/**
 * Definite phrases that tell somebody's age, children or party and are no name of anybody: "the 24-year-old", "the father of two",
 * "the Ostravan Democrat".
 */
record Epithets(AnnotatedStory story, StoryNames names) {

    private static final Pattern AGE = Pattern.compile("(\\d{1,3})-year-old");

    /** Whether the phrase is one, for whoever is the only person of a story. */
    boolean is(Mention mention) {
        return tellNoMore(mention) || isOfParty(mention);
    }

    /** Whether the phrase says nothing that would have to fit the one whom the story is about. */
    boolean tellNoMore(Mention mention) {
        boolean definite =
                mention.span().of(story.text()).toLowerCase(Locale.ROOT).startsWith("the ");
        return definite && (isByAge(mention) || isByChildren(mention));
    }

    /** "the 24-year-old", in a story that tells of nobody of that age */
    boolean isByAge(Mention mention) {
        boolean age = head(mention).text().matches("(?:\\d+-year-)?olds?|year");
        return age
                && mention.span().of(story.text()).matches("(?s).*\\d+-year-old")
                && names.groups().stream().noneMatch(group -> group.isAged(years(mention)));
    }

    /** The years that a phrase tells; 0 when it tells none. */
    private int years(Mention mention) {
        Matcher age = AGE.matcher(mention.span().of(story.text()));
        return age.find() ? Integer.parseInt(age.group(1)) : 0;
    }

    /** "the father of two", "the mother-of-three" */
    private boolean isByChildren(Mention mention) {
        List<Token> tokens = tokens(mention);
        int i = mention.headToken() + 1;
        while (i < tokens.size() && tokens.get(i).text().matches("of|-")) {
            i++;
        }
        return i > mention.headToken() + 1
                && i < tokens.size()
                && tokens.get(i).tag().equals("CD")
                && head(mention).text().matches("(?:grand)?(?:father|mother)|dad|mum|mom");
    }

    /** "the Ostravan Democrat" */
    private boolean isOfParty(Mention mention) {
        return Variation.isTelling(head(mention))
                && Character.isUpperCase(head(mention).text().charAt(0));
    }

    private List<Token> tokens(Mention mention) {
        return story.sentences().get(mention.sentence()).tokens();
    }

    private Token head(Mention mention) {
        return tokens(mention).get(mention.headToken());
    }
}
