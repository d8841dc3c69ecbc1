package org.newsvoice.quote.turns;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.turns.Header.Opens;

/**
 * Finds the line that says whose remarks follow under headings of what they are about: Following are remarks by Minister Ana Ruiz on
 * Friday. ON INFLATION: “...”
 */
final class Remarks {

    private static final Pattern INTRODUCTION = Pattern.compile(
            "^(?:(?:The )?[Ff]ollowing (?:are|is)|(?:Here|Below) are|These are) "
                    + "(?:\\p{Ll}+ ){0,4}(?:remarks|comments|quotes|quotations|excerpts|highlights|statements)"
                    + " (?:(?:made|given) )?(?:by|from|of) (?<name>\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,5})");

    private Remarks() {}

    /** The line, if only one paragraph is such; null else. */
    static @Nullable Header of(String text, List<TextSpan> paragraphs) {
        Header found = null;
        for (TextSpan paragraph : paragraphs) {
            Matcher line = INTRODUCTION.matcher(paragraph.of(text));
            if (line.find()) {
                if (found != null) {
                    return null;
                }
                int begin = paragraph.begin();
                String name = line.group("name");
                int title = LineHeaders.titleLength(name);
                found = new Header(
                        paragraph,
                        Opens.TURN,
                        new TextSpan(begin + line.start("name") + title, begin + line.end("name")));
            }
        }
        return found;
    }
}
