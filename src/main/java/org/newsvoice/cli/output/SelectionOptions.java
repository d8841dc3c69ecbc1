package org.newsvoice.cli.output;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.report.ChosenSpeaker;
import org.newsvoice.report.SelectedViews;
import org.newsvoice.report.Selection;
import picocli.CommandLine.Option;

/** Which part of the published tables a command looks at. */
final class SelectionOptions {

    @Option(
            names = "--speaker",
            arity = "1..*",
            paramLabel = "NAME",
            description = "Only what these speakers say: names, aliases or speaker_ids.")
    List<String> speakers = List.of();

    @Option(names = "--outlet", arity = "1..*", paramLabel = "OUTLET", description = "Only stories of these outlets.")
    List<String> outlets = List.of();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Only stories published on this day (UTC, 2027-06-08) or later, and none without a date.")
    @Nullable
    LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = "Only stories published on this day or earlier, and none without a date.")
    @Nullable
    LocalDate to;

    Selection selection() {
        return new Selection(speakers, outlets, from, to);
    }

    /** Narrows the registered views to it, and says whom a name was taken for where the name leaves it open. */
    List<ChosenSpeaker> narrow(SparkSession spark, PrintWriter out) {
        List<ChosenSpeaker> chosen = SelectedViews.register(spark, selection());
        chosen.stream().flatMap(speaker -> speaker.words().stream()).forEach(out::println);
        out.flush();
        return chosen;
    }
}
