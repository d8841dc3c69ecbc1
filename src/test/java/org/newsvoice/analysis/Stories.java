package org.newsvoice.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.article.Byline;
import org.newsvoice.article.Headers;
import org.newsvoice.article.StorySource;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;

/** Makes stories: the headline, then paragraphs. */
public final class Stories {

    private Stories() {}

    public static Article story(String headline, String... paragraphs) {
        StringBuilder text = new StringBuilder(headline);
        List<Zone> zones = new ArrayList<>();
        zones.add(new Zone(ZoneKind.HEADLINE, new TextSpan(0, headline.length())));
        for (String paragraph : paragraphs) {
            text.append("\n\n");
            zones.add(new Zone(ZoneKind.PARAGRAPH, new TextSpan(text.length(), text.length() + paragraph.length())));
            text.append(paragraph);
        }
        return new Article(
                new ArticleKey("id-" + headline, "v1"),
                new StorySource("stories/1.txt", 0, "example.com", null, null),
                new Headers(headline, null, Byline.NONE, null, null, "en"),
                text.toString(),
                zones,
                "hash",
                Set.of());
    }
}
