package org.newsvoice.cli.wiring;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.config.Settings;
import org.newsvoice.config.SettingsFile;
import org.newsvoice.job.speakers.AliasesFile;
import org.newsvoice.job.speakers.GazetteerFile;
import picocli.CommandLine.Option;

/** The options that are settings, too: what is given on the command line wins over the file, the file over the defaults. */
public final class SettingsOptions {

    @Option(names = "--config", paramLabel = "FILE", description = "Settings; see conf/newsvoice.properties.")
    @Nullable
    Path config;

    @Option(
            names = "--format",
            description =
                    "auto, text, json, csv, parquet, warc, html, nitf, newsml, rcv1 or reuters21578 (default: auto,"
                            + " by a file's first bytes).")
    @Nullable
    String format;

    @Option(
            names = "--mapping",
            paramLabel = "NAME|FILE",
            description =
                    "Which field is what: a preset or a YAML file (default: auto; docs/formats.md lists presets).")
    @Nullable
    String mapping;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Of text, JSON and CSV files, such as windows-1251 (default: auto).")
    @Nullable
    String encoding;

    @Option(
            names = "--path-pattern",
            paramLabel = "PATTERN",
            description = "What files' names tell, such as '{source}/{yyyy}/{MM}/{dd}/*'.")
    @Nullable
    String pathPattern;

    @Option(
            names = "--non-english",
            paramLabel = "skip|keep",
            description = "What becomes of stories in other languages (default: skip).")
    @Nullable
    String nonEnglish;

    @Option(names = "--default-zone", paramLabel = "ZONE", description = "Of times without one (default: UTC).")
    @Nullable
    String defaultZone;

    @Option(
            names = "--attribution",
            paramLabel = "news|corenlp",
            description = "Who attributes quotations: our rules (news, the default) or CoreNLP's own annotator.")
    @Nullable
    String attribution;

    @Option(
            names = "--kinds",
            paramLabel = "KIND,...",
            description =
                    "Kinds of quotes that are looked for: direct,mixed,indirect (the default), or direct,mixed to leave out"
                            + " what is reported without quotation marks.")
    @Nullable
    String kinds;

    @Option(
            names = "--sentiment",
            paramLabel = "news|corenlp|both",
            description = "Which models score sentiment: the one for news, CoreNLP's, or both (default: both).")
    @Nullable
    String sentiment;

    @Option(
            names = "--ranker",
            paramLabel = "FILE",
            description =
                    "Weights of the ranker of speakers, as train-attribution writes them (default: the program's own).")
    @Nullable
    String ranker;

    @Option(names = "--store-text", description = "full, quotes or none (default: full).")
    @Nullable
    String storeText;

    @Option(
            names = "--max-reject-ratio",
            paramLabel = "R",
            description = "Rejected records, of those read, above which nothing is published (default: 0.2).")
    @Nullable
    String maxRejectRatio;

    @Option(
            names = "--max-unattributed-ratio",
            paramLabel = "R",
            description = "Quotations without a speaker, of all, above which nothing is published (default: 1).")
    @Nullable
    String maxUnattributedRatio;

    @Option(
            names = "--max-undated-ratio",
            paramLabel = "R",
            description = "Articles without a published time, of all, above which nothing is published (default: 1).")
    @Nullable
    String maxUndatedRatio;

    @Option(
            names = "--max-unscored-ratio",
            paramLabel = "R",
            description = "Sentences without a sentiment, of all, above which nothing is published (default: 1).")
    @Nullable
    String maxUnscoredRatio;

    @Option(
            names = "--max-volume-change",
            paramLabel = "F",
            description = "Nothing is published when an outlet has F times more or fewer stories than the median of its"
                    + " last seven runs (default: 0, not looked at).")
    @Nullable
    String maxVolumeChange;

    @Option(
            names = "--keep-runs",
            paramLabel = "N",
            description = "Published runs whose tables stay, the last one included (default: 2).")
    @Nullable
    String keepRuns;

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description =
                    "Names that are one person's or organization's, and names that are not, whatever the stories say:"
                            + " lines of same or different, person or organization, and names, with tabs between them.")
    @Nullable
    String aliases;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "Persons and organizations that are known beforehand, TSV or Parquet with the columns qid, name,"
                            + " aliases, titles, kind, country, gender, affiliation, from and to (lists with | between their items).")
    @Nullable
    String gazetteer;

    @Option(
            names = "--deadline-seconds",
            paramLabel = "S",
            description = "After which a story is given up (default: 600).")
    @Nullable
    String deadlineSeconds;

    /**
     * The settings.
     *
     * @throws org.newsvoice.failure.JobException USAGE for an unknown key or a value that cannot be, INPUT_UNREADABLE for
     *     a file that cannot be read
     */
    public Settings settings() {
        Map<String, String> given = new TreeMap<>(config == null ? Map.of() : SettingsFile.read(config));
        put(given, "format", format);
        put(given, "mapping", mapping);
        put(given, "encoding", encoding);
        put(given, "path-pattern", pathPattern);
        put(given, "non-english", nonEnglish);
        put(given, "default-zone", defaultZone);
        put(given, "attribution", attribution);
        put(given, "kinds", kinds);
        put(given, "sentiment", sentiment);
        put(given, "ranker", ranker);
        put(given, "store-text", storeText);
        put(given, "max-reject-ratio", maxRejectRatio);
        put(given, "max-unattributed-ratio", maxUnattributedRatio);
        put(given, "max-undated-ratio", maxUndatedRatio);
        put(given, "max-unscored-ratio", maxUnscoredRatio);
        put(given, "max-volume-change", maxVolumeChange);
        put(given, "keep-runs", keepRuns);
        put(given, "deadline-seconds", deadlineSeconds);
        put(given, "aliases", aliases);
        given.computeIfPresent("aliases", (key, file) -> AliasesFile.stamped(file));
        put(given, "gazetteer", gazetteer);
        given.computeIfPresent("gazetteer", (key, file) -> GazetteerFile.stamped(file));
        return Settings.of(given);
    }

    private static void put(Map<String, String> given, String key, @Nullable String value) {
        if (value != null) {
            given.put(key, value);
        }
    }
}
