package org.newsvoice.cli.sql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.cli.wiring.Terminal;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.sql.SqlScript;
import org.newsvoice.table.CanonicalView;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** Runs statements on a session and prints their answers. For one thread. */
final class SqlSession {

    private static final String VERTICAL = "\\x";
    /** As in psql: the tables, or the columns of one. */
    private static final Pattern DESCRIBE = Pattern.compile("\\\\d(?:\\s+([\\w.`]+))?");
    /** Statements whose answers are prose, which is not cut. */
    private static final Pattern EXPLAINS =
            Pattern.compile("(?i)(?:\\s|--[^\\n]*\\n)*(?:describe|desc|show|explain)\\b.*", Pattern.DOTALL);

    private static final int LABEL_CHARS = 100;
    private static final int DESCRIPTION_CHARS = 94;
    private static final String INDENT = "      ";
    private static final Set<String> ENDS = Set.of("exit", "quit", "\\q");
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
    private final Parameters parameters;
    private final ResultFormat.Limits limits;
    private final PrintWriter out;
    private ResultFormat format;

    /** {@code limits} are for the formats that somebody reads. */
    SqlSession(
            SparkSession spark,
            Parameters parameters,
            ResultFormat format,
            ResultFormat.Limits limits,
            PrintWriter out) {
        this.spark = spark;
        this.parameters = parameters;
        this.format = format;
        this.limits = limits;
        this.out = out;
    }

    /** Whether what was typed is a command of ours, which needs no semicolon. */
    static boolean isCommand(String typed) {
        String word = word(typed);
        return ENDS.contains(word)
                || HELPS.contains(word)
                || word.equals(VERTICAL)
                || DESCRIBE.matcher(word).matches();
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
        List<String> statements = SqlScript.statements(script);
        for (String statement : statements) {
            try {
                Map<String, @Nullable Object> values = parameters.of(statement);
                Dataset<Row> rows = values.isEmpty() ? spark.sql(statement) : spark.sql(statement, values);
                if (rows.columns().length > 0) {
                    if (statements.size() > 1 && format.isForReading()) {
                        out.println(label(statement));
                    }
                    boolean explains = EXPLAINS.matcher(statement).matches();
                    format.print(rows, explains ? ResultFormat.Limits.NONE : limits, out);
                    if (format.isForReading() && !values.isEmpty()) {
                        new UnknownSpeaker(spark).explain(values).ifPresent(this::say);
                    }
                }
            } catch (Exception e) {
                // Spark's parser and analyzer throw AnalysisException, which is checked but nowhere declared.
                if (isOfTheStatement(e)) {
                    throw new JobException(ErrorCode.USAGE, "Spark cannot run this statement. " + words(e), e);
                }
                throw e;
            }
        }
    }

    /** Prints the columns of a view, their types and what they mean, wrapped for reading. */
    void describe(String view) {
        for (Row column : spark.sql("DESCRIBE " + view).collectAsList()) {
            String type = column.getString(1).replace(",", ", ").replace(":", " ");
            out.println("  " + wrapped(column.getString(0) + "  " + type));
            if (!column.isNullAt(2)) {
                out.println(INDENT + wrapped(column.getString(2)));
            }
        }
        out.flush();
    }

    private static String wrapped(String words) {
        return WordUtils.wrap(words, DESCRIPTION_CHARS, "\n" + INDENT, false);
    }

    /** The heading of an answer of a script: the comment above the statement, or its first line. */
    private static String label(String statement) {
        String first = statement.lines().findFirst().orElse("");
        String words = first.startsWith("--") ? first.substring(2).strip() : first;
        return "== " + (words.length() <= LABEL_CHARS ? words : words.substring(0, LABEL_CHARS - 1) + "…");
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
                Matcher describe = DESCRIBE.matcher(word(typed));
                if (HELPS.contains(word(typed))) {
                    help();
                } else if (describe.matches()) {
                    String name = describe.group(1);
                    if (name == null) {
                        views();
                    } else {
                        tryOut(() -> describe(name));
                    }
                } else if (word(typed).equals(VERTICAL)) {
                    format = format == ResultFormat.VERTICAL ? ResultFormat.TABLE : ResultFormat.VERTICAL;
                    out.println(
                            format == ResultFormat.VERTICAL
                                    ? "Rows are shown with one line per value, and values whole."
                                    : "Rows are shown as tables, and long values cut.");
                    out.flush();
                } else {
                    String script = typed;
                    input.during(
                            () -> tryOut(() -> run(script)),
                            () -> spark.sparkContext().cancelAllJobs());
                }
            }
        }
    }

    private SqlInput input() throws IOException {
        boolean terminal = Terminal.isThere();
        if (terminal && !"dumb".equals(System.getenv().getOrDefault("TERM", "dumb"))) {
            out.println("Statements end with a semicolon. Type help for more.");
            out.flush();
            return new EditedSqlInput(EditedSqlInput.historyFile(System.getenv()), completions());
        }
        return new PlainSqlInput(
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), terminal ? out : null);
    }

    /** Keywords, tables and columns. */
    private static Set<String> completions() {
        Set<String> words = new TreeSet<>(WORDS);
        CanonicalView.ALL.forEach(view -> words.add(view.name()));
        for (TableSpec table : Tables.ALL) {
            words.add(table.name());
            table.columns().forEach(column -> words.add(column.name()));
        }
        return words;
    }

    private void tryOut(Runnable statements) {
        try {
            statements.run();
        } catch (Exception e) {
            // Whatever a statement meets, the next one may do better.
            out.println(e instanceof JobException ? e.getMessage() : "The statement failed: " + words(e));
            out.flush();
        }
    }

    private void say(String words) {
        out.println(words);
        out.println();
        out.flush();
    }

    private void views() {
        Tables.ALL.forEach(table -> out.printf("  %-18s %s%n", table.name(), table.meaning()));
        CanonicalView.ALL.forEach(view -> out.printf("  %-18s %s%n", view.name(), view.meaning()));
        out.flush();
    }

    private void help() {
        out.println("A statement of Spark SQL ends with a semicolon and may take several lines. The views:");
        out.println();
        views();
        out.println("""

                  \\d                       the views
                  \\d quotes                the columns of one, and what they mean
                  \\x                       one line per value, so that quotes can be read; again for tables
                  SELECT speaker_name, count(*) FROM canonical_quotes GROUP BY 1 ORDER BY 2 DESC LIMIT 10;

                docs/queries has questions to start from; newsvoice sql -f runs them.
                Tab completes names. The arrow keys bring back earlier statements, and Ctrl-R searches them. Ctrl-C
                drops what you have typed, or stops the statement that runs. Ctrl-D, exit, quit or \\q ends the session.
                """);
        out.flush();
    }
}
