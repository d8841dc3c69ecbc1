package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** A report that closes the sentence, with words between: The port is “a jewel” and must be kept, Osei said. */
final class ReportAtEndRule implements AttributionRule {

    @Override
    public String name() {
        return "report_at_end";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int end = story.sentenceEnd(passage.end() - 1);
        for (int i = passage.end(); i < end; i++) {
            boolean closes = story.isInPassage(i) && i + 1 < end && !story.isInPassage(i + 1);
            if (closes || (story.isWord(i, ",") && !story.isInPassage(i))) {
                Evidence evidence = report(new AfterClause(scene, i + 1, end), isNamedBefore(passage, i, scene));
                if (evidence != null) {
                    return evidence;
                }
            }
        }
        return null;
    }

    /** “...,” Ruiz, the mayor, told Osei: who is named right behind the quotation is not told. */
    private static boolean isNamedBefore(Passage passage, int comma, Scene scene) {
        AfterClause clause = AfterClause.of(passage, scene);
        int head = clause == null || clause.begin() >= comma ? NONE : clause.phraseHead(clause.begin());
        return head != NONE && head < comma;
    }

    private static @Nullable Evidence report(AfterClause clause, boolean named) {
        Scene scene = clause.scene();
        int first = clause.skipAdverbs(clause.begin());
        if (first >= clause.end()) {
            return null;
        }
        boolean inverted = scene.isCue(first, CueClass.SPEECH);
        if (inverted && (named || scene.story().lemma(first).equals("tell"))) {
            return null;
        }
        int head = clause.phraseHead(inverted ? first + 1 : first);
        if (head == NONE || scene.story().isTag(head, "W")) {
            return null;
        }
        int verb = inverted ? first : clause.verbAfter(scene.phrases().end(head));
        boolean reports = verb != NONE
                && scene.isCue(verb, CueClass.SPEECH)
                && !scene.subjects().isPassive(verb);
        if (!reports || (!inverted && hasContent(verb, clause))) {
            return null;
        }
        for (int i = verb; i < clause.end(); i++) {
            if (scene.story().isInPassage(i)) {
                return null;
            }
        }
        return new Evidence(scene.phrases().mention(head), verb, verb + 1);
    }

    /** Whether the verb goes on to what is said: "Osei said he hoped". */
    private static boolean hasContent(int verb, AfterClause clause) {
        QuotedStory story = clause.scene().story();
        int next = verb + 1;
        boolean ends = next >= clause.end()
                || story.isMark(next)
                || clause.scene().phrases().isCalendar(next)
                || story.isTag(next, "RB")
                || story.isTag(next, "TO")
                || (story.isTag(next, "IN") && !story.isWord(next, "that"));
        return !ends && !story.lemma(verb).equals("tell");
    }
}
