package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * How somebody puts it, without a verb that reports: what Osei calls “...”; “...” is how Osei put it; Osei (“...”) and Ruiz
 * (“...”) disagree. Of people who are named, and he and she. Certain.
 */
final class PhrasingRule implements CertainRule {

    private static final Set<String> CALLING = Set.of(
            "call", "term", "describe", "dub", "label", "deem", "characterize", "see", "regard", "view", "denounce");
    private static final Set<String> WISHING = Set.of("want", "need", "fear", "propose", "demand", "seek", "offer");
    private static final Set<String> PUTTING =
            Set.of("put", "phrase", "describe", "characterize", "sum", "see", "explain", "remember", "recall");
    private static final int MAX_LENGTH = 8;
    private static final int MIN_ASIDE = 3;

    @Override
    public String name() {
        return "phrasing";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        Evidence after = howPut(passage, scene);
        if (after != null || scene.before(passage) == NONE) {
            return after;
        }
        Evidence found = aside(passage, scene);
        found = found == null ? what(passage, scene) : found;
        found = found == null ? with(passage, scene) : found;
        return found == null ? Characterized.find(passage, scene) : found;
    }

    /** “...” is how Ana Ruiz put it */
    private static @Nullable Evidence howPut(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int is = passage.end();
        int end = story.sentenceEnd(passage.end() - 1);
        if (is + 3 < end && story.isWord(is, ":", ",") && story.isWord(is + 1, "that", "this", "such")) {
            return thatWas(is + 2, end, scene);
        }
        if (is + 2 < end && story.isWord(is, ":", "\u2014", "--") && !story.isInPassage(is)) {
            return thus(is + 1, end, scene);
        }
        // “...” That is how Ana Ruiz sums it up.
        if (is + 3 < story.size()
                && is == end
                && scene.standsAlone(passage)
                && story.zone(is) == story.zone(passage.begin())
                && story.isWord(is, "that", "this")
                && !story.isInPassage(is)) {
            end = story.sentenceEnd(is);
            is++;
        }
        boolean how = is + 2 < end && story.isWord(is, "is", "was", "'s", "\u2019s") && story.isWord(is + 1, "how");
        int head = how ? new AfterClause(scene, is + 2, end).phraseHead(is + 2) : NONE;
        if (head == NONE) {
            return null;
        }
        int verb = new AfterClause(scene, is + 2, end).verbAfter(scene.phrases().end(head));
        boolean puts = verb != NONE && PUTTING.contains(story.lemma(verb));
        return puts ? new Evidence(scene.phrases().mention(head), is + 1, verb + 1) : null;
    }

    /** “...”: thus Ana Ruiz on the plan; “...” — Ana Ruiz on the plan */
    private static @Nullable Evidence thus(int at, int end, Scene scene) {
        QuotedStory story = scene.story();
        boolean thus = story.isWord(at, "thus", "so");
        int begin = thus ? at + 1 : at;
        int head = new AfterClause(scene, begin, end).phraseHead(begin);
        int next = head == NONE ? NONE : scene.phrases().end(head);
        boolean on = next != NONE && next < end && story.isWord(next, "on", "about");
        boolean closed = on || (thus && next != NONE && (next >= end || story.isMark(next)));
        if (!closed || !isPerson(head, scene)) {
            return null;
        }
        Mention mention = scene.phrases().mention(head);
        return thus ? new Evidence(mention, at, begin) : Evidence.uncued(mention);
    }

    /** “...”: that was Ana Ruiz's view */
    private static @Nullable Evidence thatWas(int copula, int end, Scene scene) {
        QuotedStory story = scene.story();
        int head = story.isWord(copula, "is", "was")
                ? new AfterClause(scene, copula + 1, end).phraseHead(copula + 1)
                : NONE;
        for (int i = copula + 1; head != NONE && i < Math.min(end, copula + MAX_LENGTH) - 1; i++) {
            boolean owned = isPerson(i, scene) && story.tag(i + 1).equals("POS");
            boolean view = ViewpointRule.VIEWS.contains(story.lemma(head)) || scene.isNounCue(head);
            if (owned && view && head > i) {
                return new Evidence(scene.phrases().mention(i), copula, head + 1);
            }
        }
        return null;
    }

    /** "with Ana Ruiz warning of" */
    private static @Nullable Evidence with(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int verb = passage.begin() - 1;
        while (verb > scene.leftEdge(passage)
                && story.isWord(verb, "of", "that", "about", ":", ",", "it", "them", "as")) {
            verb--;
        }
        boolean reports = story.isWord(verb, "warning")
                || (story.tag(verb).equals("VBG") && scene.isCue(verb, CueClass.SPEECH, CueClass.DESCRIPTION));
        int head = verb - 1;
        if (!reports
                || head <= scene.leftEdge(passage)
                || !scene.phrases().isName(head)
                || !scene.phrases().canHead(head)) {
            return null;
        }
        int at = scene.phrases().begin(head) - 1;
        while (at > scene.leftEdge(passage)
                && (story.isTag(at, "NN") || story.isTag(at, "JJ") || story.isTag(at, "DT"))) {
            at--;
        }
        return story.isWord(at, "with") ? new Evidence(scene.phrases().mention(head), verb, verb + 1) : null;
    }

    /** Ana Ruiz (“we will not pay”) */
    private static @Nullable Evidence aside(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int open = passage.begin() - 1;
        boolean alone = story.isWord(open, "(", "-LRB-")
                && passage.end() < story.size()
                && story.isWord(passage.end(), ")", "-RRB-")
                && (scene.words(passage) >= MIN_ASIDE || isBesideAside(passage, scene))
                && scene.leftEdge(passage) < open;
        return alone && isPerson(open - 1, scene)
                ? Evidence.uncued(scene.phrases().mention(open - 1))
                : null;
    }

    /** "Ana Ruiz (“we will not pay”) and Kofi Osei (“never”)": whether the words before in the sentence are such an aside, too. */
    private static boolean isBesideAside(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Passage before = passage.number() == 0 ? null : story.passages().get(passage.number() - 1);
        return before != null
                && scene.answer(before) != null
                && new FirstWord(passage, story).isSmall()
                && story.sentenceOf(before.begin()) == story.sentenceOf(passage.begin())
                && story.isWord(before.begin() - 1, "(", "-LRB-")
                && story.isWord(before.end(), ")", "-RRB-");
    }

    /** "what Ana Ruiz calls", "What Ana Ruiz wants is" */
    private static @Nullable Evidence what(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = scene.leftEdge(passage);
        int verb = passage.begin() - 1;
        boolean is = story.isWord(verb, "is", "was");
        verb -= is || story.isWord(verb, "as") ? 1 : 0;
        for (int what = verb - 2; what >= Math.max(edge, verb - MAX_LENGTH); what--) {
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
