package org.newsvoice.quote;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.quote.marks.ParagraphQuotes;
import org.newsvoice.quote.marks.ParagraphQuotes.Stretch;
import org.newsvoice.quote.turns.Header;
import org.newsvoice.quote.turns.Headers;

/** Finds words in quotation marks. Takes time linear in the text. Stateless and thread-safe. */
public final class QuoteExtractor {

    private static final Set<ZoneKind> READ =
            EnumSet.of(ZoneKind.HEADLINE, ZoneKind.DECK, ZoneKind.CAPTION, ZoneKind.PARAGRAPH);
    private static final int FRAGMENT_WORDS = 3;
    private static final Pattern LEADING_MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern STOP_AT_END = Pattern.compile("[,.!?\u2026\u2014\u2013-]\\P{Alnum}{0,3}\\z");

    /**
     * The quotations of an article's headline, deck, captions and paragraphs, in text order, without overlap. None crosses a
     * zone, except that speech which opens again in each paragraph and closes in the last is one quotation.
     */
    public List<Quotation> extract(Article article) {
        List<Draft> drafts = new ArrayList<>();
        List<Header> headers = Headers.of(article);
        Draft open = null;
        for (int zone = 0; zone < article.zones().size(); zone++) {
            Zone place = article.zones().get(zone);
            if (!READ.contains(place.kind())) {
                open = null;
                continue;
            }
            TextSpan paragraph = place.span().trim(article.text());
            for (Stretch stretch : stretches(article.text(), paragraph, headers)) {
                boolean goesOn = open != null && stretch.span().begin() == paragraph.begin();
                Draft draft = goesOn && open != null ? open : new Draft(zone);
                if (!goesOn) {
                    drafts.add(draft);
                }
                draft.add(stretch);
                boolean runsOut = !stretch.closed() && stretch.span().end() == paragraph.end();
                open = runsOut && place.kind() == ZoneKind.PARAGRAPH ? draft : null;
            }
            if (open != null && open.lastEnd() != paragraph.end()) {
                open = null;
            }
        }
        return drafts.stream().map(draft -> draft.finish(article)).toList();
    }

    /** The stretches of a paragraph; none goes on over a header. */
    private static List<Stretch> stretches(String text, TextSpan paragraph, List<Header> headers) {
        List<Stretch> found = new ArrayList<>();
        int begin = paragraph.begin();
        for (Header header : headers) {
            if (paragraph.contains(header.span()) && header.span().begin() >= begin) {
                found.addAll(ParagraphQuotes.of(
                        text, new TextSpan(begin, header.span().begin()).trim(text)));
                begin = header.span().end();
            }
        }
        found.addAll(ParagraphQuotes.of(text, new TextSpan(begin, paragraph.end()).trim(text)));
        return found;
    }

    /** A quotation that may still go on in the next paragraph. */
    private static final class Draft {
        private final int zone;
        private final List<Stretch> stretches = new ArrayList<>();

        Draft(int zone) {
            this.zone = zone;
        }

        void add(Stretch stretch) {
            stretches.add(stretch);
        }

        int lastEnd() {
            return stretches.get(stretches.size() - 1).span().end();
        }

        Quotation finish(Article article) {
            List<TextSpan> spans = stretches.stream().map(Stretch::span).toList();
            Set<QuoteFlag> flags = EnumSet.noneOf(QuoteFlag.class);
            int words = spans.stream()
                    .mapToInt(span -> span.of(article.text()).strip().split("\\s+").length)
                    .sum();
            if (words < FRAGMENT_WORDS) {
                flags.add(QuoteFlag.FRAGMENT);
            }
            if (spans.size() > 1) {
                flags.add(QuoteFlag.MULTI_PARAGRAPH);
            }
            if (!stretches.get(stretches.size() - 1).closed()) {
                flags.add(QuoteFlag.UNCLOSED);
            }
            if (stretches.stream().anyMatch(Stretch::nested)) {
                flags.add(QuoteFlag.NESTED);
            }
            if (article.zones().get(zone).kind() != ZoneKind.PARAGRAPH) {
                flags.add(QuoteFlag.OUTSIDE_BODY);
            }
            QuoteKind kind = spans.size() > 1 || looksLikeClause(spans.get(0).of(article.text()))
                    ? QuoteKind.DIRECT
                    : QuoteKind.MIXED;
            return new Quotation(spans, zone, kind, flags);
        }
    }

    /** Whether quoted words are on their own, by their look: a capital first, and a stop, a comma or length at the end. */
    private static boolean looksLikeClause(String quoted) {
        String words = LEADING_MARKS.matcher(quoted).replaceAll("");
        boolean capital = !words.isEmpty() && (Character.isUpperCase(words.charAt(0)) || quoted.startsWith("[", 1));
        boolean stop = STOP_AT_END.matcher(quoted).find();
        int n = words.split("\\s+").length;
        return capital && ((stop && n >= 2) || n >= 6);
    }
}
