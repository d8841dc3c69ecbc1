package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Whom others say something of: Osei is alleged in the charge sheet to have “struck the boy”; Osei is accused of “looting”. */
public final class Alleged {

    private static final Set<String> ALLEGING = Set.of(
            "allege", "accuse", "report", "believe", "suspect", "charge", "claim", "think", "say", "rumor", "rumour");
    private static final int MAX_LENGTH = 14;

    private Alleged() {}

    /** Whether the passage tells what the one mentioned is said to do or to have done. */
    public static boolean is(Mention mention, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int head = story.headOf(mention);
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - MAX_LENGTH);
        int last = passage.begin() - 1;
        boolean to = story.isWord(last, "to") || (story.isWord(last, "have", "be") && story.isWord(last - 1, "to"));
        boolean of = story.isWord(last, "of", "with");
        for (int verb = last - 1; (to || of) && verb > edge; verb--) {
            if (story.isInPassage(verb)) {
                return false;
            }
            if (story.tag(verb).equals("VBN") && ALLEGING.contains(story.lemma(verb))) {
                int subject = story.dependent(verb, "nsubj:pass");
                return (to
                                || story.lemma(verb).equals("accuse")
                                || story.lemma(verb).equals("suspect"))
                        && subject != NONE
                        && (subject == head || story.head(head) == subject);
            }
        }
        return false;
    }
}
