package org.newsvoice.quote.form;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Detects words that a form, a list or a screen has, and nobody says: cut its grade to “poor”; a box marked “other”; the words “at all
 * times” were taken out; the ballot asks “Should the bridge be sold?”
 */
public final class Wording {

    /** What is graded, by lemma: nouns and verbs. */
    private static final Set<String> GRADES = Set.of("rating", "grade", "recommendation", "status", "outlook");

    private static final Set<String> GRADING = Set.of("rate", "upgrade", "downgrade", "grade");

    /** What has a label that tells what it is for, by lemma. */
    private static final Set<String> LABELLED = Set.of(
            "link",
            "button",
            "file",
            "folder",
            "tab",
            "menu",
            "page",
            "section",
            "app",
            "account",
            "feature",
            "setting",
            "option",
            "field",
            "box",
            "column",
            "row",
            "channel",
            "playlist",
            "drawer",
            "envelope",
            "jar",
            "bottle",
            "key",
            "door");

    private static final Set<String> LABELS =
            Set.of("called", "named", "labelled", "labeled", "marked", "titled", "headed", "tagged", "captioned");

    /** Parts of a written text, by lemma. */
    private static final Set<String> PARTS =
            Set.of("word", "clause", "phrase", "sentence", "wording", "provision", "line");

    /** What is done with a written text, by lemma. */
    private static final Set<String> EDITED = Set.of(
            "add", "remove", "delete", "insert", "strike", "take", "drop", "cross", "replace", "print", "stamp",
            "paint", "scrawl", "spell", "etch", "engrave", "carve", "write", "cut");

    /** What asks whoever fills it in, by lemma. */
    private static final Set<String> FORMS = Set.of(
            "form",
            "ballot",
            "questionnaire",
            "referendum",
            "census",
            "survey",
            "poll",
            "exam",
            "quiz",
            "application",
            "checkbox");

    private static final Set<String> WRITTEN =
            Set.of("written", "printed", "painted", "scrawled", "emblazoned", "stamped");

    private static final int MAX_BACK = 10;
    private static final int MAX_LABEL = 4;
    private static final int MAX_SUBJECT = 6;

    private Wording() {}

    /** Whether the passage certainly is such. */
    public static boolean is(Passage passage, Scene scene) {
        int before = scene.before(passage);
        if (passage.isUnread() || before == NONE || scene.story().isInPassage(before)) {
            return false;
        }
        return isGrade(passage, before, scene)
                || isLabel(passage, before, scene)
                || isEdited(passage, before, scene)
                || isOfForm(passage, before, scene)
                || isWrittenOn(before, scene);
    }

    /** "cut its rating to “hold” from “buy”", "rates the bank “add”" */
    private static boolean isGrade(Passage passage, int before, Scene scene) {
        QuotedStory story = scene.story();
        boolean small = scene.words(passage) <= 2 && Character.isLowerCase(first(passage, story));
        if (!small || !story.isWord(before, "to", "from", "at", "of", "below", "above", "as", "with", "was", "is")) {
            return false;
        }
        for (int i = before - 1; i >= Math.max(story.sentenceBegin(before), before - MAX_BACK); i--) {
            boolean grade = GRADES.contains(story.lemma(i)) && story.isTag(i, "NN");
            boolean grading = GRADING.contains(story.lemma(i)) && story.isTag(i, "VB");
            if (story.isInPassage(i)) {
                Passage other = story.passages().get(story.passageOf(i));
                return i == before - 1 && !other.isUnread() && is(other, scene);
            }
            if (grade || grading) {
                return true;
            }
            if (story.isWord(i, "said", "that")
                    || (story.isMark(i) && !story.tag(i).equals("HYPH"))) {
                return false;
            }
        }
        return false;
    }

    /** "a box marked “other”", "the file was named “plans”", but not "named “shameful” by critics" */
    private static boolean isLabel(Passage passage, int before, Scene scene) {
        QuotedStory story = scene.story();
        boolean by = passage.end() < story.sentenceEnd(passage.end() - 1) && story.isWord(passage.end(), "by");
        if (by || scene.words(passage) > MAX_LABEL || !LABELS.contains(story.word(before))) {
            return false;
        }
        int noun = before - 1;
        while (noun > story.sentenceBegin(before)
                && (story.lemma(noun).equals("be") || story.isTag(noun, "RB") || story.isWord(noun, ","))) {
            noun--;
        }
        return noun >= story.sentenceBegin(before)
                && story.isTag(noun, "NN")
                && LABELLED.contains(story.lemma(noun))
                && !story.isInPassage(noun);
    }

    /** "the words “at all times” were added" */
    private static boolean isEdited(Passage passage, int before, Scene scene) {
        QuotedStory story = scene.story();
        int be = passage.end();
        int limit = story.sentenceEnd(passage.end() - 1);
        while (be < limit && (story.isWord(be, "had", "have", "has", ",") || story.isTag(be, "RB"))) {
            be++;
        }
        int verb = be + 1;
        while (verb < limit && (story.isTag(verb, "RB") || story.isWord(verb, "been", "being"))) {
            verb++;
        }
        return PARTS.contains(story.lemma(before))
                && story.isTag(before, "NN")
                && verb < limit
                && story.lemma(be).equals("be")
                && story.tag(verb).equals("VBN")
                && EDITED.contains(story.lemma(verb));
    }

    /** "The ballot will ask: “Should the bridge be sold?”" */
    private static boolean isOfForm(Passage passage, int before, Scene scene) {
        QuotedStory story = scene.story();
        int verb = story.isWord(before, ",", ":") ? before - 1 : before;
        if (verb <= story.sentenceBegin(before)
                || !story.lemma(verb).equals("ask")
                || !scene.isVerb(verb)
                || scene.lastChar(passage) != '?') {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(story.sentenceBegin(before), verb - MAX_SUBJECT); i--) {
            if (FORMS.contains(story.lemma(i)) && story.isTag(i, "NN")) {
                return true;
            }
            if (scene.isVerb(i) || story.isMark(i) || story.isTag(i, "NNP") || story.isTag(i, "PRP")) {
                return false;
            }
        }
        return false;
    }

    /** "see written on it, “Are you strong?”"; but "She had written on it:" tells whose words they are. */
    private static boolean isWrittenOn(int before, Scene scene) {
        QuotedStory story = scene.story();
        int last = story.isWord(before, ",", ":") ? before - 1 : before;
        for (int i = last - 1; i > Math.max(story.sentenceBegin(before), last - MAX_SUBJECT); i--) {
            if (story.isWord(i, "on", "across", "above", "over")) {
                return WRITTEN.contains(story.word(i - 1))
                        && !story.lemma(i - 2).equals("have");
            }
            if (!story.isTag(i, "DT") && !story.isTag(i, "PRP") && !story.isTag(i, "NN") && !story.isTag(i, "JJ")) {
                return false;
            }
        }
        return false;
    }

    private static char first(Passage passage, QuotedStory story) {
        for (int i = passage.begin(); i < passage.end(); i++) {
            if (Character.isLetterOrDigit(story.word(i).charAt(0))) {
                return story.word(i).charAt(0);
            }
        }
        return ' ';
    }
}
