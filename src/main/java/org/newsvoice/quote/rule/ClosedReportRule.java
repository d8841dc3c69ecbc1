package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Words that end a clause of the story with a comma, and right behind them who says so: The port is “a jewel,” said Osei. Not where
 * the clause has a report of its own: Ruiz called it “a jewel,” Osei said.
 */
final class ClosedReportRule implements CertainRule {

    /** So many words before the passage a noun still introduces it: the claim that it is “a jewel,” said Osei. */
    private static final int MAX_NOUN = 4;

    @Override
    public String name() {
        return "closed_report";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        AfterClause clause = AfterClause.of(passage, scene);
        boolean within = !scene.standsAlone(passage) && !story.isMark(passage.begin() - 1);
        if (clause == null || !within || scene.lastChar(passage) != ',' || clause.begin() != passage.end()) {
            return null;
        }
        return isReported(passage, scene) ? null : report(clause);
    }

    private static @Nullable Evidence report(AfterClause clause) {
        Scene scene = clause.scene();
        QuotedStory story = scene.story();
        int first = clause.begin();
        boolean inverted =
                scene.isCue(first, CueClass.SPEECH) && !story.isTag(first, "VBG") && !story.isTag(first, "VBN");
        int head = clause.phraseHead(inverted ? first + 1 : first);
        int verb = inverted || head == NONE
                ? first
                : clause.verbAfter(scene.phrases().end(head));
        boolean says = head != NONE
                && verb != NONE
                && !story.isTag(head, "W")
                && scene.isCue(verb, CueClass.SPEECH)
                && !scene.subjects().isPassive(verb)
                && (inverted || isLast(verb + 1, clause));
        return says ? new Evidence(scene.phrases().mention(head), verb, verb + 1) : null;
    }

    /** Whether nothing that could be said follows: the end, a mark, a day, "in Springfield". */
    private static boolean isLast(int next, AfterClause clause) {
        QuotedStory story = clause.scene().story();
        return next >= clause.end()
                || story.isMark(next)
                || clause.scene().phrases().isCalendar(next)
                || (story.isTag(next, "IN") && !story.isWord(next, "that"));
    }

    /** Whether the clause that the words end reports them itself; one whose verb they have does not: he “had seen it,” said Osei. */
    private static boolean isReported(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int before = passage.begin() - 1;
        boolean predicate = scene.phrases().canHead(before) && startsWithVerb(passage, story);
        for (int i = before; !predicate && i >= scene.leftEdge(passage); i--) {
            if (scene.isCue(i, CueClass.SPEECH, CueClass.DESCRIPTION, CueClass.STANCE)
                    || (before - i < MAX_NOUN && scene.isNounCue(i))
                    || story.isWord(i, "as", "according")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first quoted word is a finite verb. */
    static boolean startsWithVerb(Passage passage, QuotedStory story) {
        int first = passage.begin();
        while (first < passage.end() && (story.isMark(first) || story.isTag(first, "RB"))) {
            first++;
        }
        return first < passage.end()
                && (story.isTag(first, "VBD")
                        || story.isTag(first, "VBZ")
                        || story.isTag(first, "VBP")
                        || story.isTag(first, "MD"));
    }
}
