package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Words on their own that follow an attributed quotation of their paragraph: “We will,” she said. “Soon.” */
final class SameParagraphRule implements AttributionRule {

    @Override
    public String name() {
        return "same_paragraph";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (!scene.standsAlone(passage) || passage.number() == 0) {
            return null;
        }
        for (int i = passage.number() - 1; i >= 0; i--) {
            Passage previous = story.passages().get(i);
            if (previous.isUnread() || story.zone(previous.begin()) != story.zone(passage.begin())) {
                return null;
            }
            Attribution answer = scene.answer(previous);
            if (answer != null) {
                return isOtherNamedBetween(previous, passage, scene)
                        ? null
                        : new Evidence(answer.mention(), NONE, NONE);
            }
            if (scene.standsAlone(previous)) {
                return null;
            }
        }
        return null;
    }

    /** “...,” Osei said. Ana Ruiz said it would not do. “...”: the sentence right before is somebody's report, by name. */
    private static boolean isOtherNamedBetween(Passage previous, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Attribution answer = scene.answer(previous);
        int begin = Math.max(previous.end(), story.sentenceBegin(passage.begin() - 1));
        boolean whole = begin > previous.end() && story.sentenceBegin(begin) == begin;
        for (int i = begin; whole && i < passage.begin(); i++) {
            int subject = scene.isCue(i, CueClass.SPEECH) ? scene.subjects().of(i) : NONE;
            if (subject != NONE) {
                int named = story.headOf(Apposition.name(scene.phrases().mention(subject), scene));
                return answer != null
                        && subject < i
                        && story.token(named).entity() == EntityKind.PERSON
                        && story.isRelation(i, "root")
                        && !story.word(named).equals(story.word(story.headOf(answer.mention())));
            }
        }
        return false;
    }
}
