package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Words that are somebody's, told by a noun: the words of Osei, “...”, stung; there was talk from Osei of “...”; Osei's answer was
 * short: “...”. Of people who are named, and his and her. Certain.
 */
final class WordsOfRule implements CertainRule {

    /** What somebody has of something that is told in their words: Osei's fear of “a second flood”. */
    private static final Set<String> FEELINGS = Set.of(
            "fear", "hope", "dread", "vision", "dream", "memory", "recollection", "description", "account", "image");

    /** Nouns that mean nothing but what somebody says, unlike "story" or "book", which have titles. */
    private static final Set<String> WORDS = Set.of(
            "words",
            "remark",
            "comment",
            "verdict",
            "answer",
            "reply",
            "response",
            "reaction",
            "retort",
            "message",
            "warning",
            "talk",
            "advice",
            "complaint",
            "plea",
            "apology",
            "assessment",
            "conclusion",
            "explanation",
            "greeting",
            "prediction",
            "suggestion",
            "phrase",
            "promise",
            "dictum",
            "maxim",
            "mantra",
            "motto",
            "catchphrase",
            "claim",
            "accusation",
            "allegation",
            "threat",
            "pledge",
            "vow",
            "boast",
            "insistence");

    /** What is loud for or against something: "praise from Osei for the “nerve” of the crew". */
    static final Set<String> JUDGMENTS = Set.of(
            "praise", "criticism", "condemnation", "scorn", "ridicule", "derision", "applause", "thanks", "fire");

    private static final Set<String> ORDERS = Set.of("order", "command", "cry", "shout", "wish", "prayer");

    private static final int MAX_BETWEEN = 4;
    private static final int MAX_LENGTH = 20;

    @Override
    public String name() {
        return "words_of";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Evidence whole = SpokenWords.find(passage, scene);
        whole = whole == null ? WrittenWords.find(passage, scene) : whole;
        if (whole != null) {
            return whole;
        }
        int before = scene.before(passage);
        if (before == NONE || story.isInPassage(before)) {
            return null;
        }
        Evidence framed = framed(passage, scene);
        framed = framed == null ? Warned.find(passage, scene) : framed;
        if (framed != null) {
            return framed;
        }
        Evidence judged = judgment(passage, scene);
        judged = judged == null ? opening(passage, scene) : judged;
        if (judged != null) {
            return judged;
        }
        int copula = copula(passage, scene);
        return copula == NONE ? apposed(passage, scene) : subject(copula, passage, scene);
    }

    /** Osei's “if you like it, keep it” promise */
    private static @Nullable Evidence framed(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int owner = passage.begin() - 2;
        int noun = passage.end();
        boolean framed = owner >= scene.leftEdge(passage)
                && story.tag(owner + 1).equals("POS")
                && scene.words(passage) > 1
                && noun < story.sentenceEnd(passage.end() - 1)
                && !story.isInPassage(noun)
                && isWords(noun, scene)
                && isPerson(owner, scene);
        return framed ? new Evidence(scene.phrases().mention(owner), noun, noun + 1) : null;
    }

    /** The "was" of "was short:", with nothing but marks and what describes between it and the passage. */
    private static int copula(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - 1 - MAX_BETWEEN);
        for (int i = passage.begin() - 1; i >= edge; i--) {
            if (story.isWord(i, "is", "was", "were")) {
                return i;
            }
            boolean between = story.isMark(i)
                    || story.isTag(i, "JJ")
                    || story.isTag(i, "RB")
                    || story.isTag(i, "CC")
                    || story.isWord(i, "that")
                    || story.isWord(i, "a", "an");
            if (!between) {
                return NONE;
            }
        }
        return NONE;
    }

    /** "Osei's answer to the plan was": the noun begins the sentence, and no verb comes before the copula. */
    private static @Nullable Evidence subject(int copula, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = scene.leftEdge(passage);
        int begin = Math.max(edge, copula - MAX_LENGTH);
        for (int i = begin; i < copula; i++) {
            if (scene.isVerb(i) || story.isInPassage(i)) {
                return null;
            }
        }
        for (int i = begin; i < copula; i++) {
            Mention owner = isWords(i, scene) ? owner(i, copula, scene) : null;
            if (owner != null && story.sentenceBegin(i) == begin) {
                return new Evidence(owner, i, i + 1);
            }
            if (story.isTag(i, "IN") && owner == null) {
                return null;
            }
        }
        return null;
    }

    /** With a promise of “...”, Osei won: what opens the sentence is its subject's. */
    private static @Nullable Evidence opening(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int with = story.sentenceBegin(passage.begin());
        int noun = passage.begin() - 2;
        boolean opens = story.isWord(with, "with")
                && noun > with
                && noun - with <= MAX_BETWEEN
                && isWords(noun, scene)
                && story.isWord(noun + 1, "of", "that", ":")
                && !story.tag(noun - 1).equals("POS");
        int end = story.sentenceEnd(passage.end() - 1);
        int next = passage.end();
        if (!opens || next + 2 >= end || !(story.isWord(next, ",") || scene.lastChar(passage) == ',')) {
            return null;
        }
        next += story.isWord(next, ",") ? 1 : 0;
        int head = new AfterClause(scene, next, end).phraseHead(next);
        boolean acts = head != NONE
                && isPerson(head, scene)
                && scene.phrases().end(head) < end
                && scene.isVerb(scene.phrases().end(head));
        return acts ? new Evidence(scene.phrases().mention(head), noun, noun + 1) : null;
    }

    /** "praise from Osei for the", with no verb behind it. */
    private static @Nullable Evidence judgment(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - MAX_LENGTH);
        for (int i = passage.begin() - 1; i >= edge && !scene.isVerb(i); i--) {
            boolean from = JUDGMENTS.contains(story.lemma(i)) && i + 2 < passage.begin() && story.isWord(i + 1, "from");
            int head = from ? new AfterClause(scene, i + 2, passage.begin()).phraseHead(i + 2) : NONE;
            if (head != NONE) {
                int end = scene.phrases().end(head);
                boolean goesOn = end < passage.begin() && story.isWord(end, "for", "of", "over");
                return goesOn && isPerson(head, scene)
                        ? new Evidence(scene.phrases().mention(head), i, i + 1)
                        : null;
            }
        }
        return null;
    }

    /** "the words of Osei,", "talk from Osei of" */
    private static @Nullable Evidence apposed(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int last = passage.begin() - 1;
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - MAX_LENGTH);
        if (!story.isWord(last, ",", ":", "of", "that")) {
            return null;
        }
        boolean told = isWords(last - 1, scene)
                || (story.tag(last - 1).equals("NN") && FEELINGS.contains(story.lemma(last - 1)));
        Mention owner = story.isWord(last, "of") && last - 1 >= edge && told ? owner(last - 1, last, scene) : null;
        if (owner != null && owner.kind() == MentionKind.NAME) {
            return new Evidence(owner, last - 1, last);
        }
        Evidence set = story.isWord(last, ",") ? between(last - 1, passage, scene) : null;
        if (set != null) {
            return set;
        }
        for (int i = last - 1; i >= edge && !scene.isVerb(i); i--) {
            boolean from = isWords(i, scene) && i + 2 < last && story.isWord(i + 1, "of", "from", "by");
            int head = from ? new AfterClause(scene, i + 2, last).phraseHead(i + 2) : NONE;
            if (head != NONE) {
                boolean whole = isPerson(head, scene) && scene.phrases().end(head) == last;
                return whole ? new Evidence(scene.phrases().mention(head), i, i + 1) : null;
            }
        }
        return null;
    }

    /** "Osei's last order, “...”, was read out": set between commas behind the noun for it. */
    private static @Nullable Evidence between(int noun, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        boolean words = isWords(noun, scene) || (story.isTag(noun, "NN") && ORDERS.contains(story.lemma(noun)));
        boolean closed = story.isWord(passage.end(), ",") || scene.lastChar(passage) == ',';
        int before = noun - 1;
        while (before > 0 && (story.isTag(before, "JJ") || story.isWord(before, "own"))) {
            before--;
        }
        boolean owned = words && closed && story.tag(before).equals("POS") && isPerson(before - 1, scene);
        return owned ? new Evidence(scene.phrases().mention(before - 1), noun, noun + 1) : null;
    }

    private static @Nullable Mention owner(int noun, int limit, Scene scene) {
        QuotedStory story = scene.story();
        int before = noun - 1;
        while (before > 0 && story.isTag(before, "JJ")) {
            before--;
        }
        boolean possessive = before > 0 && story.tag(before).equals("POS") && isPerson(before - 1, scene);
        if (possessive) {
            return scene.phrases().mention(before - 1);
        }
        if (before >= 0 && story.isWord(before, "his", "her")) {
            return scene.phrases().mention(before);
        }
        boolean of = noun + 2 < limit && story.isWord(noun + 1, "of", "from");
        int head = of ? new AfterClause(scene, noun + 2, limit).phraseHead(noun + 2) : NONE;
        return head != NONE && isPerson(head, scene) ? scene.phrases().mention(head) : null;
    }

    static boolean isWords(int at, Scene scene) {
        QuotedStory story = scene.story();
        return story.isTag(at, "NN") && (WORDS.contains(story.lemma(at)) || story.isWord(at, "words"));
    }

    static boolean isPerson(int at, Scene scene) {
        return !scene.story().isInPassage(at) && scene.story().token(at).entity() == EntityKind.PERSON;
    }
}
