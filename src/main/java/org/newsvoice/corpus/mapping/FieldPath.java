package org.newsvoice.corpus.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way into a record, as a mapping file writes it: {@code thread.site}; through lists of any depth
 * ({@code body.sections.paragraphs}); only into the list elements that a field selects
 * ({@code bodies[contentType=text/plain].value}). What is behind {@code | html} is markup, not text. A name with dots in
 * it counts before the way through them; {@code quotations.{before words after}} joins texts of one object. Immutable.
 */
final class FieldPath {

    private static final String MARKUP = "| html";
    private static final Pattern STEP = Pattern.compile("([^\\[]+)(?:\\[([^=\\]]+)=([^\\]]*)])?");

    private final String path;
    private final boolean markup;

    private FieldPath(String path, boolean markup) {
        this.path = path;
        this.markup = markup;
    }

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException when it is none
     */
    static FieldPath of(String written) {
        boolean markup = written.endsWith(MARKUP);
        String path = (markup ? written.substring(0, written.length() - MARKUP.length()) : written).strip();
        if (path.isEmpty() || !STEP.matcher(path.split("\\.", 2)[0]).lookingAt()) {
            throw new IllegalArgumentException("\"" + written + "\" names no field");
        }
        return new FieldPath(path, markup);
    }

    /** Whether its values are HTML. */
    boolean isMarkup() {
        return markup;
    }

    /** The field of the record itself that it begins with, for whoever asks which fields are mapped. */
    String firstName(Map<String, ?> record) {
        return record.containsKey(path) ? path : name(path.split("\\.", 2)[0]);
    }

    /** The values that it leads to, lists opened, without nulls; empty when there are none. */
    List<Object> values(Map<String, ?> record) {
        List<Object> found = new ArrayList<>();
        follow(record, path, found);
        return found;
    }

    private static void follow(Object from, String path, List<Object> found) {
        if (from instanceof List<?> list) {
            list.forEach(element -> {
                if (element != null) {
                    follow(element, path, found);
                }
            });
        } else if (path.isEmpty()) {
            if (!(from instanceof Double number && number.isNaN())) {
                found.add(from);
            }
        } else if (from instanceof Map<?, ?> map) {
            step(map, path, found);
        }
    }

    private static void step(Map<?, ?> map, String path, List<Object> found) {
        if (path.startsWith("{") && path.endsWith("}")) {
            found.add(Stream.of(path.substring(1, path.length() - 1).split(" +"))
                    .map(map::get)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .collect(Collectors.joining(" ")));
            return;
        }
        Object whole = map.get(path);
        if (whole != null) {
            follow(whole, "", found);
            return;
        }
        int dot = dotOutsideBrackets(path);
        String first = path.substring(0, dot);
        String rest = dot == path.length() ? "" : path.substring(dot + 1);
        if (first.indexOf('[') < 0) {
            Object value = map.get(first);
            if (value != null) {
                follow(value, rest, found);
            }
            return;
        }
        Matcher step = STEP.matcher(first);
        if (step.matches()) {
            Object value = map.get(step.group(1));
            if (value != null) {
                follow(step.group(2) == null ? value : selected(value, step.group(2), step.group(3)), rest, found);
            }
        }
    }

    private static List<Object> selected(Object value, String field, String wanted) {
        List<?> elements = value instanceof List<?> list ? list : List.of(value);
        List<Object> selected = new ArrayList<>();
        for (Object element : elements) {
            if (element instanceof Map<?, ?> map && wanted.equals(String.valueOf(map.get(field)))) {
                selected.add(element);
            }
        }
        return selected;
    }

    private static int dotOutsideBrackets(String path) {
        boolean inside = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            inside = c == '[' || (inside && c != ']');
            if (c == '.' && !inside) {
                return i;
            }
        }
        return path.length();
    }

    private static String name(String step) {
        int bracket = step.indexOf('[');
        return bracket < 0 ? step : step.substring(0, bracket);
    }

    @Override
    public String toString() {
        return path;
    }
}
