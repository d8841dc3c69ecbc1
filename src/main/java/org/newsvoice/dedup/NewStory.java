package org.newsvoice.dedup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.ArticleKey;

/**
 * What the search for copies needs of a story of this batch: its keys and sentences, no text. Immutable.
 *
 * @param fileNo number of its file in the plan
 * @param emittedNo number of its record in that file; together they identify a record even if ids repeat
 * @param key its id and version
 * @param publishedAt when it was published; null when undated
 * @param corpusFile the file, relative to the input
 * @param recordNo place in that file
 * @param exactCluster what stories with the same body share; its own where there is no body
 * @param signature the sentences of its body
 */
public record NewStory(
        int fileNo,
        long emittedNo,
        ArticleKey key,
        @Nullable Instant publishedAt,
        String corpusFile,
        long recordNo,
        String exactCluster,
        BodySignature signature) {}
