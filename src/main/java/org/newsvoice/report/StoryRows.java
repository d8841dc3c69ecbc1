package org.newsvoice.report;

import static org.apache.spark.sql.functions.col;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.CodePointOffsets;
import org.newsvoice.article.TextSpan;

/** Rows of {@code articles} and {@code quotes} as stories to look at. Stateless. */
public final class StoryRows {

    /** What rows of {@code quotes} share with the article they are in. */
    public static final List<String> KEY = List.of("article_id", "version", "ingest_date");

    private StoryRows() {}

    /** Key, title and address of the stories in {@code articles}. */
    public static Dataset<Row> titles(Dataset<Row> articles) {
        return articles.select("article_id", "version", "ingest_date", "title", "url");
    }

    /** The columns of {@code articles} that {@link #story} reads. */
    public static Dataset<Row> columns(Dataset<Row> articles) {
        return articles.select(Stream.of(
                        "article_id",
                        "version",
                        "ingest_date",
                        "outlet",
                        "title",
                        "url",
                        "published_at",
                        "language",
                        "zones",
                        "n_chars",
                        "text")
                .map(name -> col(name))
                .toArray(Column[]::new));
    }

    /**
     * A story and its quotes, as far as the first {@code mostChars} code points of its text go.
     *
     * @param article a row of {@link #columns}
     * @param quotes its rows of {@code quotes}, in any order
     */
    public static ShownStory story(Row article, List<Row> quotes, int mostChars) {
        ShownText text = ShownText.of(article.getAs("text"), mostChars);
        return new ShownStory(
                new ShownStory.Heading(
                        article.getAs("article_id"),
                        article.getAs("outlet"),
                        article.getAs("title"),
                        article.getAs("url"),
                        article.getAs("published_at"),
                        article.getAs("language")),
                text.text(),
                article.<Integer>getAs("n_chars") > mostChars,
                article.<Row>getList(article.fieldIndex("zones")).stream()
                        .flatMap(zone -> text.part(zone.getAs("begin"), zone.getAs("end")).stream()
                                .map(span -> new ShownStory.ShownZone(zone.getAs("kind"), span)))
                        .toList(),
                quotes.stream()
                        .sorted(Comparator.comparingInt(quote -> quote.<Integer>getAs("ordinal")))
                        .map(quote -> quote(quote, text))
                        .toList());
    }

    private static ShownQuote quote(Row row, ShownText text) {
        return new ShownQuote(
                row.<Integer>getAs("ordinal"),
                row.getAs("kind"),
                row.getAs("stance"),
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
                sentiment(row));
    }

    /** The sentiment of a row of {@code quotes}. */
    static ShownQuote.QuoteSentiment sentiment(Row row) {
        Row sentiment = row.getAs("sentiment");
        return new ShownQuote.QuoteSentiment(sentiment.getAs("label"), sentiment.getAs("score"));
    }

    /** Somebody without a name is called what the story calls them, else by the kind of speaker. */
    static ShownQuote.@Nullable Who who(Row row) {
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

        static ShownText of(@Nullable String text, int mostChars) {
            if (text == null) {
                return new ShownText(null, CodePointOffsets.of(""), 0);
            }
            CodePointOffsets offsets = CodePointOffsets.of(text);
            int length = Math.min(mostChars, offsets.at(text.length()));
            return new ShownText(text.substring(0, offsets.index(length)), offsets, length);
        }

        /** A stretch in code points as UTF-16 indexes, as far as it is shown; nothing when none of it is. */
        Optional<TextSpan> part(@Nullable Integer begin, @Nullable Integer end) {
            return begin == null || end == null || begin >= length
                    ? Optional.empty()
                    : Optional.of(offsets.indexes(new TextSpan(begin, Math.min(end, length))));
        }
    }
}
