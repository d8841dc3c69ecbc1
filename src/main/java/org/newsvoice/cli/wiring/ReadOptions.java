package org.newsvoice.cli.wiring;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.config.Settings;
import org.newsvoice.config.SettingsFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The settings that say how stories are read. An option given on the command line wins over the file, the file over the defaults. */
public final class ReadOptions {

    @Spec
    CommandSpec own = CommandSpec.create();

    @Option(names = "--config", paramLabel = "FILE", description = "Settings; see conf/newsvoice.properties.")
    @Nullable
    Path config;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "auto, text, json, jsonl, csv, parquet, warc, html, nitf, newsml, newsml1, rcv1, feed or"
                    + " reuters21578 (default: auto, by the first bytes of each file).")
    @Nullable
    String format;

    @Option(
            names = "--mapping",
            paramLabel = "NAME|FILE",
            description = "Which field holds what: a preset or a YAML file (default: auto; see docs/formats.md).")
    @Nullable
    String mapping;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of text, JSON and CSV files, such as windows-1251 (default: auto).")
    @Nullable
    String encoding;

    @Option(
            names = "--path-pattern",
            paramLabel = "PATTERN",
            description = "What the path of a file below --input says, such as '{outlet}/{yyyy}/{MM}/{dd}/*'.")
    @Nullable
    String pathPattern;

    @Option(
            names = "--non-english",
            paramLabel = "skip|keep",
            description = "Whether stories in other languages are skipped (default: skip).")
    @Nullable
    String nonEnglish;

    @Option(
            names = "--default-zone",
            paramLabel = "ZONE",
            description = "The time zone of published times that give none (default: UTC).")
    @Nullable
    String defaultZone;

    /**
     * The settings.
     *
     * @throws org.newsvoice.failure.JobException USAGE for an unknown key or an impossible value, INPUT_UNREADABLE for a
     *     file that cannot be read
     */
    public Settings settings() {
        return Settings.of(given());
    }

    /** What the file and the command line say, by key. */
    Map<String, String> given() {
        Map<String, String> given = new TreeMap<>(config == null ? Map.of() : SettingsFile.read(config));
        put(given, own);
        return given;
    }

    /** Adds what the options of {@code options} were given, by their names; those that are no settings are left out. */
    static void put(Map<String, String> given, CommandSpec options) {
        for (OptionSpec option : options.options()) {
            String key = option.longestName().substring("--".length());
            if (Settings.DEFAULTS.containsKey(key) && option.getValue() != null) {
                given.put(key, option.getValue());
            }
        }
    }
}
