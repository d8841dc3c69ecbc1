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
import org.newsvoice.cli.wiring.OutputFile;
import org.newsvoice.cli.wiring.Sessions;
import org.newsvoice.cli.wiring.TablesOption;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.report.ChosenSpeaker;
import org.newsvoice.report.ReadReport;
import org.newsvoice.report.Report;
import org.newsvoice.report.ReportRequest;
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
        footer = {
            "  newsvoice report --tables TABLES --output report.html",
            "  newsvoice report --tables TABLES --speaker 'Ilsa Brandvold' \\",
            "    --from 2027-06-01 --stories 20"
        },
        description = {
            "Writes one HTML file: quotes, volume, speakers, sentiment, share of voice.",
            "With --speaker it begins with the quotes of these speakers, up to 500; without, it has one quote of each of "
                    + "the newest stories. The file needs no network and no scripts, and can be mailed. To search and read "
                    + "all quotes, use newsvoice site."
        })
public final class ReportCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Mixin
    TablesOption tables = new TablesOption();

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description = "The file to write (default: newsvoice-report.html). An older report is replaced.")
    Path output = Path.of("newsvoice-report.html");

    @Option(
            names = "--stories",
            paramLabel = "N",
            description = "How many annotated stories to show (default: 0). The sample is always the same.")
    int stories;

    @Option(
            names = "--article-id",
            arity = "1..*",
            paramLabel = "ID",
            description = "Show these annotated stories, by their article_id.")
    List<String> articleIds = List.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PublishedOutput published = tables.open();
        OutputFile.check(output);
        refuseOtherFiles();
        try (SparkSession spark = Sessions.forQueries("newsvoice report", published)) {
            TableViews.register(spark, published);
            List<ChosenSpeaker> speakers = selection.narrow(spark, out);
            Report report = new ReadReport(spark)
                    .run(new ReportRequest(
                            published.runId(), selection.selection(), speakers, numberOfStories(), articleIds));
            OutputFile.write(output, writer -> writer.write(ReportPage.of(report)));
        }
        out.println("The report of " + tables.folder + " is " + output.toAbsolutePath() + ".");
        return 0;
    }

    private int numberOfStories() {
        if (stories < 0) {
            throw new JobException(ErrorCode.USAGE, "--stories is " + stories + "; give 0 or more.");
        }
        return stories;
    }

    private void refuseOtherFiles() throws IOException {
        if (!Files.exists(output)) {
            return;
        }
        if (Files.isRegularFile(output)) {
            try (BufferedReader reader = Files.newBufferedReader(output, StandardCharsets.ISO_8859_1)) {
                char[] head = new char[ReportPage.HEAD.length()];
                int n = reader.read(head);
                if (n <= 0 || ReportPage.HEAD.equals(new String(head, 0, n))) {
                    return;
                }
            }
        }
        throw new JobException(
                ErrorCode.USAGE,
                "--output " + output + " exists and is not a report of Newsvoice. Give another one, or remove it.");
    }
}
