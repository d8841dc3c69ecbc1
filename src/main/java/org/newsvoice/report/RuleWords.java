package org.newsvoice.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** Describes in plain words what each attribution rule looks at. Stateless. */
public final class RuleWords {

    private static final Map<String, String> WORDS = read();

    private RuleWords() {}

    /** The words of a rule: half a sentence; its name with spaces if it has none. */
    public static String of(String rule) {
        return WORDS.getOrDefault(rule, rule.replace('_', ' '));
    }

    /** All of them, by the rule's name. */
    public static Map<String, String> all() {
        return WORDS;
    }

    private static Map<String, String> read() {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(RuleWords.class.getResourceAsStream("rules.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TreeMap<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(rule -> words.put(rule, properties.getProperty(rule)));
        return Map.copyOf(words);
    }
}
