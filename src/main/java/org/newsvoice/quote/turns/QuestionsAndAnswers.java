package org.newsvoice.quote.turns;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.turns.Header.Opens;

/** Finds the letters of an interview, Q. and A., in stories that have both. They name nobody. */
final class QuestionsAndAnswers {

    private static final Pattern LETTER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(?<letter>Q|A|Question|Answer)(?:[.:]| [-\u2013\u2014])\\s+(?=[\u201c\"\\p{Lu}])");

    private QuestionsAndAnswers() {}

    /** The letters, in text order; none where only one of the two is. */
    static List<Header> of(String text, List<TextSpan> paragraphs) {
        if (!mayHold(text, "Question") || !mayHold(text, "Answer")) {
            return List.of();
        }
        List<Header> found = new ArrayList<>();
        boolean question = false;
        boolean answer = false;
        for (TextSpan paragraph : paragraphs) {
            Matcher letter = LETTER.matcher(text).region(paragraph.begin(), paragraph.end());
            while (letter.find()) {
                boolean quoteFollows =
                        letter.end() < paragraph.end() && "\u201c\"".indexOf(text.charAt(letter.end())) >= 0;
                if (letter.start() == paragraph.begin() || quoteFollows) {
                    question |= letter.group("letter").startsWith("Q");
                    answer |= letter.group("letter").startsWith("A");
                    found.add(new Header(
                            new TextSpan(letter.start(), letter.end()).trim(text), Opens.UNNAMED_TURN, null));
                }
            }
        }
        return question && answer ? found : List.of();
    }

    /** Whether the letter or the word may open a turn somewhere. Most texts have none, and this costs far less than the pattern. */
    private static boolean mayHold(String text, String word) {
        for (int at = text.indexOf(word.charAt(0)); at >= 0; at = text.indexOf(word.charAt(0), at + 1)) {
            int end = at + (text.startsWith(word, at) ? word.length() : 1);
            if (end + 1 < text.length()) {
                char next = text.charAt(end);
                boolean mark = (next == '.' || next == ':') && Character.isWhitespace(text.charAt(end + 1));
                boolean dash = next == ' ' && "-\u2013\u2014".indexOf(text.charAt(end + 1)) >= 0;
                if (mark || dash) {
                    return true;
                }
            }
        }
        return false;
    }
}
