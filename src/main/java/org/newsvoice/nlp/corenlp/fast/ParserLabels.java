package org.newsvoice.nlp.corenlp.fast;

import java.util.List;

/**
 * The parser's constituent labels, numbered. A label that begins with {@code @} is temporary: a part of a constituent that has
 * more than two children. Immutable.
 */
final class ParserLabels {

    private final List<String> names;
    private final int[] whole;

    ParserLabels(List<String> names) {
        this.names = List.copyOf(names);
        this.whole = this.names.stream()
                .mapToInt(name -> name.startsWith("@") ? this.names.indexOf(name.substring(1)) : -1)
                .toArray();
    }

    int size() {
        return names.size();
    }

    String name(int label) {
        return names.get(label);
    }

    /** The label's number; an error when the parser has no such label. */
    int of(String name) {
        int label = names.indexOf(name);
        if (label < 0) {
            throw new IllegalArgumentException("the parser has no label " + name);
        }
        return label;
    }

    List<String> names() {
        return names;
    }

    /** Whether a node's value is a temporary label; tags and words never are. */
    boolean isTemporary(int value) {
        return value < whole.length && whole[value] >= 0;
    }

    /** The label of the constituent that a temporary label is a part of; any other value itself. */
    int whole(int value) {
        return isTemporary(value) ? whole[value] : value;
    }
}
