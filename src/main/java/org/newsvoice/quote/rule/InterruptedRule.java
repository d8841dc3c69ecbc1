package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** The second half of speech that a short report interrupts: “Your honour,” said his lawyer, “my client is sorry.” */
final class InterruptedRule implements CertainRule {

    private static final int MAX_REPORT = 12;

    @Override
    public String name() {
        return "interrupted";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Passage before = passage.number() == 0 ? null : story.passages().get(passage.number() - 1);
        Attribution answer = before == null ? null : scene.answer(before);
        if (before == null
                || answer == null
                || scene.lastChar(before) != ','
                || story.sentenceOf(before.end() - 1) != story.sentenceOf(passage.begin())) {
            return null;
        }
        int comma = passage.begin() - 1;
        int head = story.headOf(answer.mention());
        boolean brief = comma - before.end() <= MAX_REPORT;
        boolean between = head >= before.end() && head < comma && story.isWord(comma, ",");
        int verb = brief && between ? onlyVerb(before.end(), comma, scene) : NONE;
        return verb != NONE && scene.isCue(verb, CueClass.SPEECH, CueClass.MANNER)
                ? new Evidence(answer.mention(), verb, verb + 1)
                : null;
    }

    /** The only verb there; none where there are two, or a second clause begins. */
    private static int onlyVerb(int begin, int end, Scene scene) {
        int found = NONE;
        for (int i = begin; i < end; i++) {
            if (scene.story().isWord(i, "and", "but", "while", "as", ":", ";") || (found != NONE && scene.isVerb(i))) {
                return NONE;
            }
            found = scene.isVerb(i) ? i : found;
        }
        return found;
    }
}
