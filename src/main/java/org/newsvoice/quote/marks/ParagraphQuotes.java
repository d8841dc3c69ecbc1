package org.newsvoice.quote.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.marks.QuotationMark.Role;
import org.newsvoice.quote.marks.QuotationMark.Shape;

/** Pairs the marks of one paragraph. Every mark is looked at once, so time is linear in the paragraph. */
public final class ParagraphQuotes {

    /** A stretch in marks. An unclosed one ends where the next opens, else with its paragraph. */
    public record Stretch(TextSpan span, boolean closed, boolean nested) {}

    private static final String VERBS =
            "said|says|told|tells|added|adds|asked|asks|wrote|writes|replied|explained|noted"
                    + "|continued|recalled|insisted|warned|declared|joked|argued|tweeted";

    private static final Pattern REPORT = Pattern.compile("[,?!](?<report>\\s+(?:(?:he|she|they|"
            + "(?:\\p{Lu}[\\p{L}.'\u2019-]*\\s+){0,3}\\p{Lu}[\\p{L}'\u2019-]*)\\s+(?:" + VERBS + ")"
            + "|(?:said|says|asked|wrote|replied|added)\\s+(?:he|she|\\p{Lu}[\\p{L}.'\u2019-]*))\\b)");

    private static final Pattern BOUNDARY = Pattern.compile("(?<=[.?!])\\s+(?=\\p{Lu})");

    /** A sentence that reports, or gives figures, and in which nobody speaks for himself or to somebody. */
    private static final Pattern REPORTING = Pattern.compile("\\b(?:said|says|told|added|revealed|reported|announced"
            + "|posted|according to|declined to|percent|per cent|million|billion)\\b");

    private static final Pattern SPOKEN = Pattern.compile(
            "\\b(?:I|we|you|me|my|our|us|your|I'm|I've|we're|we've|you're)\\b", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final TextSpan paragraph;
    private final List<Stretch> found = new ArrayList<>();

    private ParagraphQuotes(String text, TextSpan paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** The stretches in marks, in text order, without overlap. */
    public static List<Stretch> of(String text, TextSpan paragraph) {
        ParagraphQuotes quotes = new ParagraphQuotes(text, paragraph);
        quotes.pair(new MarkScanner(text, paragraph).marks());
        return quotes.found;
    }

    private void pair(List<QuotationMark> marks) {
        int begin = -1;
        int inner = 0;
        boolean nested = false;
        for (int i = 0; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            Role role = mark.role(begin >= 0);
            if (role == Role.OPENS && begin >= 0 && closesTwice(marks, i)) {
                inner++;
                nested = true;
            } else if (role == Role.OPENS) {
                if (begin >= 0) {
                    add(begin, mark.begin(), false, nested);
                }
                begin = mark.begin();
                inner = 0;
                nested = false;
            } else if (role == Role.CLOSES && begin >= 0 && inner > 0) {
                inner--;
            } else if (role == Role.CLOSES && begin >= 0) {
                add(begin, mark.end(), true, nested);
                begin = -1;
            }
        }
        if (begin >= 0) {
            add(begin, paragraph.end(), false, nested);
        }
    }

    /** Whether the opening mark {@code i} within a quotation is followed by its own closing mark and then the outer one's. */
    private static boolean closesTwice(List<QuotationMark> marks, int i) {
        return i + 2 < marks.size() && isClosing(marks.get(i + 1)) && isClosing(marks.get(i + 2));
    }

    private static boolean isClosing(QuotationMark mark) {
        return mark.shape() != Shape.OPENING
                && mark.role(true) == Role.CLOSES
                && !Character.isLetterOrDigit(mark.after());
    }

    private void add(int begin, int end, boolean closed, boolean nested) {
        TextSpan span = new TextSpan(begin, closed ? end : narration(begin, end)).trim(text);
        boolean hasWord = span.of(text).chars().anyMatch(Character::isLetterOrDigit);
        if (hasWord) {
            found.add(new Stretch(span, closed, nested || InnerMarks.within(text, span)));
        }
    }

    /**
     * Where words without a closing mark plainly end: before “..., he said”, and before the first sentence behind the first that
     * reports; else at {@code end}.
     */
    private int narration(int begin, int end) {
        Matcher report = REPORT.matcher(text).region(begin, end);
        int limit = report.find() ? report.start("report") : end;
        if (end == paragraph.end() && nextParagraphOpens()) {
            return limit;
        }
        Matcher boundary = BOUNDARY.matcher(text).region(begin, limit);
        int stop = -1;
        int sentence = -1;
        while (boundary.find()) {
            if (sentence >= 0 && isNarration(sentence, boundary.start())) {
                return stop;
            }
            stop = boundary.start();
            sentence = boundary.end();
        }
        return sentence >= 0 && isNarration(sentence, limit) ? stop : limit;
    }

    /** Whether the next paragraph begins with a mark: speech over paragraphs has no closing mark before its end. */
    private boolean nextParagraphOpens() {
        int i = paragraph.end();
        while (i < text.length() && QuotationMark.isSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && "\u201c\"\u2018'\u00ab`".indexOf(text.charAt(i)) >= 0;
    }

    private boolean isNarration(int begin, int end) {
        return REPORTING.matcher(text).region(begin, end).find()
                && !SPOKEN.matcher(text).region(begin, end).find();
    }
}
