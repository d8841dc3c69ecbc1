package org.newsvoice.speaker.group;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Token;

/** Which body is "her group": the one that she leads who is the only person of the sentence before. */
record LedBodies(AnnotatedStory story, StoryNames names) {

    private static final Set<String> LEADERS = Set.of(
            "chair",
            "chairman",
            "chairwoman",
            "head",
            "leader",
            "president",
            "director",
            "founder",
            "boss",
            "secretary",
            "ceo");

    /** The one body behind what somebody leads in the sentence before, in the same paragraph; null when none is, or several. */
    @Nullable
    NameGroup before(int sentence) {
        int before = sentence - 1;
        boolean same = before >= 0
                && story.sentences().get(before).zone()
                        == story.sentences().get(sentence).zone();
        long people = !same
                ? 0
                : names.groups().stream()
                        .filter(group -> group.isPerson()
                                && group.mentions().stream().anyMatch(mention -> mention.sentence() == before))
                        .count();
        if (people != 1) {
            return null;
        }
        List<Token> tokens = story.sentences().get(before).tokens();
        Set<NameGroup> led = new HashSet<>();
        for (NamedBodies.Named named : new NamedBodies(story, names).before(sentence, 0)) {
            if (named.sentence() == before && isLed(tokens, named.begin())) {
                led.add(names.body(named));
            }
        }
        return led.size() == 1 ? led.iterator().next() : null;
    }

    /** "the chair of" */
    private static boolean isLed(List<Token> tokens, int begin) {
        int of = begin - 1;
        of -= of > 1 && tokens.get(of).text().equalsIgnoreCase("the") ? 1 : 0;
        return of > 0
                && tokens.get(of).text().equals("of")
                && LEADERS.contains(tokens.get(of - 1).text().toLowerCase(Locale.ROOT));
    }
}
