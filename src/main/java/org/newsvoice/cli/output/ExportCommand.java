package org.newsvoice.cli.output;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.OutputFile;
import org.newsvoice.cli.wiring.Sessions;
import org.newsvoice.cli.wiring.TablesOption;
import org.newsvoice.config.Kinds;
import org.newsvoice.config.NearestName;
import org.newsvoice.export.BratFolder;
import org.newsvoice.export.GraphMl;
import org.newsvoice.export.SpeakerGraph;
import org.newsvoice.export.TableRows;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.report.StoryRows;
import org.newsvoice.sql.TableViews;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Published tables for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        footer = {
            "  newsvoice export --tables TABLES --format csv --output quotes.csv",
            "  newsvoice export --tables TABLES --format csv \\",
            "    --kinds direct,mixed --columns text,speaker_name,title,url --output short.csv",
            "  newsvoice export --tables TABLES --format jsonl \\",
            "    --table speaker_days --output speaker_days.jsonl",
            "  newsvoice export --tables TABLES --format graphml \\",
            "    --graph co_quoted --output co_quoted.graphml"
        },
        description = {
            "Writes tables as CSV or JSON lines, stories for brat, or graphs as GraphML.",
            "The CSV of quotes has the words, the speaker, the sentiment, and the title and URL of the story; --columns "
                    + "chooses others. A struct becomes one column per field, such as sentiment_score. Cells that a "
                    + "spreadsheet would run as a formula begin with an apostrophe.",
            "Quotes are sorted by time of publication and, within a story, as in its text; other tables by their key. "
                    + "The command says how many rows it has written."
        })
public final class ExportCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    SelectionOptions selection = new SelectionOptions();

    @Mixin
    TablesOption tables = new TablesOption();

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "csv, jsonl, brat or graphml.")
    ExportFormat format = ExportFormat.CSV;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "PATH",
            description = "The file to write, which must not exist; for brat the folder, which must be new or empty.")
    Path output = Path.of("");

    @Option(names = "--table", paramLabel = "NAME", description = "For csv and jsonl: which table (default: quotes).")
    String table = Tables.QUOTES.name();

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "NAME",
            description =
                    "For csv: which columns, separated by commas, or all (default: of quotes the twenty that people read, of"
                            + " other tables all).")
    List<String> columns = List.of();

    @Option(
            names = "--kinds",
            paramLabel = "KIND,...",
            description =
                    "For quotes and brat: which kinds of quotes, separated by commas (default: direct,mixed,indirect).")
    String kinds = Kinds.ALL.value();

    @Option(
            names = "--graph",
            paramLabel = "speaks_about|co_quoted",
            description =
                    "For graphml: who speaks about whom, or who is quoted in the same stories (default: speaks_about).")
    SpeakerGraph graph = SpeakerGraph.SPEAKS_ABOUT;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        TableSpec wanted = table();
        ExportKinds chosen = ExportKinds.of(kinds);
        refuse(chosen);
        List<String> shown = CsvColumns.of(wanted, format == ExportFormat.CSV ? columns : List.of());
        PublishedOutput published = tables.open();
        if (format == ExportFormat.BRAT) {
            OutputFile.checkFolder(output);
        } else {
            OutputFile.checkNew(output);
        }
        try (SparkSession spark = Sessions.forQueries("newsvoice export", published)) {
            TableViews.register(spark, published);
            selection.narrow(spark, out);
            chosen.narrow(spark);
            String written = switch (format) {
                case CSV -> {
                    TableRows rows = new TableRows(forSpreadsheet(spark, wanted), ExportOrder.of(wanted));
                    yield inOrder(write(writer -> rows.csv(shown, writer)), wanted);
                }
                case JSONL -> {
                    TableRows rows = new TableRows(spark.table(wanted.name()), ExportOrder.of(wanted));
                    yield inOrder(write(rows::jsonLines), wanted);
                }
                case BRAT ->
                    count(
                            new BratFolder(spark).write(Files.createDirectories(output)),
                            "story with quotes",
                            "stories with quotes");
                case GRAPHML -> graph(spark);
            };
            out.println("The export is " + output.toAbsolutePath() + ": " + written + ".");
        }
        return 0;
    }

    /** Writes a file, and says how many. */
    private interface Counted {
        long write(Writer writer) throws IOException;
    }

    private long write(Counted text) {
        long[] n = new long[1];
        OutputFile.write(output, writer -> n[0] = text.write(writer));
        return n[0];
    }

    private static String count(long n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }

    private static String inOrder(long rows, TableSpec table) {
        return count(rows, "row", "rows") + " of " + table.name() + ", sorted by "
                + String.join(", ", ExportOrder.of(table));
    }

    /** The table; quotes with the title and address of their story beside them. */
    private static Dataset<Row> forSpreadsheet(SparkSession spark, TableSpec table) {
        Dataset<Row> rows = spark.table(table.name());
        return table.equals(Tables.QUOTES)
                ? rows.join(
                        StoryRows.titles(spark.table(Tables.ARTICLES.name())),
                        StoryRows.KEY.toArray(String[]::new),
                        "left")
                : rows;
    }

    private String graph(SparkSession spark) {
        GraphMl.Size[] size = new GraphMl.Size[1];
        OutputFile.write(output, writer -> {
            try {
                size[0] = GraphMl.write(spark, graph, writer);
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        });
        return count(size[0].nodes(), "speaker", "speakers") + " and " + count(size[0].edges(), "pair", "pairs");
    }

    private static final List<String> SUMS =
            List.of(Tables.SPEAKERS.name(), Tables.CO_QUOTED.name(), Tables.SPEAKS_ABOUT.name());

    private TableSpec table() {
        List<String> names = Tables.ALL.stream().map(TableSpec::name).toList();
        return Tables.ALL.stream()
                .filter(spec -> spec.name().equals(table))
                .findFirst()
                .orElseThrow(() -> new JobException(
                        ErrorCode.USAGE,
                        "There is no table '" + table + "'; did you mean " + NearestName.of(table, names)
                                + "? They are " + String.join(", ", names) + "."));
    }

    private void refuse(ExportKinds chosen) throws IOException {
        if (!columns.isEmpty() && format != ExportFormat.CSV) {
            throw new JobException(ErrorCode.USAGE, "--columns is for --format csv.");
        }
        boolean ofTable = format == ExportFormat.CSV || format == ExportFormat.JSONL;
        boolean ofQuotes = format == ExportFormat.BRAT || (ofTable && table.equals(Tables.QUOTES.name()));
        if (!chosen.areAll() && !ofQuotes) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "--kinds narrows the table quotes and brat. Other tables and graphs count n_quotes (direct and mixed)"
                            + " apart from n_indirect.");
        }
        if (ofTable && SUMS.contains(table) && selection.selection().narrowsOutletsOrDays()) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "The sums of " + table
                            + " are over all outlets and days, so --outlet, --from and --to cannot narrow them."
                            + " Export " + (table.equals(Tables.SPEAKERS.name()) ? "speaker" : table)
                            + "_days, whose rows add up.");
        }
        if (format == ExportFormat.GRAPHML
                && graph == SpeakerGraph.CO_QUOTED
                && !selection.selection().speakers().isEmpty()) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "--speaker leaves only the quotes of these speakers, and nobody who is quoted beside them. Leave it out, or export"
                            + " speaks_about.");
        }
        if (format == ExportFormat.BRAT && Files.isDirectory(output) && !isEmptyFolder()) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "--output " + output
                            + " is a folder with files in it. Give the name of a new or empty folder for brat.");
        }
    }

    private boolean isEmptyFolder() throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.findAny().isEmpty();
        }
    }
}
