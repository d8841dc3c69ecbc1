package org.newsvoice.quote.form;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Detects titles in small letters, by where they are: In an article in the Courier, “Why the tide is late”, she said so; on the motion
 * “This house believes”.
 */
public final class ArticleNamed {

    private static final Set<String> WRITINGS = Set.of(
            "article",
            "essay",
            "column",
            "op-ed",
            "editorial",
            "paper",
            "book",
            "blog",
            "song",
            "poem",
            "memoir",
            "lecture",
            "chapter",
            "thesis",
            "documentary",
            "film",
            "novel",
            "pamphlet",
            "episode");

    private static final Set<String> HEADED = Set.of("motion", "headline", "heading", "caption");

    private static final int MAX_PHRASE = 12;
    private static final int MAX_TITLE = 10;

    private ArticleNamed() {}

    /** Whether the passage certainly is one. */
    public static boolean is(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int before = scene.before(passage);
        if (passage.isUnread() || before == NONE || story.isInPassage(before)) {
            return false;
        }
        boolean goesOn = passage.end() < story.sentenceEnd(passage.end() - 1);
        boolean headed = story.tag(before).equals("NN") && HEADED.contains(story.lemma(before)) && goesOn;
        return headed || isFronted(passage, before, story, scene);
    }

    /** A phrase with "in" in front of the sentence, closed by a comma on both sides of the title. */
    private static boolean isFronted(Passage passage, int comma, QuotedStory story, Scene scene) {
        int begin = story.sentenceBegin(comma);
        int next = passage.end();
        boolean closed = next < story.sentenceEnd(passage.end() - 1)
                && (scene.lastChar(passage) == ',' || story.isWord(next, ","))
                && !story.isInPassage(next);
        if (!closed
                || scene.words(passage) > MAX_TITLE
                || !goesOn(passage, scene)
                || !story.isWord(comma, ",")
                || !story.isWord(begin, "in", "on")
                || comma - begin > MAX_PHRASE) {
            return false;
        }
        boolean writing = false;
        for (int i = begin + 1; i < comma; i++) {
            if (scene.isVerb(i) || story.isMark(i) || story.isInPassage(i)) {
                return false;
            }
            writing |= story.tag(i).equals("NN") && WRITINGS.contains(story.lemma(i));
        }
        return writing;
    }

    /** Whether the clause behind the words says something more than who says them: “...,” Ruiz wrote. */
    private static boolean goesOn(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        AfterClause clause = AfterClause.of(passage, scene);
        int head = clause == null ? NONE : clause.phraseHead(clause.begin());
        int verb = clause == null || head == NONE
                ? NONE
                : clause.verbAfter(scene.phrases().end(head));
        return clause != null
                && verb != NONE
                && verb + 1 < clause.end()
                && !story.isMark(verb + 1)
                && !story.isTag(verb + 1, "IN")
                && !story.isTag(verb + 1, "RB")
                && !scene.phrases().isCalendar(verb + 1);
    }
}
