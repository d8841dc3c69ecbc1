package org.newsvoice.job;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import org.newsvoice.article.Article;
import org.newsvoice.corpus.PathPattern;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.failure.Reject;

/** From a file's bytes to articles: how it is decoded and how its stories are parsed. Shipped to executors; thread-safe. */
public interface StoryReader extends Serializable {

    /** The decoder that reads the files, or finds the one that does by a file's first bytes. */
    StoryDecoder decoder();

    /** What files' names tell. */
    default PathPattern paths() {
        return PathPattern.NONE;
    }

    /** What parsing made of a story. */
    Parsed parse(RawStory story);

    /**
     * An article, or why there is none. Exactly one is present.
     *
     * @param article the article
     * @param reject why there is none
     */
    record Parsed(Optional<Article> article, Optional<Reject> reject) {

        /** The story is an article. */
        public static Parsed of(Article article) {
            return new Parsed(Optional.of(article), Optional.empty());
        }

        /** The story is none. */
        public static Parsed of(Reject reject) {
            return new Parsed(Optional.empty(), Optional.of(reject));
        }

        /** What {@code ifArticle} makes of the article, or {@code ifReject} of the reason. */
        public <T> T fold(Function<Article, T> ifArticle, Function<Reject, T> ifReject) {
            return article.isPresent() ? ifArticle.apply(article.get()) : ifReject.apply(reject.orElseThrow());
        }
    }
}
