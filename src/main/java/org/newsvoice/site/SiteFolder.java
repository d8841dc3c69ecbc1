package org.newsvoice.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/**
 * The folder of a site: a file is written only when its content is new, and data files that were not written again are removed
 * at the end. Not thread-safe.
 */
final class SiteFolder {

    /** What the first line of our {@code index.html} says. */
    static final String HEAD = "<!DOCTYPE html>\n<!-- A site of newsvoice -->";

    private static final String DATA = "data";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .addModule(new SimpleModule()
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance))
            .build();

    private final Path root;
    private final Set<Path> written = new HashSet<>();
    private int fresh;
    private int same;

    private SiteFolder(Path root) {
        this.root = root;
    }

    /**
     * The folder, empty or a site.
     *
     * @throws JobException USAGE when it holds something else
     */
    static SiteFolder open(Path root) throws IOException {
        if (Files.exists(root) && !isOurs(root)) {
            throw new JobException(
                    ErrorCode.USAGE,
                    root + " exists and is not a site of Newsvoice. Give another --output, or remove it.");
        }
        Files.createDirectories(root);
        return new SiteFolder(root);
    }

    private static boolean isOurs(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return false;
        }
        Path index = root.resolve("index.html");
        if (Files.isRegularFile(index)) {
            return Files.readString(index).startsWith(HEAD);
        }
        // A first run that was cut short has left data alone.
        try (Stream<Path> files = Files.list(root)) {
            return files.allMatch(file -> file.endsWith(DATA) || file.endsWith(SiteAssets.FOLDER));
        }
    }

    /** A data file, as a script: pages opened from disk may load scripts but not fetch files. */
    void data(String name, Object value) throws IOException {
        write(DATA + "/" + name + ".js", "nv.load(" + json(name) + "," + json(value) + ");\n");
    }

    /** A file as it is. */
    void write(String name, String content) throws IOException {
        Path file = root.resolve(name);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        written.add(file);
        if (holds(file, bytes)) {
            same++;
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        fresh++;
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != bytes.length) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readAllBytes(), bytes);
        }
    }

    /** Removes what an earlier site had and this one has not. */
    SiteWriter.Result finish() throws IOException {
        List<Path> stale = new ArrayList<>();
        for (String folder : List.of(DATA, SiteAssets.FOLDER)) {
            if (Files.isDirectory(root.resolve(folder))) {
                try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                    files.filter(Files::isRegularFile)
                            .filter(file -> !written.contains(file))
                            .forEach(stale::add);
                }
            }
        }
        for (Path file : stale) {
            Files.delete(file);
        }
        return new SiteWriter.Result(fresh, same, stale.size());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
