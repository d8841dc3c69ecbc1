package org.newsvoice.corpus.html;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a page says that its article was published, as given: JSON-LD, then the elements that are marked for it, the head's
 * {@code meta} elements, and attributes beside what the page shows. Those of comments and of other stories do not count. Stateless.
 */
final class PageDates {

    /** A head's names for the time of publication, in the order in which they count. */
    private static final List<Pattern> META_NAMES = List.of(
            Pattern.compile("(?i)(?:og:)?article[:.]published(?:_time|_date|_at)?"),
            Pattern.compile(
                    "(?i)(?:.*[:._-])?(?:date_?published|(?:original_?|first_?|article_?)?publ(?:ish|ished|ication)?[_-]?(?:date|time|at|on)?(?:time)?)"),
            Pattern.compile("(?i)(?:.*[:._-])?pub-?date"),
            Pattern.compile(
                    "(?i)dc(?:terms)?[.:](?:date(?:[.:](?:issued|created|published|available))?|issued|created)"),
            Pattern.compile(
                    "(?i)(?:.*[:._-])?(?:(?:article_?|display_?|release_?|issue_?|news_?|story_?)?(?:date|time)(?:_?original)?|ptime|issued|timestamp)"));
    /** Words of names that tell another time. */
    private static final Pattern OTHER_TIME =
            Pattern.compile("(?i).*(?:modif|updat|expir|crawl|revis|valid|publisher|reading|unpub).*");

    private static final String ATTRIBUTES =
            "[data-timestamp], [data-datetime], [data-date], [data-time], [data-published], [data-publish-date],"
                    + " [data-published-at], [data-pubdate], [data-publish-time], [data-epoch], [data-unixtime]";
    private static final Pattern YEAR_OR_EPOCH =
            Pattern.compile(".*(?:(?:1[6-9]|20|21)\\d{2}|\\d{9}).*", Pattern.DOTALL);
    private static final int MAX_CHARS = 80;

    private static final Pattern DAY_IN_ADDRESS =
            Pattern.compile("(?<=/)((?:19|20)\\d{2}([/-])(?:0?[1-9]|1[0-2])\\2(?:0?[1-9]|[12]\\d|3[01]))(?=[/-])");

    private PageDates() {}

    /** The day in a page's address ({@code /2030/01/02/}), for pages that tell nothing; null where there is none. */
    static @Nullable String inAddress(@Nullable String url) {
        Matcher day = DAY_IN_ADDRESS.matcher(url == null ? "" : url);
        return day.find() ? day.group(1).replace('/', '-') : null;
    }

    static @Nullable String published(Document page, JsonLd json, StoryHead head) {
        return Stream.<Supplier<Stream<@Nullable String>>>of(
                        () -> Stream.of(json.publishedArticle()),
                        () -> meta(page, META_NAMES.get(0)),
                        () -> ofStory(page, head, "[itemprop~=(?i)(^|\\s)datePublished(\\s|$)]", PageDates::value),
                        () -> META_NAMES.stream().skip(1).flatMap(names -> meta(page, names)),
                        () -> ofStory(page, head, "time[pubdate]", PageDates::value),
                        () -> ofStory(
                                page,
                                head,
                                "[class~=(?i)(^|\\s)(dt-)?(published|pubdate|postdate)(\\s|$)][title]",
                                shown -> shown.attr("title")),
                        () -> ofStory(page, head, "time[datetime]", PageDates::publishedTime),
                        () -> ofStory(page, head, "time[datetime]", time -> time.attr("datetime")),
                        () -> Stream.of(json.publishedElsewhere()),
                        () -> ofStory(page, head, "time", Element::text),
                        () -> ofStory(page, head, ATTRIBUTES, PageDates::attribute))
                .flatMap(Supplier::get)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> value.length() <= MAX_CHARS
                        && YEAR_OR_EPOCH.matcher(value).matches())
                .findFirst()
                .orElse(null);
    }

    private static Stream<@Nullable String> meta(Document page, Pattern names) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop")
                        .map(meta::attr)
                        .anyMatch(name -> names.matcher(name).matches()
                                && !OTHER_TIME.matcher(name).matches()))
                .map(meta -> meta.attr("content"));
    }

    /** What {@code read} makes of each such element that belongs to the story itself. */
    private static Stream<@Nullable String> ofStory(
            Document page, StoryHead head, String query, Function<Element, String> read) {
        return page.select(query).stream()
                .limit(StoryHead.MAX_CANDIDATES)
                .filter(head::isOfStory)
                .map(read);
    }

    /** The time that an element gives, unless the element or its box says that it is another than that of publication. */
    private static @Nullable String publishedTime(Element time) {
        Element box = time.parent();
        String said = time.className() + " " + time.attr("itemprop") + " "
                + (box == null ? "" : box.className() + " " + box.ownText());
        return OTHER_TIME.matcher(said).matches() ? null : time.attr("datetime");
    }

    private static String value(Element marked) {
        String told = marked.hasAttr("content") ? marked.attr("content") : marked.attr("datetime");
        return told.isBlank() ? marked.text() : told;
    }

    private static String attribute(Element shown) {
        return shown.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().startsWith("data-")
                        && attribute.getKey().matches("data-(?:unix|epoch|pub|date|time).*"))
                .map(attribute -> attribute.getValue())
                .findFirst()
                .orElse("");
    }
}
