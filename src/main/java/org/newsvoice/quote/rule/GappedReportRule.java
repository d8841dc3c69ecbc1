package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** A second report whose verb is the first one's: Osei said it was “dead” and Ruiz that it was “alive”; “No,” said Osei, and Ruiz: “Yes.” */
final class GappedReportRule implements CertainRule {

    private static final int MAX_CONTENT = 10;

    @Override
    public String name() {
        return "gapped_report";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Evidence found = colon(passage, scene);
        found = found == null ? contrasted(passage, scene) : found;
        found = found == null ? JoinedWords.find(passage, scene) : found;
        if (found != null) {
            return found;
        }
        int edge = scene.leftEdge(passage);
        boolean second = passage.number() > 0 && edge > story.sentenceBegin(passage.begin());
        if (!second || scene.answer(story.passages().get(passage.number() - 1)) == null) {
            return null;
        }
        for (int that = passage.begin() - 1; that > edge + 1 && passage.begin() - that <= MAX_CONTENT; that--) {
            if (!story.isWord(that, "that")
                    || !scene.phrases().canHead(that - 1)
                    || !scene.phrases().isName(that - 1)) {
                continue;
            }
            int begin = scene.phrases().begin(that - 1);
            boolean joined = begin > edge && story.isWord(begin - 1, "and", "but", "while");
            return joined ? Evidence.uncued(scene.phrases().mention(that - 1)) : null;
        }
        return null;
    }

    /**
     * "; the mayor, Ana Ruiz, “...”", "; Ruiz, as “...”": who is named behind a semicolon calls it something else. Without it, somebody
     * else may be called so: "called Osei “vain” and Ruiz “cruel”".
     */
    private static @Nullable Evidence contrasted(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Passage before = passage.number() == 0 ? null : story.passages().get(passage.number() - 1);
        int semicolon = before == null ? NONE : before.end();
        if (before == null
                || scene.answer(before) == null
                || scene.standsAlone(before)
                || semicolon + 1 >= passage.begin()
                || !(story.isWord(semicolon, ";") || (story.isWord(semicolon, ",") && isOfThing(before, scene)))) {
            return null;
        }
        int begin = story.isWord(semicolon + 1, "and", "but", "while") ? semicolon + 2 : semicolon + 1;
        int head = new AfterClause(scene, begin, passage.begin()).phraseHead(begin);
        if (head == NONE) {
            return null;
        }
        Mention named = Apposition.name(scene.phrases().mention(head), scene);
        int end = Math.max(scene.phrases().end(head), story.headOf(named) + 1);
        while (end < passage.begin() && story.isWord(end, ",", "as", "a", "an", "the")) {
            end++;
        }
        boolean person = story.token(story.headOf(named)).entity() == EntityKind.PERSON;
        return end == passage.begin() && person ? Evidence.uncued(named) : null;
    }

    /** "called the tariff “...”, Ruiz “...”": where a thing is called so, a name behind the comma is somebody who calls it otherwise. */
    private static boolean isOfThing(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Attribution answer = scene.answer(passage);
        int verb = answer == null || answer.cue() == null ? NONE : story.headOf(answer.mention()) + 1;
        boolean thing = false;
        for (int i = verb; verb != NONE && i < passage.begin(); i++) {
            if (story.token(i).entity() == EntityKind.PERSON
                    || story.isWord(i, "him", "her", "them", "me", "us", "you")) {
                return false;
            }
            thing |= story.isTag(i, "NN") || story.isWord(i, "it", "this", "that");
        }
        return thing;
    }

    /** ", and Ruiz: “...”", with nothing but who it is between the conjunction and the colon. */
    private static @Nullable Evidence colon(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int colon = passage.begin() - 1;
        Passage before = passage.number() == 0 ? null : story.passages().get(passage.number() - 1);
        if (before == null
                || scene.answer(before) == null
                || !story.isWord(colon, ":")
                || story.zone(before.begin()) != story.zone(colon)) {
            return null;
        }
        for (int i = colon - 1; i > before.end() && colon - i <= MAX_CONTENT && !scene.isVerb(i); i--) {
            if (story.isWord(i, "and", "but", "while") && story.isWord(i - 1, ",")) {
                int head = new AfterClause(scene, i + 1, colon).phraseHead(i + 1);
                return head == NONE ? null : Evidence.uncued(scene.phrases().mention(head));
            }
        }
        return null;
    }
}
