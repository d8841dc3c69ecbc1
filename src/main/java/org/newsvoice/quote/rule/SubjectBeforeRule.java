package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Sentences in marks that follow, in one paragraph, a sentence about a person: Osei is angry. “They owe me a roof.” */
final class SubjectBeforeRule implements AttributionRule {

    private static final int MIN_WORDS = 2;

    @Override
    public String name() {
        return "subject_before";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int begin = passage.begin();
        boolean whole = scene.standsAlone(passage)
                && ".?!".indexOf(scene.lastChar(passage)) >= 0
                && scene.words(passage) >= MIN_WORDS;
        if (!whole || story.sentenceBegin(begin) != begin || begin == story.zoneBegin(begin)) {
            return null;
        }
        AfterClause after = AfterClause.of(passage, scene);
        if (after != null && story.sentenceOf(after.begin()) == story.sentenceOf(passage.end() - 1)) {
            return null;
        }
        for (int i = story.sentenceBegin(begin - 1); i < begin; i++) {
            if (story.isInPassage(i)) {
                return null;
            }
        }
        for (int i = story.sentenceBegin(begin - 1); i < begin; i++) {
            boolean main = story.isRelation(i, "nsubj")
                    && story.head(i) != NONE
                    && story.isRelation(story.head(i), "root")
                    && scene.phrases().canHead(i);
            if (main) {
                Mention mention = Apposition.name(scene.phrases().mention(i), scene);
                boolean person = story.token(story.headOf(mention)).entity() == EntityKind.PERSON
                        || story.isWord(i, "he", "she");
                return person ? Evidence.uncued(mention) : null;
            }
        }
        return null;
    }
}
