package org.newsvoice.config;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/**
 * Everything that affects how a run processes its inputs, validated. Immutable.
 *
 * @param read how stories are read
 * @param analysis how they are analyzed
 * @param output what is published
 * @param options the same as text, key to value, defaults included: for the manifest
 */
public record Settings(
        ReadSettings read, AnalysisSettings analysis, OutputSettings output, SortedMap<String, String> options) {

    /** Every key with its default. The keys are the options' names on the command line. */
    public static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("format", "auto"),
            Map.entry("mapping", "auto"),
            Map.entry("encoding", "auto"),
            Map.entry("path-pattern", ""),
            Map.entry("non-english", "skip"),
            Map.entry("default-zone", "UTC"),
            Map.entry("attribution", "news"),
            Map.entry("kinds", Kinds.ALL.value()),
            Map.entry("sentiment", "both"),
            Map.entry("ranker", ""),
            Map.entry("deadline-seconds", "600"),
            Map.entry("store-text", "full"),
            Map.entry("max-reject-ratio", "0.2"),
            Map.entry("max-unattributed-ratio", "1"),
            Map.entry("max-undated-ratio", "1"),
            Map.entry("max-unscored-ratio", "1"),
            Map.entry("max-volume-change", "0"),
            Map.entry("keep-runs", "2"),
            Map.entry("aliases", ""),
            Map.entry("gazetteer", ""));

    /** The keys that say when a run fails and what it leaves, but not which rows it makes. */
    public static final Set<String> OF_THE_RUN = Set.of(
            "max-reject-ratio",
            "max-unattributed-ratio",
            "max-undated-ratio",
            "max-unscored-ratio",
            "max-volume-change",
            "keep-runs");

    private static final List<String> FORMATS = List.of(
            "auto",
            "text",
            "json",
            "csv",
            "parquet",
            "warc",
            "html",
            "nitf",
            "newsml",
            "newsml1",
            "rcv1",
            "feed",
            "reuters21578");

    /** Other names that formats go by. */
    private static final Map<String, String> ALIASES =
            Map.of("jsonl", "json", "ninjs", "json", "tsv", "csv", "arc", "warc", "wet", "warc");

    /** Copies the map. */
    public Settings {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    }

    /**
     * The settings that {@code given} asks for; defaults for the rest.
     *
     * @throws JobException USAGE for a key that does not exist or a value that cannot be
     */
    public static Settings of(Map<String, String> given) {
        for (String key : given.keySet()) {
            if (!DEFAULTS.containsKey(key)) {
                throw usage("There is no setting called " + key + ". Did you mean "
                        + NearestName.of(key, DEFAULTS.keySet()) + "?");
            }
        }
        TreeMap<String, String> options = new TreeMap<>(DEFAULTS);
        options.putAll(given);
        options.computeIfPresent("kinds", (key, value) -> Kinds.of(value).value());
        options.computeIfPresent("format", (key, value) -> ALIASES.getOrDefault(value, value));
        if (!value("ranker", options).isEmpty() && value("attribution", options).equals("corenlp")) {
            throw usage(
                    "--ranker is for --attribution news; CoreNLP's attribution has no ranker. Leave one of them out.");
        }
        return new Settings(
                new ReadSettings(
                        oneOf("format", FORMATS, options),
                        FileStamp.file(value("mapping", options)),
                        value("encoding", options),
                        value("path-pattern", options),
                        constant("non-english", ReadSettings.NonEnglish.class, options),
                        zone(options)),
                new AnalysisSettings(
                        constant("attribution", Attribution.class, options),
                        Kinds.of(value("kinds", options)),
                        constant("sentiment", SentimentChoice.class, options),
                        value("ranker", options),
                        wholeNumber("deadline-seconds", options)),
                new OutputSettings(
                        constant("store-text", StoreText.class, options),
                        gates(options),
                        wholeNumber("keep-runs", options)),
                options);
    }

    private static QualityGates gates(Map<String, String> options) {
        return new QualityGates(
                ratio("max-reject-ratio", options),
                ratio("max-unattributed-ratio", options),
                ratio("max-undated-ratio", options),
                ratio("max-unscored-ratio", options),
                factor("max-volume-change", options));
    }

    private static String value(String key, Map<String, String> options) {
        return options.getOrDefault(key, "").strip();
    }

    private static String oneOf(String key, List<String> allowed, Map<String, String> options) {
        String value = value(key, options);
        if (!allowed.contains(value)) {
            throw usage("--" + key + " cannot be " + value + ". It is one of: " + String.join(", ", allowed) + ".");
        }
        return value;
    }

    private static <E extends Enum<E>> E constant(String key, Class<E> type, Map<String, String> options) {
        List<String> allowed = Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toList());
        return Enum.valueOf(type, oneOf(key, allowed, options).toUpperCase(Locale.ROOT));
    }

    private static ZoneId zone(Map<String, String> options) {
        String value = value("default-zone", options);
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw usage("--default-zone cannot be " + value
                    + ". It is a zone of the time zone database, such as Europe/Paris, or an offset, such as -05:00.");
        }
    }

    private static int wholeNumber(String key, Map<String, String> options) {
        String value = value(key, options);
        if (!value.matches("[1-9][0-9]{0,6}")) {
            throw usage("--" + key + " cannot be " + value + ". It is a whole number from 1 to 9999999.");
        }
        return Integer.parseInt(value);
    }

    private static double ratio(String key, Map<String, String> options) {
        String value = value(key, options);
        if (!value.matches("0|1|0?\\.[0-9]{1,9}|1\\.0{1,9}|0\\.0{1,9}")) {
            throw usage("--" + key + " cannot be " + value + ". It is a ratio from 0 to 1, such as 0.05.");
        }
        return Double.parseDouble(value);
    }

    private static double factor(String key, Map<String, String> options) {
        String value = value(key, options);
        if (!value.matches("0|[1-9][0-9]{0,3}(\\.[0-9]{1,3})?")) {
            throw usage("--" + key + " cannot be " + value
                    + ". It is how many times more or fewer, such as 3, or 0 for not to look.");
        }
        return Double.parseDouble(value);
    }

    private static JobException usage(String message) {
        return new JobException(ErrorCode.USAGE, message);
    }
}
