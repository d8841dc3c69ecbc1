package org.newsvoice.dedup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.newsvoice.article.ArticleKey;

/**
 * Decides which stories of a cluster are analyzed for nothing said to be lost, and from which of these each other one has its
 * quotations. Takes the members in their order, the canonical story first: a story whose speech all stands in one that is
 * analyzed already has it from there, any other is analyzed itself. Memory: the sentences of the analyzed ones. For one thread
 * at a time.
 */
public final class StoryCluster {

    private final ArticleKey canonical;
    private final Map<ArticleKey, Set<Long>> analyzed = new HashMap<>();
    /** The first analyzed story that has the sentence. */
    private final Map<Long, ArticleKey> analyzedIn = new HashMap<>();

    /** A cluster of which only the canonical story is known yet. */
    public StoryCluster(ArticleKey canonical, BodySignature signature) {
        this.canonical = canonical;
        analyze(canonical, signature);
    }

    /** The next member and what becomes of it. */
    public Share add(ArticleKey key, BodySignature signature) {
        Set<Long> speech = new LinkedHashSet<>();
        Set<ArticleKey> sources = new LinkedHashSet<>();
        sources.add(canonical);
        for (long mark : signature.sentences()) {
            if (SentenceMark.mayHoldSpeech(mark)) {
                speech.add(mark);
                ArticleKey source = analyzedIn.get(mark);
                if (source != null) {
                    sources.add(source);
                }
            }
        }
        for (ArticleKey source : sources) {
            if (analyzed.getOrDefault(source, Set.of()).containsAll(speech)) {
                return new Share(source, new long[0]);
            }
        }
        speech.removeAll(analyzedIn.keySet());
        analyze(key, signature);
        return new Share(
                key, speech.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    private void analyze(ArticleKey key, BodySignature signature) {
        Set<Long> sentences = new HashSet<>();
        Arrays.stream(signature.sentences()).forEach(mark -> {
            sentences.add(mark);
            analyzedIn.putIfAbsent(mark, key);
        });
        analyzed.put(key, sentences);
    }

    /**
     * What a copy has from another story, and what of its own.
     *
     * @param source the analyzed story that gives the copy its quotations, tones and people: itself when it is analyzed
     * @param ownSentences marks of the sentences with speech that no story analyzed before it has, sorted
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Share(ArticleKey source, long[] ownSentences) {}
}
