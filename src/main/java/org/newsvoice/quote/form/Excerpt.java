package org.newsvoice.quote.form;

import java.util.stream.IntStream;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Detects excerpts from other papers' stories, which are not statements to a reporter: text after “Headline,” by Ana
 * Ruiz: or From Ana Ruiz writing at the Courier: or a headline in capitals that runs into its paragraph, and the
 * paragraphs that continue it.
 */
public final class Excerpt {

    private static final int MAX_BYLINE = 12;
    private static final int MIN_CAPITALS = 3;
    private static final int MIN_WORDS = 8;

    private Excerpt() {}

    /** Whether the passage certainly is one, or goes on with one. */
    public static boolean is(Passage passage, Scene scene) {
        Passage first = passage;
        while (first.number() > 0) {
            Passage before = scene.story().passages().get(first.number() - 1);
            if (before.quotation() != passage.quotation()) {
                break;
            }
            first = before;
        }
        return !first.isUnread()
                && first.begin() > 0
                && scene.words(first) >= MIN_WORDS
                && (isBylined(first, scene) || isFromWriting(first, scene) || isUnderCapitals(first, scene));
    }

    /** “Rain Again,” by the Courier's Ana Ruiz: “...” */
    private static boolean isBylined(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int colon = passage.begin() - 1;
        if (passage.number() == 0 || !story.isWord(colon, ":")) {
            return false;
        }
        Passage headline = story.passages().get(passage.number() - 1);
        return headline.end() > colon - MAX_BYLINE
                && story.zone(colon) == story.zone(passage.begin())
                && Heading.isBylined(headline, story)
                && hasNoVerb(headline.end(), colon, scene);
    }

    /** From Ana Ruiz writing at the Courier: “...” */
    private static boolean isFromWriting(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int colon = passage.begin() - 1;
        int begin = story.sentenceBegin(colon);
        if (!story.isWord(colon, ":") || !story.isWord(begin, "from") || colon - begin > MAX_BYLINE) {
            return false;
        }
        for (int i = begin; i < colon; i++) {
            if (story.isWord(i, "writing")) {
                return hasNoVerb(begin, i, scene) && hasNoVerb(i + 1, colon, scene);
            }
        }
        return false;
    }

    /** RAIN IS COMING AGAIN “The harbor was ...” */
    private static boolean isUnderCapitals(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int capitals = 0;
        int i = passage.begin() - 1;
        if (story.isWord(i, ":", ",")
                || isReported(passage, scene)
                || new QuotedWords(passage, story).letterCase().equals("shouted")) {
            return false;
        }
        while (i >= story.zoneBegin(passage.begin())) {
            if (!story.isMark(i)) {
                if (story.word(i).chars().anyMatch(Character::isLowerCase)) {
                    break;
                }
                capitals += story.word(i).length() > 1
                                && Character.isLetter(story.word(i).charAt(0))
                        ? 1
                        : 0;
            }
            i--;
        }
        return capitals >= MIN_CAPITALS;
    }

    /** RAIN IS COMING “The harbor was ...,” Ruiz said: words that somebody says, under a heading within the text. */
    private static boolean isReported(Passage passage, Scene scene) {
        AfterClause clause = AfterClause.of(passage, scene);
        return clause != null
                && scene.lastChar(passage) == ','
                && !hasNoVerb(clause.begin(), clause.end(), scene)
                && IntStream.range(clause.begin(), clause.end()).anyMatch(i -> scene.isCue(i, CueClass.SPEECH));
    }

    private static boolean hasNoVerb(int begin, int end, Scene scene) {
        for (int i = begin; i < end; i++) {
            if (scene.isVerb(i) || scene.story().isInPassage(i)) {
                return false;
            }
        }
        return true;
    }
}
