package org.newsvoice.dedup;

import java.util.stream.LongStream;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;

/** Finds the sentences of a story's body that a passage touches. Immutable and thread-safe. */
public final class TouchedSentences {

    private final BodyText body;
    private final long[] signature;

    /** Those of {@code article}. */
    public TouchedSentences(Article article) {
        this.body = BodyText.of(article);
        this.signature = BodySignature.of(article).sentences();
    }

    /** The hashes, as {@link BodySignature} has them, of the sentences that {@code span} touches. UTF-16 indexes. */
    public LongStream by(TextSpan span) {
        int first = body.firstLetterAt(span.begin());
        int end = body.firstLetterAt(span.end());
        LongStream.Builder touched = LongStream.builder();
        int n = 0;
        for (BodyText.Sentence sentence : body.sentences()) {
            if (sentence.begin() < end && first < sentence.end()) {
                touched.add(signature[Math.min(n, BodySignature.MAX_SENTENCES)]);
            }
            n++;
        }
        return touched.build();
    }
}
