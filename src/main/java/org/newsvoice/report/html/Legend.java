package org.newsvoice.report.html;

/** What colours mean. Stateless. */
final class Legend {

    /** Colours for members of a list; the last is for all others. */
    private static final int COLOURS = 8;

    private Legend() {}

    /** The class of the colour of the {@code i}-th of a list, from 0; after eight the colours come again. */
    static String colour(int i) {
        return "c" + i % COLOURS;
    }

    /** An entry of the list that is open. */
    static void entry(Markup page, String style, String text) {
        page.open("li")
                .open("svg", "class", "swatch", "viewBox", "0 0 10 10", "aria-hidden", "true", "focusable", "false")
                .empty("rect", "class", style, "width", "10", "height", "10")
                .close()
                .text(text)
                .close();
    }
}
