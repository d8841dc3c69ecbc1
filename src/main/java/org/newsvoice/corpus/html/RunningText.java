package org.newsvoice.corpus.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * How many characters of running text lie under each element of a page: of blocks of at least 40 characters that are not links.
 * Its cost is linear in the page. Not changed after it was made.
 */
final class RunningText {

    static final int MIN_BLOCK_CHARS = 40;

    private final IdentityHashMap<Element, Integer> chars = new IdentityHashMap<>();

    private RunningText() {}

    static RunningText of(Document page) {
        RunningText running = new RunningText();
        for (TextBlock block : TextBlock.under(page.body())) {
            if (block.text().length() >= MIN_BLOCK_CHARS && !block.isLinks()) {
                running.chars.merge(block.element(), block.text().length(), Integer::sum);
            }
        }
        page.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                // Counted on the way up.
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && depth > 0 && element.parent() != null) {
                    int own = running.under(element);
                    if (own > 0) {
                        running.chars.merge(element.parent(), own, Integer::sum);
                    }
                }
            }
        });
        return running;
    }

    /** Characters under {@code element}, itself included. */
    int under(Element element) {
        return chars.getOrDefault(element, 0);
    }
}
