package org.newsvoice.cli.analyze;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.NewsReader;
import org.newsvoice.cli.wiring.ReadOptions;
import org.newsvoice.storage.InputFile;
import org.newsvoice.storage.InputListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what {@code analyze} would read, from a sample of the input, without Spark and without writing anything. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        footer = "  newsvoice inspect --input NEWS --stories 5",
        description = {
            "Shows what analyze would read: formats, mappings and parsed stories.",
            "It reads a sample of the input and also shows what would be left out. It needs no Spark and "
                    + "writes nothing."
        })
public final class InspectCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--input",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files or folders of stories, as for analyze.")
    List<String> inputs = List.of();

    @Option(
            names = "--stories",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many stories to show (default: 3).")
    int stories;

    @Mixin
    ReadOptions settings = new ReadOptions();

    @Override
    public Integer call() throws IOException {
        NewsReader reader = new NewsReader(settings.settings().read());
        Configuration configuration = new Configuration();
        InputListing listing = new InputListing(configuration);
        List<InputFile> files = listing.list(inputs);
        Inspection inspection = new Inspection(reader, stories);
        inspection.read(files, configuration);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        new InspectionReport(out).print(inspection, files, listing.passedOver());
        out.flush();
        return 0;
    }
}
