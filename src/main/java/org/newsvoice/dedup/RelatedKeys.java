package org.newsvoice.dedup;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what a story can have to do with some others: their ids, bodies, clusters, and the sentences by which copies are looked up. For one
 * thread, until it is sent to others.
 */
public final class RelatedKeys implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<String> articleIds = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> clusters = new HashSet<>();
    private final Set<Long> sentences = new HashSet<>();

    /** Adds what copies and versions of a story are found by. */
    public void addStory(NewStory story) {
        articleIds.add(story.key().articleId());
        bodies.add(story.exactCluster());
        addKeys(story.signature());
    }

    /** Adds all that a story of an earlier batch can be found by. */
    public void addStory(KnownStory story) {
        addCluster(story);
        bodies.add(story.exactCluster());
        addKeys(story.signature());
    }

    /** Adds a story's id and cluster, by which all are found that count together with it. */
    public void addCluster(KnownStory story) {
        articleIds.add(story.key().articleId());
        clusters.add(story.clusterId());
    }

    /** Adds the stories of others. */
    public void addAll(RelatedKeys others) {
        articleIds.addAll(others.articleIds);
        bodies.addAll(others.bodies);
        clusters.addAll(others.clusters);
        sentences.addAll(others.sentences);
    }

    private void addKeys(BodySignature signature) {
        Arrays.stream(signature.keys()).forEach(sentences::add);
    }

    /** Whether no story was added. */
    public boolean isEmpty() {
        return articleIds.isEmpty();
    }

    /** Whether anything is looked up by sentences. */
    public boolean holdsSentences() {
        return !sentences.isEmpty();
    }

    /** Whether a story of that cluster was added by {@link #addCluster} or as a known one. */
    public boolean holdsCluster(String cluster) {
        return clusters.contains(cluster);
    }

    /** Whether {@code story} has to do with one of those that were added. */
    public boolean holds(KnownStory story) {
        return holds(story.key().articleId(), story.exactCluster(), story.clusterId())
                || Arrays.stream(story.signature().keys()).anyMatch(sentences::contains);
    }

    /** The same, with sentences that are null where nothing is looked up by them. */
    public boolean holds(String articleId, String body, String cluster, @Nullable List<Long> held) {
        return holds(articleId, body, cluster) || (held != null && held.stream().anyMatch(sentences::contains));
    }

    private boolean holds(String articleId, String body, String cluster) {
        return articleIds.contains(articleId) || bodies.contains(body) || clusters.contains(cluster);
    }
}
