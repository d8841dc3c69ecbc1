package org.newsvoice.quote.form;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Detects words that, according to the story, were not said: she did not say “sorry”; he stopped short of saying “...”;
 * she came close to saying “...”; he would not call it “...”; “...,” she thought.
 */
public final class NotSaid {

    private static final Set<String> SAYING =
            Set.of("say", "utter", "write", "use", "speak", "shout", "answer", "reply", "tell");
    private static final Set<String> SAYING_TO = Set.of("ask", "tell", "say", "think");
    private static final Set<String> WITHHOLDING = Set.of(
            "refuse",
            "decline",
            "fail",
            "omit",
            "hesitate",
            "avoid",
            "stop",
            "resist",
            "forget",
            "neglect",
            "refrain",
            "shy",
            "deny");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "noone", "no-one");
    private static final Set<String> CALLING =
            Set.of("call", "label", "describe", "brand", "term", "dub", "characterize");
    private static final int MAX_CALLED = 6;
    private static final int MAX_STEPS = 4;
    private static final int MAX_DENIED = 9;
    private static final int MAX_BETWEEN = 3;

    private NotSaid() {}

    /** Whether the passage certainly is such. */
    public static boolean is(Passage passage, Scene scene) {
        if (passage.isUnread()) {
            return false;
        }
        int verb = verbBefore(passage, scene);
        verb = verb == NONE ? callBefore(passage, scene) : verb;
        return Inscription.is(passage, scene)
                || isJoinedToSuch(passage, scene)
                || (verb != NONE && isWithheld(verb, scene.story()))
                || isThought(passage, scene)
                || isSaidByNobody(passage, scene)
                || isInstead(passage, scene)
                || isThoughtBefore(passage, scene)
                || isNotSaidAfter(passage, scene)
                || isDisowned(passage, scene);
    }

    /** “...,” no one has ever said; “...,” said nobody */
    private static boolean isSaidByNobody(Passage passage, Scene scene) {
        AfterClause clause = AfterClause.of(passage, scene);
        if (clause == null || !scene.standsAlone(passage)) {
            return false;
        }
        int first = clause.skipAdverbs(clause.begin());
        boolean inverted = first + 1 < clause.end() && scene.isCue(first, CueClass.SPEECH);
        int head = first < clause.end() ? clause.phraseHead(inverted ? first + 1 : first) : NONE;
        if (head == NONE || !scene.phrases().isNobody(head)) {
            return false;
        }
        int verb = inverted ? first : clause.verbAfter(scene.phrases().end(head));
        return verb != NONE && scene.isCue(verb, CueClass.SPEECH);
    }

    /** “...,” Ruiz did not say: with nothing behind it, as "did not say when" has. */
    private static boolean isNotSaidAfter(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        AfterClause clause = AfterClause.of(passage, scene);
        int head = clause == null ? NONE : clause.phraseHead(clause.begin());
        int verb = clause == null || head == NONE
                ? NONE
                : clause.verbAfter(scene.phrases().end(head));
        return clause != null
                && verb != NONE
                && SAYING.contains(story.lemma(verb))
                && isNegated(verb, story)
                && (verb + 1 >= clause.end() || story.isWord(verb + 1, "."));
    }

    /** "instead of “...”", "rather than “...”" */
    private static boolean isInstead(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int last = passage.begin() - 1;
        return last > scene.leftEdge(passage)
                && ((story.isWord(last, "of") && story.isWord(last - 1, "instead"))
                        || (story.isWord(last, "than") && story.isWord(last - 1, "rather")));
    }

    /** Ruiz thought: “...” */
    private static boolean isThoughtBefore(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int mark = passage.begin() - 1;
        int verb = mark - 1;
        boolean thought = story.lemma(verb).equals("think") && story.isTag(verb, "VBD");
        // "asked herself", "said to himself"
        int self = story.isWord(verb - 1, "to") ? verb - 2 : verb - 1;
        boolean inward = self > scene.leftEdge(passage)
                && story.isWord(verb, "himself", "herself", "themselves", "myself")
                && SAYING_TO.contains(story.lemma(self));
        return verb > scene.leftEdge(passage) && story.isWord(mark, ":", ",") && (thought || inward);
    }

    /** The slogan “...” was not his; the words “...” were not Ruiz's */
    private static boolean isDisowned(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int noun = scene.before(passage);
        int verb = passage.end();
        int end = story.sentenceEnd(passage.end() - 1);
        boolean denied = noun != NONE
                && (story.isWord(noun, "words", "word") || scene.isNounCue(noun))
                && verb + 2 < end
                && story.isWord(verb, "was", "were", "is", "are")
                && story.isWord(verb + 1, "not", "n't", "n\u2019t", "never");
        if (!denied) {
            return false;
        }
        boolean own = story.isWord(verb + 2, "his", "hers", "theirs", "mine", "ours");
        for (int i = verb + 3; !own && i < Math.min(end, verb + 2 + MAX_CALLED); i++) {
            own = story.tag(i).equals("POS");
        }
        return own;
    }

    /** declined to say “yes” or “no” */
    private static boolean isJoinedToSuch(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int or = passage.begin() - 1;
        return passage.number() > 0
                && or > 0
                && story.isWord(or, "or", "and", "nor")
                && story.passages().get(passage.number() - 1).end() == or
                && is(story.passages().get(passage.number() - 1), scene);
    }

    /** The verb of saying right before the passage: nothing but a few small words between. */
    private static int verbBefore(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - 1 - MAX_BETWEEN);
        // "denied telling a resident to “leave”"
        boolean listener = story.isWord(passage.begin() - 1, "to");
        for (int i = listener ? passage.begin() - 2 : passage.begin() - 1; i >= edge; i--) {
            if (scene.isVerb(i)) {
                boolean says = listener ? story.lemma(i).equals("tell") : SAYING.contains(story.lemma(i));
                return says ? i : NONE;
            }
            // "has told voters", "denied telling his players"
            boolean owned = listener && i == passage.begin() - 2 && story.tag(i).equals("PRP$");
            boolean heard = (i == passage.begin() - 1 || listener)
                    && (story.tag(i).startsWith("NN") || (listener && story.isTag(i, "DT")))
                    && !story.isWord(i, "word", "words");
            if (owned || heard) {
                listener = true;
                continue;
            }
            boolean told = story.isWord(i, "you", "him", "her", "me", "us", "them");
            if (!told && !story.isWord(i, ",", ":", "that", "the", "word", "words", "a", "simply", "only")) {
                return NONE;
            }
        }
        return NONE;
    }

    /** The verb of "call the plan “...”", with what is called so between. */
    private static int callBefore(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - 1 - MAX_CALLED);
        for (int i = passage.begin() - 1; i >= edge; i--) {
            if (scene.isVerb(i)) {
                boolean passive = story.tag(i).equals("VBN")
                        && (i == 0 || !story.lemma(i - 1).equals("have"));
                return CALLING.contains(story.lemma(i)) && !passive ? i : NONE;
            }
            if (story.isMark(i)) {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean isWithheld(int verb, QuotedStory story) {
        int at = verb;
        for (int steps = 0; at != NONE && steps < MAX_STEPS; steps++) {
            // "did not hesitate to say", "never fails to say", "could not help saying"
            boolean held =
                    WITHHOLDING.contains(story.lemma(at)) || story.lemma(at).equals("help");
            if (held && at != verb && isNegated(at, story)) {
                return false;
            }
            if (isNegated(at, story)
                    || WITHHOLDING.contains(story.lemma(at))
                    || isUnreal(at, story)
                    || (at == verb && Hypothetical.is(at, story))
                    || isImagined(at, story)) {
                return true;
            }
            int subject = story.dependent(at, "nsubj");
            if ((subject != NONE && isNobody(subject, story)) || isNeither(at, story) || isNearly(at, story)) {
                return true;
            }
            boolean heard = story.isRelation(at, "ccomp")
                    && story.head(at) != NONE
                    && story.lemma(story.head(at)).equals("hear");
            if (subject != NONE && subject < at && !heard) {
                boolean complement = story.isRelation(at, "xcomp");
                if (!complement) {
                    return false;
                }
            }
            boolean goesUp = heard
                    || story.isRelation(at, "xcomp")
                    || (story.isRelation(at, "advcl") && !isSetOff(at, story))
                    || story.isRelation(at, "acl");
            int head = goesUp ? story.head(at) : NONE;
            if (story.isRelation(at, "acl") && head != NONE && isDenied(head, story)) {
                return true;
            }
            // "stopped short of saying"
            head = head != NONE && !story.isTag(head, "VB") ? story.head(head) : head;
            at = head != NONE && head < at ? head : NONE;
        }
        return false;
    }

    /** "declined to answer, calling it": what follows the comma was done. */
    private static boolean isSetOff(int verb, QuotedStory story) {
        return verb > story.sentenceBegin(verb) && story.tag(verb).equals("VBG") && story.isWord(verb - 1, ",");
    }

    /** "could have said", "wanted to say", "if she had said": what did not come to pass. */
    private static boolean isUnreal(int verb, QuotedStory story) {
        int have = verb - 1;
        boolean perfect = have > story.sentenceBegin(verb)
                && story.tag(verb).equals("VBN")
                && story.lemma(have).equals("have");
        boolean ought = perfect && story.isWord(have - 1, "to") && have > 1 && story.isWord(have - 2, "ought");
        int modal = have - 1;
        // "might as well have said"
        while (perfect && modal > story.sentenceBegin(verb) && story.isWord(modal, "as", "well", "just", "easily")) {
            modal--;
        }
        if (ought || (perfect && story.isWord(modal, "could", "would", "should", "might"))) {
            return true;
        }
        int subject = story.dependent(verb, "nsubj");
        int mark = story.dependent(verb, "mark");
        boolean condition =
                perfect && story.isWord(have, "had") && subject != NONE && mark != NONE && story.isWord(mark, "if");
        boolean wish = story.isWord(verb, "wanted", "wished", "longed", "meant") && story.isTag(verb, "VBD");
        return condition || wish;
    }

    /** "is not a man to say" */
    private static boolean isDenied(int noun, QuotedStory story) {
        int first = noun;
        while (first > story.sentenceBegin(noun)
                && (story.isTag(first - 1, "JJ") || story.isTag(first - 1, "NN") || story.isTag(first - 1, "DT"))) {
            first--;
        }
        return first > story.sentenceBegin(noun) && story.isWord(first - 1, "not", "n't", "n\u2019t", "never");
    }

    /** "Imagine a mayor who says": the first word asks to think of it. */
    private static boolean isImagined(int verb, QuotedStory story) {
        int first = story.sentenceBegin(verb);
        int next = first + 1;
        return verb > next
                && story.isWord(first, "imagine", "suppose", "picture")
                && (story.isTag(next, "DT") || story.isWord(next, "that"))
                && story.isTag(verb, "VB");
    }

    private static boolean isNobody(int subject, QuotedStory story) {
        int first = subject;
        while (first > story.sentenceBegin(subject)
                && (story.isTag(first - 1, "JJ") || story.isTag(first - 1, "NN"))
                && !story.isWord(first - 1, "few")) {
            first--;
        }
        // "no doctor would say", "few voters"; but "a few voters"
        boolean none = first > story.sentenceBegin(subject)
                && (story.isWord(first - 1, "no", "neither")
                        || (story.isWord(first - 1, "few")
                                && (first < 2 || !story.isWord(first - 2, "a", "the", "these", "those"))));
        return none || NOBODY.contains(story.lemma(subject).toLowerCase(java.util.Locale.ROOT));
    }

    /** "Neither Ruiz nor her deputy would say": before the verb, with no other one between. */
    private static boolean isNeither(int verb, QuotedStory story) {
        for (int i = verb - 1; i >= story.sentenceBegin(verb); i--) {
            if (story.isWord(i, "neither")) {
                return true;
            }
            if (story.isTag(i, "VB") || story.isInPassage(i)) {
                return false;
            }
        }
        return false;
    }

    /** "almost said", "came close to saying", "was tempted to say", "instead of saying": what was not done. */
    private static boolean isNearly(int verb, QuotedStory story) {
        int begin = story.sentenceBegin(verb);
        boolean almost = verb > begin
                && (story.isWord(verb - 1, "almost", "nearly")
                        || (verb - 1 > begin && story.isWord(verb - 1, "but") && story.isWord(verb - 2, "all")));
        if (almost || verb - 2 < begin || isDeniedDoing(verb, story)) {
            return almost || isDeniedDoing(verb, story);
        }
        boolean to = story.isWord(verb - 1, "to")
                && story.isWord(
                        verb - 2,
                        "close",
                        "near",
                        "reluctant",
                        "unwilling",
                        "afraid",
                        "tempted",
                        "unable",
                        "yet",
                        "loath",
                        "about");
        boolean judged = story.isWord(verb - 1, "to")
                && verb - 4 >= begin
                && story.isWord(verb - 2, "wrong", "unfair", "absurd", "foolish", "premature", "hard", "difficult")
                && story.isWord(verb - 3, "be")
                && story.isTag(verb - 4, "MD");
        boolean instead = (story.isWord(verb - 1, "of") && story.isWord(verb - 2, "instead"))
                || (story.isWord(verb - 1, "from") && story.isWord(verb - 2, "far"));
        return to || judged || instead || (story.isWord(verb - 1, "than") && story.isWord(verb - 2, "rather"));
    }

    /** "denied ever having called her", "denied that the mayor had called her" */
    private static boolean isDeniedDoing(int verb, QuotedStory story) {
        int at = verb - 1;
        int begin = story.sentenceBegin(verb);
        boolean had = at > begin && story.isWord(at, "had");
        while (at > begin
                && (story.isWord(at, "having", "ever", "had", "he", "she", "they", "that")
                        || (had && verb - at <= MAX_DENIED && story.tag(at).matches("DT|JJ|NNPS?|NNS?|PRP\\$|POS")))) {
            at--;
        }
        return at >= begin && story.lemma(at).equals("deny") && story.isTag(at, "VB");
    }

    private static boolean isNegated(int verb, QuotedStory story) {
        for (int i = verb - 1; i >= Math.max(story.sentenceBegin(verb), verb - 4); i--) {
            if (story.isWord(i, "not", "n't", "n\u2019t", "never", "without")) {
                return true;
            }
            boolean auxiliary = story.isTag(i, "MD")
                    || story.isTag(i, "RB")
                    || story.isWord(i, "to", "of")
                    || Set.of("do", "have", "be").contains(story.lemma(i));
            if (!auxiliary) {
                return false;
            }
        }
        return false;
    }

    /** “...,” she thought. */
    private static boolean isThought(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        AfterClause clause = AfterClause.of(passage, scene);
        boolean runsOn = ",?!".indexOf(scene.lastChar(passage)) >= 0 && scene.standsAlone(passage);
        if (clause == null || !runsOn) {
            return false;
        }
        if (story.lemma(clause.begin()).equals("think") && scene.isVerb(clause.begin())) {
            return true;
        }
        int head = clause.phraseHead(clause.begin());
        int verb = head == NONE ? NONE : clause.verbAfter(scene.phrases().end(head));
        // "she told herself"
        int self = verb == NONE ? NONE : story.lemma(verb).equals("say") ? verb + 2 : verb + 1;
        boolean inward = verb != NONE
                && self < clause.end()
                && (story.lemma(verb).equals("tell") || story.isWord(verb + 1, "to"))
                && story.isWord(self, "himself", "herself", "themselves");
        boolean thought = verb != NONE && story.lemma(verb).equals("think") && !scene.isCue(verb, CueClass.SPEECH);
        return inward
                || (thought && (verb + 1 >= clause.end() || story.isMark(verb + 1) || story.isTag(verb + 1, "IN")));
    }
}
