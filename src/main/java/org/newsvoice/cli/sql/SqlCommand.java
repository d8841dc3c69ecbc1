package org.newsvoice.cli.sql;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.Sessions;
import org.newsvoice.cli.wiring.TablesOption;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.sql.TableViews;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.SqlDialect;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Questions to published tables, and to files of the user's own. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        footer = {
            "  newsvoice sql --tables TABLES",
            "  newsvoice sql --tables TABLES -f docs/queries/most-quoted-speakers.sql",
            "  newsvoice sql --tables TABLES -f docs/queries/quotes-of-a-speaker.sql \\",
            "    --format vertical --set name='Ada Osei'",
            "  newsvoice sql --tables TABLES --print-views duckdb",
            "  newsvoice sql \\",
            "    -e 'SELECT id, newsvoice_quotes(text).text FROM json.`stories.jsonl`'"
        },
        description = {
            "Answers questions in Spark SQL about published tables or your own files.",
            "SHOW VIEWS lists the tables, and DESCRIBE quotes explains one. canonical_quotes, "
                    + "canonical_articles and canonical_people count every story once. docs/queries has examples. "
                    + "Without -e and -f it is interactive, and help says what can be typed. --print-views gives "
                    + "the tables to other engines.",
            "Without --tables it reads your own files with the functions newsvoice_quotes, "
                    + "newsvoice_sentiment and newsvoice_story."
        })
public final class SqlCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            description = "The published tables: the folder that was given to analyze as --output (default: none).")
    @Nullable
    String tables;

    @Option(names = "-e", paramLabel = "SQL", description = "Statements, separated by semicolons.")
    @Nullable
    String statements;

    @Option(names = "-f", paramLabel = "FILE", description = "A file of statements.")
    @Nullable
    Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, vertical (one line per value, values whole), csv or jsonl (default: table).")
    ResultFormat format = ResultFormat.TABLE;

    @Option(
            names = "--set",
            arity = "1..*",
            paramLabel = "NAME=VALUE",
            description =
                    "Values of the parameters in the statements, as text: --set name='Ada Osei' is the value of :name; "
                            + "LIMIT int(:n) makes it a number. A parameter without a value is null.")
    Map<String, String> parameters = Map.of();

    @Option(names = "--max-rows", paramLabel = "N", description = "Rows shown of a result (default: 100).")
    int maxRows = ResultFormat.Limits.DEFAULT.maxRows();

    @Option(names = "--width", paramLabel = "N", description = "Characters shown of a value in a table (default: 100).")
    int width = ResultFormat.Limits.DEFAULT.width();

    @Option(
            names = "--print-views",
            paramLabel = "spark|spark-tables|duckdb|trino",
            converter = DialectConverter.class,
            description = "Print the tables as statements for another engine, and end.")
    @Nullable
    SqlDialect printed;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PublishedOutput published = tables == null ? null : TablesOption.open(tables);
        if (printed != null) {
            if (published == null) {
                throw new JobException(ErrorCode.USAGE, "--print-views prints the views of tables: add --tables DIR.");
            }
            out.print(printed.script(published.address()));
            out.flush();
            return 0;
        }
        if (maxRows < 1 || width < 1) {
            throw new JobException(ErrorCode.USAGE, "--max-rows and --width must be 1 or more.");
        }
        String script = file == null ? null : script(file);
        if (script != null || statements != null) {
            new Parameters(parameters)
                    .refuseUnused((statements == null ? "" : statements + ";\n") + (script == null ? "" : script));
        }
        String name = "newsvoice sql";
        try (SparkSession spark =
                published == null ? Sessions.forQueries(name) : Sessions.forQueries(name, published)) {
            if (published != null) {
                TableViews.register(spark, published);
            }
            SqlSession session = new SqlSession(
                    spark, new Parameters(parameters), format, new ResultFormat.Limits(maxRows, width), out);
            if (statements != null) {
                session.run(statements);
            }
            if (script != null) {
                session.run(script);
            }
            if (statements == null && script == null) {
                session.converse();
            }
            return 0;
        }
    }

    private static String script(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new JobException(
                    ErrorCode.INPUT_UNREADABLE,
                    "The file of statements " + file + (Files.exists(file) ? " cannot be read" : " does not exist")
                            + ". Check the path given to -f.",
                    e);
        }
    }

    /** Engines by their labels. */
    static final class DialectConverter implements ITypeConverter<SqlDialect> {
        @Override
        public SqlDialect convert(String label) {
            return Arrays.stream(SqlDialect.values())
                    .filter(dialect -> dialect.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("cannot be " + label + ". It is one of: "
                            + Arrays.stream(SqlDialect.values())
                                    .map(SqlDialect::label)
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
    }
}
