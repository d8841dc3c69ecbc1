package org.newsvoice.quote.attribution;

import java.util.Locale;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.grammar.Turn;

/**
 * Detects two people who take turns, one paragraph each: “Did you close it?” Ana Ruiz asked.¶“Yes,” said Kofi
 * Osei.¶“Why?” A paragraph without a name may then be either speaker's, so it is left open.
 */
final class Dialogue {

    private static final int MAX_PARAGRAPHS = 8;
    private static final int MAX_ANSWER = 8;
    private static final int MAX_ANSWER_TO_YOU = 14;
    /** So short a paragraph between two who speak in turn is an answer: “He would not.” */
    private static final int MAX_RETORT = 4;

    private Dialogue() {}

    /** Whether the passage is a turn of a dialogue that names nobody. */
    static boolean leavesOpen(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Turn turn = passage.isUnread() ? null : scene.turns().at(passage.span().begin());
        if (passage.isUnread() || (turn != null && turn.begins() && turn.speaker() != null)) {
            return false;
        }
        if (isTurnInParagraph(passage, scene)) {
            return true;
        }
        if (passage.number() == 0 || !isWholeParagraph(passage, story)) {
            return false;
        }
        // After an answer its speaker goes on; a question, and what follows one, may be the other's.
        boolean question = scene.lastChar(passage) == '?'
                || scene.lastChar(story.passages().get(passage.number() - 1)) == '?';
        Mention nearest = null;
        boolean open = false;
        if (isAskedAndAnswered(passage, scene)
                || isAskedBetween(passage, scene)
                || answersQuestion(passage, scene)
                || goesOnOpen(passage, scene)
                || BareTurn.is(passage, scene)
                || BareTurn.isOther(passage, scene)) {
            return true;
        }
        int zone = story.zone(passage.begin());
        for (int i = passage.number() - 1; i >= 0 && passage.number() - i <= MAX_PARAGRAPHS; i--) {
            Passage before = story.passages().get(i);
            if (before.isUnread()
                    || before.quotation() == passage.quotation()
                    || zone - story.zone(before.begin()) > 1) {
                return false;
            }
            zone = story.zone(before.begin());
            Attribution answer = scene.answer(before);
            if (answer == null) {
                open |= isWholeParagraph(before, story);
                continue;
            }
            boolean retort = scene.words(passage) <= MAX_RETORT || (open && scene.words(passage) <= MAX_ANSWER);
            if (nearest != null
                    && retort
                    && (areTwo(nearest, answer.mention(), story) || areHeAndShe(nearest, answer.mention(), story))) {
                return true;
            }
            if (nearest != null
                    && (areTwo(nearest, answer.mention(), story)
                            || isAnswered(before, answer.mention(), nearest, scene))) {
                return question || (scene.lastChar(before) == '?' && areShort(before, passage, scene));
            }
            nearest = answer.mention();
        }
        return false;
    }

    /**
     * Turns in one paragraph: “What colour was it?” “Red,” Osei said. “Are you sure?” “It was mine.” The question beside another quotation and what
     * answers it may be anybody's, unless words beside report it.
     */
    private static boolean isTurnInParagraph(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int at = passage.number();
        // Under a header, questions are the speaker's own.
        boolean alone =
                scene.standsAlone(passage) && scene.turns().at(passage.span().begin()) == null;
        Passage next = at + 1 < story.passages().size() ? story.passages().get(at + 1) : null;
        if (alone && next != null && scene.lastChar(passage) == '?' && isBeside(passage, next, story)) {
            return true;
        }
        Passage before = at > 0 ? story.passages().get(at - 1) : null;
        return alone
                && before != null
                && AfterClause.of(passage, scene) == null
                && scene.lastChar(before) == '?'
                && (isBeside(before, passage, story) || isTurnedTo(before, passage, scene));
    }

    /** “Do you miss it?” a reporter asked. Osei thought for a while. “Every day.” “Do you miss it?” Ruiz asked Osei. “Every day.” */
    private static boolean isTurnedTo(Passage question, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (scene.answer(question) == null || story.zone(question.begin()) != story.zone(passage.begin())) {
            return false;
        }
        int next = story.sentenceEnd(question.end());
        int ask = QuotedStory.NONE;
        for (int i = question.end(); i < Math.min(next, passage.begin()); i++) {
            ask = story.lemma(i).equals("ask") ? i : ask;
        }
        if (ask == QuotedStory.NONE) {
            return false;
        }
        boolean answers = next == passage.begin()
                && scene.words(passage) <= MAX_ANSWER
                && scene.lastChar(passage) != '?'
                && new AfterClause(scene, ask + 1, next).phraseHead(ask + 1) != QuotedStory.NONE;
        return answers || (next < passage.begin() && story.token(next).entity() == EntityKind.PERSON);
    }

    /** Whether only punctuation is between two quotations of one paragraph. */
    private static boolean isBeside(Passage one, Passage other, QuotedStory story) {
        if (one.quotation() == other.quotation() || story.zone(one.begin()) != story.zone(other.begin())) {
            return false;
        }
        for (int i = one.end(); i < other.begin(); i++) {
            if (!story.isMark(i)) {
                return false;
            }
        }
        return true;
    }

    /** Osei wanted to know how it went.¶“Was it dark?”¶“Very.”: who asks in one paragraph does not answer in the next. */
    private static boolean isAskedAndAnswered(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int at = passage.number();
        boolean asks = scene.lastChar(passage) == '?';
        int other = asks ? at + 1 : at - 1;
        if (other < 0 || other >= story.passages().size()) {
            return false;
        }
        Passage beside = story.passages().get(other);
        int paragraphs = story.zone(beside.begin()) - story.zone(passage.begin());
        return paragraphs == (asks ? 1 : -1)
                && beside.quotation() != passage.quotation()
                && (scene.lastChar(beside) == '?') != asks
                && isWholeParagraph(beside, story)
                && scene.turns().at(passage.span().begin()) == null
                && scene.words(passage) <= MAX_ANSWER_TO_YOU
                && scene.words(beside) <= MAX_ANSWER_TO_YOU;
    }

    /** “Every day,” Osei said.¶“How far?”¶“To the church,” Osei said.: a short question between two answers is not theirs who answers. */
    private static boolean isAskedBetween(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int next = passage.number() + 1;
        if (next >= story.passages().size()
                || scene.lastChar(passage) != '?'
                || scene.words(passage) > MAX_RETORT
                || scene.turns().at(passage.span().begin()) != null) {
            return false;
        }
        Passage before = story.passages().get(passage.number() - 1);
        Passage behind = story.passages().get(next);
        return !before.isUnread()
                && !behind.isUnread()
                && story.zone(before.begin()) == story.zone(passage.begin()) - 1
                && story.zone(behind.begin()) == story.zone(passage.begin()) + 1
                && scene.lastChar(before) != '?'
                && scene.lastChar(behind) == ','
                && behind.begin() == story.zoneBegin(behind.begin())
                && AfterClause.of(behind, scene) != null;
    }

    private static boolean areHeAndShe(Mention one, Mention other, QuotedStory story) {
        String first = text(one, story).toLowerCase(Locale.ROOT);
        String second = text(other, story).toLowerCase(Locale.ROOT);
        return (first.equals("he") && second.equals("she")) || (first.equals("she") && second.equals("he"));
    }

    /** “Are you hungry?” Ana Ruiz asked the boy.¶“No.” */
    private static boolean answersQuestion(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Passage before = story.passages().get(passage.number() - 1);
        Attribution asked = scene.answer(before);
        if (asked == null
                || scene.lastChar(before) != '?'
                || story.zone(passage.begin()) != story.zone(before.begin()) + 1) {
            return false;
        }
        if (scene.words(passage) > MAX_ANSWER) {
            return answersYou(before, passage, scene);
        }
        for (int i = before.end(); i < story.zoneEnd(before.begin()); i++) {
            if (!story.isInPassage(i) && story.lemma(i).equals("ask")) {
                return true;
            }
        }
        return false;
    }

    /** “How did you get it in?” he said.¶“We built the house round it.” */
    private static boolean answersYou(Passage question, Passage answer, Scene scene) {
        return scene.words(answer) <= MAX_ANSWER_TO_YOU
                && has(question, scene, "you", "your")
                && has(answer, scene, "i", "we")
                && !has(answer, scene, "you", "your");
    }

    private static boolean has(Passage passage, Scene scene, String... words) {
        for (int i = passage.begin(); i < passage.end(); i++) {
            if (scene.story().isWord(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the paragraph before was left open for the same reason. */
    private static boolean goesOnOpen(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Passage before = passage;
        for (int i = 0; i < MAX_PARAGRAPHS && before.number() > 0; i++) {
            Passage next = before;
            before = story.passages().get(next.number() - 1);
            if (before.isUnread()
                    || scene.answer(before) != null
                    || story.zone(next.begin()) != story.zone(before.begin()) + 1
                    || !isWholeParagraph(before, story)) {
                return false;
            }
            if (before.number() > 0 && answersQuestion(before, scene)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody says more than a short sentence from one turn to another. */
    private static boolean areShort(Passage first, Passage last, Scene scene) {
        for (int i = first.number(); i <= last.number(); i++) {
            if (scene.words(scene.story().passages().get(i)) > MAX_ANSWER) {
                return false;
            }
        }
        return true;
    }

    /** Whether a pronoun asked and a name answered: “Did you close it?” she asked.¶“Yes,” said Kofi Osei. */
    private static boolean isAnswered(Passage question, Mention asking, Mention answering, Scene scene) {
        return scene.lastChar(question) == '?'
                && asking.kind() == MentionKind.PRONOUN
                && answering.kind() == MentionKind.NAME;
    }

    static boolean isWholeParagraph(Passage passage, QuotedStory story) {
        int begin = story.zoneBegin(passage.begin());
        for (int i = begin; i < story.zoneEnd(begin); i++) {
            if (!story.isInPassage(i) && !story.isMark(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two mentions stand for two people beyond doubt: names or nouns with different heads. */
    static boolean areTwo(Mention one, Mention other, QuotedStory story) {
        boolean told = one.kind() != MentionKind.PRONOUN && other.kind() != MentionKind.PRONOUN;
        boolean relatives = one.kind() == MentionKind.NAME
                && other.kind() == MentionKind.NAME
                && isFull(one, story)
                && isFull(other, story)
                && !text(one, story).contains(text(other, story))
                && !text(other, story).contains(text(one, story));
        return told && (relatives || !head(one, story).equalsIgnoreCase(head(other, story)));
    }

    private static boolean isFull(Mention mention, QuotedStory story) {
        return text(mention, story).indexOf(' ') > 0;
    }

    private static String text(Mention mention, QuotedStory story) {
        return mention.span().of(story.story().text());
    }

    private static String head(Mention mention, QuotedStory story) {
        return story.word(story.firstToken(mention.sentence()) + mention.headToken());
    }
}
