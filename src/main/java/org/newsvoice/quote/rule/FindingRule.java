package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
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
}
