package org.newsvoice.table;

import static org.newsvoice.table.ColumnDoc.doc;
import static org.newsvoice.table.ColumnTypes.LONG;
import static org.newsvoice.table.ColumnTypes.STRING;

import org.jspecify.annotations.Nullable;
import org.newsvoice.failure.Reject;

/**
 * A record that did not become an article.
 *
 * @param corpusFile its file, relative to the input
 * @param recordNo its place in the file, from 0
 * @param articleId null if there was no story
 * @param outcome rejected or skipped
 * @param language as detected or declared, null when unknown
 * @param reject why
 * @param excerpt its first characters, null when nothing could be read
 */
public record RejectRow(
        String corpusFile,
        long recordNo,
        @Nullable String articleId,
        String outcome,
        @Nullable String language,
        Reject reject,
        @Nullable String excerpt) {

    /** The outcome of a record that could not be used. */
    public static final String REJECTED = "rejected";

    /** The outcome of a record that was left out on purpose. */
    public static final String SKIPPED = "skipped";

    /** The outcome that {@code reject} means. */
    public static String outcome(Reject reject) {
        return reject.code().isSkip() ? SKIPPED : REJECTED;
    }

    /** Reject to row. */
    public static final RowSpec<RejectRow> SPEC = RowSpec.<RejectRow>builder()
            .required("corpus_file", STRING, StoryRow.SPEC.column("corpus_file").doc(), RejectRow::corpusFile)
            .required("record_no", LONG, StoryRow.SPEC.column("record_no").doc(), RejectRow::recordNo)
            .optional(
                    "article_id",
                    STRING,
                    doc("The story's id, null when there was no story to name.", "5f1d0c6a9b3e4d27"),
                    RejectRow::articleId)
            .required(
                    "outcome",
                    STRING,
                    doc("rejected: it could not be used; skipped: it was left out on purpose.", "rejected"),
                    RejectRow::outcome)
            .optional("language", STRING, StoryRow.SPEC.column("language").doc(), RejectRow::language)
            .required(
                    "stage",
                    STRING,
                    doc("The phase that gave it up: read, parse, dedup or analyze.", "read"),
                    r -> r.reject().code().stage())
            .required(
                    "code",
                    STRING,
                    doc("The class of reason.", "malformed_record"),
                    r -> r.reject().code().label())
            .required(
                    "detail",
                    STRING,
                    doc("What happened, and the value.", "Unexpected end-of-input at column 311"),
                    r -> r.reject().detail())
            .optional(
                    "excerpt",
                    STRING,
                    doc("Its first characters.", "{\"id\": 17, \"text\": \"The ferr"),
                    RejectRow::excerpt)
            .build();
}
