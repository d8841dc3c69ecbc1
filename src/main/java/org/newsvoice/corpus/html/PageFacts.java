package org.newsvoice.corpus.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article. JSON-LD counts before microdata, and that before the head's {@code meta} elements.
 *
 * @param title the headline
 * @param body the article's text by JSON-LD
 * @param authors names as given
 * @param published time as given
 * @param language as declared
 * @param section desk or topic
 * @param url its own address
 * @param headLines what it shows around its headline: byline and time in words
 * @param isUndeclared whether nothing in it says that it is an article
 */
record PageFacts(
        @Nullable String title,
        @Nullable String body,
        List<String> authors,
        @Nullable String published,
        @Nullable String language,
        @Nullable String section,
        @Nullable String url,
        List<String> headLines,
        boolean isUndeclared) {

    static PageFacts of(Document page) {
        JsonLd json = JsonLd.of(page);
        StoryHead head = new StoryHead(page);
        List<String> sections = json.names("articleSection");
        String time = attribute(page, "meta[property=article:published_time]", "content");
        boolean declared = json.isArticle()
                || time != null
                || page.selectFirst("[itemprop~=(?i)articleBody], meta[property=og:type][content=article]") != null;
        return new PageFacts(
                PageHeadline.find(page, json),
                json.text("articleBody"),
                PageAuthors.find(page, json, head),
                PageDates.published(page, json, head),
                first(attribute(page, "html[lang]", "lang"), json.text("inLanguage")),
                sections.isEmpty() ? attribute(page, "meta[property=article:section]", "content") : sections.get(0),
                first(
                        attribute(page, "link[rel=canonical]", "href"),
                        attribute(page, "meta[property=og:url]", "content")),
                head.lines(),
                !declared);
    }

    private static @Nullable String attribute(Document page, String query, String name) {
        Element element = page.selectFirst(query);
        return element == null ? null : element.attr(name);
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
