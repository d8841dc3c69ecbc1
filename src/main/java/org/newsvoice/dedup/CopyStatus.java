package org.newsvoice.dedup;

import org.newsvoice.article.ArticleKey;

/**
 * What {@link GroupCopies} finds out about one record. For a repeat only {@code story} and {@code isRepeat} are
 * meaningful.
 *
 * @param story the record
 * @param isRepeat whether a record with this id and version came before
 * @param place number in the order of all stories
 * @param canonicalPlace place of its cluster's canonical story; its own where it is canonical
 * @param clusterId the exact cluster of the canonical story
 * @param isHead whether it is the first of its batch with its body
 * @param isFirst whether it is the first of all stories with its body
 * @param source the story whose analysis it has: itself, or one that it is a copy of
 * @param signature the sentences of its body, as the first story with this body cuts them
 */
public record CopyStatus(
        NewStory story,
        boolean isRepeat,
        long place,
        long canonicalPlace,
        String clusterId,
        boolean isHead,
        boolean isFirst,
        ArticleKey source,
        BodySignature signature) {

    /** Whether it is analyzed itself. */
    public boolean isAnalyzed() {
        return !isRepeat && isHead && source.equals(story.key());
    }
}
