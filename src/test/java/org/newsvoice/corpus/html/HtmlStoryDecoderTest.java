package org.newsvoice.corpus.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.newsvoice.corpus.StoryDecoderContract.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.StoryDecoderContract;

class HtmlStoryDecoderTest implements StoryDecoderContract {

    private static final String FOG =
            "The fog held the ferry in the harbour all morning, \u201clike a lid,\u201d the line said on Monday.";
    private static final String ICE =
            "Then there was ice on the quay, and nobody left the island before the afternoon of that day.";
    private static final String RAIN =
            "Rain is expected for the rest of the week, the harbour master told the council in a letter.";
    private static final String AROUND_BEGIN =
            "<nav><a href='/'>Home</a></nav><div class='related'><p>Another story that is not this one at all, but long.</p></div>";
    private static final String AROUND_END =
            "<aside><p>Most read: something long that no reader asked for, ever, at all.</p></aside><footer>All rights reserved.</footer>";

    @Override
    public StoryDecoder decoder() {
        return new HtmlStoryDecoder(new WebPages(), 1_000_000);
    }

    @Override
    public byte[] sample() {
        return page("", "<article>" + paragraphs() + "</article>").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> sampleWords() {
        return List.of(FOG + "\n\n" + ICE + "\n\n" + RAIN);
    }

    private static String paragraphs() {
        return "<p>" + FOG + "</p><p>" + ICE + "</p><p>" + RAIN + "</p>";
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html>\n<html lang='en'><head><meta charset='utf-8'><title>Ferry late | Gazette</title>" + head
                + "</head><body>" + AROUND_BEGIN + body + AROUND_END + "</body></html>";
    }

    private RawStory story(String page) {
        return ((Decoded) decode(decoder(), page).get(0)).story();
    }

    /** {@code method: T=title S=deck B=body C=caption}, a bar between paragraphs. */
    private String shown(String page) {
        RawStory story = story(page);
        return story.source().extraction() + ": "
                + story.parts().stream()
                        .map(part ->
                                part.role().name().charAt(0) + "=" + part.text().replace("\n\n", "|"))
                        .collect(Collectors.joining(" "));
    }

    private static final String BODY = " B=" + FOG + "|" + ICE + "|" + RAIN;

    @Test
    void jsonLdTellsWhichParagraphsAreTheArticle() {
        String json =
                "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"NewsArticle\", \"headline\": \"Ferry late again\","
                        + " \"author\": [{\"name\": \"Ana Ruiz\"}], \"datePublished\": \"2027-06-08T09:30:00Z\", \"articleBody\": \""
                        + FOG + " " + ICE + " " + RAIN + "\"}]}</script>";
        String page = page(
                json,
                "<div>" + paragraphs()
                        + "<p>This stands in the same place and is long, but no part of the article.</p></div>");
        assertEquals("json_ld: T=Ferry late again" + BODY, shown(page));
        assertEquals(List.of("Ana Ruiz"), story(page).headers().authors());
        assertEquals("2027-06-08T09:30:00Z", story(page).headers().published());
        assertEquals(
                "json_ld: T=Ferry late again B=" + FOG + " " + ICE + " " + RAIN,
                shown(page(json, "<p>Please switch on JavaScript.</p>")));
    }

    @Test
    void jsonLdMayHoldEscapedMarkup() {
        String json =
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Ferry late again\","
                        + " \"articleBody\": \"" + FOG
                        + "&lt;br/&gt;&lt;div align=&quot;center&quot;&gt;&lt;img src=&quot;/a-rather-long/"
                        + "address-of-a-picture.jpg&quot;&gt;&lt;/div&gt;" + ICE + "\\r\\n" + RAIN + "\"}</script>";
        assertEquals("json_ld: T=Ferry late again" + BODY, shown(page(json, paragraphs())));
    }

    @Test
    void articleMarkupIsTheNextBest() {
        String figure = "<figure><img><figcaption>The ferry on Monday.</figcaption></figure>";
        String share =
                "<ul class='share-tools'><li><a href='#'>Tweet</a></li></ul><p><a href='/2'>Read more: the ice of last year</a></p>";
        assertEquals(
                "article_markup: T=Ferry late" + BODY + " C=The ferry on Monday.",
                shown(page("", "<article><h1>Ferry late</h1>" + figure + paragraphs() + share + "</article>")));
        assertEquals(
                "article_markup: T=Ferry late S=It was the fog that held up the ferry." + BODY,
                shown(page(
                        "",
                        "<main><div class='standfirst'>It was the fog that held up the ferry.</div><div itemprop='articleBody'>"
                                + paragraphs() + "</div></main>")));
    }

    @Test
    void aLinkedWordOfASentenceStaysWhateverItsClass() {
        String linked = paragraphs()
                .replace("the harbour master", "<a class='sn-player-link' href='/9'>the harbour master</a>");
        assertEquals("article_markup: T=Ferry late" + BODY, shown(page("", "<article>" + linked + "</article>")));
    }

    @Test
    void moreCommentsAndTeasersThanArticleDoNotTakeItsPlace() {
        String talk = ("<p>" + "I took that ferry once, and it was late then, too, but nobody wrote of it. ".repeat(3)
                        + "</p>")
                .repeat(6);
        assertEquals(
                "text_density: T=Ferry late" + BODY,
                shown(page("", "<div>" + paragraphs() + "</div><div id='commentsContainer'>" + talk + "</div>")));
        assertEquals(
                "article_markup: T=Ferry late" + BODY,
                shown(page("", "<div itemprop='articleBody'>" + paragraphs() + "</div><div>" + talk + "</div>")));
    }

    @Test
    void densityIsTheLastResort() {
        assertEquals(
                "text_density: T=Ferry late" + BODY,
                shown(page("", "<div><div>" + paragraphs() + "</div><div><p>Short.</p></div></div>")));
        assertEquals(
                "text_density: T=Ferry late" + BODY,
                shown(page("", "<div>" + FOG + "<br><br>" + ICE + "<br><br>" + RAIN + "</div>")));
    }

    @Test
    void theEncodingIsTheDeclaredOneOrTheOneThatFits() {
        Charset windows = Charset.forName("windows-1252");
        String page = page("", "<article>" + paragraphs() + "</article>");
        assertEquals(BODY, body(page.getBytes(StandardCharsets.UTF_8)));
        assertEquals(BODY, body(page.replace("utf-8", "windows-1252").getBytes(windows)));
        assertEquals(BODY, body(page.replace("<meta charset='utf-8'>", "").getBytes(windows)));
        assertEquals(BODY, body(page.replace("<meta charset='utf-8'>", "").getBytes(StandardCharsets.UTF_8)));
    }

    private String body(byte[] page) {
        RawStory story = ((Decoded) decode(decoder(), page).get(0)).story();
        return " B=" + story.parts().get(1).text().replace("\n\n", "|");
    }

    @Test
    void aDeepPageIsReadAndTextIsNoPage() {
        assertEquals(
                1,
                decode(decoder(), page("", "<div>".repeat(3_000) + paragraphs()))
                        .size());
        for (String text : List.of("Ferry late", "<b>Ferry</b> late", "{\"html\": \"<html>\"}")) {
            assertFalse(decoder().recognizes(text.getBytes(StandardCharsets.UTF_8)), text);
        }
    }
}
