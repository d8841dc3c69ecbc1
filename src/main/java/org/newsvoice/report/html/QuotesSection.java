package org.newsvoice.report.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.report.ListedQuotes;
import org.newsvoice.report.Report;
import org.newsvoice.report.ShownQuote;

/** What was said: the newest quotes, or all of the speakers that were asked for, with the older ones folded. */
final class QuotesSection implements Section {

    /** As many are open: a reader sees them without a click, and the page stays short. */
    private static final int OPEN = 20;
    /** As many are open on a phone. */
    private static final int OPEN_ON_PHONES = 5;
    /** As many are folded together. */
    private static final int FOLDED = 50;
    /** Characters of the story on each side of a quote: enough to read on, and the story is a click away. */
    private static final int CONTEXT = 80;

    @Override
    public String id() {
        return "quotes";
    }

    @Override
    public String title() {
        return "Quotes";
    }

    @Override
    public void write(Report report, Markup page) {
        List<ListedQuotes.Line> quotes = report.quotes().quotes();
        if (quotes.isEmpty()) {
            page.element("p", "There are no quotes here.");
            return;
        }
        page.element("p", lead(report));
        int first = Math.min(OPEN_ON_PHONES, quotes.size());
        int open = Math.min(OPEN, quotes.size());
        list(quotes.subList(0, first), page);
        if (first < open) {
            page.open("details", "class", ReportPage.FOLDED_ON_PHONES)
                    .element("summary", Numbers.count((long) open - first, "more quote", "more quotes"));
            list(quotes.subList(first, open), page);
            page.closeLine();
        }
        for (int from = open; from < quotes.size(); from += FOLDED) {
            List<ListedQuotes.Line> older = quotes.subList(from, Math.min(from + FOLDED, quotes.size()));
            page.open("details")
                    .element(
                            "summary",
                            Numbers.count(older.size(), "older quote", "older quotes") + ", " + day(older.get(0))
                                    + " to " + day(older.get(older.size() - 1)));
            list(older, page);
            page.closeLine();
        }
    }

    private static String lead(Report report) {
        long shown = report.quotes().quotes().size();
        long all = report.quotes().all();
        if (shown == all) {
            return "All " + Numbers.count(all, "quote", "quotes") + ", the newest first, wire copies once.";
        }
        String more = " To read all " + Numbers.count(all) + ", run newsvoice site or newsvoice export --table quotes.";
        return report.scope().selection().speakers().isEmpty()
                ? "The newest quote in quotation marks of each of the last " + Numbers.count(shown, "story", "stories")
                        + " that have one, wire copies once. With --speaker the report lists all quotes of a speaker."
                        + more
                : "The newest " + Numbers.count(shown) + " of " + Numbers.count(all)
                        + " quotes, wire copies once; a report holds no more." + more;
    }

    /** Quotes that follow one another in a story share its heading. */
    private static void list(List<ListedQuotes.Line> quotes, Markup page) {
        page.open("div", "class", "quotes");
        ListedQuotes.Story story = null;
        for (ListedQuotes.Line quote : quotes) {
            if (!quote.story().equals(story)) {
                story = quote.story();
                heading(quote, page);
            }
            write(quote, page);
        }
        page.closeLine();
    }

    private static void heading(ListedQuotes.Line quote, Markup page) {
        ListedQuotes.Story story = quote.story();
        page.open("h3").text(day(quote) + " · " + story.outlet() + " · ");
        String title = story.title() == null ? "a story without a headline" : story.title();
        if (story.url() != null && story.url().matches("(?i)https?://.*")) {
            page.element("a", title, "href", story.url(), "rel", "noreferrer noopener nofollow");
        } else {
            page.text(title);
        }
        page.closeLine();
    }

    private static void write(ListedQuotes.Line quote, Markup page) {
        page.open("p", "dir", "auto");
        before(quote.before(), page);
        page.element("strong", quote.words() == null ? "The run stored no text." : quote.words());
        after(quote.after(), page);
        ShownQuote.Who speaker = quote.speaker();
        page.open("span", "class", "note")
                .text(" — ")
                .element("b", speaker == null ? "speaker left open" : speaker.name());
        if (speaker != null && speaker.title() != null) {
            page.text(", " + speaker.title());
        }
        page.text(" · " + KindWords.of(quote.kind()));
        if (quote.sentiment().label() != null) {
            page.text(" · " + quote.sentiment().label() + " "
                    + Numbers.sentiment(quote.sentiment().score()));
        }
        page.close().closeLine();
    }

    private static void before(@Nullable String words, Markup page) {
        if (words != null && !words.isBlank()) {
            String text = words.strip();
            int cut = text.indexOf(' ', text.length() - CONTEXT);
            page.element(
                    "span",
                    cut < 0 || text.length() <= CONTEXT ? text + " " : "…" + text.substring(cut) + " ",
                    "class",
                    "context");
        }
    }

    private static void after(@Nullable String words, Markup page) {
        if (words != null && !words.isBlank()) {
            String text = words.strip();
            int cut = text.lastIndexOf(' ', CONTEXT);
            String shown = cut < 0 || text.length() <= CONTEXT ? text : text.substring(0, cut) + " …";
            String gap = ".,;:!?)".indexOf(shown.charAt(0)) < 0 ? " " : "";
            page.element("span", gap + shown + " ", "class", "context");
        }
    }

    private static String day(ListedQuotes.Line quote) {
        Instant published = quote.story().published();
        return published == null ? "undated" : Numbers.day(LocalDate.ofInstant(published, ZoneOffset.UTC));
    }
}
