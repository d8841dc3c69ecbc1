package org.newsvoice.eval.score;

import java.util.BitSet;

/**
 * Which characters of a text are within quotation marks, by the simple rule that the gold attributions are split with
 * ({@code eval/common.py}). Not the extractor: that is what is being measured.
 */
final class QuoteMarks {

    private static final int NOTHING = -1;

    private final CodePointText text;
    private final BitSet quoted = new BitSet();

    private QuoteMarks(CodePointText text) {
        this.text = text;
    }

    /** The code points within quotation marks, the quotation marks included. */
    static BitSet quoted(CodePointText text) {
        QuoteMarks marks = new QuoteMarks(text);
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.at(i) == '\n') {
                marks.readLine(begin, i);
                begin = i + 1;
            }
        }
        return marks.quoted;
    }

    private void readLine(int begin, int end) {
        int open = NOTHING;
        int i = begin;
        while (i < end) {
            int length = markLength(i, end);
            if (length > 0) {
                Turn turn = turn(i, i + length, new Line(begin, end), open != NOTHING);
                if (turn == Turn.OPEN) {
                    add(open, i);
                    open = i;
                } else if (turn == Turn.CLOSE && open != NOTHING) {
                    add(open, i + length);
                    open = NOTHING;
                }
            }
            i += Math.max(1, length);
        }
        int last = end;
        while (last > begin && CodePointText.isSpace(text.at(last - 1))) {
            last--;
        }
        add(open, last);
    }

    private record Line(int begin, int end) {}

    private enum Turn {
        OPEN,
        CLOSE,
        NONE
    }

    private int markLength(int i, int end) {
        int c = text.at(i);
        if (c == '“' || c == '”' || c == '"') {
            return 1;
        }
        return (c == '`' || c == '\'') && i + 1 < end && text.at(i + 1) == c ? 2 : 0;
    }

    private Turn turn(int begin, int end, Line line, boolean isOpen) {
        int c = text.at(begin);
        if (c != '"' && c != '\'') {
            return c == '”' ? Turn.CLOSE : Turn.OPEN;
        }
        int before = begin > line.begin() ? text.at(begin - 1) : ' ';
        int after = end < line.end() ? text.at(end) : ' ';
        if (!isOpen) {
            boolean opens = !CodePointText.isSpace(after)
                    && !CodePointText.isLetterOrDigit(before)
                    && ".,!?".indexOf(before) < 0;
            return opens ? Turn.OPEN : Turn.NONE;
        }
        boolean closes =
                !CodePointText.isSpace(before) || CodePointText.isSpace(after) || !CodePointText.isLetterOrDigit(after);
        return closes ? Turn.CLOSE : Turn.OPEN;
    }

    /** Spans of two characters or fewer are none. */
    private void add(int begin, int end) {
        if (begin != NOTHING && end - begin > 2) {
            quoted.set(begin, end);
        }
    }
}
