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

    /** "Based on" only what says something: "the statement". */
    private static final String BASED = "based";

    private static final List<List<String>> PHRASES =
            List.of(List.of("according", "to"), List.of("as", "told", "by"), List.of(BASED, "on"));

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
            boolean based = head != NONE && story.isWord(i, BASED);
            boolean source =
                    based ? i == from && isPaper(head, scene) : head != NONE && !MEASURES.contains(story.lemma(head));
            if (source) {
                int owner = scene.isNounCue(head) ? scene.subjects().possessor(head) : NONE;
                // "an email from the agency sent to tenants": the parser gives what follows the agency to it.
                boolean sent =
                        owner == NONE && scene.isNounCue(head) && head + 2 < to && story.isWord(head + 1, "from", "by");
                owner = sent ? new AfterClause(scene, head + 2, to).phraseHead(head + 2) : owner;
                if (owner == NONE && isPaper(head, scene) && hasSpeaker(passage, i, scene)) {
                    return null;
                }
                return new Evidence(scene.phrases().mention(owner == NONE ? head : owner), i, end);
            }
        }
        return null;
    }

    /** "the statement", not "the Post". */
    private static boolean isPaper(int head, Scene scene) {
        return scene.isDocument(head)
                && Character.isLowerCase(scene.story().word(head).charAt(0));
    }

    /** “...”, Ruiz said, according to the statement: what somebody says is in it, whoever wrote it. */
    private static boolean hasSpeaker(Passage passage, int source, Scene scene) {
        for (int i = passage.end(); i < source; i++) {
            if (scene.isSpeechLemma(i) && scene.isVerb(i) && scene.subjects().of(i) != NONE) {
                return true;
            }
        }
        return false;
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
