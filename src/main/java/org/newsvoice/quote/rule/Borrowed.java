package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Whose words the story itself borrows: to borrow the words of Osei, “...”; to use Osei's phrase, “...”; to quote Osei, “...”. */
final class Borrowed {

    private static final Set<String> QUOTING = Set.of("quote", "cite");
    private static final Set<String> BORROWING = Set.of("borrow", "use", "steal", "adopt");
    private static final Set<String> WORDS = Set.of(
            "word", "words", "phrase", "line", "term", "expression", "image", "metaphor", "description", "coinage");

    private static final int MAX_OWNER = 8;

    private Borrowed() {}

    /**
     * The one whose words are borrowed by the phrase that {@code to} begins.
     *
     * @param end where the phrase must end if no comma closes it; {@link QuotedStory#NONE} if it may end anywhere
     */
    static @Nullable Evidence find(int to, int end, Scene scene) {
        QuotedStory story = scene.story();
        int limit = story.sentenceEnd(to);
        if (to + 2 >= limit || story.isInPassage(to + 1)) {
            return null;
        }
        boolean quotes = QUOTING.contains(story.word(to + 1));
        if (!quotes && !BORROWING.contains(story.word(to + 1))) {
            return null;
        }
        int begin = quotes ? to + 2 : ownerBegin(to + 2, limit, story);
        if (begin == NONE) {
            return owned(to, limit, end, scene);
        }
        int head = new AfterClause(scene, begin, limit).phraseHead(begin);
        return head == NONE || !scene.phrases().canHead(head) ? null : closed(head, to, begin, limit, end, scene);
    }

    /** Where the owner begins in "the words of Osei", "a phrase from Osei"; none where no such words are. */
    private static int ownerBegin(int at, int limit, QuotedStory story) {
        int noun = story.isTag(at, "DT") ? at + 1 : at;
        while (noun < limit && story.isTag(noun, "JJ")) {
            noun++;
        }
        boolean of = noun + 2 < limit
                && WORDS.contains(story.word(noun))
                && story.isWord(noun + 1, "of", "from", "by", "used");
        int begin = of && story.isWord(noun + 1, "used") ? noun + 3 : noun + 2;
        return of && begin < limit ? begin : NONE;
    }

    /** "to borrow Osei's words" */
    private static @Nullable Evidence owned(int to, int limit, int end, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = to + 2; i + 2 < Math.min(limit, to + MAX_OWNER); i++) {
            if (!story.tag(i + 1).equals("POS")) {
                continue;
            }
            int noun = i + 2;
            while (noun < limit && (story.isTag(noun, "JJ") || story.isWord(noun, "own"))) {
                noun++;
            }
            boolean words = noun < limit
                    && WORDS.contains(story.word(noun))
                    && scene.phrases().canHead(i);
            boolean closed = words && (end == NONE || noun + 1 == end || isComma(noun + 1, limit, story));
            return closed ? new Evidence(scene.phrases().mention(i), to, noun + 1) : null;
        }
        return null;
    }

    /** The owner, if the words that name it are all there is up to a comma, the quoted words or the end. */
    private static @Nullable Evidence closed(int head, int to, int begin, int limit, int end, Scene scene) {
        QuotedStory story = scene.story();
        Mention named = Apposition.name(scene.phrases().mention(head), scene);
        int last = Math.max(scene.phrases().end(head), story.headOf(named) + 1);
        boolean whole = end == NONE || last == end || isComma(last, limit, story);
        return whole ? new Evidence(named, to, begin) : null;
    }

    private static boolean isComma(int at, int limit, QuotedStory story) {
        return at < limit && story.isWord(at, ",", ":");
    }
}
