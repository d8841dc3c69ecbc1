package org.newsvoice.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsvoice.article.TextSpan;

/** Credits behind a story's last sentence: {@code (Reporting by Ana Ruiz; editing by Tom Lee)}, in brackets or without. */
final class TrailingCredits {

    private static final int MAX_CHARS = 500;
    private static final Pattern OPENING = Pattern.compile(
            "\\(\\s*(?:(?:with )?(?:additional |extra )?(?:reporting|writing|editing|research|graphics?|photography|polling)\\b"
                    + "|(?:written|edited|reported|compiled|created|translated|produced)\\b.{0,40}\\bby\\b"
                    + "|(?:for more|for other|click|see|source:|this (?:story|version|article|report)\\b)).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern UNBRACKETED = Pattern.compile(
            "[.!?][\"”’)]*\\s+((?:Additional r|R)eporting by [^.!?]{3,300}(?:[Ee]diting by [^.!?]{3,100})?)\\.?$");

    private TrailingCredits() {}

    /** Where the credits at the end of {@code block} begin; its end when there are none. */
    static int begin(String text, TextSpan block) {
        int end = block.end();
        for (int open = opening(text, block, end); open >= 0; open = opening(text, block, end)) {
            end = new TextSpan(block.begin(), open).trim(text).end();
            if (end == block.begin()) {
                break;
            }
        }
        if (end < block.end()) {
            return end;
        }
        int from = Math.max(block.begin(), end - MAX_CHARS);
        Matcher plain = UNBRACKETED.matcher(text).region(from, end);
        return plain.find() ? plain.start(1) : end;
    }

    /** The index of the bracket that opens the credits which close right before {@code end}, or -1. */
    private static int opening(String text, TextSpan block, int end) {
        int last = end - 1;
        if (last > block.begin() && text.charAt(last) == '.') {
            last--;
        }
        if (last <= block.begin() || text.charAt(last) != ')') {
            return -1;
        }
        int depth = 0;
        for (int i = last; i >= Math.max(block.begin(), last - MAX_CHARS); i--) {
            depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return OPENING.matcher(text).region(i, end).matches() ? i : -1;
            }
        }
        return -1;
    }
}
