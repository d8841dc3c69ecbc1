package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Decides whose words are quoted if one report is within another. */
record Reporter(Scene scene) {

    private static final int MAX_STEPS = 10;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    static Reporter of(Scene scene) {
        return new Reporter(scene);
    }

    /**
     * Evidence from a verb and its subject. "Ruiz said she hopes for a “fair part”": where the inner report is a
     * stance or its subject is no name, the outer speech verb names whose words they are.
     */
    Evidence evidence(int verb, int subject) {
        boolean speaks = scene.isCue(verb, CueClass.SPEECH, CueClass.DESCRIPTION);
        if (!speaks || !isNamed(subject)) {
            int outer = outer(verb);
            int outerSubject = outer == NONE ? NONE : scene.subjects().of(outer);
            boolean reports = outerSubject != NONE && outerSubject != subject && outerSubject < subject;
            boolean own = isCalledHow(subject)
                    || isInAside(outerSubject, outer, verb)
                    || isBehindContent(subject, outer)
                    || isOneOfSeveral(subject, outerSubject);
            if (reports && !own) {
                return new Evidence(scene.phrases().mention(outerSubject), outer, outer + 1);
            }
        }
        return new Evidence(Apposition.name(scene.phrases().mention(subject), scene), verb, verb + 1);
    }

    /** "her rivals say she called them": she is none of the rivals. */
    private boolean isOneOfSeveral(int subject, int outerSubject) {
        QuotedStory story = scene.story();
        return outerSubject != NONE
                && story.isWord(subject, "he", "she")
                && (story.tag(outerSubject).equals("NNS")
                        || story.tag(outerSubject).equals("NNPS"));
    }

    /** "what her team calls": whose word it is, whoever tells of it. */
    private boolean isCalledHow(int subject) {
        int before = scene.phrases().begin(subject) - 1;
        return before >= scene.story().sentenceBegin(subject) && scene.story().isWord(before, "what");
    }

    /** "When Osei said it was late, a man shouted": what was said has its verb before the comma, and the shout is not part of it. */
    private boolean isBehindContent(int subject, int outer) {
        QuotedStory story = scene.story();
        int comma = scene.phrases().begin(subject) - 1;
        if (outer == NONE || comma <= outer || !story.isWord(comma, ",")) {
            return false;
        }
        int first = outer + (story.isWord(outer + 1, "that") ? 2 : 1);
        // "said that when he came, a man shouted"
        boolean fronted = story.isTag(first, "IN") || story.isTag(first, "W");
        for (int i = first; !fronted && i < comma; i++) {
            if (FINITE.contains(story.tag(i))) {
                return true;
            }
        }
        return false;
    }

    /** "which — as Osei noted — promises": a report between dashes ends there. */
    private boolean isInAside(int outerSubject, int outer, int verb) {
        return isDashIn(scene.story().sentenceBegin(verb), outerSubject) && isDashIn(outer, verb);
    }

    private boolean isDashIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.story().isWord(i, "\u2014", "\u2013", "--")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject is a name, or has one: her father, Kofi Osei. */
    private boolean isNamed(int subject) {
        if (scene.phrases().isName(subject)) {
            return true;
        }
        Mention mention = scene.phrases().mention(subject);
        return !Apposition.name(mention, scene).equals(mention);
    }

    private int outer(int verb) {
        QuotedStory story = scene.story();
        int below = verb;
        int at = story.head(verb);
        for (int steps = 0; at != NONE && steps < MAX_STEPS; steps++) {
            boolean content = story.isRelation(below, "ccomp") || story.isRelation(below, "dep");
            if (at < verb && content && scene.isCue(at, CueClass.SPEECH)) {
                return at;
            }
            // "said it was over while an aide said it was “...”": what contrasts with a report is not part of it
            int mark = story.isRelation(below, "advcl") ? story.dependent(below, "mark") : NONE;
            if (mark != NONE && story.isWord(mark, "while", "whereas", "although", "though")) {
                return NONE;
            }
            below = at;
            at = story.head(at);
        }
        return NONE;
    }
}
