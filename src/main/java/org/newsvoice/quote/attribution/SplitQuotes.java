package org.newsvoice.quote.attribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteFlag;
import org.newsvoice.quote.QuoteKind;

/** Joins the parts of a quotation that its attribution interrupts: “We,” he said, “will.” */
final class SplitQuotes {

    private SplitQuotes() {}

    /** The quotes of {@code text} with the halves of split ones joined, in text order. */
    static List<AttributedQuote> join(List<AttributedQuote> quotes, String text) {
        List<AttributedQuote> joined = new ArrayList<>();
        for (AttributedQuote quote : quotes) {
            AttributedQuote last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isSplit(last, quote, text)) {
                joined.set(joined.size() - 1, new AttributedQuote(both(last, quote), last.attribution(), true));
            } else {
                joined.add(quote);
            }
        }
        return joined;
    }

    private static boolean isSplit(AttributedQuote first, AttributedQuote second, String text) {
        Attribution one = first.attribution();
        Attribution other = second.attribution();
        int gapBegin = first.quotation().end();
        int gapEnd = second.quotation().begin();
        if (one == null || other == null || !one.mention().equals(other.mention()) || gapEnd < gapBegin) {
            return false;
        }
        TextSpan gap = new TextSpan(gapBegin, gapEnd);
        String between = gap.of(text).strip();
        boolean oneSentence = between.endsWith(",") && !between.contains(". ") && between.indexOf('\n') < 0;
        String closing = text.substring(Math.max(0, gapBegin - 2), gapBegin)
                + between.substring(0, Math.min(1, between.length()));
        return oneSentence && gap.contains(one.mention().span()) && closing.contains(",");
    }

    private static Quotation both(AttributedQuote first, AttributedQuote second) {
        List<TextSpan> spans = new ArrayList<>(first.quotation().spans());
        spans.addAll(second.quotation().spans());
        Set<QuoteFlag> flags = EnumSet.of(QuoteFlag.SPLIT);
        flags.addAll(first.quotation().flags());
        flags.addAll(second.quotation().flags());
        flags.remove(QuoteFlag.FRAGMENT);
        return new Quotation(spans, first.quotation().zone(), QuoteKind.DIRECT, flags);
    }
}
