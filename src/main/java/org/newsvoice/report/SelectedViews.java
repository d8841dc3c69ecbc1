package org.newsvoice.report;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.levenshtein;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.to_date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Restricts the registered views to a selection, so that later queries see only that part. Stateless. */
public final class SelectedViews {

    /** The counted quotes of the outlets and days that were chosen, of all speakers, copies too: what shares are parts of. */
    static final String ALL_SPEAKERS = "counted_quotes_of_all";

    private static final List<String> STORY = List.of("article_id", "version", "ingest_date");

    /** What has an outlet and a day of publication. */
    private static final List<String> DATED =
            List.of("articles", "quotes", "people", "speaker_days", "co_quoted_days", "speaks_about_days");

    private static final String LOWER_ALIASES = "transform(aliases, alias -> lower(alias.name))";

    private static final String NAME_WORDS = "split(lower(coalesce(name, '')), '[^\\\\p{L}\\\\p{N}]+')";

    private SelectedViews() {}

    /**
     * Replaces the views by their part that {@code selection} names; {@code rejects} and {@code runs} stay whole, and sums over
     * all dates ({@code speakers}, {@code co_quoted}, {@code speaks_about}) are narrowed by the speakers alone.
     *
     * @return whom each name of a speaker was taken for
     * @throws JobException USAGE when there is no such speaker or outlet; it names the nearest
     */
    public static List<ChosenSpeaker> register(SparkSession spark, Selection selection) {
        outlets(spark, selection);
        days(spark, selection);
        spark.table("quotes")
                .where(CountedQuotes.WITH_COPIES)
                .where(col("speaker_id").isNotNull())
                .createOrReplaceTempView(ALL_SPEAKERS);
        return speakers(spark, selection);
    }

    private static void outlets(SparkSession spark, Selection selection) {
        if (selection.outlets().isEmpty()) {
            return;
        }
        for (String outlet : selection.outlets()) {
            if (spark.table("articles").where(col("outlet").equalTo(outlet)).isEmpty()) {
                throw unknown(outlet, "outlet", nearest(spark.table("articles").select("outlet"), "outlet", outlet));
            }
        }
        for (String view : DATED) {
            narrow(spark, view, col("outlet").isin(selection.outlets().toArray()));
        }
    }

    private static void days(SparkSession spark, Selection selection) {
        for (String view : DATED) {
            Column day = view.endsWith("_days") ? col("published_date") : to_date(col("published_at"));
            if (selection.from() != null) {
                narrow(spark, view, day.geq(lit(selection.from())));
            }
            if (selection.to() != null) {
                narrow(spark, view, day.leq(lit(selection.to())));
            }
        }
    }

    private static List<ChosenSpeaker> speakers(SparkSession spark, Selection selection) {
        if (selection.speakers().isEmpty()) {
            return List.of();
        }
        List<ChosenSpeaker> chosen = new ArrayList<>();
        Object[] ids = selection.speakers().stream()
                .map(name -> id(spark, name, chosen))
                .distinct()
                .toArray();
        for (String view : List.of("quotes", "people", "speakers", "speaker_days")) {
            narrow(spark, view, col("speaker_id").isin(ids));
        }
        for (String view : List.of("co_quoted", "co_quoted_days")) {
            narrow(spark, view, col("speaker_id").isin(ids).or(col("other_id").isin(ids)));
        }
        for (String view : List.of("speaks_about", "speaks_about_days")) {
            narrow(spark, view, col("speaker_id").isin(ids).or(col("about_id").isin(ids)));
        }
        Dataset<Row> stories = spark.table("quotes")
                .select(STORY.stream().map(name -> col(name)).toArray(Column[]::new))
                .distinct();
        spark.table("articles")
                .join(stories, STORY.toArray(String[]::new), "left_semi")
                .createOrReplaceTempView("articles");
        return chosen;
    }

    private static String id(SparkSession spark, String name, List<ChosenSpeaker> explained) {
        Dataset<Row> speakers = spark.table("speakers");
        List<Row> byId = speakers.where(col("speaker_id").equalTo(name))
                .select(coalesce(col("name"), col("speaker_id")))
                .collectAsList();
        if (!byId.isEmpty()) {
            String itsName = byId.get(0).getString(0);
            explained.add(new ChosenSpeaker(itsName, itsName, List.of()));
            return name;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        Column exact =
                coalesce(lower(col("name")).equalTo(lower), lit(false)).or(array_contains(expr(LOWER_ALIASES), lower));
        Column holdsAll = Stream.of(lower.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> array_contains(expr(NAME_WORDS), word))
                .reduce(lit(true), Column::and);
        List<SpeakerChoice.Candidate> candidates = speakers
                .where(exact.or(holdsAll))
                .select(
                        col("speaker_id"),
                        coalesce(col("name"), col("speaker_id")),
                        col("n_quotes_distinct").plus(coalesce(col("n_indirect_distinct"), lit(0L))),
                        exact)
                .orderBy(col("speaker_id"))
                .collectAsList()
                .stream()
                .map(row -> new SpeakerChoice.Candidate(
                        row.getString(0), row.getString(1), row.getLong(2), row.getBoolean(3)))
                .toList();
        if (candidates.isEmpty()) {
            throw unknown(name, "speaker", nearest(speakers, "name", name));
        }
        SpeakerChoice.Candidate chosen = SpeakerChoice.choose(name, candidates);
        explained.add(SpeakerChoice.explained(name, chosen, candidates));
        return chosen.id();
    }

    private static void narrow(SparkSession spark, String view, Column condition) {
        spark.table(view).where(condition).createOrReplaceTempView(view);
    }

    private static List<String> nearest(Dataset<Row> rows, String column, String wanted) {
        return rows
                .where(col(column).isNotNull())
                .select(
                        col(column),
                        levenshtein(lower(col(column)), lit(wanted.toLowerCase(Locale.ROOT)))
                                .as("edits"))
                .orderBy("edits", column)
                .limit(1)
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
    }

    private static JobException unknown(String wanted, String what, List<String> nearest) {
        String hint = nearest.isEmpty() ? "there is none at all" : "the nearest is '" + nearest.get(0) + "'";
        return new JobException(
                ErrorCode.USAGE,
                "The tables have no " + what + " '" + wanted + "'; " + hint
                        + ". See the names with: newsvoice sql --tables TABLES -e \"SELECT "
                        + (what.equals("outlet") ? "DISTINCT outlet FROM articles" : "name, speaker_id FROM speakers")
                        + "\".");
    }
}
