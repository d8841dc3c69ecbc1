package org.newsvoice.corpus.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Records inside what services wrap them in: NewsAPI's {@code {"articles": [...]}}, search engines' {@code hits.hits}, and
 * Elasticsearch's {@code _source} around each. Stateless.
 */
final class JsonEnvelope {

    private static final Set<String> LISTS = Set.of(
            "articles",
            "items",
            "results",
            "docs",
            "documents",
            "stories",
            "news",
            "data",
            "posts",
            "entries",
            "records",
            "hits",
            "value",
            "response",
            "feed");
    private static final int MAX_DEPTH = 3;

    private JsonEnvelope() {}

    /**
     * The records in {@code object}: it alone where it is one itself.
     *
     * @param isStory whether a record has words of a story
     */
    static List<Map<String, ?>> records(Map<String, ?> object, Predicate<Map<String, ?>> isStory) {
        Map<String, ?> plain = source(object);
        List<Map<String, ?>> found = new ArrayList<>();
        collect(plain, isStory, found, MAX_DEPTH);
        if (found.isEmpty() && plain.size() > 1) {
            // Records by their ids.
            addAll(plain.values(), isStory, found);
        }
        return found.isEmpty() ? List.of(plain) : found;
    }

    private static void collect(
            Map<String, ?> object, Predicate<Map<String, ?>> isStory, List<Map<String, ?>> found, int depth) {
        for (Map.Entry<String, ?> field : object.entrySet()) {
            if (!LISTS.contains(field.getKey()) || !found.isEmpty() || depth == 0) {
                continue;
            }
            if (field.getValue() instanceof Map<?, ?> inner) {
                collect(fields(inner), isStory, found, depth - 1);
                if (found.isEmpty()) {
                    addAll(inner.values(), isStory, found);
                }
            } else if (field.getValue() instanceof List<?> list
                    && !list.isEmpty()
                    && list.stream().allMatch(Map.class::isInstance)) {
                addAll(list, isStory, found);
            }
        }
    }

    /** Adds {@code elements} if they are all objects, and one of them a story. */
    private static void addAll(Collection<?> elements, Predicate<Map<String, ?>> isStory, List<Map<String, ?>> found) {
        List<Map<String, ?>> records = new ArrayList<>();
        for (Object element : elements) {
            if (!(element instanceof Map<?, ?> object)) {
                return;
            }
            records.add(source(fields(object)));
        }
        if (records.stream().anyMatch(isStory)) {
            found.addAll(records);
        }
    }

    /** What is in {@code _source}, with the id beside it, or in an object around it that has nothing else. */
    private static Map<String, ?> source(Map<String, ?> hit) {
        Object inner = hit.size() == 1 ? hit.values().iterator().next() : hit.get("_source");
        if (!(inner instanceof Map<?, ?> source)) {
            return hit;
        }
        Map<String, Object> record = new LinkedHashMap<>(fields(source));
        Object id = hit.get("_id");
        if (id != null) {
            record.putIfAbsent("id", id);
        }
        return record;
    }

    @SuppressWarnings("unchecked") // JSON's keys are texts
    static Map<String, Object> fields(Map<?, ?> object) {
        return (Map<String, Object>) object;
    }
}
