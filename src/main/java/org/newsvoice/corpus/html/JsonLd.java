package org.newsvoice.corpus.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The article that a page describes in JSON-LD (schema.org's {@code NewsArticle} and its kin). Read leniently: pages put raw
 * line breaks into strings and comments around the whole.
 */
final class JsonLd {

    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** Markup that was escaped on its way into the JSON (AppleInsider). */
    private static final Pattern ESCAPED_TAG = Pattern.compile("&lt;/?[a-zA-Z]");

    private static final int MAX_NODES = 10_000;

    private final JsonNode article;

    private JsonLd(JsonNode article) {
        this.article = article;
    }

    /** The page's first article; one without any field where it describes none. */
    static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                Optional<JsonNode> article = article(LENIENT.readTree(script.data()));
                if (article.isPresent()) {
                    return new JsonLd(article.get());
                }
            } catch (JsonProcessingException broken) {
                // The page has other places to tell the same.
            }
        }
        return new JsonLd(MissingNode.getInstance());
    }

    private static Optional<JsonNode> article(@Nullable JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        for (int n = 0; !open.isEmpty() && n < MAX_NODES; n++) {
            JsonNode node = open.remove();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(open::add);
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        for (JsonNode name : type.isArray() ? type : List.of(type)) {
            if (name.asText().endsWith("Article") || name.asText().endsWith("BlogPosting")) {
                return true;
            }
        }
        return false;
    }

    /** A text field without markup; null when the article has none. */
    @Nullable
    String text(String field) {
        String text = article.path(field).isTextual() ? article.path(field).textValue() : "";
        String markup = ESCAPED_TAG.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
        String plain = markup.indexOf('<') >= 0 || markup.indexOf('&') >= 0 ? Markup.text(markup) : text.strip();
        return plain.isEmpty() ? null : plain;
    }

    /** A text field, or the names in an object or list of objects. */
    List<String> names(String field) {
        List<String> names = new ArrayList<>();
        JsonNode value = article.path(field);
        for (JsonNode item : value.isArray() ? value : List.of(value)) {
            JsonNode name = item.isObject() ? item.path("name") : item;
            for (JsonNode one : name.isArray() ? name : List.of(name)) {
                if (one.isTextual() && !one.textValue().isBlank()) {
                    names.add(one.textValue().strip());
                }
            }
        }
        return names;
    }
}
