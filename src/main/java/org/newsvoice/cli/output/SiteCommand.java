package org.newsvoice.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.OutputFile;
import org.newsvoice.cli.wiring.Sessions;
import org.newsvoice.cli.wiring.TablesOption;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.site.SiteWriter;
import org.newsvoice.site.tables.ReadSite;
import org.newsvoice.sql.TableViews;
import org.newsvoice.storage.PublishedOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Published tables to search and read. */
@Command(
        name = "site",
        mixinStandardHelpOptions = true,
        footer = "  newsvoice site --tables TABLES --output SITE",
        description = {
            "Writes a folder of pages to search and read the quotes in a browser.",
            "Open its index.html from disk, or publish the folder on any web server. A second run writes "
                    + "only what has changed."
        })
public final class SiteCommand implements Callable<Integer> {

    private static final String MAX_QUOTES = "1000000";

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    TablesOption tables = new TablesOption();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "PATH",
            description = "The folder to write. It must be new, empty, or hold an older site.")
    Path output = Path.of("");

    @Option(
            names = "--max-quotes",
            paramLabel = "N",
            defaultValue = MAX_QUOTES,
            description =
                    "How many quotes the site holds at most. If there are more, half are the newest and half those of the "
                            + "most quoted speakers (default: 1000000).")
    long maxQuotes = Long.parseLong(MAX_QUOTES);

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (maxQuotes < 2) {
            throw new JobException(ErrorCode.USAGE, "--max-quotes is " + maxQuotes + "; give 2 or more.");
        }
        PublishedOutput published = tables.open();
        OutputFile.checkFolder(output);
        try (SparkSession spark = Sessions.forQueries("newsvoice site", published)) {
            TableViews.register(spark, published);
            SiteWriter.Result result =
                    SiteWriter.write(new ReadSite(spark, published.runId(), maxQuotes), output.toAbsolutePath());
            out.println("The site of " + tables.folder + " is "
                    + output.toAbsolutePath().resolve("index.html") + " (" + result.written() + " files written, "
                    + result.unchanged() + " unchanged, " + result.removed() + " removed).");
        }
        return 0;
    }
}
