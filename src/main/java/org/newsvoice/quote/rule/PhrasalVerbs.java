package org.newsvoice.quote.rule;

import java.util.Map;
import java.util.Set;
import org.newsvoice.quote.grammar.QuotedStory;

/** Verbs that with a small word behind them say what somebody takes a thing for: wave away as, laugh off as, brush aside as. */
final class PhrasalVerbs {

    private static final Map<String, Set<String>> PARTICLES = Map.of(
            "wave", Set.of("away", "off", "aside"),
            "laugh", Set.of("off", "away"),
            "brush", Set.of("off", "aside", "away"),
            "shrug", Set.of("off", "away"),
            "write", Set.of("off"),
            "sum", Set.of("up"),
            "play", Set.of("down"),
            "sweep", Set.of("aside", "away"),
            "cast", Set.of("aside"),
            "cry", Set.of("down"));

    private static final Set<String> ALL = Set.of("away", "off", "aside", "up", "down");

    private PhrasalVerbs() {}

    /** Whether such a verb is at {@code verb}, with its small word right behind it. */
    static boolean is(int verb, QuotedStory story) {
        return verb + 1 < story.sentenceEnd(verb) && belongs(verb, verb + 1, story);
    }

    /** Whether the small word is anywhere between the verb and {@code end}: "waved the plan away". */
    static boolean isParted(int verb, int end, QuotedStory story) {
        for (int i = verb + 1; i < end; i++) {
            if (belongs(verb, i, story)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can be such a small one. */
    static boolean isParticle(int at, QuotedStory story) {
        return ALL.contains(story.word(at));
    }

    private static boolean belongs(int verb, int particle, QuotedStory story) {
        return PARTICLES.getOrDefault(story.lemma(verb), Set.of()).contains(story.word(particle));
    }
}
