package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Whose words these are, told by another: The words “...” were Ruiz's, Osei said; the line “...” came from Ruiz; Quoting Ruiz, Osei
 * wrote, “...”.
 */
final class WhoseWords {

    private static final int MAX_LENGTH = 6;
    private static final Set<String> COMING = Set.of("come", "stem", "belong", "originate");
    /** Of whom it is told without a name whose words they are: "quoting his mother". */
    private static final Set<String> KIN = Set.of(
            "mother",
            "father",
            "mum",
            "mom",
            "dad",
            "grandmother",
            "grandfather",
            "wife",
            "husband",
            "son",
            "daughter",
            "brother",
            "sister",
            "uncle",
            "aunt",
            "teacher",
            "coach",
            "doctor",
            "lawyer",
            "boss",
            "predecessor",
            "friend",
            "colleague");

    private WhoseWords() {}

    /** The one whose words they are; null when nothing of the kind is told. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        Evidence owned = owned(passage, scene);
        return owned != null ? owned : quoting(passage, scene);
    }

    /** The words “...” were Ruiz's; the line “...” came from Ruiz; “...” was Ruiz's phrase */
    private static @Nullable Evidence owned(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int verb = passage.end();
        int end = story.sentenceEnd(passage.end() - 1);
        if (verb + 2 >= end || story.isInPassage(verb)) {
            return null;
        }
        int noun = passage.begin() - 1;
        boolean announced = noun >= story.sentenceBegin(passage.begin())
                && !story.isInPassage(noun)
                && (story.isWord(noun, "words", "word") || scene.isNounCue(noun));
        boolean comes = announced && COMING.contains(story.lemma(verb)) && story.isWord(verb + 1, "from", "to", "with");
        if (comes) {
            int head = new AfterClause(scene, verb + 2, end).phraseHead(verb + 2);
            return head != NONE && isSomebody(head, scene)
                    ? new Evidence(scene.phrases().mention(head), verb, verb + 2)
                    : null;
        }
        if (!story.isWord(verb, "was", "were", "is", "are")) {
            return null;
        }
        for (int i = verb + 1; i + 1 < Math.min(end, verb + MAX_LENGTH); i++) {
            if (story.tag(i + 1).equals("POS") && isSomebody(i, scene)) {
                int next = i + 2;
                while (next < end && (story.isTag(next, "JJ") || story.isWord(next, "own"))) {
                    next++;
                }
                boolean words = next < end
                        && !story.isInPassage(next)
                        && (story.isWord(next, "words", "word") || scene.isNounCue(next));
                boolean alone = announced && (next >= end || story.isMark(next));
                return words || alone ? new Evidence(scene.phrases().mention(i), verb, i + 2) : null;
            }
            if (!story.isTag(i, "NN") && !story.isTag(i, "DT")) {
                return null;
            }
        }
        return null;
    }

    /** Quoting Ruiz, Osei wrote, “...”; “...,” Osei said, quoting Ruiz */
    private static @Nullable Evidence quoting(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = scene.leftEdge(passage);
        for (int i = passage.begin() - 1; i >= edge; i--) {
            if (isQuoting(i, edge, story)) {
                return quoted(i, passage.begin(), scene);
            }
        }
        AfterClause clause = AfterClause.of(passage, scene);
        for (int i = clause == null ? 0 : clause.begin(); clause != null && i < clause.end(); i++) {
            if (isQuoting(i, clause.begin(), story)) {
                return quoted(i, clause.end(), scene);
            }
        }
        return null;
    }

    /** A participle that a comma or the beginning of the sentence sets off. */
    private static boolean isQuoting(int at, int edge, QuotedStory story) {
        return story.isWord(at, "quoting") && !story.isInPassage(at) && (at == edge || story.isWord(at - 1, ","));
    }

    private static @Nullable Evidence quoted(int quoting, int limit, Scene scene) {
        QuotedStory story = scene.story();
        int head = new AfterClause(scene, quoting + 1, limit).phraseHead(quoting + 1);
        if (head == NONE) {
            return null;
        }
        Mention named = Apposition.name(scene.phrases().mention(head), scene);
        int next = Math.max(scene.phrases().end(head), story.headOf(named) + 1);
        boolean closed = next >= limit || story.isMark(next);
        return closed && isSomebody(story.headOf(named), scene) ? new Evidence(named, quoting, quoting + 1) : null;
    }

    private static boolean isSomebody(int head, Scene scene) {
        QuotedStory story = scene.story();
        boolean kin = KIN.contains(story.lemma(head))
                && story.tag(scene.phrases().begin(head)).equals("PRP$");
        return !story.isInPassage(head) && (kin || story.token(head).entity() == EntityKind.PERSON);
    }
}
