package org.newsvoice.cli.output;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.HadoopOptions;
import org.newsvoice.cli.wiring.TablesOption;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.storage.Leftover;
import org.newsvoice.storage.LockHolder;
import org.newsvoice.storage.OutputLock;
import org.newsvoice.storage.OutputStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Removes what nobody needs any more. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        exitCodeList = "6:a run holds the lock of the output",
        footer = {"  newsvoice clean --tables TABLES --dry-run", "  newsvoice clean --tables TABLES --older-than 90d"},
        description = {
            "Removes old runs and leftovers; the tables stay as they are.",
            "It removes what no reader sees and no later run needs: tables of old runs, files of runs that "
                    + "were cut short, analyses of other versions of the analyzer, and old reports of runs."
        })
public final class CleanCommand implements Callable<Integer> {

    private static final Map<Leftover.Kind, String> WORDS = new EnumMap<>(Map.of(
            Leftover.Kind.CUT_SHORT, "left by a run that was cut short",
            Leftover.Kind.OLD_RUN, "tables of an old run",
            Leftover.Kind.OLD_ANALYSES, "analyses of another analyzer"));

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    TablesOption tables = new TablesOption();

    @Option(
            names = "--older-than",
            paramLabel = "AGE",
            defaultValue = "30d",
            converter = AgeConverter.class,
            description =
                    "Remove only what was last written before this time: days ago, as 90d, or a date, as 2027-06-08 (UTC;"
                            + " default: 30d). Files of runs that were cut short go whatever their age.")
    Instant before = Instant.EPOCH;

    @Option(
            names = "--keep-runs",
            paramLabel = "N",
            defaultValue = "2",
            description = "Published runs whose tables stay whatever their age, the last one included (default: 2).")
    int keepRuns = 2;

    @Option(names = "--dry-run", description = "Say what would be removed, and stop.")
    boolean dryRun;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (keepRuns < 1) {
            throw new ParameterException(
                    command.commandLine(), "--keep-runs cannot be " + keepRuns + ": the published run always stays.");
        }
        OutputStore store = new OutputStore(tables.folder, HadoopOptions.configuration());
        if (store.children(store.root()).isEmpty()
                || (store.findPublishedRun().isEmpty() && store.holdsForeignFiles())) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    "There is no output of newsvoice in " + tables.folder
                            + ". Give the folder that was given to analyze as --output.");
        }
        // A run at work would look like one that was cut short.
        OutputLock lock =
                OutputLock.take(store.root(), LockHolder.here("clean", Instant.now()), HadoopOptions.configuration());
        try {
            clean(store, command.commandLine().getOut());
        } finally {
            lock.close();
        }
        return 0;
    }

    private void clean(OutputStore store, PrintWriter out) {
        Optional<String> analyzer =
                store.findPublishedManifest().map(RunJson::manifest).map(RunManifest::fingerprint);
        List<Leftover> leftovers = Leftover.in(store, before, keepRuns, analyzer);
        if (!dryRun) {
            leftovers.forEach(leftover -> store.delete(leftover.path()));
        }
        out.println((dryRun ? "Would remove from " : "Removed from ") + tables.folder + ":");
        for (Leftover leftover : leftovers) {
            String why = WORDS.get(leftover.kind());
            if (why != null) {
                out.println(
                        "  " + store.root().toUri().relativize(leftover.path().toUri()) + "  " + size(List.of(leftover))
                                + "  " + why);
            }
        }
        // One a batch: nobody wants a line for each.
        List<Leftover> reports = leftovers.stream()
                .filter(leftover -> leftover.kind() == Leftover.Kind.OLD_REPORT)
                .toList();
        if (!reports.isEmpty()) {
            out.println("  _runs  " + size(reports) + "  reports of " + reports.size() + " runs");
        }
        out.println("  " + (leftovers.isEmpty() ? "nothing" : "in all " + size(leftovers)));
        out.flush();
    }

    private static String size(List<Leftover> leftovers) {
        long bytes = leftovers.stream().mapToLong(Leftover::bytes).sum();
        return bytes < 10_000 ? bytes + " bytes" : String.format(Locale.ROOT, "%.2f MB", bytes / 1e6);
    }
}
