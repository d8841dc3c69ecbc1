package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** "According to" and "as told by" in the same sentence, before or after the quotation. */
final class AccordingToRule implements AttributionRule {

    private static final List<List<String>> PHRASES = List.of(List.of("according", "to"), List.of("as", "told", "by"));

    /** What things are done by, that says nothing: "according to their taste". */
    private static final Set<String> MEASURES = Set.of(
            "preference",
            "taste",
            "mood",
            "need",
            "size",
            "age",
            "ability",
            "whim",
            "season",
            "weather",
            "circumstance",
            "situation",
            "height",
            "weight",
            "value",
            "price",
            "income",
            "instinct",
            "plan",
            "schedule");

    @Override
    public String name() {
        return "according_to";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int from = story.sentenceBegin(passage.begin());
        int to = story.sentenceEnd(passage.end() - 1);
        AfterClause after = AfterClause.of(passage, scene);
        if (after != null && !Character.isUpperCase(story.word(after.begin()).charAt(0))) {
            to = Math.max(to, after.end());
        }
        for (int i = from; i < to; i++) {
            int end = story.isInPassage(i) ? NONE : phraseEnd(i, to, scene);
            int head = end == NONE ? NONE : new AfterClause(scene, end, to).phraseHead(end);
            if (head != NONE && !MEASURES.contains(story.lemma(head))) {
                int owner = scene.isNounCue(head) ? scene.subjects().possessor(head) : NONE;
                // "an email from the agency sent to tenants": the parser gives what follows the agency to it.
                boolean sent =
                        owner == NONE && scene.isNounCue(head) && head + 2 < to && story.isWord(head + 1, "from", "by");
                owner = sent ? new AfterClause(scene, head + 2, to).phraseHead(head + 2) : owner;
                return new Evidence(scene.phrases().mention(owner == NONE ? head : owner), i, end);
            }
        }
        return null;
    }

    /** The token after one of the phrases that begins at {@code at}, or none. */
    private static int phraseEnd(int at, int limit, Scene scene) {
        QuotedStory story = scene.story();
        // "Per the warrant, ...", but not "per week"
        boolean per = at == story.sentenceBegin(at)
                && story.isWord(at, "per")
                && at + 2 < limit
                && story.isWord(at + 1, "the", "a", "an")
                && scene.isDocument(at + 2);
        if (per) {
            return at + 1;
        }
        for (List<String> phrase : PHRASES) {
            int i = 0;
            while (i < phrase.size() && at + i < limit && story.isWord(at + i, phrase.get(i))) {
                i++;
            }
            if (i == phrase.size() && at + i < limit) {
                return at + i;
            }
        }
        return NONE;
    }
}
