package org.newsvoice.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pages themselves: HTML, style and scripts, the same for all tables. Stateless. */
final class SiteAssets {

    /** Where style and scripts are. */
    static final String FOLDER = "app";

    private static final String PAGE = "index.html";

    /** In the order in which {@code index.html} loads them. */
    private static final List<String> FILES = List.of(
            "site.css",
            "data.js",
            "dom.js",
            "words.js",
            "charts.js",
            "order.js",
            "search.js",
            "print.js",
            "card.js",
            "pick.js",
            "csv.js",
            "overview.js",
            "speaker.js",
            "quotes.js",
            "compare.js",
            "story.js",
            "outlet.js",
            "corrections.js",
            "review.js",
            "app.js");

    private SiteAssets() {}

    /** Writes all but the page that loads them. */
    static void write(SiteFolder folder) throws IOException {
        for (String name : FILES) {
            folder.write(FOLDER + "/" + name, read(name));
        }
    }

    /** Writes the page, which shows the site once all the rest is there. */
    static void writePage(SiteFolder folder) throws IOException {
        folder.write(PAGE, read(PAGE));
    }

    private static String read(String name) throws IOException {
        try (InputStream in = SiteAssets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
