package org.newsvoice.quote.marks;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.marks.ParagraphQuotes.Stretch;

/**
 * Writes single marks around speech, as British papers set them, as double ones, and double ones within them as single ones.
 * The habit of a story follows from the whole of it: single marks are speech where they hold more of it than double ones do. In other
 * stories they hold titles, and only what ends like speech (with a comma or a stop before the closing mark, and more words
 * after it) is taken, in paragraphs without double marks.
 */
final class SingleMarks {

    private static final int SPOKEN_WORDS = 3;

    private final List<StringBuilder> paragraphs;
    private final List<List<SinglePair>> singles = new ArrayList<>();
    private final List<List<Stretch>> doubles = new ArrayList<>();

    private SingleMarks(List<StringBuilder> paragraphs) {
        this.paragraphs = paragraphs;
        for (StringBuilder paragraph : paragraphs) {
            singles.add(SinglePair.of(paragraph.toString()));
        }
        // In a story without single marks nothing is written, whatever the double ones are.
        boolean any = singles.stream().anyMatch(pairs -> !pairs.isEmpty());
        for (StringBuilder paragraph : any ? paragraphs : List.<StringBuilder>of()) {
            String text = paragraph.toString();
            doubles.add(ParagraphQuotes.of(text, new TextSpan(0, text.length())));
        }
    }

    static void replace(List<StringBuilder> paragraphs) {
        SingleMarks marks = new SingleMarks(paragraphs);
        boolean british = !marks.doubles.isEmpty() && marks.singlesAreSpeech();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!marks.singles.get(i).isEmpty()) {
                marks.replace(i, british);
            }
        }
    }

    /** Writes the single marks of a headline or a deck as double ones, but those within double ones. */
    static void replaceInHeading(StringBuilder heading) {
        SingleMarks marks = new SingleMarks(List.of(heading));
        marks.singles.get(0).stream()
                .filter(pair -> pair.closed() && marks.isOuter(pair, 0))
                .forEach(pair -> marks.write(0, pair));
    }

    /** Whether single marks are the story's own quotation marks. */
    private boolean singlesAreSpeech() {
        int single = 0;
        int dbl = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            int i = p;
            List<Stretch> speech = doubles.get(i).stream()
                    .filter(stretch -> words(i, stretch.span()) >= SPOKEN_WORDS)
                    .toList();
            List<SinglePair> outer = singles.get(i).stream()
                    .filter(pair -> pair.closed() && pair.likeSpeech())
                    .filter(pair ->
                            speech.stream().noneMatch(stretch -> stretch.span().contains(pair.span())))
                    .toList();
            single += outer.size();
            dbl += (int) speech.stream()
                    .filter(stretch ->
                            outer.stream().noneMatch(pair -> pair.span().contains(stretch.span())))
                    .count();
        }
        return dbl == 0 || single > dbl;
    }

    private int words(int paragraph, TextSpan span) {
        return paragraphs
                .get(paragraph)
                .substring(span.begin(), span.end())
                .strip()
                .split("\\s+")
                .length;
    }

    private void replace(int i, boolean british) {
        for (SinglePair pair : singles.get(i)) {
            boolean taken = british ? isOuter(pair, i) : doubles.get(i).isEmpty() && isCertain(pair, i);
            if (taken) {
                write(i, pair);
            }
        }
    }

    private void write(int i, SinglePair pair) {
        StringBuilder text = paragraphs.get(i);
        turnInner(text, pair.span());
        text.setCharAt(pair.span().begin(), '\u201c');
        if (pair.closed()) {
            text.setCharAt(pair.span().end() - 1, '\u201d');
        }
    }

    /** Whether no double marks are around the pair, and the story goes on speaking when it is not closed. */
    private boolean isOuter(SinglePair pair, int i) {
        boolean free = doubles.get(i).stream()
                .noneMatch(stretch ->
                        stretch.span().overlaps(pair.span()) && !pair.span().contains(stretch.span()));
        return free && (pair.closed() || opensBySingle(i + 1));
    }

    private boolean opensBySingle(int i) {
        return i < paragraphs.size()
                && !singles.get(i).isEmpty()
                && singles.get(i).get(0).span().begin() == 0;
    }

    private boolean isCertain(SinglePair pair, int i) {
        StringBuilder text = paragraphs.get(i);
        return pair.closed()
                && text.charAt(pair.span().begin()) == '\u2018'
                && ",.!?".indexOf(text.charAt(pair.span().end() - 2)) >= 0
                && words(i, pair.span()) >= SPOKEN_WORDS
                && pair.span().end() < text.length();
    }

    private static void turnInner(StringBuilder text, TextSpan span) {
        boolean open = false;
        for (int j = span.begin() + 1; j < span.end() - 1; j++) {
            char c = text.charAt(j);
            if (c == '\u201c' || c == '\u201d' || c == '"') {
                boolean opens = c == '\u201c' || (c == '"' && !open);
                text.setCharAt(j, opens ? '\u2018' : '\u2019');
                open = opens;
            }
        }
    }
}
