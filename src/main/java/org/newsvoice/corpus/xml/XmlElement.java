package org.newsvoice.corpus.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element with what is in it, in order, so that mixed content keeps its word order. Names are local ones.
 *
 * @param name local name
 * @param attributes by local name
 * @param content elements and texts
 */
record XmlElement(String name, Map<String, String> attributes, List<Object> content) {

    /** Elements whose words are a paragraph of their own, in NITF, XHTML and RCV1. */
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "hl1",
            "hl2",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "dt",
            "dd",
            "tr",
            "pre",
            "block",
            "bq",
            "blockquote",
            "div",
            "section",
            "article",
            "body",
            "body.content",
            "ul",
            "ol",
            "dl",
            "table",
            "nitf-table",
            "media",
            "note",
            "tagline",
            "text",
            "credit",
            "hedline",
            "distributor");

    /** The value of an attribute, null when it has none or an empty one. */
    @Nullable
    String attribute(String attribute) {
        String value = attributes.get(attribute);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The element children. */
    Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** This element and all below it of that name, in document order. */
    List<XmlElement> all(String wanted) {
        List<XmlElement> found = new ArrayList<>();
        collect(wanted, found);
        return found;
    }

    private void collect(String wanted, List<XmlElement> found) {
        if (name.equals(wanted)) {
            found.add(this);
        }
        children().forEach(child -> child.collect(wanted, found));
    }

    /** The first of {@link #all}. */
    Optional<XmlElement> first(String wanted) {
        return all(wanted).stream().findFirst();
    }

    /** The words of the first element of that name, null when there is none or it has no words. */
    @Nullable
    String text(String wanted) {
        return all(wanted).stream()
                .map(XmlElement::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** All words, white space folded. */
    String words() {
        StringBuilder words = new StringBuilder();
        append(words);
        return folded(words);
    }

    /** All words as they are, line ends included: markup that was escaped needs them. */
    String raw() {
        StringBuilder words = new StringBuilder();
        append(words);
        return words.toString();
    }

    private void append(StringBuilder words) {
        for (Object part : content) {
            if (part instanceof XmlElement child) {
                words.append(child.isBlock() || child.name.equals("br") ? " " : "");
                child.append(words);
                words.append(child.isBlock() ? " " : "");
            } else {
                words.append(part);
            }
        }
    }

    /** The words as paragraphs, without elements that {@code without} picks. */
    List<String> paragraphs(Predicate<XmlElement> without) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        append(paragraphs, open, without);
        close(paragraphs, open);
        return paragraphs;
    }

    private void append(List<String> paragraphs, StringBuilder open, Predicate<XmlElement> without) {
        for (Object part : content) {
            if (!(part instanceof XmlElement child)) {
                open.append(part);
            } else if (!without.test(child)) {
                if (child.isBlock()) {
                    close(paragraphs, open);
                }
                open.append(child.name.equals("br") ? " " : "");
                child.append(paragraphs, open, without);
                if (child.isBlock()) {
                    close(paragraphs, open);
                }
            }
        }
    }

    private static void close(List<String> paragraphs, StringBuilder open) {
        String words = folded(open);
        if (!words.isEmpty()) {
            paragraphs.add(words);
        }
        open.setLength(0);
    }

    private boolean isBlock() {
        return BLOCKS.contains(name);
    }

    private static String folded(StringBuilder words) {
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    /** The words of all elements of that name, blank ones left out. */
    List<String> texts(String wanted) {
        return all(wanted).stream()
                .map(XmlElement::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.toList());
    }
}
