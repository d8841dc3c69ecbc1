package org.newsvoice.dedup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.ArticleKey;

/**
 * What later batches need to recognize a story: ids and sentence hashes, no words. Immutable.
 *
 * @param ingestDate the batch it came with
 * @param key its id and version
 * @param publishedAt null when undated
 * @param corpusFile the file, relative to the input
 * @param recordNo place in that file
 * @param exactCluster what stories with the same body share
 * @param clusterId its cluster of copies
 * @param place number in the order of all stories
 * @param canonicalPlace the place of its cluster's canonical story
 * @param isHead whether it is the first of its batch with its body
 * @param isFirst whether it is the first of all stories with its body
 * @param isArticle whether it is a row of {@code articles}: the others could not be analyzed
 * @param isSource whether its analysis and text are kept, so that copies can take their quotes from it
 * @param signature the sentences of its body
 * @param quotes for each of its quotes the {@link TouchedSentences}
 */
public record KnownStory(
        LocalDate ingestDate,
        ArticleKey key,
        @Nullable Instant publishedAt,
        String corpusFile,
        long recordNo,
        String exactCluster,
        String clusterId,
        long place,
        long canonicalPlace,
        boolean isHead,
        boolean isFirst,
        boolean isArticle,
        boolean isSource,
        BodySignature signature,
        List<long[]> quotes) {

    /** Copies the list. */
    public KnownStory {
        quotes = List.copyOf(quotes);
    }
}
