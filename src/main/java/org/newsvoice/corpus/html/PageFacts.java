package org.newsvoice.corpus.html;

import java.util.List;
import java.util.regex.Pattern;
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
 */
record PageFacts(
        @Nullable String title,
        @Nullable String body,
        List<String> authors,
        @Nullable String published,
        @Nullable String language,
        @Nullable String section,
        @Nullable String url) {

    private static final Pattern SITE_NAME = Pattern.compile("\\s+[|\\u2013\\u2014-]\\s+[^|\\u2013\\u2014]{2,40}$");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    static PageFacts of(Document page) {
        JsonLd json = JsonLd.of(page);
        List<String> sections = json.names("articleSection");
        return new PageFacts(
                title(page, json),
                json.text("articleBody"),
                authors(page, json),
                first(
                        json.text("datePublished"),
                        attribute(page, "meta[property=article:published_time]", "content"),
                        attribute(page, "[itemprop=datePublished][content]", "content"),
                        attribute(page, "[itemprop=datePublished][datetime]", "datetime"),
                        attribute(
                                page,
                                "meta[name~=(?i)^(pubdate|publish-?date|date|dc.date(.issued)?|parsely-pub-date)$]",
                                "content"),
                        attribute(page, "time[datetime]", "datetime")),
                first(attribute(page, "html[lang]", "lang"), json.text("inLanguage")),
                sections.isEmpty() ? attribute(page, "meta[property=article:section]", "content") : sections.get(0),
                first(
                        attribute(page, "link[rel=canonical]", "href"),
                        attribute(page, "meta[property=og:url]", "content")));
    }

    private static @Nullable String title(Document page, JsonLd json) {
        String shown = null;
        for (Element heading : page.select("h1")) {
            shown = shown == null && heading.text().length() >= 15 ? heading.text() : shown;
        }
        String title = first(
                json.text("headline"),
                text(page, "[itemprop=headline]"),
                attribute(page, "meta[property=og:title]", "content"),
                shown,
                page.title());
        return title == null ? null : SITE_NAME.matcher(title).replaceFirst("").strip();
    }

    private static List<String> authors(Document page, JsonLd json) {
        List<String> named = json.names("author");
        if (named.isEmpty()) {
            named = page.select("meta[name=author], meta[property=article:author], meta[name=parsely-author]")
                    .eachAttr("content");
        }
        if (named.isEmpty()) {
            named = page.select("[itemprop=author] [itemprop=name], [rel=author], .byline__name, .author-name")
                    .eachText();
        }
        return named.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty()
                        && name.length() < 100
                        && !ADDRESS.matcher(name).find())
                .distinct()
                .limit(10)
                .toList();
    }

    private static @Nullable String attribute(Document page, String query, String name) {
        Element element = page.selectFirst(query);
        return element == null ? null : element.attr(name);
    }

    private static @Nullable String text(Document page, String query) {
        Element element = page.selectFirst(query);
        return element == null ? null : element.hasAttr("content") ? element.attr("content") : element.text();
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
