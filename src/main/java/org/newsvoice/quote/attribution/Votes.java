package org.newsvoice.quote.attribution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each rule says of a passage, in the order of the rules.
 *
 * @param byRule the rules that answer, by name
 */
record Votes(Map<String, Evidence> byRule) {

    /** Copies the map. */
    Votes {
        byRule = Collections.unmodifiableMap(new LinkedHashMap<>(byRule));
    }

    /** Asks all of {@code rules}. */
    static Votes of(List<AttributionRule> rules, Passage passage, Scene scene) {
        Map<String, Evidence> votes = new LinkedHashMap<>();
        for (AttributionRule rule : rules) {
            Evidence evidence = rule.find(passage, scene);
            if (evidence != null) {
                votes.putIfAbsent(rule.name(), evidence);
            }
        }
        return new Votes(votes);
    }

    /** The name of the first rule that answers, null when none does. */
    @Nullable
    String first() {
        return byRule.isEmpty() ? null : byRule.keySet().iterator().next();
    }
}
