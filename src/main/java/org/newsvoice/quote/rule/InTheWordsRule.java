package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * In the words of Osei, “...”; in Osei's words, “...”; “...,” in the words of one driver; to quote Osei, “...”. Nothing but a quotation follows or precedes
 * these words, so that the rule is certain ({@link Votes#certain}), however short what is quoted and however rarely labels have it.
 */
final class InTheWordsRule implements CertainRule {

    private static final int MAX_TOKENS = 12;
    private static final int MIN_PHRASE_TOKENS = 3;

    @Override
    public String name() {
        return "in_the_words";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Evidence predicate = predicate(passage, scene);
        if (predicate != null) {
            return predicate;
        }
        int after = passage.end();
        int edge = scene.leftEdge(passage);
        int before = passage.begin() - 1;
        while (before >= edge && story.isWord(before, ",", ":")) {
            before--;
        }
        int farthest = Math.max(edge, before - MAX_TOKENS);
        for (int i = before; i >= farthest; i--) {
            if (story.isInPassage(i)) {
                break;
            }
            Evidence evidence = story.isWord(i, "in")
                    ? evidence(i, before + 1, scene)
                    : story.isWord(i, "to") && (i == edge || story.isWord(i - 1, ","))
                            ? Borrowed.find(i, before + 1, scene)
                            : null;
            if (evidence != null) {
                return evidence;
            }
        }
        Evidence opened = story.isWord(edge, "in") && edge < farthest ? opened(edge, passage, scene) : null;
        opened = opened == null && story.isWord(edge, "to") && edge < farthest
                ? Borrowed.find(edge, before + 1, scene)
                : opened;
        if (opened != null) {
            return opened;
        }
        after += after + 1 < story.size() && story.isWord(after, ",") ? 1 : 0;
        boolean follows = after < story.size()
                && story.isWord(after, "in", "to")
                && story.sentenceOf(after) == story.sentenceOf(passage.end() - 1);
        if (follows && story.isWord(after, "to")) {
            return Borrowed.find(after, NONE, scene);
        }
        return follows ? evidence(after, NONE, scene) : null;
    }

    /** "In the words of Osei, which Ruiz quoted, the river": however long the aside is, when nothing reports behind it. */
    private static @Nullable Evidence opened(int in, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Evidence evidence = evidence(in, NONE, scene);
        int aside = evidence == null ? NONE : evidence.cueEnd();
        while (aside != NONE && aside < passage.begin() && !story.isWord(aside, ",")) {
            aside++;
        }
        int close = aside == NONE ? NONE : aside + 1;
        if (close == NONE || close >= passage.begin() || !story.isTag(close, "W")) {
            return null;
        }
        while (close < passage.begin() && !story.isWord(close, ",")) {
            close++;
        }
        for (int i = close; i < passage.begin(); i++) {
            if (scene.isCue(i, CueClass.SPEECH, CueClass.DESCRIPTION)) {
                return null;
            }
        }
        return close < passage.begin() ? evidence : null;
    }

    /** "According to the memo, Ana Ruiz “was told of it”": she is spoken of. */
    private static @Nullable Evidence predicate(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int begin = story.sentenceBegin(passage.begin());
        int subject = passage.begin() - 1;
        boolean opened = subject > begin + MIN_PHRASE_TOKENS
                && story.isWord(begin, "according")
                && story.isWord(begin + 1, "to")
                && story.token(subject).entity() == EntityKind.PERSON;
        int head = opened ? new AfterClause(scene, begin + 2, subject).phraseHead(begin + 2) : NONE;
        if (head == NONE || scene.phrases().begin(subject) <= head) {
            return null;
        }
        for (int i = passage.begin(); i < passage.end(); i++) {
            if (!story.isMark(i)) {
                boolean finite = story.tag(i).matches("VB[DZ]|MD");
                return finite ? new Evidence(scene.phrases().mention(head), begin, begin + 2) : null;
            }
        }
        return null;
    }

    /** The speaker of a phrase that begins at {@code in} and, unless that is none, ends at {@code end}. */
    private static @Nullable Evidence evidence(int in, int end, Scene scene) {
        QuotedStory story = scene.story();
        int limit = story.sentenceEnd(in);
        boolean of = in + 3 < limit && story.isWord(in + 2, "words") && story.isWord(in + 3, "of");
        int begin = of ? in + 4 : in + 1;
        int head = of ? new AfterClause(scene, begin, limit).phraseHead(begin) : possessor(begin, limit, story);
        if (head == NONE || !scene.phrases().canHead(head)) {
            return null;
        }
        Mention mention = scene.phrases().mention(head);
        int last = of ? scene.phrases().end(head) : wordsAfter(head, limit, story) + 1;
        boolean whole = end == NONE || last == end || story.isWord(last, ",");
        return whole ? new Evidence(mention, in, of ? begin : last) : null;
    }

    /** The one before "'s words" or "'s own words"; none when these do not follow within a name's length. */
    private static int possessor(int begin, int limit, QuotedStory story) {
        for (int i = begin; i < Math.min(limit, begin + MAX_TOKENS / 2); i++) {
            boolean owns = i + 1 < limit && story.tag(i + 1).equals("POS");
            if (owns && wordsAfter(i, limit, story) != NONE) {
                return i;
            }
        }
        return NONE;
    }

    private static int wordsAfter(int possessor, int limit, QuotedStory story) {
        int i = possessor + 1;
        while (i < limit && (story.tag(i).equals("POS") || story.isWord(i, "own"))) {
            i++;
        }
        return i < limit && story.isWord(i, "words") ? i : NONE;
    }
}
