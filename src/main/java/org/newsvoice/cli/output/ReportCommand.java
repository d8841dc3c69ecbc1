package org.newsvoice.cli.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.OutputOption;
import org.newsvoice.cli.wiring.Sessions;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.report.ReadReport;
import org.newsvoice.report.Report;
import org.newsvoice.report.ReportRequest;
import org.newsvoice.report.SelectedViews;
import org.newsvoice.report.html.ReportPage;
import org.newsvoice.sql.TableViews;
import org.newsvoice.storage.PublishedOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Published tables to look at. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Writes one HTML file to look at: the run, volume, speakers, sentiment, share of voice, attribution, the newest"
                        + " quotes or all of a speaker, and annotated stories when asked. It needs no network and no script, and can be"
                        + " sent by mail. To search and read all quotes, see newsvoice site.")
public final class ReportCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Mixin
    OutputOption output = new OutputOption();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "The file to write (default: newsvoice-report.html). A report that is there is replaced.")
    Path file = Path.of("newsvoice-report.html");

    @Option(
            names = "--stories",
            paramLabel = "N",
            description = "Annotated stories, a sample that is always the same (default: none).")
    int stories;

    @Option(names = "--article-id", paramLabel = "ID", description = "An annotated story to show (may be repeated).")
    List<String> articleIds = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        refuseOtherFiles();
        try (SparkSession spark = Sessions.forQueries("newsvoice report")) {
            PublishedOutput published =
                    PublishedOutput.open(output.folder, spark.sparkContext().hadoopConfiguration());
            TableViews.register(spark, published);
            SelectedViews.register(spark, selection.selection());
            Report report = new ReadReport(spark)
                    .run(new ReportRequest(published.runId(), selection.selection(), numberOfStories(), articleIds));
            TargetFile.write(file, writer -> writer.write(ReportPage.of(report)));
        }
        out.println("The report of " + output.folder + " is " + file.toAbsolutePath() + ".");
        return 0;
    }

    private int numberOfStories() {
        if (stories < 0) {
            throw new JobException(ErrorCode.USAGE, "--stories is " + stories + "; give 0 or more.");
        }
        return stories;
    }

    private void refuseOtherFiles() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        if (Files.isRegularFile(file)) {
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
                char[] head = new char[ReportPage.HEAD.length()];
                int n = reader.read(head);
                if (n <= 0 || ReportPage.HEAD.equals(new String(head, 0, n))) {
                    return;
                }
            }
        }
        throw new JobException(
                ErrorCode.USAGE, file + " is there and is no report of ours; name another --file, or remove it.");
    }
}
