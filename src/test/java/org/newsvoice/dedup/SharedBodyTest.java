package org.newsvoice.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsvoice.analysis.Stories;
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
    void theQuoteOfAHeadlineIsInCopiesWithTheSameHeadline() {
        Article one = story("“Back,” says Okafor", "The ferry is back.");
        assertTrue(SharedBody.of(one, story("Other", "The ferry is back."))
                .map(new TextSpan(0, 7))
                .isEmpty());
        Article copy = story("“Back,” says Okafor", "The ferry is back.");
        assertEquals(
                new TextSpan(0, 7),
                SharedBody.of(one, copy).map(new TextSpan(0, 7)).orElseThrow());
    }

    @Test
    void otherBodiesShareNothing() {
        SharedBody body = SharedBody.of(story("a", "The ferry is back."), story("b", "The ferry is late."));
        assertTrue(body.map(new TextSpan(3, 12)).isEmpty());
    }

    @Test
    void passagesHaveTheirPlaceInACutCopyWithAnotherParagraph() {
        String lead = "The ferry between Port Ellery and the isles will sail again in spring.";
        String said = "“We found the money,” said Mayor Okafor, who has held the office for nine years.";
        String cut = "“And the ships, which were the smaller part of it all,” she added at the end of the day.";
        Article one = Stories.story("Ferry", lead, said + " " + cut);
        Article other =
                Stories.story("😀 Isles", "Here is what people in Vendport should know of the matter.", lead, said);
        SharedBody body = SharedBody.of(one, other);
        TextSpan quote = body.map(span(one, "“We found the money,”")).orElseThrow();
        assertEquals(other.text().indexOf("“We found"), quote.begin());
        assertEquals("“We found the money,”", quote.of(other.text()));
        assertTrue(body.map(span(one, "“And the ships")).isEmpty());
        assertTrue(body.map(span(one, said + " " + cut)).isEmpty(), "half a passage is none");
    }

    @Test
    void sentencesThatComeTwiceKeepTheirOrder() {
        String again = "“It is what it is and will be what it was,” said Okafor.";
        Article one = Stories.story("a", again, "The ferry between Port Ellery and the isles will sail again.", again);
        Article other = Stories.story(
                "b",
                "A word from our sponsors stands before everything else.",
                again,
                "The ferry between Port Ellery and the isles will sail again.",
                again);
        TextSpan last = new TextSpan(one.text().lastIndexOf('“'), one.text().length());
        assertEquals(
                other.text().lastIndexOf('“'),
                SharedBody.of(one, other).map(last).orElseThrow().begin());
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
