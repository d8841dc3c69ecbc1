package org.newsvoice.dedup;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.ArticleKey;

/**
 * Decides which stories of a cluster are analyzed, so that no speech is lost, and from which of these each other story
 * gets its quotations. Takes the members in their order, those of earlier batches first: a story whose speech is all in
 * one analyzed story gets it from there; any other is analyzed itself. Memory: the sentences of the analyzed ones. For
 * one thread at a time.
 */
public final class StoryCluster {

    private @Nullable ArticleKey first;
    private final Map<ArticleKey, Set<Long>> analyzed = new HashMap<>();
    /** The first analyzed story that has the sentence. */
    private final Map<Long, ArticleKey> analyzedIn = new HashMap<>();

    /** Takes a member that was analyzed in an earlier batch. */
    public void know(ArticleKey key, BodySignature signature) {
        if (first == null) {
            first = key;
        }
        Set<Long> sentences = new HashSet<>();
        Arrays.stream(signature.sentences()).forEach(sentence -> {
            sentences.add(sentence);
            analyzedIn.putIfAbsent(sentence, key);
        });
        analyzed.put(key, sentences);
    }

    /** Takes the next member; returns the analyzed story that gives it its quotations, sentiments and people, perhaps itself. */
    public ArticleKey add(ArticleKey key, BodySignature signature) {
        Set<Long> speech = new HashSet<>();
        Set<ArticleKey> sources = new LinkedHashSet<>();
        if (first != null) {
            sources.add(first);
        }
        for (long sentence : signature.sentences()) {
            if (SentenceHash.mayHoldSpeech(sentence)) {
                speech.add(sentence);
                ArticleKey source = analyzedIn.get(sentence);
                if (source != null) {
                    sources.add(source);
                }
            }
        }
        for (ArticleKey source : sources) {
            if (analyzed.getOrDefault(source, Set.of()).containsAll(speech)) {
                return source;
            }
        }
        know(key, signature);
        return key;
    }
}
