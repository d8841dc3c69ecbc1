package org.newsvoice.dedup;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsvoice.article.ArticleKey;

/**
 * Decides which stories of a cluster must be analyzed for nothing said to be lost, and from which of these the others have
 * their quotations. Takes the members in their order, the canonical story first: a story is analyzed when it may hold speech
 * in a sentence that no analyzed one has. Memory is bounded by the cluster's different sentences. For one thread at a time.
 */
public final class StoryCluster {

    private final ArticleKey canonical;
    private final Map<Long, ArticleKey> analyzedIn = new HashMap<>();

    /** A cluster of which only the canonical story is known yet. */
    public StoryCluster(ArticleKey canonical, BodySignature signature) {
        this.canonical = canonical;
        for (long mark : signature.sentences()) {
            analyzedIn.putIfAbsent(mark, canonical);
        }
    }

    /** The next member and what becomes of it. */
    public Share add(ArticleKey key, BodySignature signature) {
        Set<ArticleKey> sources = new LinkedHashSet<>();
        Set<Long> own = new TreeSet<>();
        sources.add(canonical);
        for (long mark : signature.sentences()) {
            if (SentenceMark.mayHoldSpeech(mark)) {
                ArticleKey source = analyzedIn.get(mark);
                if (source == null) {
                    own.add(mark);
                } else {
                    sources.add(source);
                }
            }
        }
        if (own.isEmpty()) {
            return new Share(List.copyOf(sources), new long[0]);
        }
        for (long mark : signature.sentences()) {
            analyzedIn.putIfAbsent(mark, key);
        }
        return new Share(List.of(key), own.stream().mapToLong(Long::longValue).toArray());
    }

    /**
     * What a copy has from others, and what of its own.
     *
     * @param sources the analyzed stories that hold all its speech, the canonical one first; itself alone when it is analyzed
     * @param ownSentences marks of the sentences with speech that it alone brings, sorted; empty when it is not analyzed
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Share(List<ArticleKey> sources, long[] ownSentences) {

        /** Whether the copy is analyzed itself. */
        public boolean isAnalyzed() {
            return ownSentences.length > 0;
        }
    }
}
