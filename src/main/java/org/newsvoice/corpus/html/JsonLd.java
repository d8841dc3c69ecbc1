package org.newsvoice.corpus.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    /** What pages put around the JSON so that old browsers and XML parsers leave it alone. */
    private static final Pattern WRAPPING =
            Pattern.compile("\\A\\s*(?://\\s*|/\\*\\s*)?(?:<!\\[CDATA\\[|<!--)(?:\\s*\\*/)?"
                    + "|(?://\\s*|/\\*\\s*)?(?:]]>|-->)(?:\\s*\\*/)?\\s*;?\\s*\\z");

    private static final Pattern PLAIN_FIELD = Pattern.compile(
            "\"(@type|datePublished|dateCreated|inLanguage|articleSection)\"\\s*:\\s*\"([^\"\\n]{1,100})\"");

    private static final int MAX_NODES = 10_000;
    private static final int MAX_NESTED_NAMES = 4;
    private static final int MAX_NAMES = 50;

    private final JsonNode article;
    private final JsonNode dated;
    private final Map<String, JsonNode> byId;

    private JsonLd(JsonNode article, JsonNode dated, Map<String, JsonNode> byId) {
        this.article = article;
        this.dated = dated;
        this.byId = byId;
    }

    /** The page's first article; one without any field where it describes none. */
    static JsonLd of(Document page) {
        JsonNode article = MissingNode.getInstance();
        JsonNode dated = MissingNode.getInstance();
        Map<String, JsonNode> byId = new HashMap<>();
        for (JsonNode node : nodes(page)) {
            if (article.isMissingNode() && isArticle(node.path("@type"))) {
                article = node;
            }
            if (dated.isMissingNode() && !node.path("datePublished").isMissingNode() && !isAside(node.path("@type"))) {
                dated = node;
            }
            if (node.path("@id").isTextual() && node.size() > 1) {
                byId.putIfAbsent(node.path("@id").textValue(), node);
            }
        }
        return new JsonLd(article, dated, byId);
    }

    private static List<JsonNode> nodes(Document page) {
        List<JsonNode> nodes = new ArrayList<>();
        for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
            try {
                JsonNode root = LENIENT.readTree(WRAPPING.matcher(script.data()).replaceAll(""));
                Deque<JsonNode> open = new ArrayDeque<>();
                if (root != null) {
                    open.add(root);
                }
                while (!open.isEmpty() && nodes.size() < MAX_NODES) {
                    JsonNode node = open.remove();
                    nodes.add(node);
                    node.forEach(open::add);
                }
            } catch (JsonProcessingException broken) {
                nodes.add(whole(script.data()));
            }
        }
        return nodes;
    }

    /** The plain fields of an article whose JSON is broken, which the page may tell nowhere else. */
    private static JsonNode whole(String broken) {
        ObjectNode node = LENIENT.createObjectNode();
        Matcher field = PLAIN_FIELD.matcher(broken);
        while (field.find()) {
            if (!node.has(field.group(1))) {
                node.put(field.group(1), field.group(2));
            }
        }
        return node;
    }

    private static boolean isArticle(JsonNode type) {
        return types(type).stream().anyMatch(name -> name.endsWith("Article") || name.endsWith("BlogPosting"));
    }

    /** What has a date of its own inside an article: its comments, videos and reviews of others. */
    private static boolean isAside(JsonNode type) {
        return types(type).stream()
                .anyMatch(name -> name.equals("Comment") || name.endsWith("Object") || name.equals("Review"));
    }

    private static List<String> types(JsonNode type) {
        List<String> types = new ArrayList<>();
        for (JsonNode name : type.isArray() ? type : List.of(type)) {
            types.add(name.asText());
        }
        return types;
    }

    /** Whether the page describes an article. */
    boolean isArticle() {
        return !article.isMissingNode();
    }

    /** A text field without markup; null when the article has none. */
    @Nullable
    String text(String field) {
        return plain(article.path(field));
    }

    /** When the article was published: text, or a number of seconds. */
    @Nullable
    String publishedArticle() {
        return published(article);
    }

    /** When what the page describes in an article's stead was published. */
    @Nullable
    String publishedElsewhere() {
        return published(dated);
    }

    private static @Nullable String published(JsonNode node) {
        JsonNode value = node.path("datePublished");
        String published = value.isNumber() ? value.asText() : plain(value);
        return published == null ? plain(node.path("dateCreated")) : published;
    }

    private static @Nullable String plain(JsonNode value) {
        String text = value.isTextual() ? value.textValue() : "";
        String plain = Markup.plain(text);
        return plain.isBlank() ? null : plain.strip();
    }

    /** A text field, or the names in an object or list of objects, which may be elsewhere in the page. */
    List<String> names(String field) {
        Set<String> names = new LinkedHashSet<>();
        collect(article.path(field), names, MAX_NESTED_NAMES);
        // Some add all names in one string to the list.
        if (names.size() > 2) {
            names.removeIf(name -> names.stream()
                            .filter(other -> !other.equals(name) && name.contains(other))
                            .count()
                    > 1);
        }
        return List.copyOf(names);
    }

    private void collect(JsonNode value, Set<String> names, int depth) {
        if (names.size() >= MAX_NAMES) {
            return;
        }
        if (value.isArray()) {
            value.forEach(item -> collect(item, names, depth));
        } else if (value.isObject() && depth > 0) {
            JsonNode known = value.has("name") || value.has("familyName")
                    ? value
                    : byId.getOrDefault(value.path("@id").asText(), value);
            String given = plain(known.path("givenName"));
            String family = plain(known.path("familyName"));
            JsonNode name = known.path("name");
            boolean named = !name.isMissingNode()
                    && !(name.isTextual() && name.textValue().isBlank());
            if (named) {
                collect(known.path("name"), names, depth - 1);
            } else if (known.has("alternateName")) {
                collect(known.path("alternateName"), names, depth - 1);
            } else if (family != null) {
                names.add(given == null ? family : given + " " + family);
            }
        } else {
            String name = plain(value);
            if (name != null) {
                names.add(name);
            }
        }
    }
}
