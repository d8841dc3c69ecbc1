package org.newsvoice.table;

import static org.newsvoice.table.ColumnDoc.doc;
import static org.newsvoice.table.ColumnTypes.INT;
import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.STRINGS;
import static org.newsvoice.table.ColumnTypes.TIMESTAMP;
import static org.newsvoice.table.ColumnTypes.listOf;
import static org.newsvoice.table.ColumnTypes.required;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.AnalysisKey;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.article.Byline;
import org.newsvoice.article.CodePointOffsets;
import org.newsvoice.article.Headers;
import org.newsvoice.article.PublishedTime;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.StorySource;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;

/** A parsed story as a row, and back: the read stage stores it and the analyze stage reads it. Stateless. */
public final class StoryRow {

    private static final StructType ZONE = ColumnTypes.struct(
            required("kind", STRING, "headline, deck, byline, dateline, caption, paragraph or boilerplate."),
            required("begin", INT, "Where it begins, in code points of the text, from 0."),
            required("end", INT, "Where it ends, exclusive."));

    /** Article to row. Offsets are code points. */
    public static final RowSpec<Article> SPEC = RowSpec.<Article>builder()
            .required(
                    "article_id",
                    STRING,
                    doc(
                            "Which story: a hash of its outlet and its own id, else its URL, else its file and record"
                                    + " number.",
                            "5f1d0c6a9b3e4d27"),
                    a -> a.key().articleId())
            .required(
                    "version",
                    STRING,
                    doc(
                            "Which state of the story: a hash of its text and fields. An edited story that was crawled"
                                    + " twice has one article_id and two versions.",
                            "c02b7f4e8a915d30"),
                    a -> a.key().version())
            .required(
                    "outlet",
                    STRING,
                    doc(
                            "The outlet: a host, else the name of the corpus folder, else unknown.",
                            "harbour-post.example"),
                    a -> a.source().outlet())
            .optional(
                    "url",
                    STRING,
                    doc("The story's address, null when its record has none.", "https://harbour-post.example/a/17"),
                    a -> a.source().url())
            .optional(
                    "section",
                    STRING,
                    doc("Desk or topic, null when unknown.", "business"),
                    a -> a.source().section())
            .optional(
                    "extraction_method",
                    STRING,
                    doc(
                            "How the text was taken out of a page: json_ld, article_markup or text_density; null where"
                                    + " the record gives the text itself.",
                            "article_markup"),
                    a -> a.source().extraction())
            .optional(
                    "title",
                    STRING,
                    doc("The headline.", "Ferry line to reopen in spring"),
                    a -> a.headers().title())
            .optional(
                    "deck",
                    STRING,
                    doc("The lines under the headline.", "Mayor says the money is there"),
                    a -> a.headers().deck())
            .optional("byline", STRING, doc("The byline as printed.", "By Ada Moreau | Harbour Post"), StoryRow::byline)
            .required(
                    "authors",
                    STRINGS,
                    doc("Names in the byline, in its order; empty when none is named.", "[Ada Moreau]"),
                    a -> a.headers().byline().authors().toArray(String[]::new))
            .optional(
                    "agency",
                    STRING,
                    doc("The wire service that supplied the story.", "AP"),
                    a -> a.headers().byline().agency())
            .optional(
                    "dateline_place",
                    STRING,
                    doc("Where it was reported from.", "PORT ELLERY"),
                    a -> a.headers().datelinePlace())
            .optional(
                    "published_at",
                    TIMESTAMP,
                    doc(
                            "When it was published; null when the story does not say. The flag zone_assumed says that it"
                                    + " gave no time zone.",
                            "UTC",
                            "2027-06-08 19:16:54"),
                    a -> instant(a.headers().published()))
            .optional(
                    "published_zone",
                    STRING,
                    doc("The time zone as the story gives it, or the one assumed.", "EDT"),
                    a -> zone(a.headers().published()))
            .optional(
                    "language",
                    STRING,
                    doc("ISO 639-1 code as the record declares it.", "en"),
                    a -> a.headers().language())
            .required(
                    "corpus_file",
                    STRING,
                    doc("The file it was read from, relative to the input.", "2027/06/08/ferry.txt"),
                    a -> a.source().corpusFile())
            .required(
                    "record_no",
                    LONG,
                    doc("Its place in that file.", "records, from 0", "0"),
                    a -> a.source().recordNo())
            .required(
                    "content_hash",
                    STRING,
                    doc("Hash of the normalized body; equal for exact duplicates.", "77b0c4d1e2f39a58"),
                    Article::contentHash)
            .required(
                    "zones",
                    listOf(ZONE),
                    doc(
                            "What each stretch of the text is: headline, deck, byline, dateline, caption, paragraph,"
                                    + " boilerplate.",
                            "code points into text, end exclusive",
                            "[{headline, 0, 30}, {paragraph, 32, 180}]"),
                    StoryRow::zones)
            .optional(
                    "text",
                    STRING,
                    doc(
                            "The stored text, to which all offsets refer. Null unless the run stored it"
                                    + " (--store-text full).",
                            "Ferry line to reopen in spring ..."),
                    Article::text)
            .required(
                    "n_chars",
                    INT,
                    doc("Length of the text.", "code points", "2841"),
                    a -> a.text().codePointCount(0, a.text().length()))
            .required(
                    "quality_flags",
                    STRINGS,
                    doc(
                            "What to know before trusting the row: zone_assumed, undated, empty_body, not_utf8,"
                                    + " unparsed_sentences, split_sentences, near_copy (sentiments and numbers of words"
                                    + " are those of the story that was analyzed, whose body differs in part).",
                            "[zone_assumed]"),
                    a -> a.flags().stream().map(QualityFlag::label).toArray(String[]::new))
            .required(
                    "analysis_key",
                    STRING,
                    AnalysisRow.SPEC.column("analysis_key").doc(),
                    AnalysisKey::of)
            .build();

    private StoryRow() {}

    /** The columns that identify a story, for a join: an article and one of its versions. */
    public static String[] key() {
        return new String[] {"article_id", "version"};
    }

    /** All columns, in their order. */
    public static org.apache.spark.sql.Column[] columns() {
        return ColumnTypes.columns(SPEC.schema());
    }

    /** The article in {@code row}, which has at least the columns of {@link #SPEC}. */
    public static Article article(Row row) {
        String text = row.getAs("text");
        CodePointOffsets offsets = CodePointOffsets.of(text);
        List<Zone> zones = new ArrayList<>();
        for (Row zone : row.<Row>getList(row.fieldIndex("zones"))) {
            TextSpan span = new TextSpan(zone.getInt(1), zone.getInt(2));
            zones.add(new Zone(ZoneKind.valueOf(zone.getString(0).toUpperCase(Locale.ROOT)), offsets.indexes(span)));
        }
        Set<QualityFlag> flags = row.<String>getList(row.fieldIndex("quality_flags")).stream()
                .map(label -> QualityFlag.valueOf(label.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(QualityFlag.class)));
        return new Article(
                new ArticleKey(row.getAs("article_id"), row.getAs("version")),
                new StorySource(
                        row.getAs("corpus_file"),
                        row.<Long>getAs("record_no"),
                        row.getAs("outlet"),
                        row.getAs("url"),
                        row.getAs("section"),
                        row.getAs("extraction_method")),
                headers(row, flags.contains(QualityFlag.ZONE_ASSUMED)),
                text,
                zones,
                row.getAs("content_hash"),
                flags);
    }

    private static Headers headers(Row row, boolean zoneAssumed) {
        Instant published = row.getAs("published_at");
        String zone = row.getAs("published_zone");
        return new Headers(
                row.getAs("title"),
                row.getAs("deck"),
                new Byline(row.getList(row.fieldIndex("authors")), row.getAs("agency")),
                row.getAs("dateline_place"),
                published == null ? null : new PublishedTime(published, zone, zoneAssumed),
                row.getAs("language"));
    }

    private static @Nullable String byline(Article article) {
        String words = article.zones(ZoneKind.BYLINE).stream()
                .map(zone -> zone.span().of(article.text()).strip())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static @Nullable Instant instant(@Nullable PublishedTime published) {
        return published == null ? null : published.at();
    }

    private static @Nullable String zone(@Nullable PublishedTime published) {
        return published == null ? null : published.zone();
    }

    private static Row[] zones(Article article) {
        CodePointOffsets offsets = CodePointOffsets.of(article.text());
        return article.zones().stream()
                .map(zone -> RowFactory.create(
                        zone.kind().label(),
                        offsets.at(zone.span().begin()),
                        offsets.at(zone.span().end())))
                .toArray(Row[]::new);
    }
}
