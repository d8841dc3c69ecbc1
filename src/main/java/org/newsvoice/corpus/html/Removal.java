package org.newsvoice.corpus.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes elements out of a page. One by one, each would move all its siblings: many of one parent go at once, so the time stays linear.
 * Stateless.
 */
final class Removal {

    private static final int MANY = 16;

    private Removal() {}

    /** Takes {@code elements}, with all that is in them, out of their parents. */
    static void of(Collection<Element> elements) {
        IdentityHashMap<Element, List<Element>> byParent = new IdentityHashMap<>();
        for (Element element : elements) {
            Element parent = element.parent();
            if (parent != null) {
                byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(element);
            }
        }
        byParent.forEach((parent, children) -> {
            if (children.size() < MANY) {
                children.forEach(Element::remove);
            } else {
                Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
                gone.addAll(children);
                List<Node> kept = new ArrayList<>(parent.childNodes());
                kept.removeIf(gone::contains);
                parent.empty();
                kept.forEach(parent::appendChild);
            }
        });
    }
}
