package org.newsvoice.quote.attribution;

import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * A line of a dialogue that names nobody, behind lines of two people: “You came,” said Osei.¶“I did,” said Ruiz.¶“It is late.”
 * The last one may go on or the other may answer. Reports are longer than lines, and have more around them than who speaks.
 */
final class BareTurn {

    private static final int MAX_LINE = 14;
    private static final int MAX_REPORT = 6;
    private static final int MAX_LINES = 12;

    private BareTurn() {}

    /** Whether a passage that is a whole paragraph is one. */
    static boolean is(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (scene.words(passage) > MAX_LINE) {
            return false;
        }
        Passage later = passage;
        Attribution last = null;
        Passage lastSaid = null;
        for (int i = passage.number() - 1; i >= 0 && passage.number() - i <= MAX_LINES; i--) {
            Passage line = story.passages().get(i);
            int zones = story.zone(later.begin()) - story.zone(line.begin());
            if (line.isUnread() || zones > 1 || scene.words(line) > MAX_LINE || !isLine(line, scene)) {
                return false;
            }
            later = line;
            Attribution answer = scene.answer(line);
            if (answer == null) {
                if (!Dialogue.isWholeParagraph(line, story)) {
                    return false;
                }
                continue;
            }
            if (last != null && lastSaid != null && !answer.mention().equals(last.mention())) {
                return areTwo(answer.mention(), last.mention(), isAsked(line, lastSaid, scene), scene);
            }
            last = answer;
            lastSaid = line;
        }
        return false;
    }

    /**
     * Whether a passage is an odd line of at least two without a name behind a line of somebody: “I mended it,” said Osei.¶“You broke
     * it.”¶“I broke it to mend it.” Nobody breaks a speech into such paragraphs, so that the other one speaks, whoever that is.
     */
    static boolean isOther(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int at = passage.number();
        int first = at;
        while (first > 0 && isBare(story.passages().get(first), scene) && isNextLine(first, scene)) {
            first--;
        }
        Passage line = story.passages().get(first);
        boolean told = first < at
                && !line.isUnread()
                && scene.answer(line) != null
                && !Dialogue.isWholeParagraph(line, story)
                && scene.words(line) <= MAX_LINE
                && isLine(line, scene);
        if (!told || (at - first) % 2 == 0) {
            return false;
        }
        int next = first + 2;
        return next < story.passages().size() && isBare(story.passages().get(next), scene) && isNextLine(next, scene);
    }

    /** Whether the passage is the whole of a short paragraph. */
    private static boolean isBare(Passage passage, Scene scene) {
        return !passage.isUnread()
                && scene.words(passage) <= MAX_LINE
                && Dialogue.isWholeParagraph(passage, scene.story());
    }

    /** Whether the passage is another quotation than the one before, in the next paragraph. */
    private static boolean isNextLine(int number, Scene scene) {
        QuotedStory story = scene.story();
        Passage before = story.passages().get(number - 1);
        Passage passage = story.passages().get(number);
        return before.quotation() != passage.quotation()
                && story.zone(passage.begin()) == story.zone(before.begin()) + 1;
    }

    private static boolean areTwo(Mention first, Mention second, boolean asked, Scene scene) {
        boolean pronoun = first.kind() == MentionKind.PRONOUN || second.kind() == MentionKind.PRONOUN;
        return pronoun ? asked : Dialogue.areTwo(first, second, scene.story());
    }

    /** Whether the one who says the first line asks and does not say the next. */
    private static boolean isAsked(Passage line, Passage next, Scene scene) {
        return scene.lastChar(line) == '?' && (isAskedOf(line, scene) || scene.lastChar(next) != '?');
    }

    /** “Where is it?” Ana Ruiz asked Kofi Osei */
    private static boolean isAskedOf(Passage question, Scene scene) {
        QuotedStory story = scene.story();
        boolean asks = false;
        for (int i = question.end(); i < story.zoneEnd(question.end() - 1); i++) {
            if (asks && story.token(i).entity() == EntityKind.PERSON) {
                return true;
            }
            asks |= story.lemma(i).equals("ask");
        }
        return false;
    }

    /** Whether the paragraph is quoted words with at most a few words that say whose. */
    private static boolean isLine(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int words = 0;
        for (int i = story.zoneBegin(passage.begin()); i < story.zoneEnd(passage.begin()); i++) {
            words += story.isInPassage(i) || story.isMark(i) ? 0 : 1;
        }
        int said = 0;
        for (int i = story.zoneBegin(passage.begin()); i < story.zoneEnd(passage.begin()); i++) {
            said += i + 1 < story.size() && story.isInPassage(i) && !story.isInPassage(i + 1) ? 1 : 0;
        }
        return words <= MAX_REPORT * Math.max(1, said);
    }
}
