package org.newsvoice.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.substring;
import static org.newsvoice.report.ReadReport.isIn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.CodePointOffsets;
import org.newsvoice.article.TextSpan;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Reads the few stories that a report shows, their texts cut at a length that a page can bear. */
final class StoryChoice {

    /** As much of a text as is shown, in code points: longer than nearly every news story. */
    private static final int SHOWN_CHARS = 20_000;

    private static final List<String> KEY = List.of("article_id", "version", "ingest_date");

    private final SparkSession spark;

    StoryChoice(SparkSession spark) {
        this.spark = spark;
    }

    /** The stories that {@code request} names, then those of its sample. */
    List<ShownStory> stories(ReportRequest request) {
        List<Row> articles = new ArrayList<>(named(request.articleIds()));
        if (request.stories() > 0) {
            articles.addAll(shown(spark.table("articles")
                            .where("is_latest AND is_canonical AND n_quotes > 0")
                            .where(not(isIn(col("article_id"), request.articleIds()))))
                    .limit(request.stories())
                    .collectAsList());
        }
        List<Row> quotes = articles.isEmpty()
                ? List.of()
                : spark.table("quotes")
                        .where(isIn(
                                col("article_id"),
                                articles.stream()
                                        .map(article -> article.<String>getAs("article_id"))
                                        .toList()))
                        .orderBy("article_id", "ordinal", "version", "ingest_date")
                        .collectAsList();
        return articles.stream().map(article -> story(article, quotes)).toList();
    }

    private List<Row> named(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Row> found = shown(spark.table("articles").where(col("is_latest").and(isIn(col("article_id"), ids))))
                .collectAsList();
        for (String id : ids) {
            if (found.stream().noneMatch(row -> row.getAs("article_id").equals(id))) {
                throw new JobException(
                        ErrorCode.USAGE,
                        "There is no story '" + id
                                + "' here. Give an article_id, such as newsvoice sql -e \"SELECT article_id,"
                                + " title FROM articles\" shows, of a story that --speaker, --source, --from and --to leave in.");
            }
        }
        return found;
    }

    private static Dataset<Row> shown(Dataset<Row> articles) {
        return articles.orderBy("article_id", "version", "ingest_date")
                .select(
                        col("article_id"),
                        col("version"),
                        col("ingest_date"),
                        col("source"),
                        col("title"),
                        col("url"),
                        col("published_at"),
                        col("language"),
                        col("zones"),
                        col("n_chars"),
                        text());
    }

    private static Column text() {
        return substring(col("text"), 1, SHOWN_CHARS).as("text");
    }

    private static ShownStory story(Row article, List<Row> quotes) {
        ShownText text = ShownText.of(article.getAs("text"));
        return new ShownStory(
                new ShownStory.Heading(
                        article.getAs("article_id"),
                        article.getAs("source"),
                        article.getAs("title"),
                        article.getAs("url"),
                        article.getAs("published_at"),
                        article.getAs("language")),
                text.text(),
                article.<Integer>getAs("n_chars") > SHOWN_CHARS,
                article.<Row>getList(article.fieldIndex("zones")).stream()
                        .flatMap(zone -> text.part(zone.getAs("begin"), zone.getAs("end")).stream()
                                .map(span -> new ShownStory.ShownZone(zone.getAs("kind"), span)))
                        .toList(),
                quotes.stream()
                        .filter(quote -> isOf(article, quote))
                        .map(quote -> quote(quote, text))
                        .toList());
    }

    private static boolean isOf(Row article, Row quote) {
        return KEY.stream().allMatch(key -> Objects.equals(article.<Object>getAs(key), quote.<Object>getAs(key)));
    }

    private static ShownQuote quote(Row row, ShownText text) {
        Row tone = row.getAs("sentiment");
        return new ShownQuote(
                row.<Integer>getAs("ordinal"),
                row.getAs("kind"),
                row.getAs("text"),
                row.<Row>getList(row.fieldIndex("spans")).stream()
                        .flatMap(span -> text.part(span.getAs("begin"), span.getAs("end")).stream())
                        .toList(),
                new ShownQuote.Attribution(
                        who(row),
                        marked(row, "mention_text", text.part(row.getAs("mention_begin"), row.getAs("mention_end"))),
                        marked(row, "cue", text.part(row.getAs("cue_begin"), row.getAs("cue_end"))),
                        row.getAs("rule"),
                        row.getAs("confidence")),
                new ShownQuote.QuoteTone(tone.getAs("label"), tone.getAs("score")));
    }

    /** Somebody without a name is called what the story calls them, else by the kind of speaker. */
    private static ShownQuote.@Nullable Who who(Row row) {
        String kind = row.getAs("speaker_kind");
        if (kind == null) {
            return null;
        }
        String name = row.getAs("speaker_name");
        String mention = row.getAs("mention_text");
        return new ShownQuote.Who(
                name != null ? name : mention != null ? mention : kind, kind, row.getAs("speaker_title"));
    }

    private static ShownQuote.@Nullable Marked marked(Row row, String column, Optional<TextSpan> span) {
        String words = row.getAs(column);
        return words == null ? null : new ShownQuote.Marked(words, span.orElse(null));
    }

    /** A text, and where offsets in code points are in it. */
    private record ShownText(@Nullable String text, CodePointOffsets offsets, int length) {

        static ShownText of(@Nullable String text) {
            return new ShownText(
                    text,
                    CodePointOffsets.of(text == null ? "" : text),
                    text == null ? 0 : text.codePointCount(0, text.length()));
        }

        /** A stretch in code points as UTF-16 indexes, as far as it is shown; nothing when none of it is. */
        Optional<TextSpan> part(@Nullable Integer begin, @Nullable Integer end) {
            return begin == null || end == null || begin >= length
                    ? Optional.empty()
                    : Optional.of(offsets.indexes(new TextSpan(begin, Math.min(end, length))));
        }
    }
}
