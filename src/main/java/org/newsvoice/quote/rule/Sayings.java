package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * What somebody used to say, told by another: As her grandmother used to say, Ruiz recalled, “...”; “...,” as Osei always said, Ruiz
 * recalled.
 */
final class Sayings {

    private Sayings() {}

    /** The one whose saying it is; null when the story tells of none. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        AfterClause after = AfterClause.of(passage, scene);
        if (after != null && story.isWord(after.begin(), "as") && scene.standsAlone(passage)) {
            return saying(after.begin(), after.end(), scene);
        }
        Evidence habit = after != null && scene.standsAlone(passage) ? habit(after) : null;
        if (habit != null) {
            return habit;
        }
        int as = story.sentenceBegin(passage.begin());
        boolean opens = scene.isIntroduced(passage) && story.isWord(as, "as");
        return opens ? saying(as, passage.begin(), scene) : null;
    }

    /** “...,” his father would say, Ruiz recalled: a habit, told by another behind it. */
    private static @Nullable Evidence habit(AfterClause clause) {
        Scene scene = clause.scene();
        QuotedStory story = scene.story();
        int head = clause.phraseHead(clause.begin());
        int end = head == NONE ? NONE : scene.phrases().end(head);
        if (head == NONE || end >= clause.end()) {
            return null;
        }
        int verb = end;
        boolean habitual = false;
        while (verb < clause.end() && story.isWord(verb, "would", "always", "often", "used", "to")) {
            habitual = true;
            verb++;
        }
        boolean says = habitual
                && verb + 2 < clause.end()
                && scene.isCue(verb, CueClass.SPEECH)
                && story.isWord(verb + 1, ",");
        int other = says ? clause.phraseHead(verb + 2) : NONE;
        int recalls = other == NONE ? NONE : clause.verbAfter(scene.phrases().end(other));
        boolean told = recalls != NONE
                && (scene.isCue(recalls, CueClass.SPEECH)
                        || story.lemma(recalls).matches("recall|remember"));
        return told ? new Evidence(scene.phrases().mention(head), verb, verb + 1) : null;
    }

    /** "as Osei used to say", with a comma or the end of the words behind it. */
    private static @Nullable Evidence saying(int as, int end, Scene scene) {
        QuotedStory story = scene.story();
        AfterClause clause = new AfterClause(scene, as + 1, end);
        int head = as + 1 < end ? clause.phraseHead(as + 1) : NONE;
        if (head == NONE || scene.phrases().isPronoun(head)) {
            return null;
        }
        Mention mention = Apposition.name(scene.phrases().mention(head), scene);
        int verb = clause.verbAfter(Math.max(
                scene.phrases().end(head), mention.kind() == MentionKind.NAME ? story.headOf(mention) + 1 : 0));
        boolean habit = verb != NONE
                && verb + 2 < end
                && story.isWord(verb, "used", "liked", "likes", "loved", "loves", "tends", "tended")
                && story.isWord(verb + 1, "to");
        verb += habit ? 2 : 0;
        boolean puts = verb != NONE && story.lemma(verb).equals("put");
        boolean says = verb != NONE && verb < end && (puts || scene.isCue(verb, CueClass.SPEECH));
        int close = verb + 1;
        close += says && puts && close < end && story.isWord(close, "it") ? 1 : 0;
        boolean closed = says && (close >= end || story.isWord(close, ",", ".", ":"));
        return closed ? new Evidence(mention, verb, verb + 1) : null;
    }
}
