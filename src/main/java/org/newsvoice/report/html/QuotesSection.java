package org.newsvoice.report.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.newsvoice.report.ListedQuotes;
import org.newsvoice.report.Report;
import org.newsvoice.report.ShownQuote;

/** What was said: the newest quotes, or all of the speakers that were asked for. */
final class QuotesSection implements Section {

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
        ListedQuotes listed = report.quotes();
        if (listed.quotes().isEmpty()) {
            page.element("p", "There are no quotes here.");
            return;
        }
        long shown = listed.quotes().size();
        page.element(
                "p",
                shown == listed.all()
                        ? "All " + Numbers.count(shown, "quote", "quotes") + ", the newest first, wire copies once."
                        : "The newest " + Numbers.count(shown) + " of " + Numbers.count(listed.all())
                                + " quotes, wire copies once. To read all, limit the report with --speaker (up to 500 quotes), or run"
                                + " newsvoice site.");
        page.open("ol", "class", "quotes");
        for (ListedQuotes.Line quote : listed.quotes()) {
            write(quote, page);
        }
        page.closeLine();
    }

    private static void write(ListedQuotes.Line quote, Markup page) {
        page.open("li");
        page.open("p", "class", "said", "dir", "auto");
        context(quote.before(), page);
        page.element("strong", quote.words() == null ? "The run stored no text." : quote.words());
        context(quote.after(), page);
        page.close();
        ShownQuote.Who speaker = quote.speaker();
        page.open("p", "class", "note").element("b", speaker == null ? "speaker left open" : speaker.name());
        if (speaker != null && speaker.title() != null) {
            page.text(", " + speaker.title());
        }
        ListedQuotes.Story story = quote.story();
        page.text(" · " + story.outlet() + " · " + day(story.published()) + " · ");
        String title = story.title() == null ? "a story without a headline" : story.title();
        if (story.url() != null && story.url().matches("(?i)https?://.*")) {
            page.element("a", title, "href", story.url(), "rel", "noreferrer noopener nofollow");
        } else {
            page.text(title);
        }
        page.text(" · " + KindWords.of(quote.kind()));
        if (quote.sentiment().label() != null) {
            page.text(" · " + quote.sentiment().label() + " "
                    + Numbers.sentiment(quote.sentiment().score()));
        }
        page.close().closeLine();
    }

    private static void context(@Nullable String words, Markup page) {
        if (words != null && !words.isBlank()) {
            page.element("span", " " + words.strip() + " ", "class", "context");
        }
    }

    private static String day(@Nullable Instant published) {
        return published == null ? "undated" : Numbers.day(LocalDate.ofInstant(published, ZoneOffset.UTC));
    }
}
