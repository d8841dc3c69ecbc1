package org.newsvoice.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which letters stand for which body in news that does not say so: "the FBI". The list is {@code abbreviations.txt} beside this
 * class; its head says where it comes from. Thread-safe.
 */
final class Abbreviations {

    private static final Map<String, String> WHOLE = load();

    private Abbreviations() {}

    /** The key of the body whose letters a name is; null for all other names, also for "Who" and "Un". */
    static @Nullable String wholeOf(BodyName name) {
        boolean letters = name.size() == 1
                && !name.hasLegalForm()
                && (name.isBrief() || name.key().equals("fed"));
        return letters ? WHOLE.get(name.key()) : null;
    }

    private static Map<String, String> load() {
        Map<String, String> wholes = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Abbreviations.class.getResourceAsStream("abbreviations.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] sides = line.split(" = ");
                wholes.put(BodyName.of(sides[0]).key(), BodyName.of(sides[1]).key());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(wholes);
    }
}
