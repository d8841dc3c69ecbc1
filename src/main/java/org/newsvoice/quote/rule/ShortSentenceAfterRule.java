package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** A full stop where a comma belongs: “We will.” Ruiz said. Only where the next sentence says no more than that. */
final class ShortSentenceAfterRule implements AttributionRule {

    private static final int MAX_WORDS = 8;

    @Override
    public String name() {
        return "short_sentence_after";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        AfterClause clause = AfterClause.of(passage, scene);
        QuotedStory story = scene.story();
        if (clause == null
                || !scene.standsAlone(passage)
                || clause.end() != story.sentenceEnd(clause.begin())
                || clause.end() - clause.begin() > MAX_WORDS) {
            return null;
        }
        int head = clause.phraseHead(clause.begin());
        int verb = head == NONE ? NONE : clause.verbAfter(scene.phrases().end(head));
        return verb != NONE && scene.isCue(verb, CueClass.SPEECH) && !saysMore(verb, story)
                ? new Evidence(scene.phrases().mention(head), verb, verb + 1)
                : null;
    }

    /** “We will.” Ruiz promised help. “We will.” Ruiz said it rained. */
    private static boolean saysMore(int verb, QuotedStory story) {
        return story.dependent(verb, "obj") != NONE || story.dependent(verb, "ccomp") != NONE;
    }
}
