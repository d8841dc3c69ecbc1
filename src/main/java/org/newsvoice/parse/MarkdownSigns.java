package org.newsvoice.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsvoice.article.TextSpan;
import org.newsvoice.parse.CleanText.Edit;

/**
 * Finds the signs of Markdown in a text that has some beyond doubt (bold, a link, a block quote): emphasis, links, block
 * quotes, headings. Their words stay.
 */
final class MarkdownSigns {

    private static final Pattern BOLD =
            Pattern.compile("(?<![\\w*_])(\\*\\*|__)(?=\\S)[^*\\n]{1,400}?(?<=\\S)\\1(?![\\w*_])");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*_])([*_])(?=[^\\s*_])[^*_\\n]{1,400}?(?<=[^\\s*_])\\1(?![\\w*_])");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\]\\[\\n]{1,300})\\]\\((?:https?://|/)[^)\\s]{0,500}\\)");
    private static final Pattern BLOCK_QUOTE = Pattern.compile("(?m)^>{1,3}(?: |$)");
    /** A heading of its own above everything. */
    private static final Pattern TITLE = Pattern.compile("\\s*#{1,3} \\S[^\\n]{0,250}\\n\\s*\\n");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} ");

    private MarkdownSigns() {}

    /** What to leave out, in no order. */
    static List<Edit> of(String text) {
        List<Edit> edits = new ArrayList<>();
        boolean titled = TITLE.matcher(text).lookingAt();
        boolean any = titled
                || text.indexOf('*') >= 0
                || text.indexOf('[') >= 0
                || text.indexOf('>') >= 0
                || text.contains("__");
        if (!any) {
            return edits;
        }
        for (Matcher bold = BOLD.matcher(text); bold.find(); ) {
            addEnds(edits, bold, 2);
        }
        for (Matcher link = LINK.matcher(text); link.find(); ) {
            edits.add(new Edit(new TextSpan(link.start(), link.start(1)), ""));
            edits.add(new Edit(new TextSpan(link.end(1), link.end()), ""));
        }
        addWhole(edits, BLOCK_QUOTE.matcher(text));
        if (!edits.isEmpty() || titled) {
            addWhole(edits, HEADING.matcher(text));
            for (Matcher emphasis = EMPHASIS.matcher(text); emphasis.find(); ) {
                addEnds(edits, emphasis, 1);
            }
        }
        return edits;
    }

    private static void addWhole(List<Edit> edits, Matcher signs) {
        while (signs.find()) {
            edits.add(new Edit(new TextSpan(signs.start(), signs.end()), ""));
        }
    }

    private static void addEnds(List<Edit> edits, Matcher emphasized, int signs) {
        edits.add(new Edit(new TextSpan(emphasized.start(), emphasized.start() + signs), ""));
        edits.add(new Edit(new TextSpan(emphasized.end() - signs, emphasized.end()), ""));
    }
}
