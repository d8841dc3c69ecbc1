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
            "(?<![\\p{L}\\p{N}.])(?<letter>Q|A|Question|Answer)(?:[.:]|(?= [-\u2013\u2014] ))\\s+(?=[\u201c\"\\p{Lu}])");

    private QuestionsAndAnswers() {}

    /** The letters, in text order; none where only one of the two is. */
    static List<Header> of(String text, List<TextSpan> paragraphs) {
        if (!mayAsk(text)) {
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

    /** Whether the letter of a question may be there. Most texts have none, and this costs far less than the pattern. */
    private static boolean mayAsk(String text) {
        for (int at = text.indexOf('Q'); at >= 0; at = text.indexOf('Q', at + 1)) {
            int end = at + (text.startsWith("Question", at) ? "Question".length() : 1);
            if (end < text.length() && ".: ".indexOf(text.charAt(end)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
