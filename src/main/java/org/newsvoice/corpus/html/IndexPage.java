package org.newsvoice.corpus.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tells a page of teasers, each under a headline that links to its story, from a story. Stateless. */
final class IndexPage {

    private static final int MIN_TEASERS = 4;
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private IndexPage() {}

    /** Whether {@code elements}, which hold most of a page's running text, are such teasers. */
    static boolean isShownIn(List<Element> elements) {
        int teasers = 0;
        int paragraphs = 0;
        for (Element element : elements) {
            for (Element heading : element.select(HEADINGS)) {
                boolean linked = heading.closest("a") != null
                        || heading.select("a").text().length() * 10
                                > heading.text().length() * 9;
                teasers += linked && !heading.text().isBlank() ? 1 : 0;
            }
            paragraphs += (int) TextBlock.under(element).stream()
                    .filter(block -> !block.isHeading()
                            && !block.isLinks()
                            && block.text().length() >= RunningText.MIN_BLOCK_CHARS)
                    .count();
        }
        return teasers >= MIN_TEASERS && paragraphs * 2 <= teasers * 3;
    }
}
