package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * What an inquiry found, in its words: The report found that Osei “ignored eleven warnings”. Of papers and of those who look into
 * things for a living; anybody else may find something without a word. Certain.
 */
final class FindingRule implements CertainRule {

    private static final Set<String> FINDING = Set.of("find", "conclude", "determine", "rule", "establish", "note");
    private static final Set<String> FINDERS = Set.of(
            "investigator",
            "inspector",
            "auditor",
            "prosecutor",
            "inquiry",
            "commission",
            "committee",
            "panel",
            "court",
            "judge",
            "jury",
            "tribunal",
            "ombudsman",
            "watchdog",
            "regulator",
            "researcher",
            "coroner",
            "review",
            "report");
    private static final int MIN_WORDS = 2;

    @Override
    public String name() {
        return "finding";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = scene.leftEdge(passage);
        Evidence behind = behind(passage, scene);
        if (behind != null) {
            return behind;
        }
        if (scene.standsAlone(passage) || scene.words(passage) < MIN_WORDS) {
            return null;
        }
        for (int that = passage.begin() - 1; that > edge; that--) {
            if (scene.isCue(that, CueClass.SPEECH, CueClass.DESCRIPTION, CueClass.STANCE)) {
                return null;
            }
            int verb = that - 1;
            if (story.isWord(that, "that") && scene.isVerb(verb) && FINDING.contains(story.lemma(verb))) {
                int subject = scene.subjects().of(verb);
                boolean finder = subject != NONE
                        && !story.isInPassage(subject)
                        && (scene.isDocument(subject) || FINDERS.contains(story.lemma(subject)));
                return finder ? new Evidence(scene.phrases().mention(subject), verb, verb + 1) : null;
            }
        }
        return null;
    }

    /** “...,” the auditor, Ana Osei, concluded in a report: behind a comma, and with nothing more that is found. */
    private static @Nullable Evidence behind(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        AfterClause clause = AfterClause.of(passage, scene);
        boolean comma = scene.lastChar(passage) == ','
                || (passage.end() < story.sentenceEnd(passage.end() - 1) && story.isWord(passage.end(), ","));
        int head = clause == null || !comma ? NONE : clause.phraseHead(clause.begin());
        if (clause == null || head == NONE || scene.phrases().isPronoun(head)) {
            return null;
        }
        int verb = clause.verbAfter(scene.phrases().end(head));
        // "...", a warrant unsealed on Monday shows
        int last = clause.end() - 1;
        while (last > clause.begin() && story.isMark(last)) {
            last--;
        }
        verb = scene.isDocument(head) && (verb == NONE || story.tag(verb).equals("VBN")) && scene.isVerb(last)
                ? last
                : verb;
        // "...", the records show
        boolean shows = verb != NONE
                && scene.isDocument(head)
                && story.isWord(verb, "show", "shows", "showed", "reveal", "reveals", "revealed");
        boolean finds = verb != NONE
                && FINDING.contains(story.lemma(verb))
                && (story.isTag(verb, "VBD") || (story.isTag(verb, "VBN") && !isReportedBehind(verb, clause)));
        boolean ends = (finds || shows)
                && (verb + 1 >= clause.end() || story.isMark(verb + 1) || story.isTag(verb + 1, "IN"))
                && !story.isWord(verb + 1, "that", ":", ",");
        return ends ? new Evidence(scene.phrases().mention(head), verb, verb + 1) : null;
    }

    /** "the memo, found in a drawer, says" */
    private static boolean isReportedBehind(int verb, AfterClause clause) {
        for (int i = verb + 1; i < clause.end(); i++) {
            if (clause.scene().isCue(i, CueClass.SPEECH)) {
                return true;
            }
        }
        return false;
    }
}
