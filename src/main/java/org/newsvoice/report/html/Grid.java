package org.newsvoice.report.html;

import java.time.LocalDate;
import java.util.List;
import org.newsvoice.report.Period;

/** The tables of the page: each scrolls on its own where the screen is too narrow for it. Stateless. */
final class Grid {

    private Grid() {}

    /** Opens a table up to its body; a column whose heading ends in {@code #} holds numbers. */
    static void open(Markup page, String caption, List<String> headings) {
        openHead(page, caption);
        for (String heading : headings) {
            heading(page, heading);
        }
        body(page, headings);
    }

    /** As above, where the cells of the column {@code over} are pictures over time: its heading has the days. */
    static void open(Markup page, String caption, List<String> headings, Period period) {
        openHead(page, caption);
        for (String heading : headings) {
            if (heading.equals(OVER_TIME)) {
                time(page, period);
            } else {
                heading(page, heading);
            }
        }
        body(page, headings);
    }

    /** The heading of the column whose pictures run over time. */
    static final String OVER_TIME = "over time";

    /** Closes the table. */
    static void close(Markup page) {
        page.columns(List.of());
        page.close().close().closeLine();
    }

    /** A cell with a number. */
    static void number(Markup page, String number) {
        page.element("td", number, "class", "n");
    }

    /** The heading of a row. */
    static void rowHeading(Markup page, String text) {
        page.element("th", text, "scope", "row");
    }

    private static void openHead(Markup page, String caption) {
        page.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
        page.open("table").element("caption", caption).open("thead").open("tr");
    }

    private static void body(Markup page, List<String> headings) {
        page.close().close().open("tbody").text("\n");
        page.columns(
                headings.stream().map(heading -> heading.replaceAll("#$", "")).toList());
    }

    private static void heading(Markup page, String heading) {
        if (heading.endsWith("#")) {
            page.element("th", heading.substring(0, heading.length() - 1), "scope", "col", "class", "n");
        } else {
            page.element("th", heading, "scope", "col");
        }
    }

    private static void time(Markup page, Period period) {
        page.open("th", "scope", "col", "class", "time").open("span", "class", "ends");
        if (!period.isEmpty()) {
            List<LocalDate> starts = period.starts();
            page.element("span", Numbers.step(period.unit(), starts.get(0)));
            page.element("span", "one column per " + period.unit().label(), "class", "unit");
            page.element("span", Numbers.step(period.unit(), starts.get(starts.size() - 1)));
        }
        page.close().close();
    }
}
