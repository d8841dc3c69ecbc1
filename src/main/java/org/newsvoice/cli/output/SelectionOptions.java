package org.newsvoice.cli.output;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.report.Selection;
import picocli.CommandLine.Option;

/** Which part of the published tables a command looks at. */
final class SelectionOptions {

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Only what this speaker says (name, alias or speaker_id; may be repeated).")
    List<String> speakers = List.of();

    @Option(names = "--source", paramLabel = "OUTLET", description = "Only this outlet (may be repeated).")
    List<String> sources = List.of();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "Only stories published on this day (UTC, 2027-06-08) or later; undated ones fall out.")
    @Nullable
    LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = "Only stories published on this day or earlier; undated ones fall out.")
    @Nullable
    LocalDate to;

    Selection selection() {
        return new Selection(speakers, sources, from, to);
    }
}
