package org.newsvoice.eval.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.article.Byline;
import org.newsvoice.article.Headers;
import org.newsvoice.article.StorySource;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;

/**
 * A story as {@code annotate} receives it: all of the text is read, each line a paragraph, since the caller's offsets and
 * labels refer to all of it.
 *
 * @param id the caller's id, given back
 * @param text the story
 * @param title its headline, not read; null when there is none
 */
public record PlainStory(String id, String text, @Nullable String title) {

    /** The story as the analysis takes it. */
    public Article article() {
        return new Article(
                new ArticleKey(id, ""),
                new StorySource("", 0, "unknown", null, null),
                new Headers(title, null, Byline.NONE, null, null, null),
                text,
                lines(),
                "",
                Set.of());
    }

    private List<Zone> lines() {
        List<Zone> zones = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            TextSpan line = new TextSpan(begin, end).trim(text);
            if (!line.isEmpty()) {
                zones.add(new Zone(ZoneKind.PARAGRAPH, line));
            }
            begin = end + 1;
        }
        return zones;
    }
}
