package org.newsvoice.cli.wiring;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.config.Settings;
import org.newsvoice.job.speakers.AliasesFile;
import org.newsvoice.job.speakers.GazetteerFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** All settings of a run as options; {@link ReadOptions} says which value wins. */
public final class SettingsOptions {

    @Spec
    CommandSpec own = CommandSpec.create();

    @Mixin
    ReadOptions read = new ReadOptions();

    @Option(
            names = "--attribution",
            paramLabel = "news|corenlp",
            description =
                    "How quotes are attributed: news for our rules and ranker, corenlp for CoreNLP's own annotator (default: news).")
    @Nullable
    String attribution;

    @Option(
            names = "--kinds",
            paramLabel = "KIND,...",
            description =
                    "Kinds of quotes to look for, separated by commas (default: direct,mixed,indirect). direct,mixed leaves out"
                            + " speech without quotation marks.")
    @Nullable
    String kinds;

    @Option(
            names = "--sentiment",
            paramLabel = "news|corenlp|both",
            description = "Which model scores sentiment: the one for news, CoreNLP's, or both (default: both).")
    @Nullable
    String sentiment;

    @Option(
            names = "--ranker",
            paramLabel = "FILE",
            description =
                    "Weights of the ranker of speakers, as train-attribution writes them (default: those of the program).")
    @Nullable
    String ranker;

    @Option(
            names = "--store-text",
            paramLabel = "full|quotes|none",
            description = "How much of the stories' text the tables hold (default: full).")
    @Nullable
    String storeText;

    @Option(
            names = "--max-reject-ratio",
            paramLabel = "SHARE",
            description = "Nothing is published when a larger share of the records is rejected (default: 0.2).")
    @Nullable
    String maxRejectRatio;

    @Option(
            names = "--max-unattributed-ratio",
            paramLabel = "SHARE",
            description = "Nothing is published when a larger share of the quotes has no speaker (default: 1).")
    @Nullable
    String maxUnattributedRatio;

    @Option(
            names = "--max-undated-ratio",
            paramLabel = "SHARE",
            description =
                    "Nothing is published when a larger share of the articles has no published time (default: 1).")
    @Nullable
    String maxUndatedRatio;

    @Option(
            names = "--max-unscored-ratio",
            paramLabel = "SHARE",
            description = "Nothing is published when a larger share of the sentences has no sentiment (default: 1).")
    @Nullable
    String maxUnscoredRatio;

    @Option(
            names = "--max-volume-change",
            paramLabel = "N",
            description = "Nothing is published when an outlet has N times more or fewer stories than the median of its"
                    + " last seven runs (default: 0, no check).")
    @Nullable
    String maxVolumeChange;

    @Option(
            names = "--keep-runs",
            paramLabel = "N",
            description = "How many published runs to keep, with the last one (default: 2).")
    @Nullable
    String keepRuns;

    @Option(
            names = "--aliases",
            paramLabel = "FILE",
            description =
                    "Names that belong to one person or organization, and names that do not. Each line has same or"
                            + " different, person or organization, and the names, with tabs between them.")
    @Nullable
    String aliases;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "Known persons and organizations, as TSV or Parquet with the columns qid, name, aliases, titles, kind,"
                            + " country, gender, affiliation, from and to (lists with | between their items).")
    @Nullable
    String gazetteer;

    @Option(
            names = "--deadline-seconds",
            paramLabel = "SECONDS",
            description = "How long a story may take before it is rejected (default: 600).")
    @Nullable
    String deadlineSeconds;

    /**
     * The settings.
     *
     * @throws org.newsvoice.failure.JobException USAGE for an unknown key or an impossible value, INPUT_UNREADABLE for
     *     a file that cannot be read
     */
    public Settings settings() {
        Map<String, String> given = read.given();
        ReadOptions.put(given, own);
        given.computeIfPresent("mapping", (key, value) -> NewsReader.stamped(value.strip()));
        given.computeIfPresent("aliases", (key, file) -> AliasesFile.stamped(file));
        given.computeIfPresent("gazetteer", (key, file) -> GazetteerFile.stamped(file));
        return Settings.of(given);
    }
}
