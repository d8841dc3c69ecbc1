package org.newsvoice.corpus.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.DecodedRecord;

/**
 * The mappings that a run may use: one that was named, or all presets, of which each record takes the first that recognizes
 * its fields, {@code common} if none does. Immutable and thread-safe.
 */
public final class FieldMappings {

    /** The value of {@code --mapping} that lets each record choose. */
    public static final String AUTO = "auto";

    /** The mapping of records that no other knows. */
    static final String COMMON = "common";

    /** In the order in which they are asked. */
    private static final List<String> PRESETS = List.of(
            "news-please",
            "fundus",
            "webz",
            "realnews",
            "cc-news",
            "signal-1m",
            "all-the-news",
            "quotebank",
            "washington-post",
            "ninjs-1",
            "ninjs-3",
            COMMON);

    private final List<FieldMapping> inOrder;
    private final @Nullable BiConsumer<String, Set<String>> watcher;

    private FieldMappings(List<FieldMapping> inOrder, @Nullable BiConsumer<String, Set<String>> watcher) {
        this.inOrder = List.copyOf(inOrder);
        this.watcher = watcher;
    }

    private FieldMappings(List<FieldMapping> inOrder) {
        this(inOrder, null);
    }

    /** These mappings, telling {@code watcher} of each record which mapping read it and which fields were left aside. */
    public FieldMappings watched(BiConsumer<String, Set<String>> watcher) {
        return new FieldMappings(inOrder, watcher);
    }

    /** All presets. */
    public static FieldMappings auto() {
        List<FieldMapping> presets = new ArrayList<>();
        PRESETS.forEach(name -> presets.add(read(name, resource(name))));
        return new FieldMappings(presets);
    }

    /** The names of the presets, in the order in which they are asked. */
    public static List<String> presets() {
        return PRESETS;
    }

    /** The YAML of a preset, {@code auto} included (then empty), for {@link #of}; empty for a name that none has. */
    public static Optional<String> findPreset(String name) {
        if (name.equals(AUTO)) {
            return Optional.of("");
        }
        return PRESETS.contains(name) ? Optional.of(resource(name)) : Optional.empty();
    }

    /**
     * The one mapping written in {@code yaml}, or all presets when it is empty.
     *
     * @param name what to call it
     * @throws IllegalArgumentException when it is no mapping; the message is for its author
     */
    public static FieldMappings of(String name, String yaml) {
        return yaml.isEmpty() ? auto() : new FieldMappings(List.of(read(name, yaml)));
    }

    /** What becomes of a record: plain maps, lists, texts, numbers. Null values count as absent. */
    public DecodedRecord decode(RecordPlace place, Map<String, ?> record) {
        FieldMapping mapping = mapping(record);
        if (watcher != null) {
            watcher.accept(mapping.name(), mapping.unmapped(record));
        }
        return new RecordMapper(mapping).decode(place, record);
    }

    /** The name of the mapping that reads {@code record}. */
    public String mappingOf(Map<String, ?> record) {
        return mapping(record).name();
    }

    /** The fields of {@code record} that the mapping leaves aside, sorted. */
    public Set<String> unmapped(Map<String, ?> record) {
        return mapping(record).unmapped(record);
    }

    /** Whether records with these fields have one that may hold a story's words: how a CSV header is told from a text. */
    public boolean holdWords(Map<String, ?> record) {
        return mapping(record).hasWords(record);
    }

    /** Whether {@code record} itself has the text of a story. */
    public boolean holdBody(Map<String, ?> record) {
        return mapping(record).hasBody(record);
    }

    private FieldMapping mapping(Map<String, ?> record) {
        for (FieldMapping mapping : inOrder) {
            if (mapping.recognizes(record)) {
                return mapping;
            }
        }
        return inOrder.get(inOrder.size() - 1);
    }

    private static FieldMapping read(String name, String yaml) {
        return MappingFile.read(name, yaml);
    }

    private static String resource(String name) {
        try (InputStream in = FieldMappings.class.getResourceAsStream(name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("the preset " + name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
