package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** The clause right after the quotation: “We will,” she said. “We will,” said Ana Ruiz, the mayor. */
final class SaidAfterRule implements AttributionRule {

    private static final CueClass[] ANY = {CueClass.SPEECH, CueClass.MANNER, CueClass.STANCE, CueClass.DESCRIPTION};

    private static final Set<String> AGREEING = Set.of("agree", "promise", "refuse", "decline", "offer", "vow");

    private static final int MAX_PHRASE = 8;

    private final Reach reach;

    SaidAfterRule(Reach reach) {
        this.reach = reach;
    }

    /** Which passages the rule looks at. */
    enum Reach {
        /** Those that begin a sentence or are after a comma, a colon or a dash: the clause after them is about them. */
        SET_OFF,
        /** Those within a clause too. */
        ANY
    }

    @Override
    public String name() {
        return "said_after";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        AfterClause clause = AfterClause.of(passage, scene);
        boolean setOff = scene.standsAlone(passage) || story.isMark(passage.begin() - 1);
        boolean runsOn = ",?!".indexOf(scene.lastChar(passage)) >= 0;
        if (clause == null || (reach == Reach.SET_OFF && !(setOff && runsOn))) {
            return null;
        }
        boolean newSentence = scene.lastChar(passage) == '.'
                && Character.isUpperCase(story.word(clause.begin()).charAt(0))
                && story.sentenceOf(clause.begin()) != story.sentenceOf(passage.end() - 1);
        if (newSentence) {
            return null;
        }
        boolean glued = clause.begin() == passage.end() && Character.isLetterOrDigit(scene.lastChar(passage));
        boolean modifies = story.isTag(clause.begin(), "NN") && !story.isTag(clause.begin(), "NNP");
        if (glued && (modifies || !scene.standsAlone(passage))) {
            return null;
        }
        // Ruiz defended Osei's “Look at them!” line: the noun is not what speaks.
        boolean framed = scene.isNounCue(clause.begin())
                && scene.before(passage) != NONE
                && (story.isTag(passage.begin() - 1, "POS")
                        || story.isTag(passage.begin() - 1, "PRP$")
                        || story.isTag(passage.begin() - 1, "DT"));
        int first = clause.skipAdverbs(clause.begin());
        // Osei fears an “attack,” which went on for days.
        boolean relative = scene.story().isWord(first, "which") && !scene.standsAlone(passage);
        if (first >= clause.end() || framed || relative) {
            return null;
        }
        if (isNextSentence(passage, first, clause)) {
            return null;
        }
        Evidence inverted = inverted(first, clause, scene);
        return inverted != null ? inverted : straight(first, clause, scene, passage);
    }

    /** “...?” Osei has agreed to speak: what somebody agrees to do is another sentence's. */
    private static boolean isNextSentence(Passage passage, int first, AfterClause clause) {
        QuotedStory story = clause.scene().story();
        boolean ended = ".?!".indexOf(clause.scene().lastChar(passage)) >= 0
                && Character.isUpperCase(story.word(first).charAt(0));
        int head = ended ? clause.phraseHead(first) : NONE;
        int verb =
                head == NONE ? NONE : clause.verbAfter(clause.scene().phrases().end(head));
        return verb != NONE
                && verb + 2 < clause.end()
                && AGREEING.contains(story.lemma(verb))
                && story.isWord(verb + 1, "to")
                && story.tag(verb + 2).equals("VB");
    }

    private static @Nullable Evidence inverted(int verb, AfterClause clause, Scene scene) {
        QuotedStory story = scene.story();
        // "..., referencing the storm" has its subject before the quotation.
        boolean goesOn = story.isTag(verb, "VBG");
        if (goesOn || !scene.isCue(verb, ANY) || verb + 1 >= clause.end()) {
            return null;
        }
        int head = clause.phraseHead(verb + 1);
        if (head != NONE) {
            return new Evidence(scene.phrases().mention(head), verb, verb + 1);
        }
        int parsed = scene.subjects().of(verb);
        if (parsed > verb && parsed < clause.end()) {
            return new Evidence(scene.phrases().mention(parsed), verb, verb + 1);
        }
        return parsed == NONE || story.isInPassage(parsed)
                ? null
                : new Evidence(scene.phrases().mention(parsed), verb, verb + 1);
    }

    private static @Nullable Evidence straight(int first, AfterClause clause, Scene scene, Passage passage) {
        for (int verb = first; verb < clause.end(); verb++) {
            if (scene.isCue(verb, ANY)) {
                int subject = scene.subjects().of(verb);
                if (subject >= first && subject < verb && scene.phrases().begin(subject) <= first + 1) {
                    return new Evidence(scene.phrases().mention(subject), verb, verb + 1);
                }
            }
        }
        int head = clause.phraseHead(first);
        Evidence mistagged = scene.standsAlone(passage) ? mistagged(first, clause, scene) : null;
        if (head == NONE || mistagged != null) {
            return mistagged;
        }
        int verb = clause.verbAfter(scene.phrases().end(head));
        int end = scene.phrases().end(head);
        // "Springfield Watchers and the Union of Tappers said"
        if (verb == NONE
                && scene.phrases().isName(head)
                && end + 1 < clause.end()
                && scene.story().isWord(end, "and")) {
            int other = clause.phraseHead(end + 1);
            verb = other == NONE ? NONE : clause.verbAfter(scene.phrases().end(other));
        }
        if (verb == NONE) {
            verb = clause.lastCue();
        }
        if (verb != NONE && scene.subjects().isHeard(verb)) {
            return told(verb, clause, scene);
        }
        boolean tellsAlone = scene.standsAlone(passage) && scene.lastChar(passage) == ',';
        if (verb != NONE && (scene.isCue(verb, ANY) || tellsAlone)) {
            return new Evidence(scene.phrases().mention(head), verb, verb + 1);
        }
        return null;
    }

    /** "Ruiz was told by Osei": the one who was told does not speak. */
    private static @Nullable Evidence told(int verb, AfterClause clause, Scene scene) {
        boolean by = verb + 2 < clause.end() && scene.story().isWord(verb + 1, "by");
        int head = by ? clause.phraseHead(verb + 2) : NONE;
        return head == NONE ? null : new Evidence(scene.phrases().mention(head), verb, verb + 1);
    }

    /** "“...,” the owners state in the letter": the tagger takes a cue that also is a noun for one after a quotation. */
    private static @Nullable Evidence mistagged(int first, AfterClause clause, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = first + 1; i < clause.end() && i - first <= MAX_PHRASE; i++) {
            if (scene.isVerb(i) || (story.isMark(i) && !story.tag(i).equals("HYPH"))) {
                return null;
            }
            boolean ends = i + 1 == clause.end() || story.isTag(i + 1, "IN") || story.isMark(i + 1);
            if (story.isTag(i, "NN")
                    && Character.isLowerCase(story.word(i).charAt(0))
                    && ends
                    && scene.isSpeechLemma(i)) {
                int head = new AfterClause(scene, first, i).phraseHead(first);
                return head == NONE ? null : new Evidence(scene.phrases().mention(head), i, i + 1);
            }
        }
        return null;
    }
}
