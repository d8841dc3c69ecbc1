package org.newsvoice.job.row;

import static org.newsvoice.table.ColumnTypes.optional;
import static org.newsvoice.table.ColumnTypes.required;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.article.Article;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.dedup.BodySignature;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.QuoteSentences;
import org.newsvoice.table.RejectRow;
import org.newsvoice.table.StoryRow;

/**
 * One input record as the read stage stores it: a story with the data to find its copies, or a reject. Its own number
 * ({@code file_no} in the plan, {@code emitted_no} in the file) lets later stages distinguish records even if ids
 * repeat.
 */
public final class ReadRow {

    /** The number of its file in the plan. */
    public static final String FILE_NO = "file_no";
    /** Its number in its file. */
    public static final String EMITTED_NO = "emitted_no";
    /** What stories with the same body have in common. */
    public static final String EXACT_CLUSTER = "exact_cluster";
    /** The sentence hashes of the body's {@link BodySignature}. */
    public static final String SENTENCES = QuoteSentences.HASHES;

    /** How it is stored. */
    public static final StructType SCHEMA = ColumnTypes.struct(
            required(FILE_NO, ColumnTypes.INT),
            required(EMITTED_NO, ColumnTypes.LONG),
            optional("story", StoryRow.SPEC.schema()),
            optional(EXACT_CLUSTER, ColumnTypes.STRING),
            optional(SENTENCES, ColumnTypes.listOf(ColumnTypes.LONG)),
            optional("reject", RejectRow.SPEC.schema()));

    private static final int HASH_BYTES = 16;

    private ReadRow() {}

    /** The columns that identify a record, for a join. */
    public static String[] record() {
        return new String[] {FILE_NO, EMITTED_NO};
    }

    /** A record that is a story. */
    public static Row story(int fileNo, long emittedNo, Article article) {
        return RowFactory.create(
                fileNo,
                emittedNo,
                StoryRow.SPEC.row(article),
                exactCluster(article),
                QuoteSentences.boxed(BodySignature.of(article).sentences()),
                null);
    }

    public static Row reject(int fileNo, long emittedNo, RejectRow reject) {
        return RowFactory.create(fileNo, emittedNo, null, null, null, RejectRow.SPEC.row(reject));
    }

    /** A story without a body is a cluster by itself. */
    static String exactCluster(Article article) {
        if (!article.flags().contains(QualityFlag.EMPTY_BODY)) {
            return article.contentHash();
        }
        String own = String.join(
                "|", "empty", article.key().articleId(), article.key().version());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(own.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
