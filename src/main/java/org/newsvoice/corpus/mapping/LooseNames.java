package org.newsvoice.corpus.mapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Names of fields without what home-made exports write differently: case, and all but letters and digits. Stateless. */
final class LooseNames {

    private LooseNames() {}

    /** The plain form of {@code name}: {@code publishedat} for {@code Published At}, {@code published_at}, {@code publishedAt};
     * the name itself where it has neither. */
    static String of(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            }
        }
        return plain.isEmpty() ? name : plain.toString().toLowerCase(Locale.ROOT);
    }

    /** {@code record} by the plain forms of its names; of several that are the same, the first with a value counts. */
    static Map<String, ?> of(Map<String, ?> record) {
        Map<String, Object> plain = new LinkedHashMap<>();
        record.forEach((name, value) -> {
            String key = of(name);
            if (plain.get(key) == null || plain.get(key).equals("")) {
                plain.put(key, value);
            }
        });
        return plain;
    }
}
