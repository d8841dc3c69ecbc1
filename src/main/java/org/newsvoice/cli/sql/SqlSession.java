package org.newsvoice.cli.sql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.cli.wiring.Terminal;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.sql.SqlScript;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** Runs statements on a session and prints their answers. For one thread. */
final class SqlSession {

    private static final Set<String> ENDS = Set.of("exit", "quit");
    private static final Set<String> HELPS = Set.of("help", "?");
    /** Of an SQL state: values that a function cannot take, a division by zero. */
    private static final String DATA_EXCEPTION = "22";

    private static final List<String> WORDS = List.of(
            "SELECT",
            "FROM",
            "WHERE",
            "GROUP BY",
            "ORDER BY",
            "HAVING",
            "LIMIT",
            "JOIN",
            "LEFT JOIN",
            "USING",
            "WITH",
            "count(*)",
            "DESCRIBE",
            "SHOW VIEWS",
            "help",
            "exit");

    private final SparkSession spark;
    private final ResultFormat format;
    private final int maxRows;
    private final PrintWriter out;

    /** {@code maxRows} are the rows that {@code format} shows of a table. */
    SqlSession(SparkSession spark, ResultFormat format, int maxRows, PrintWriter out) {
        this.spark = spark;
        this.format = format;
        this.maxRows = maxRows;
        this.out = out;
    }

    /** Whether what was typed is a command of ours, which needs no semicolon. */
    static boolean isCommand(String typed) {
        String word = word(typed);
        return ENDS.contains(word) || HELPS.contains(word);
    }

    private static String word(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        return word.endsWith(";") ? word.substring(0, word.length() - 1).strip() : word;
    }

    /**
     * Runs all statements of {@code script}.
     *
     * @throws JobException USAGE when Spark cannot run one
     */
    void run(String script) {
        for (String statement : SqlScript.statements(script)) {
            try {
                format.print(spark.sql(statement), maxRows, out);
            } catch (Exception e) {
                // Spark's parser and analyzer throw AnalysisException, which is checked but nowhere declared.
                if (isOfTheStatement(e)) {
                    throw new JobException(ErrorCode.USAGE, "Spark cannot run this statement. " + words(e), e);
                }
                throw e;
            }
        }
    }

    /** What Spark says, without the plan, as wide as our rows, that it puts behind. */
    private static String words(Exception e) {
        String message = String.valueOf(e.getMessage());
        int plan = message.indexOf(";\n");
        return plan < 0 ? message : message.substring(0, plan);
    }

    private static boolean isOfTheStatement(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof AnalysisException
                    || (cause instanceof SparkThrowable known
                            && String.valueOf(known.getSqlState()).startsWith(DATA_EXCEPTION))) {
                return true;
            }
        }
        return false;
    }

    /** Asks for statements on standard input until it ends; one that fails is told and forgotten. */
    void converse() throws IOException {
        try (SqlInput input = input()) {
            for (String typed = input.next(); typed != null && !ENDS.contains(word(typed)); typed = input.next()) {
                if (HELPS.contains(word(typed))) {
                    help();
                } else {
                    String script = typed;
                    input.during(
                            () -> tryOut(script), () -> spark.sparkContext().cancelAllJobs());
                }
            }
        }
    }

    private SqlInput input() throws IOException {
        boolean terminal = Terminal.isThere();
        if (terminal && !"dumb".equals(System.getenv().getOrDefault("TERM", "dumb"))) {
            out.println("Statements end with a semicolon; help tells more.");
            out.flush();
            return new EditedSqlInput(EditedSqlInput.historyFile(System.getenv()), completions());
        }
        return new PlainSqlInput(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), terminal ? out : null);
    }

    /** Keywords, tables and columns. */
    private static Set<String> completions() {
        Set<String> words = new TreeSet<>(WORDS);
        for (TableSpec table : Tables.ALL) {
            words.add(table.name());
            table.columns().forEach(column -> words.add(column.name()));
        }
        return words;
    }

    private void tryOut(String script) {
        try {
            run(script);
        } catch (Exception e) {
            // Whatever a statement meets, the next one may do better.
            out.println(e instanceof JobException ? e.getMessage() : "The statement failed: " + e.getMessage());
            out.flush();
        }
    }

    private void help() {
        out.println("A statement of Spark SQL ends with a semicolon and may take several lines. The views:");
        out.println();
        Tables.ALL.forEach(table -> out.printf("  %-13s %s%n", table.name(), table.meaning()));
        out.println("""

                  DESCRIBE quotes;         its columns, and what they mean
                  SHOW VIEWS;              the views
                  SELECT speaker_name, count(*) FROM quotes WHERE is_latest AND is_canonical GROUP BY 1 ORDER BY 2 DESC LIMIT 10;

                docs/queries has questions to start from; newsvoice sql -f runs them.
                The tab key completes names, the arrow keys bring earlier statements back, Ctrl-R searches them, Ctrl-C drops
                what is typed or stops what runs, Ctrl-D, exit or quit ends.
                """);
        out.flush();
    }
}
