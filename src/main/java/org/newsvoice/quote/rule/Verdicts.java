package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** What somebody has to say, told by a noun or an adjective: Osei's verdict: “...”; Osei is sure it will be “...”. */
final class Verdicts {

    private static final Set<String> SURE =
            Set.of("sure", "certain", "adamant", "confident", "hopeful", "optimistic", "afraid");

    private static final int MAX_FEELING = 5;
    private static final Set<String> BEING = Set.of("be", "remain", "feel", "keep");
    private static final Set<String> FEELINGS = Set.of(
            "hopeful",
            "optimistic",
            "pessimistic",
            "confident",
            "disappointed",
            "happy",
            "unhappy",
            "proud",
            "shocked",
            "devastated",
            "thrilled",
            "excited",
            "saddened",
            "concerned",
            "worried",
            "scared",
            "terrified",
            "grateful",
            "honored",
            "honoured",
            "humbled",
            "delighted",
            "surprised",
            "frustrated",
            "furious",
            "angry",
            "sorry",
            "heartbroken",
            "horrified",
            "pleased",
            "ashamed",
            "relieved",
            "disgusted",
            "appalled",
            "stunned",
            "overjoyed");

    private static final Set<String> THOUGHTS = Set.of("thought", "motto", "mantra", "slogan", "rule", "creed");

    private static final Set<String> DRAWING = Set.of("draw", "get", "earn", "win", "receive", "elicit", "provoke");

    private Verdicts() {}

    /** Osei's verdict: “...”; Osei had no words beyond “...” */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int last = passage.begin() - 1;
        int edge = scene.leftEdge(passage);
        Evidence drawn = drawnFrom(passage, scene);
        drawn = drawn == null ? feels(passage, scene) : drawn;
        if (drawn != null || last - 2 <= edge) {
            return drawn;
        }
        Evidence view = story.isWord(last, ":") ? view(edge, last, scene) : null;
        if (view != null) {
            return view;
        }
        Evidence sure = sure(edge, passage, scene);
        if (sure != null) {
            return sure;
        }
        boolean beyond = story.isWord(last, "beyond", "except")
                && (scene.isNounCue(last - 1) || story.isWord(last - 1, "words", "word"));
        for (int i = last - 2; beyond && i >= edge; i--) {
            if (scene.isVerb(i)) {
                int subject = scene.subjects().of(i);
                boolean person = subject != NONE && !story.isWord(subject, "there");
                return person ? new Evidence(scene.phrases().mention(subject), i, i + 1) : null;
            }
        }
        return null;
    }

    /** "Osei's verdict:", "Osei's first thought on waking:": what somebody has, without a verb. */
    private static @Nullable Evidence view(int edge, int colon, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = colon - 1; i > edge; i--) {
            if (scene.isVerb(i) && !story.isTag(i, "VBG")) {
                return null;
            }
            int owner = i - 1;
            while (owner > edge && (story.isTag(owner, "JJ") || story.isWord(owner, "own"))) {
                owner--;
            }
            boolean view = ViewpointRule.VIEWS.contains(story.lemma(i))
                    || THOUGHTS.contains(story.lemma(i))
                    || scene.isNounCue(i);
            boolean owned = view
                    && owner > edge
                    && story.tag(owner).equals("POS")
                    && scene.phrases().canHead(owner - 1);
            if (owned) {
                return new Evidence(scene.phrases().mention(owner - 1), i, i + 1);
            }
        }
        return null;
    }

    /** "Osei is sure the town will be", of people who are named. */
    private static @Nullable Evidence sure(int edge, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = passage.begin() - 2; i > edge + 1; i--) {
            int be = story.isTag(i - 1, "RB") ? i - 2 : i - 1;
            if (!SURE.contains(story.word(i)) || be <= edge || !story.lemma(be).equals("be")) {
                continue;
            }
            int subject = be - 1;
            boolean person = scene.phrases().canHead(subject)
                    && story.token(subject).entity() == EntityKind.PERSON
                    && scene.phrases().begin(subject) == edge;
            return person ? new Evidence(scene.phrases().mention(subject), i, i + 1) : null;
        }
        return null;
    }

    /** "Osei remains “very hopeful”": how somebody feels is theirs to say. Of people who are named, and he and she. */
    private static @Nullable Evidence feels(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int verb = passage.begin() - 1;
        boolean being = verb > scene.leftEdge(passage)
                && BEING.contains(story.lemma(verb))
                && scene.words(passage) <= MAX_FEELING;
        int subject = being ? scene.subjects().of(verb) : NONE;
        boolean person = subject != NONE
                && !story.isInPassage(subject)
                && (story.token(subject).entity() == EntityKind.PERSON || story.isWord(subject, "he", "she"));
        boolean feeling = false;
        for (int i = passage.begin(); person && i < passage.end(); i++) {
            feeling |= FEELINGS.contains(story.word(i).toLowerCase(Locale.ROOT));
        }
        return feeling ? new Evidence(scene.phrases().mention(subject), verb, verb + 1) : null;
    }

    /** The drew of "drew a curt “no” from Ana Ruiz". */
    private static @Nullable Evidence drawnFrom(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int end = story.sentenceEnd(passage.end() - 1);
        int from = passage.end();
        if (from + 1 >= end || !story.isWord(from, "from")) {
            return null;
        }
        int edge = scene.leftEdge(passage);
        int verb = passage.begin() - 1;
        while (verb > edge && !scene.isVerb(verb)) {
            verb--;
        }
        boolean draws = verb > edge
                && DRAWING.contains(story.lemma(verb))
                && !scene.subjects().isPassive(verb);
        int head = draws ? new AfterClause(scene, from + 1, end).phraseHead(from + 1) : NONE;
        boolean person = head != NONE && story.token(head).entity() == EntityKind.PERSON;
        return person ? new Evidence(scene.phrases().mention(head), verb, verb + 1) : null;
    }
}
