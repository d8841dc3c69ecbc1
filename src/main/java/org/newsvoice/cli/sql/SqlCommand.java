package org.newsvoice.cli.sql;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.OutputOption;
import org.newsvoice.cli.wiring.Sessions;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.sql.TableViews;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.SqlDialect;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Questions to published tables. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        description = "Spark SQL over a published output: articles, quotes, people, speakers, speaker_days, co_quoted,"
                + " speaks_about, rejects and runs are views. SHOW VIEWS lists them, DESCRIBE quotes explains one; docs/queries has examples."
                + " --print-views gives them to other engines.")
public final class SqlCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    OutputOption output = new OutputOption();

    @Option(names = "-e", paramLabel = "SQL", description = "Statements, divided by semicolons.")
    @Nullable
    String statements;

    @Option(names = "-f", paramLabel = "FILE", description = "A file of statements.")
    @Nullable
    Path file;

    @Option(names = "--format", description = "table, csv or json (default: table).")
    ResultFormat format = ResultFormat.TABLE;

    @Option(names = "--max-rows", paramLabel = "N", description = "Rows shown of a table (default: 100).")
    int maxRows = ResultFormat.SHOWN_ROWS;

    @Option(
            names = "--print-views",
            paramLabel = "ENGINE",
            converter = DialectConverter.class,
            description = "Print the tables as statements for spark, spark-tables, duckdb or trino, and end.")
    @Nullable
    SqlDialect printed;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (printed != null) {
            out.print(printed.script(
                    PublishedOutput.open(output.folder, new Configuration()).address()));
            out.flush();
            return 0;
        }
        try (SparkSession spark = Sessions.forQueries("newsvoice sql")) {
            TableViews.register(
                    spark,
                    PublishedOutput.open(output.folder, spark.sparkContext().hadoopConfiguration()));
            SqlSession session = new SqlSession(spark, format, maxRows, out);
            if (statements != null) {
                session.run(statements);
            }
            if (file != null) {
                session.run(script(file));
            }
            if (statements == null && file == null) {
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
                    "The statements in " + file + " cannot be read (" + e + "). Check the path given to -f.",
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
                    .orElseThrow(() -> new TypeConversionException("'" + label + "' is none of "
                            + Arrays.stream(SqlDialect.values())
                                    .map(SqlDialect::label)
                                    .collect(Collectors.joining(", "))));
        }
    }
}
