package org.newsvoice.dedup;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;

/** The sentences of one story that nothing analyzed before it in its cluster holds. Immutable and thread-safe. */
public final class OwnSentences {

    private final Set<Long> marks;
    private final BodyText body;
    private final long[] signature;

    /** Those of {@code article} whose marks are {@code marks}. */
    public OwnSentences(Article article, long[] marks) {
        this.marks = Arrays.stream(marks).boxed().collect(Collectors.toSet());
        this.body = BodyText.of(article);
        this.signature = BodySignature.of(article).sentences();
    }

    /** Whether the passage of the body touches one of them. UTF-16 indexes. */
    public boolean hold(TextSpan span) {
        int first = body.firstLetterAt(span.begin());
        int end = body.firstLetterAt(span.end());
        int n = 0;
        for (BodyText.Sentence sentence : body.sentences()) {
            boolean touched = sentence.begin() < end && first < sentence.end();
            if (touched && marks.contains(signature[Math.min(n, BodySignature.MOST_SENTENCES)])) {
                return true;
            }
            n++;
        }
        return false;
    }
}
