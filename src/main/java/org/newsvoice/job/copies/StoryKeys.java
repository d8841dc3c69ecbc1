package org.newsvoice.job.copies;

import static org.apache.spark.sql.functions.col;

import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.dedup.BodySignature;
import org.newsvoice.dedup.NewStory;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.table.QuoteSentences;

/**
 * The driver's view of a story while it plans a batch.
 *
 * @param story what finding copies needs of it
 * @param analysisKey under which its analysis is stored
 * @param nChars length of its text in code points
 */
public record StoryKeys(NewStory story, String analysisKey, int nChars) {

    /** Those of {@code stories}, rows of {@link ReadRow} that have a story. One Spark job. */
    static List<StoryKeys> collect(Dataset<Row> stories) {
        return stories
                .select(
                        col(ReadRow.FILE_NO),
                        col(ReadRow.EMITTED_NO),
                        col("story.article_id"),
                        col("story.version"),
                        col("story.published_at"),
                        col("story.corpus_file"),
                        col("story.record_no"),
                        col(ReadRow.EXACT_CLUSTER),
                        col(ReadRow.SENTENCES),
                        col("story.analysis_key"),
                        col("story.n_chars"))
                .collectAsList()
                .stream()
                .map(StoryKeys::of)
                .toList();
    }

    private static StoryKeys of(Row row) {
        @Nullable Instant published = row.getAs("published_at");
        return new StoryKeys(
                new NewStory(
                        row.<Integer>getAs(ReadRow.FILE_NO),
                        row.<Long>getAs(ReadRow.EMITTED_NO),
                        new ArticleKey(row.getAs("article_id"), row.getAs("version")),
                        published,
                        row.getAs("corpus_file"),
                        row.<Long>getAs("record_no"),
                        row.getAs(ReadRow.EXACT_CLUSTER),
                        new BodySignature(QuoteSentences.hashes(row, ReadRow.SENTENCES))),
                row.getAs("analysis_key"),
                row.<Integer>getAs("n_chars"));
    }
}
