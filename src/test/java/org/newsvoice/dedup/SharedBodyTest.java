package org.newsvoice.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.article.Byline;
import org.newsvoice.article.Headers;
import org.newsvoice.article.StorySource;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;

class SharedBodyTest {

    @Test
    void passagesHaveTheirPlaceInACopyOfOtherShape() {
        Article one = story("Ferry back", "The ferry is back. “We did it,” said Okafor.");
        Article other = story("😀 A longer headline", "The FERRY  is\nback.  \"We did it,\" said Okafor.");
        SharedBody body = SharedBody.of(one, other);
        TextSpan quote = span(one, "“We did it,”");
        assertEquals("\"We did it,\"", body.map(quote).orElseThrow().of(other.text()));
        assertEquals("Okafor", body.map(span(one, "Okafor")).orElseThrow().of(other.text()));
    }

    @Test
    void headlinesAreNotShared() {
        Article one = story("“Back,” says Okafor", "The ferry is back.");
        SharedBody body = SharedBody.of(one, story("Other", "The ferry is back."));
        assertTrue(body.map(new TextSpan(0, 7)).isEmpty());
    }

    @Test
    void otherBodiesShareNothing() {
        SharedBody body = SharedBody.of(story("a", "The ferry is back."), story("b", "The ferry is late."));
        assertTrue(body.map(new TextSpan(3, 12)).isEmpty());
    }

    private static TextSpan span(Article article, String words) {
        int begin = article.text().indexOf(words);
        return new TextSpan(begin, begin + words.length());
    }

    private static Article story(String title, String body) {
        String text = title + "\n\n" + body;
        return new Article(
                new ArticleKey(title, "v"),
                new StorySource("f", 0, "o", null, null),
                new Headers(title, null, Byline.NONE, null, null, null),
                text,
                List.of(
                        new Zone(ZoneKind.HEADLINE, new TextSpan(0, title.length())),
                        new Zone(ZoneKind.PARAGRAPH, new TextSpan(title.length() + 2, text.length()))),
                "h",
                Set.of());
    }
}
