package org.newsvoice.quote.form;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.newsvoice.quote.grammar.QuotedStory;

/**
 * Verbs of saying that report nothing said: if Ruiz says “...”; the crew waits until she says “...”; she would sooner sink than say
 * “...”; he shrugged as if to say “...”; her shrug seemed to say “...”.
 */
final class Hypothetical {

    /** What only seems to say something. */
    private static final Set<String> GESTURES = Set.of(
            "shrug",
            "smile",
            "silence",
            "look",
            "face",
            "glance",
            "gaze",
            "eye",
            "eyebrow",
            "grin",
            "frown",
            "nod",
            "stare",
            "sigh",
            "gesture",
            "expression",
            "posture",
            "wink",
            "scowl",
            "sneer",
            "smirk",
            "grimace",
            "wince",
            "laugh",
            "laughter",
            "applause",
            "absence",
            "handshake");

    private static final Set<String> ASKING = Set.of(
            "ask",
            "tell",
            "urge",
            "order",
            "beg",
            "want",
            "teach",
            "instruct",
            "remind",
            "train",
            "expect",
            "encourage",
            "advise",
            "dare",
            "challenge",
            "invite");

    private static final Set<String> WISHING =
            Set.of("wish", "hope", "expect", "fear", "bet", "predict", "pray", "doubt");

    private static final Set<String> IMPERSONAL = Set.of(
            "okay",
            "ok",
            "fine",
            "right",
            "wrong",
            "rude",
            "polite",
            "safe",
            "acceptable",
            "appropriate",
            "inappropriate",
            "offensive",
            "customary",
            "common",
            "illegal",
            "legal");

    private static final Set<String> IMAGINING = Set.of("imagine", "picture", "envisage", "envision");

    private static final Set<String> WAITING =
            Set.of("wait", "long", "yearn", "beg", "plead", "pray", "ache", "clamour", "clamor", "hope");

    private static final int MAX_OBJECT = 8;
    private static final int MAX_AWAITED = 12;

    private Hypothetical() {}

    /** Whether the verb is such a one. */
    static boolean is(int verb, QuotedStory story) {
        return isCondition(verb, story)
                || isLesserEvil(verb, story)
                || isGesture(verb, story)
                || isImpersonal(verb, story)
                || isAskedFor(verb, story)
                || isWaitedFor(verb, story)
                || isWished(verb, story);
    }

    /** "if Ruiz says", "until she says", "as if to say": nothing but who says it is between. */
    private static boolean isCondition(int verb, QuotedStory story) {
        int begin = story.sentenceBegin(verb);
        boolean present = story.tag(verb).equals("VBZ") || story.tag(verb).equals("VBP");
        for (int i = verb - 1; i >= begin; i--) {
            boolean as = i > begin && story.isWord(i - 1, "as");
            if (story.isWord(i, "if", "though")) {
                return as ? story.isWord(i + 1, "to") : story.isWord(i, "if");
            }
            if (story.isWord(i, "unless") || (present && story.isWord(i, "once", "until", "till", "before"))) {
                return true;
            }
            // "Had Ruiz told them": with no question mark behind it
            if (i == begin
                    && i < verb - 1
                    && story.isWord(i, "had")
                    && !story.isWord(story.sentenceEnd(verb) - 1, "?")) {
                return story.tag(verb).matches("VB[ND]");
            }
            if (i == begin && story.isWord(i, "should") && !story.isWord(story.sentenceEnd(verb) - 1, "?")) {
                return story.tag(verb).matches("VBP?");
            }
            boolean auxiliary = Set.of("be", "have", "do").contains(story.lemma(i));
            if (story.isMark(i) || story.isInPassage(i) || (story.isTag(i, "VB") && !auxiliary)) {
                return false;
            }
        }
        return false;
    }

    /** "is it all right to say", "it is rude to say": what anybody may say. */
    private static boolean isImpersonal(int verb, QuotedStory story) {
        int begin = story.sentenceBegin(verb);
        boolean infinitive = verb > begin + 2 && story.tag(verb).equals("VB") && story.isWord(verb - 1, "to");
        int quality = verb - 2;
        if (!infinitive || !(story.isTag(quality, "JJ") || story.isWord(quality, "okay", "ok", "fine", "right"))) {
            return false;
        }
        int i = quality - 1;
        while (i > begin
                && (story.isTag(i, "RB")
                        || story.isTag(i, "JJ")
                        || story.lemma(i).equals("be"))) {
            i--;
        }
        boolean be = i < quality - 1 && story.lemma(i + 1).equals("be");
        boolean asks = story.isWord(i, "it") && i > begin && story.lemma(i - 1).equals("be");
        return (asks || (be && story.isWord(i, "it"))) && IMPERSONAL.contains(story.lemma(quality));
    }

    /** "asked his deputy to say", "told her son to say": words that somebody is to say. */
    private static boolean isAskedFor(int verb, QuotedStory story) {
        int begin = story.sentenceBegin(verb);
        boolean infinitive = verb > begin + 2 && story.tag(verb).equals("VB") && story.isWord(verb - 1, "to");
        for (int i = verb - 2; infinitive && i > begin && verb - i <= MAX_OBJECT; i--) {
            if (story.isTag(i, "VB")) {
                boolean passive = story.lemma(i - 1).equals("be") || story.isWord(i - 1, "by");
                return i < verb - 2 && !passive && ASKING.contains(story.lemma(i));
            }
            if (story.isMark(i) || story.isInPassage(i)) {
                return false;
            }
        }
        return false;
    }

    /** "waited in vain for the director, Osei, to say" */
    private static boolean isWaitedFor(int verb, QuotedStory story) {
        int begin = story.sentenceBegin(verb);
        boolean infinitive = verb > begin + 2 && story.tag(verb).equals("VB") && story.isWord(verb - 1, "to");
        for (int i = verb - 2; infinitive && i > begin && verb - i <= MAX_AWAITED; i--) {
            if (story.isWord(i, "for")) {
                int vain = i > begin + 2 && story.isWord(i - 1, "vain") ? i - 2 : i;
                return WAITING.contains(story.lemma(vain - 1));
            }
            if (story.isTag(i, "VB") || story.isInPassage(i)) {
                return false;
            }
        }
        return false;
    }

    /** "should say", "may say", "wished he had said", "hopes voters will say", "hard to imagine Ruiz saying" */
    private static boolean isWished(int verb, QuotedStory story) {
        int begin = story.sentenceBegin(verb);
        if (verb > begin && story.tag(verb).equals("VB") && story.isWord(verb - 1, "should", "may", "might")) {
            return !story.isWord(story.sentenceEnd(verb) - 1, "?");
        }
        int head = story.isRelation(verb, "ccomp") || story.isRelation(verb, "xcomp") || story.isRelation(verb, "acl")
                ? story.head(verb)
                : NONE;
        head = head != NONE && story.isRelation(verb, "acl") ? story.head(head) : head;
        if (head == NONE || head > verb || story.isInPassage(head)) {
            return false;
        }
        boolean future = story.isWord(verb - 1, "will", "would", "had");
        boolean wished = future && WISHING.contains(story.lemma(head));
        boolean imagined = story.tag(verb).equals("VBG") && IMAGINING.contains(story.lemma(head));
        return wished || imagined;
    }

    /** "would sooner sink than say" */
    private static boolean isLesserEvil(int verb, QuotedStory story) {
        int begin = story.sentenceBegin(verb);
        int than = story.isWord(verb - 1, "to") ? verb - 2 : verb - 1;
        if (than <= begin || !story.isWord(than, "than") || !story.tag(verb).equals("VB")) {
            return false;
        }
        for (int i = than - 1; i >= begin; i--) {
            if (story.isWord(i, "sooner", "rather", "likelier", "likely", "easier", "quicker", "faster", "better")) {
                return true;
            }
        }
        return false;
    }

    /** "her shrug seemed to say", "her smile said" */
    private static boolean isGesture(int verb, QuotedStory story) {
        int subject = story.dependent(verb, "nsubj");
        boolean seems = subject == NONE && story.isRelation(verb, "xcomp") && story.head(verb) != NONE;
        subject = seems ? story.dependent(story.head(verb), "nsubj") : subject;
        return subject != NONE
                && subject < verb
                && story.isTag(subject, "NN")
                && GESTURES.contains(story.lemma(subject));
    }
}
