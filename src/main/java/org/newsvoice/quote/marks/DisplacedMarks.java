package org.newsvoice.quote.marks;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.marks.QuotationMark.Role;
import org.newsvoice.quote.marks.QuotationMark.Shape;

/**
 * Gives straight marks a direction where the spaces around them do not: {@code " We will , " she said}, where marks take turns,
 * and {@code burned."We will," she said}, where a mark follows a stop and a capital follows it.
 */
final class DisplacedMarks {

    private DisplacedMarks() {}

    static void replace(StringBuilder text) {
        List<QuotationMark> marks = new MarkScanner(text.toString(), new TextSpan(0, text.length())).marks();
        boolean any =
                marks.stream().anyMatch(mark -> mark.shape() == Shape.STRAIGHT && (isFree(mark) || isGlued(mark)));
        if (any && !replace(text, marks)) {
            replace(text, marks.stream().filter(mark -> !isMeasure(text, mark)).toList());
        }
    }

    /** Whether the marks came out even, and have a direction now. */
    private static boolean replace(StringBuilder text, List<QuotationMark> marks) {
        boolean open = false;
        List<QuotationMark> opening = new ArrayList<>();
        List<QuotationMark> closing = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            QuotationMark mark = marks.get(i);
            if (mark.shape() == Shape.STRAIGHT && isFree(mark)) {
                (open ? closing : opening).add(mark);
                open = !open;
            } else if (!open && mark.shape() == Shape.STRAIGHT && isGlued(mark) && isClosedBy(marks, i + 1)) {
                opening.add(mark);
                open = true;
            } else {
                open = mark.role(open) == Role.OPENS || (open && mark.role(true) != Role.CLOSES);
            }
        }
        boolean balanced = !open || marks.stream().noneMatch(DisplacedMarks::isFree);
        if (balanced) {
            opening.forEach(mark -> write(text, mark, '\u201c', '`'));
            closing.forEach(mark -> write(text, mark, '\u201d', '\''));
        }
        return balanced;
    }

    /** {@code a 12 " pipe}: inches, where the marks come out odd with it. */
    private static boolean isMeasure(StringBuilder text, QuotationMark mark) {
        return isFree(mark)
                && mark.begin() > 1
                && mark.end() + 1 < text.length()
                && Character.isDigit(text.charAt(mark.begin() - 2))
                && Character.isLowerCase(text.charAt(mark.end() + 1));
    }

    /** Whether there is room on both sides, so that nothing but its turn says which way it works. */
    private static boolean isFree(QuotationMark mark) {
        return QuotationMark.isSpace(mark.before()) && QuotationMark.isSpace(mark.after());
    }

    private static boolean isGlued(QuotationMark mark) {
        boolean sentence = Character.isUpperCase(mark.after()) || Character.isDigit(mark.after());
        return sentence && (".,!?:;)".indexOf(mark.before()) >= 0 || Character.isLowerCase(mark.before()));
    }

    private static boolean isClosedBy(List<QuotationMark> marks, int next) {
        return next < marks.size()
                && ".,!?\u2026-\u2013\u2014".indexOf(marks.get(next).before()) >= 0;
    }

    private static void write(StringBuilder text, QuotationMark mark, char one, char doubled) {
        for (int i = mark.begin(); i < mark.end(); i++) {
            text.setCharAt(i, mark.end() - mark.begin() == 1 ? one : doubled);
        }
    }
}
