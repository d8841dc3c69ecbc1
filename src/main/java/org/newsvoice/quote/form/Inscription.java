package org.newsvoice.quote.form;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Detects words that a thing carries, whoever holds or wears it: a sign that read “Stay out”, wearing a shirt reading “Vote”, a banner
 * on the quay said “Stay”, on the door hung a sign: “Stay out”.
 */
final class Inscription {

    private static final Set<String> THINGS = Set.of(
            "shirt",
            "t-shirt",
            "sweatshirt",
            "hoodie",
            "jacket",
            "hat",
            "cap",
            "mask",
            "scarf",
            "button",
            "badge",
            "pin",
            "sticker",
            "sign",
            "placard",
            "banner",
            "poster",
            "billboard",
            "flag",
            "mug",
            "plaque",
            "tattoo",
            "graffiti",
            "headstone",
            "gravestone",
            "tombstone",
            "signpost",
            "blackboard",
            "chalkboard",
            "whiteboard",
            "scoreboard");

    /** What hangs there for all to read, unlike what is sent: a notice. */
    private static final Set<String> POSTED = Set.of("notice", "label", "slogan", "inscription", "lettering");

    /** How something is somewhere, by lemma. */
    private static final Set<String> BEING = Set.of("be", "hang", "stand");

    /** What is written to be read and says nothing else, by lemma: "the question first read". */
    private static final Set<String> WORDED = Set.of(
            "question", "inscription", "entry", "wording", "label", "caption", "slogan", "motto", "epitaph", "heading");

    private static final int MAX_BETWEEN = 5;
    private static final int MAX_PLACE = 8;

    private Inscription() {}

    /** Whether the passage certainly is one. */
    static boolean is(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = scene.leftEdge(passage);
        int verb = passage.begin() - 1;
        while (verb > edge && story.isWord(verb, ",", ":")) {
            verb--;
        }
        boolean reads =
                !passage.isUnread() && verb > edge && story.isWord(verb, "read", "reads", "reading", "said", "says");
        if (isSubject(verb, reads, scene) || isThere(passage, edge, scene) || isRead(verb, edge, passage, scene)) {
            return true;
        }
        for (int i = verb - 1; reads && i >= Math.max(edge, verb - MAX_BETWEEN); i--) {
            if (THINGS.contains(story.lemma(i))) {
                return story.isWord(i + 1, "that", "which") || (i + 1 == verb && story.isWord(verb, "reading"));
            }
            if (scene.isVerb(i)) {
                return false;
            }
        }
        return false;
    }

    /** "One banner in the stand read": the thing begins its clause, and only where it is comes between it and the verb. */
    private static boolean isSubject(int verb, boolean reads, Scene scene) {
        QuotedStory story = scene.story();
        int begin = reads ? story.sentenceBegin(verb) : verb;
        for (int i = verb - 1; i >= Math.max(begin, verb - MAX_PLACE); i--) {
            if (scene.isVerb(i) || story.isMark(i) || story.isTag(i, "PRP") || story.isWord(i, "and", "who")) {
                return false;
            }
            boolean placed = i + 1 == verb || story.isTag(i + 1, "IN");
            if (placed && isThing(i, story) && opensClause(i, begin, story)) {
                return true;
            }
        }
        return false;
    }

    /** "A sign that had been nailed to the gate read", "whose last entry reads in part", "It first read" of a question. */
    private static boolean isRead(int last, int edge, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int verb = story.isWord(last, "part") && story.isWord(last - 1, "in") ? last - 2 : last;
        int subject = passage.isUnread() || verb <= edge || !scene.isVerb(verb) ? NONE : story.dependent(verb, "nsubj");
        if (subject == NONE || !story.isTag(verb, "VB")) {
            return false;
        }
        if (story.lemma(verb).equals("say")) {
            return isThing(subject, story) && story.isWord(phraseBegin(subject, edge, story) - 1, "whose");
        }
        if (!story.lemma(verb).equals("read")) {
            return false;
        }
        boolean it = story.isWord(subject, "it");
        return it
                ? isWorded(mainNoun(story.sentenceBegin(verb) - 1, story), story)
                : isThing(subject, story) || isWorded(subject, story);
    }

    private static boolean isWorded(int at, QuotedStory story) {
        return story.isTag(at, "NN") && WORDED.contains(story.lemma(at));
    }

    /** The first subject in the sentence that ends at {@code last}; none if it is in another paragraph. */
    private static int mainNoun(int last, QuotedStory story) {
        for (int i = last < 0 ? NONE : story.sentenceBegin(last); i != NONE && i <= last; i++) {
            if (story.isRelation(i, "nsubj")) {
                return story.zone(i) == story.zone(last + 1) ? i : NONE;
            }
        }
        return NONE;
    }

    /** "there is a notice in felt pen:", "on the door hung a sign:" */
    private static boolean isThere(Passage passage, int edge, Scene scene) {
        QuotedStory story = scene.story();
        int colon = passage.begin() - 1;
        if (passage.isUnread() || colon <= edge || !story.isWord(colon, ":")) {
            return false;
        }
        for (int i = colon - 1; i > Math.max(edge, colon - MAX_PLACE); i--) {
            boolean inPlace = story.tag(i).equals("VBN") && story.isTag(i - 1, "IN");
            if ((scene.isVerb(i) && !inPlace) || story.isMark(i)) {
                return false;
            }
            if (isThing(i, story)) {
                int first = phraseBegin(i, edge, story);
                return first > edge && BEING.contains(story.lemma(first - 1)) && story.isTag(first - 1, "VB");
            }
        }
        return false;
    }

    private static boolean isThing(int at, QuotedStory story) {
        return story.isTag(at, "NN") && (THINGS.contains(story.lemma(at)) || POSTED.contains(story.lemma(at)));
    }

    private static boolean opensClause(int noun, int begin, QuotedStory story) {
        int first = phraseBegin(noun, begin, story);
        return first == begin || story.isMark(first - 1) || story.isWord(first - 1, "and", "but", "while", "where");
    }

    private static int phraseBegin(int noun, int edge, QuotedStory story) {
        int first = noun;
        while (first > edge
                && (story.isTag(first - 1, "JJ")
                        || story.isTag(first - 1, "NN")
                        || story.isTag(first - 1, "VBN")
                        || story.isTag(first - 1, "CD")
                        || story.isTag(first - 1, "PRP$")
                        || story.isTag(first - 1, "POS")
                        || story.isTag(first - 1, "DT"))) {
            first--;
        }
        return first;
    }
}
