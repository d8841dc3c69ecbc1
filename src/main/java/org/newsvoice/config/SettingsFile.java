package org.newsvoice.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Settings from a properties file ({@code conf/newsvoice.properties} documents them). Stateless. */
public final class SettingsFile {

    private SettingsFile() {}

    /**
     * The settings written in {@code file}, unvalidated.
     *
     * @throws JobException INPUT_UNREADABLE when it cannot be read
     */
    public static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    "The settings in " + file + " cannot be read (" + e.getMessage()
                            + "). Give --config a file of lines like store-text=quotes.",
                    e);
        }
        Map<String, String> settings = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        return settings;
    }
}
