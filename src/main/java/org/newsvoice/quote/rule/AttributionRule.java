package org.newsvoice.quote.rule;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.Scene;

/** One way to find whose words a passage is. Stateless. All rules are asked, and the first answer counts most. */
interface AttributionRule {

    /** The rule's name in tables: {@code said_after}. */
    String name();

    /** Who speaks, or null if this rule has no answer. */
    @Nullable
    Evidence find(Passage passage, Scene scene);
}
