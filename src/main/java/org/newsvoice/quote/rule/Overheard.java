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
 * Who spoke where somebody else tells of it: A guard was heard to mutter “...”, according to the Courier; Ruiz is said to have
 * shouted “...”; Osei told guests “...”, the Courier reported.
 */
final class Overheard {

    private static final Set<String> PERCEIVING = Set.of("hear", "overhear", "see", "catch", "film", "record", "tape");
    private static final Set<String> ALLEGING =
            Set.of("say", "allege", "report", "rumour", "rumor", "believe", "think");
    /** Verbs right after which stand words as they were said. */
    private static final Set<String> SPEAKING = Set.of(
            "say", "tell", "shout", "yell", "scream", "cry", "whisper", "mutter", "murmur", "mouth", "shriek", "holler",
            "bark", "snap", "write", "text", "message", "ask", "joke", "chant", "reply", "answer");

    private static final Set<String> ON_THE_SPOT =
            Set.of("tell", "shout", "yell", "scream", "cry", "whisper", "mutter", "shriek", "holler");
    /** Between such a verb and the words: "told two guests". */
    private static final int MAX_LISTENER = 3;

    private static final int MAX_AUXILIARY = 6;

    private Overheard() {}

    /** The one who spoke; null when nobody tells of it, or it is not told right beside the passage. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        int before = verbBefore(passage, scene);
        if (before != NONE) {
            Evidence witnessed = witnessed(before, scene.leftEdge(passage), scene);
            return witnessed != null ? witnessed : told(before, passage, scene);
        }
        return after(passage, scene);
    }

    /** The verb of speaking right before the passage, over the one who listens. */
    private static int verbBefore(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - 1 - MAX_LISTENER);
        for (int i = passage.begin() - 1; i >= edge; i--) {
            if (isSpeaking(i, scene)) {
                boolean listens = i < passage.begin() - 1
                        && !story.isWord(i + 1, ",", ":")
                        && !story.lemma(i).equals("tell")
                        && !story.lemma(i).equals("ask");
                return SPEAKING.contains(story.lemma(i)) && !listens ? i : NONE;
            }
            boolean listener = story.isTag(i, "NN")
                    || story.isTag(i, "PRP")
                    || story.isTag(i, "DT")
                    || story.isTag(i, "CD")
                    || story.isTag(i, "JJ");
            if (!listener && !story.isWord(i, ",", ":")) {
                return NONE;
            }
        }
        return NONE;
    }

    /** Any verb; also "to mutter" and "to mouth", which the tagger takes for nouns. */
    private static boolean isSpeaking(int at, Scene scene) {
        QuotedStory story = scene.story();
        boolean noun = at > story.sentenceBegin(at)
                && story.isWord(at - 1, "to")
                && SPEAKING.contains(story.lemma(at))
                && !story.isInPassage(at);
        return scene.isVerb(at) || noun;
    }

    /** "Ruiz was overheard telling", "Ruiz was seen to mouth", "Ruiz is said to have shouted". */
    private static @Nullable Evidence witnessed(int verb, int edge, Scene scene) {
        QuotedStory story = scene.story();
        int i = verb - 1;
        boolean have = i > edge && story.lemma(i).equals("have");
        i -= have ? 1 : 0;
        boolean to = i > edge && story.isWord(i, "to");
        i -= to ? 1 : 0;
        boolean form = to || story.tag(verb).equals("VBG");
        // "was caught on tape saying"
        i -= i - 2 > edge && story.isTag(i, "NN") && story.isWord(i - 1, "on", "in") ? 2 : 0;
        boolean passive = form
                && i > edge
                && story.tag(i).equals("VBN")
                && (have ? ALLEGING : PERCEIVING).contains(story.lemma(i));
        int head = passive ? subjectOfBe(i, edge, scene) : NONE;
        return head == NONE ? null : new Evidence(scene.phrases().mention(head), verb, verb + 1);
    }

    /** The head of the phrase before the "was" of a participle. */
    private static int subjectOfBe(int participle, int edge, Scene scene) {
        QuotedStory story = scene.story();
        boolean be = false;
        for (int i = participle - 1; i >= Math.max(edge, participle - MAX_AUXILIARY); i--) {
            boolean auxiliary = story.lemma(i).equals("be") || story.lemma(i).equals("have");
            be |= story.lemma(i).equals("be");
            if (!auxiliary && !story.isTag(i, "RB") && !scene.phrases().isModal(i)) {
                return be && scene.phrases().canHead(i) ? i : NONE;
            }
        }
        return NONE;
    }

    /** "Osei told guests “...”, according to Ruiz": who tells of it is named elsewhere in the sentence. */
    private static @Nullable Evidence told(int verb, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int subject = scene.subjects().of(verb);
        boolean active = subject != NONE
                && subject < verb
                && !story.isInPassage(subject)
                && !story.isTag(subject, "W")
                && !scene.isDocument(subject)
                && scene.phrases().canHead(subject);
        boolean told = active && (isToldByAnother(subject, passage, scene) || isContent(subject, verb, scene));
        return told ? new Evidence(scene.phrases().mention(subject), verb, verb + 1) : null;
    }

    /** "Police said Osei told officers", "Witnesses told the Courier that the driver shouted": words that were said on the spot. */
    private static boolean isContent(int subject, int verb, Scene scene) {
        QuotedStory story = scene.story();
        boolean spot = story.tag(verb).equals("VBD")
                && ON_THE_SPOT.contains(story.lemma(verb))
                && scene.phrases().end(subject) == verb
                && !story.isTag(subject, "PRP");
        for (int i = scene.phrases().begin(subject) - 1; spot && i > story.sentenceBegin(verb); i--) {
            if (scene.isCue(i, CueClass.SPEECH)) {
                return true;
            }
            if (scene.isVerb(i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isToldByAnother(int subject, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int end = story.sentenceEnd(passage.end() - 1);
        for (int i = story.sentenceBegin(passage.begin()); i + 1 < end; i++) {
            boolean source = !story.isInPassage(i) && story.isWord(i, "according") && story.isWord(i + 1, "to");
            if (source && i + 2 < end && (i < subject || i >= passage.end())) {
                return true;
            }
        }
        return false;
    }

    /** “...,” Osei was heard to mutter, according to Ruiz */
    private static @Nullable Evidence after(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        AfterClause clause = AfterClause.of(passage, scene);
        int head = clause == null ? NONE : clause.phraseHead(clause.begin());
        if (clause == null || head == NONE) {
            return null;
        }
        int limit = Math.min(clause.end(), scene.phrases().end(head) + MAX_AUXILIARY);
        for (int i = scene.phrases().end(head) + 1; i < limit; i++) {
            if (isSpeaking(i, scene) && SPEAKING.contains(story.lemma(i))) {
                return witnessed(i, clause.begin() - 1, scene);
            }
            if (story.isMark(i)) {
                return null;
            }
        }
        return null;
    }
}
