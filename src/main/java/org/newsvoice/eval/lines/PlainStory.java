package org.newsvoice.eval.lines;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.article.Byline;
import org.newsvoice.article.Headers;
import org.newsvoice.article.StorySource;
import org.newsvoice.article.TextSpan;
import org.newsvoice.parse.CleanText;
import org.newsvoice.parse.Datelines;
import org.newsvoice.parse.ParagraphLayout;

/**
 * A story as {@code annotate} receives it. All of the text but a dateline is read, since the caller's offsets and labels refer to all of it;
 * its characters and paragraphs as {@code analyze} reads them.
 *
 * @param id the caller's id, given back
 * @param text the story
 * @param title its headline, not read; null when there is none
 */
public record PlainStory(String id, String text, @Nullable String title) {

    /** The story as the analysis takes it. */
    public Article article() {
        String clean = CleanText.of(text).text();
        return new Article(
                new ArticleKey(id, ""),
                new StorySource("", 0, "unknown", null, null),
                new Headers(title, null, Byline.NONE, null, null, null),
                clean,
                Datelines.zones(
                        ParagraphLayout.paragraphs(clean, new TextSpan(0, clean.length()), line -> false), clean),
                "",
                Set.of());
    }

    /** From places in the article's text to places in {@link #text}. */
    public ReceivedOffsets offsets() {
        return ReceivedOffsets.of(CleanText.of(text), text);
    }
}
