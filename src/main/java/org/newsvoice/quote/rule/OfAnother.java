package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.grammar.SurfaceSubject;

/**
 * Words that a sentence gives to another than the one it is about: denied that it was “...”, as a broker had suggested; an idea that the
 * trade has dismissed as “...”; said that a steward had told her to “...”.
 */
final class OfAnother {

    private static final Set<String> DENYING = Set.of("deny", "reject", "dispute", "dismiss", "refute", "contest");
    private static final Set<String> SUGGESTING =
            Set.of("suggest", "claim", "allege", "charge", "argue", "imply", "say");
    private static final Set<String> BIDDING =
            Set.of("tell", "ask", "warn", "advise", "order", "urge", "beg", "instruct");
    private static final Set<String> JUDGING =
            Set.of("dismiss", "describe", "reject", "denounce", "condemn", "deride", "brand", "hail", "praise");

    private static final int MAX_LENGTH = 14;
    private static final int MAX_DENIED = 12;

    private OfAnother() {}

    /** The other; null when the words are not told to be another's. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        if (passage.isUnread() || scene.before(passage) == NONE) {
            return null;
        }
        Evidence denied = denied(passage, scene);
        denied = denied == null ? judged(passage, scene) : denied;
        return denied == null ? bidden(passage, scene) : denied;
    }

    /** denied that it was “...”, as a broker had suggested */
    private static @Nullable Evidence denied(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int end = story.sentenceEnd(passage.end() - 1);
        int as = passage.end();
        as += as < end && story.isWord(as, ",") ? 1 : 0;
        boolean comma = as > passage.end() || scene.lastChar(passage) == ',';
        if (!comma || as + 2 >= end || !story.isWord(as, "as")) {
            return null;
        }
        AfterClause clause = new AfterClause(scene, as + 1, end);
        int head = clause.phraseHead(as + 1);
        int verb = head == NONE ? NONE : clause.verbAfter(scene.phrases().end(head));
        if (verb == NONE || !SUGGESTING.contains(story.lemma(verb))) {
            return null;
        }
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - MAX_DENIED);
        for (int i = passage.begin() - 1; i >= edge; i--) {
            if (scene.isVerb(i) && DENYING.contains(story.lemma(i))) {
                return new Evidence(scene.phrases().mention(head), verb, verb + 1);
            }
            if (scene.isCue(i, CueClass.SPEECH)) {
                return null;
            }
        }
        return null;
    }

    /** "an idea that the trade has dismissed as", "a plan which Ruiz called" */
    private static @Nullable Evidence judged(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = scene.leftEdge(passage);
        boolean as = story.isWord(passage.begin() - 1, "as");
        int verb = passage.begin() - (as ? 2 : 1);
        boolean judges = verb > edge
                && scene.isVerb(verb)
                && (as ? JUDGING.contains(story.lemma(verb)) : story.lemma(verb).equals("call"));
        int head = judges ? SurfaceSubject.before(verb, edge, scene) : NONE;
        if (head == NONE || story.isTag(head, "W") || scene.phrases().isPronoun(head)) {
            return null;
        }
        int that = scene.phrases().begin(head) - 1;
        boolean relative = that - 1 > edge
                && story.isWord(that, "that", "which")
                && story.isTag(story.isWord(that - 1, ",") ? that - 2 : that - 1, "NN")
                && !scene.isVerb(that - 1);
        return relative ? new Evidence(scene.phrases().mention(head), verb, verb + 1) : null;
    }

    /** said that a steward had told her before the vote to “...” */
    private static @Nullable Evidence bidden(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - MAX_LENGTH);
        int verb = passage.begin() - 1;
        if (!story.isWord(verb, "to", "that")) {
            return null;
        }
        while (verb > edge && !scene.isVerb(verb)) {
            if (story.isMark(verb)) {
                return null;
            }
            verb--;
        }
        boolean told = verb > edge
                && BIDDING.contains(story.lemma(verb))
                && story.tag(verb).equals("VBN")
                && story.isWord(verb - 1, "had")
                && story.isWord(verb + 1, "him", "her", "them", "me", "us");
        int head = told ? SurfaceSubject.before(verb, edge, scene) : NONE;
        if (head == NONE || scene.phrases().isPronoun(head)) {
            return null;
        }
        int outer = scene.phrases().begin(head) - 1;
        outer -= outer > edge && story.isWord(outer, "that", "how") ? 1 : 0;
        return outer > edge && scene.isCue(outer, CueClass.SPEECH)
                ? new Evidence(scene.phrases().mention(head), verb, verb + 1)
                : null;
    }
}
