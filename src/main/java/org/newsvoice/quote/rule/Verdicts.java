package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

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

    private static final Set<String> DRAWING = Set.of("draw", "get", "earn", "win", "receive", "elicit", "provoke");

    private Verdicts() {}

    /** Osei's verdict: “...”; Osei had no words beyond “...” */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int last = passage.begin() - 1;
        int edge = scene.leftEdge(passage);
        Evidence drawn = drawnFrom(passage, scene);
        if (drawn != null || last - 2 <= edge) {
            return drawn;
        }
        boolean view = story.isWord(last, ":")
                && (ViewpointRule.VIEWS.contains(story.lemma(last - 1)) || scene.isNounCue(last - 1))
                && story.tag(last - 2).equals("POS")
                && scene.phrases().canHead(last - 3);
        if (view) {
            return new Evidence(scene.phrases().mention(last - 3), last - 1, last);
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
