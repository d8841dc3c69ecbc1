package org.newsvoice.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsvoice.article.TextSpan;

/**
 * Joins lines into paragraphs. A blank line always divides. Whether a single line break divides is a habit of the whole text:
 * where many lines break off within a sentence it only wraps, else every line is a paragraph. In wrapped text a paragraph
 * also begins at an indented line, after a line that had room for the next word, and before a header line.
 */
public final class ParagraphLayout {

    /** In wrapped news some two thirds of the line breaks are before a lower-case letter, in the other kind hardly any. */
    private static final double WRAPPED_SHARE = 0.35;

    /** Longest line that is taken for a header. */
    static final int MAX_HEADER_CHARS = 250;

    /** No wrapped line is longer. */
    private static final int MAX_WRAPPED_CHARS = 130;

    /** A line in which a sentence ends and the next begins. */
    private static final Pattern WITH_SENTENCE = Pattern.compile("\\p{Ll}{3}[.!?][\"'”’]?\\s+[\"'“‘]?\\p{Lu}");

    private static final int FIRST_LINES = 8;
    private static final int ROOM_AFTER_SENTENCE = 8;
    private static final int ROOM_WITHIN_SENTENCE = 25;

    private final String text;
    private final List<TextSpan> lines;
    private final Predicate<String> isHeader;
    private final boolean glued;
    private final boolean wrapped;
    private final int width;

    private ParagraphLayout(String text, TextSpan part, Predicate<String> isHeader) {
        this.text = text;
        this.lines = Lines.of(text, part);
        this.isHeader = isHeader;
        this.wrapped = isWrapped();
        this.width = wrapped ? width() : 0;
        this.glued = GluedParagraphs.marksParagraphs(text, part) || (wrapped && breaksMeasure());
    }

    /**
     * The paragraphs of {@code part}, trimmed, in order; together they hold every character that is no white space.
     *
     * @param isHeader whether a line is a header line as a whole; asked for the first lines only
     */
    public static List<TextSpan> paragraphs(String text, TextSpan part, Predicate<String> isHeader) {
        return new ParagraphLayout(text, part, isHeader).paragraphs();
    }

    private List<TextSpan> paragraphs() {
        List<TextSpan> found = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i < lines.size(); i++) {
            TextSpan line = lines.get(i);
            if (line.trim(text).isEmpty()) {
                begin = close(found, begin, line.begin());
                continue;
            }
            if (begin >= 0 && beginsParagraph(i)) {
                begin = close(found, begin, line.begin());
            }
            begin = begin < 0 ? line.begin() : begin;
            List<TextSpan> pieces = glued ? GluedParagraphs.split(text, line) : List.of(line);
            for (TextSpan piece : pieces.subList(1, pieces.size())) {
                close(found, begin, piece.begin());
                begin = piece.begin();
            }
        }
        if (begin >= 0) {
            close(found, begin, lines.get(lines.size() - 1).end());
        }
        return found;
    }

    private int close(List<TextSpan> found, int begin, int end) {
        TextSpan paragraph = begin < 0 ? new TextSpan(0, 0) : new TextSpan(begin, end).trim(text);
        if (!paragraph.isEmpty()) {
            found.add(paragraph);
        }
        return -1;
    }

    /** Whether the line {@code i}, which follows one that is not blank, begins a paragraph. */
    private boolean beginsParagraph(int i) {
        TextSpan line = lines.get(i);
        TextSpan last = lines.get(i - 1);
        if (!wrapped || (isMarked(line) && isMarked(last))) {
            return true;
        }
        if (indent(line) >= indent(last) + 2) {
            return true;
        }
        TextSpan before = lastPiece(last).trim(text);
        int free = width - before.length() - 1 - firstWordLength(line);
        boolean sentenceEnds = GluedParagraphs.endsSentence(text, before.begin(), before.end());
        boolean midSentence = !sentenceEnds
                && Character.isLowerCase(text.charAt(line.trim(text).begin()));
        return (!midSentence && free >= (sentenceEnds ? ROOM_AFTER_SENTENCE : ROOM_WITHIN_SENTENCE))
                || (i < FIRST_LINES && (headerLine(line) || headerLine(last)));
    }

    private boolean isMarked(TextSpan line) {
        return text.startsWith("--", line.begin());
    }

    private boolean headerLine(TextSpan line) {
        return line.length() < MAX_HEADER_CHARS && isHeader.test(line.trim(text).of(text));
    }

    private TextSpan lastPiece(TextSpan line) {
        return glued ? lastWidePiece(line) : line;
    }

    private TextSpan lastWidePiece(TextSpan line) {
        List<TextSpan> pieces = GluedParagraphs.split(text, line);
        return pieces.get(pieces.size() - 1);
    }

    private int indent(TextSpan line) {
        int i = line.begin();
        while (i < line.end() && GluedParagraphs.isGap(text.charAt(i))) {
            i++;
        }
        return i - line.begin();
    }

    private int firstWordLength(TextSpan line) {
        TextSpan words = line.trim(text);
        int i = words.begin();
        while (i < words.end() && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i - words.begin();
    }

    private boolean isWrapped() {
        int breaks = 0;
        int within = 0;
        int longLines = 0;
        for (int i = 1; i < lines.size(); i++) {
            TextSpan last = lines.get(i - 1).trim(text);
            TextSpan line = lines.get(i).trim(text);
            if (!last.isEmpty() && !line.isEmpty()) {
                breaks++;
                longLines += lastWidePiece(last).length() > MAX_WRAPPED_CHARS ? 1 : 0;
                boolean sentenceEnds = GluedParagraphs.endsSentence(text, last.begin(), last.end());
                boolean goesOn = Character.isLowerCase(text.charAt(line.begin()))
                        || WITH_SENTENCE.matcher(last.of(text)).find();
                within += goesOn && !sentenceEnds ? 1 : 0;
            }
        }
        return breaks > 0 && within >= WRAPPED_SHARE * breaks && 2 * longLines < breaks;
    }

    /** The measure to which the text is set: nine in ten of the lines that another one continues are no longer. */
    private int width() {
        int[] lengths = IntStream.range(0, lines.size() - 1)
                .filter(i -> !lines.get(i + 1).trim(text).isEmpty() && !isMarked(lines.get(i)))
                .mapToObj(lines::get)
                .filter(line -> !hasWideGap(line))
                .mapToInt(line -> line.trim(text).length())
                .filter(length -> length > 0 && length <= MAX_WRAPPED_CHARS)
                .sorted()
                .toArray();
        return lengths.length == 0 ? MAX_WRAPPED_CHARS : lengths[(lengths.length - 1) * 9 / 10];
    }

    /** Whether some line with a wide gap is longer than the measure: two lines were glued there. */
    private boolean breaksMeasure() {
        return lines.stream().anyMatch(line -> line.length() > width + ROOM_AFTER_SENTENCE && hasWideGap(line));
    }

    private boolean hasWideGap(TextSpan line) {
        return GluedParagraphs.split(text, line).size() > 1;
    }
}
