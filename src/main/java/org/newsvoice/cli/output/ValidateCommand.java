package org.newsvoice.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.Sessions;
import org.newsvoice.cli.wiring.TablesOption;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.validation.Finding;
import org.newsvoice.validation.ValidateOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks published tables. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        exitCodeList = "4:the tables are not as they should be",
        footer = "  newsvoice validate --tables TABLES",
        description = {
            "Checks published tables and says what is wrong.",
            "It checks the files against the manifest, then the rows: keys, references, offsets and sums."
        })
public final class ValidateCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    TablesOption tables = new TablesOption();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PublishedOutput published = tables.open();
        try (SparkSession spark = Sessions.forQueries("newsvoice validate", published)) {
            List<Finding> findings = new ValidateOutput(spark).run(published);
            String which = "The tables of run " + published.runId() + " in " + tables.folder;
            if (findings.isEmpty()) {
                out.println(which + " are as they should be.");
                return 0;
            }
            out.println(which + " are not as they should be:");
            Map<String, List<Finding>> byRemedy = findings.stream()
                    .collect(Collectors.groupingBy(Finding::remedy, LinkedHashMap::new, Collectors.toList()));
            byRemedy.forEach((remedy, found) -> print(found, remedy, out));
            out.flush();
            return ErrorCode.QUALITY_GATE_FAILED.exitCode();
        }
    }

    private static void print(List<Finding> findings, String remedy, PrintWriter out) {
        out.println();
        for (Finding finding : findings) {
            out.println("  " + finding.what());
            if (finding.example() != null) {
                out.println("      for example " + finding.example());
            }
        }
        out.println(remedy);
    }
}
