package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * How somebody puts it, without a verb that reports: what Osei calls “...”; “...” is how Osei put it; Osei (“...”) and Ruiz
 * (“...”) disagree. Of people who are named, and he and she. Certain.
 */
final class PhrasingRule implements AttributionRule {

    private static final Set<String> CALLING = Set.of(
            "call", "term", "describe", "dub", "label", "deem", "characterize", "see", "regard", "view", "denounce");
    private static final Set<String> WISHING = Set.of("want", "need", "fear", "propose", "demand", "seek", "offer");
    private static final Set<String> PUTTING =
            Set.of("put", "phrase", "describe", "characterize", "sum", "see", "explain");
    private static final int LONGEST = 8;
    private static final int MIN_ASIDE = 3;

    @Override
    public String name() {
        return "phrasing";
    }

    @Override
    public boolean isCertain() {
        return true;
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        Evidence after = howPut(passage, scene);
        if (after != null || scene.before(passage) == NONE) {
            return after;
        }
        Evidence aside = aside(passage, scene);
        return aside == null ? what(passage, scene) : aside;
    }

    /** “...” is how Ana Ruiz put it */
    private static @Nullable Evidence howPut(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int is = passage.end();
        int end = story.sentenceEnd(passage.end() - 1);
        boolean how = is + 2 < end && story.isWord(is, "is", "was") && story.isWord(is + 1, "how");
        int head = how ? new AfterClause(scene, is + 2, end).phraseHead(is + 2) : NONE;
        if (head == NONE) {
            return null;
        }
        int verb = new AfterClause(scene, is + 2, end).verbAfter(scene.phrases().end(head));
        boolean puts = verb != NONE && PUTTING.contains(story.lemma(verb));
        return puts ? new Evidence(scene.phrases().mention(head), is + 1, verb + 1) : null;
    }

    /** Ana Ruiz (“we will not pay”) */
    private static @Nullable Evidence aside(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int open = passage.begin() - 1;
        boolean alone = story.isWord(open, "(", "-LRB-")
                && passage.end() < story.size()
                && story.isWord(passage.end(), ")", "-RRB-")
                && scene.words(passage) >= MIN_ASIDE
                && scene.leftEdge(passage) < open;
        return alone && isPerson(open - 1, scene)
                ? Evidence.uncued(scene.phrases().mention(open - 1))
                : null;
    }

    /** "what Ana Ruiz calls", "What Ana Ruiz wants is" */
    private static @Nullable Evidence what(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = scene.leftEdge(passage);
        int verb = passage.begin() - 1;
        boolean is = story.isWord(verb, "is", "was");
        verb -= is || story.isWord(verb, "as") ? 1 : 0;
        for (int what = verb - 2; what >= Math.max(edge, verb - LONGEST); what--) {
            if (!story.isWord(what, "what")) {
                continue;
            }
            AfterClause clause = new AfterClause(scene, what + 1, passage.begin());
            int head = clause.phraseHead(what + 1);
            boolean somebody = head != NONE && isPerson(head, scene);
            boolean puts = somebody
                    && clause.verbAfter(scene.phrases().end(head)) == verb
                    && (is ? WISHING : CALLING).contains(story.lemma(verb));
            return puts ? new Evidence(scene.phrases().mention(head), verb, verb + 1) : null;
        }
        return null;
    }

    private static boolean isPerson(int at, Scene scene) {
        QuotedStory story = scene.story();
        return !story.isInPassage(at)
                && (story.token(at).entity() == EntityKind.PERSON || story.isWord(at, "he", "she"));
    }
}
