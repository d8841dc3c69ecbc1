package org.newsvoice.job.takedown;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsvoice.article.Article;
import org.newsvoice.article.FieldHash;
import org.newsvoice.corpus.PathPattern;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.job.reading.StoryReader;
import org.newsvoice.parse.ParseOutcome;
import org.newsvoice.storage.OutputStore;

/**
 * The stories that were taken down and may not come back, as the output keeps them: hashes of their ids, and of their
 * addresses if they were given by address, so that the list itself names nobody. Immutable; shipped to executors.
 *
 * @param hashes of ids and addresses
 */
public record ForgottenStories(Set<String> hashes) implements Serializable {

    /** What the row of {@code rejects} says of such a story. */
    static final Reject REJECT = new Reject(RejectCode.FORGOTTEN, "taken down: nothing of it is stored");

    /** Copies the set. */
    public ForgottenStories {
        hashes = Set.copyOf(hashes);
    }

    /** Those of {@code store}. */
    public static ForgottenStories in(OutputStore store) {
        return new ForgottenStories(store.findForgotten()
                .orElse("")
                .lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.toSet()));
    }

    /** These and more. */
    ForgottenStories and(Collection<String> articleIds, Collection<String> urls) {
        return new ForgottenStories(Stream.of(
                        hashes.stream(),
                        articleIds.stream().map(ForgottenStories::ofId),
                        urls.stream().map(ForgottenStories::ofUrl))
                .flatMap(hash -> hash)
                .collect(Collectors.toSet()));
    }

    /** Makes {@code store} keep them. */
    void keepIn(OutputStore store) {
        store.writeForgotten(
                new TreeSet<>(hashes).stream().map(hash -> hash + "\n").collect(Collectors.joining()));
    }

    boolean holdId(String articleId) {
        return hashes.contains(ofId(articleId));
    }

    boolean holdUrl(String url) {
        return hashes.contains(ofUrl(url));
    }

    /** A reader of what {@code reader} reads that gives these stories up. */
    public StoryReader leftOutBy(StoryReader reader) {
        return hashes.isEmpty() ? reader : new Reader(reader, this);
    }

    private boolean hold(Article article) {
        String url = article.source().url();
        return holdId(article.key().articleId()) || (url != null && holdUrl(url));
    }

    private static String ofId(String articleId) {
        return FieldHash.of("article_id", articleId);
    }

    private static String ofUrl(String url) {
        return FieldHash.of("url", url);
    }

    private record Reader(StoryReader reader, ForgottenStories forgotten) implements StoryReader {

        @Override
        public StoryDecoder decoder() {
            return reader.decoder();
        }

        @Override
        public PathPattern paths() {
            return reader.paths();
        }

        @Override
        public ParseOutcome parse(RawStory story) {
            ParseOutcome outcome = reader.parse(story);
            return outcome instanceof ParseOutcome.Parsed parsed && forgotten.hold(parsed.article())
                    ? new ParseOutcome.Rejected(REJECT)
                    : outcome;
        }
    }
}
