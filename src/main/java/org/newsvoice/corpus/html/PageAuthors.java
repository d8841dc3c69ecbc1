package org.newsvoice.corpus.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who a page says has written its article: JSON-LD, then the head, then the byline that it shows. Names as given. Stateless. */
final class PageAuthors {

    private static final int MAX_AUTHORS = 10;
    private static final int MAX_NAME_CHARS = 100;
    private static final int MAX_BYLINE_CHARS = 160;
    private static final int MAX_BYLINE_NODES = 40;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|^@|^www\\.|\\S+@\\S+");
    private static final Pattern BY =
            Pattern.compile("(?i)^\\s*(?:(?:written|words|text|story|report(?:ing|ed)?) )?by:?\\s+");
    private static final Pattern TIME_BEHIND = Pattern.compile(
            "(?i)\\s*(?:[•·]|\\b(?:published|updated|posted)\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? |\\d{1,2}[:./]\\d{2}|\\d{4}-\\d{2}"
                    + "|\\b\\d{1,2} [a-z]{3,9} \\d{4}|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}\\b|\\d+ (?:min|hour|day)).*");
    /** Where a page shows names, from the surest to the vaguest. */
    private static final List<String> SHOWN = List.of(
            "[itemprop~=(?i)(^|\\s)author(\\s|$)] [itemprop=name]",
            "[rel~=(?i)(^|\\s)author(\\s|$)]",
            "[class~=(?i)(^|[\\s_-])(byline|author|contributor|writer)s?[_-]*name([\\s_-]|$)]",
            "[class~=(?i)(^|[\\s_-])(c?byline|by-line|writtenby|written-by)([\\s_-]|$)], [data-testid~=(?i)byline]",
            "[itemprop~=(?i)(^|\\s)author(\\s|$)]",
            "[class~=(?i)(^|[\\s_-])(authors?|contributors?|writers?|reporters?|vcard)([\\s_-]|$)], address");
    /** The addresses of writers' own pages. */
    private static final Pattern WRITER_PAGE = Pattern.compile(
            "(?i)/(?:authors?|writers?|contributors?|journalists?|reporters?|people|profiles?|staff|columnists?|by)/[^/]");

    private static final String NAMES =
            "(?i)(?!twitter).*(?<![a-z])(?:authors?(?:[_-]?names?)?|creator|byl|byline|article_?author)";
    private static final Pattern OTHERS_WORK = Pattern.compile(
            "(?i)^(?:photo\\w*|pictures?|images?|video|illustrations?|graphics?|edited|design\\w*|translated|produced)\\b.*");
    private static final Pattern NAME_SHAPE =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{L}[\\p{L}\\p{M}'’.-]*){1,4}");

    private PageAuthors() {}

    static List<String> find(Document page, JsonLd json, StoryHead head) {
        return Stream.<Supplier<List<String>>>of(
                        () -> json.names("author"),
                        () -> json.names("creator"),
                        () -> inHead(page),
                        () -> labelled(page))
                .map(given -> names(page, given.get()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> shown(page, head));
    }

    private static List<String> inHead(Document page) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("name", "property", "itemprop")
                        .anyMatch(kind -> meta.attr(kind).matches(NAMES)))
                .map(meta -> meta.attr("content"))
                .toList();
    }

    /** What the cards of social networks are told in pairs of label and words. */
    private static List<String> labelled(Document page) {
        return page.select("meta[name~=^twitter:label\\d$]").stream()
                .filter(label -> label.attr("content").matches("(?i)(?:written |posted )?by|authors?"))
                .map(label -> page.select("meta[name=" + label.attr("name").replace("label", "data") + "]")
                        .attr("content"))
                .toList();
    }

    private static List<String> shown(Document page, StoryHead head) {
        for (String query : SHOWN) {
            List<String> words = new ArrayList<>();
            for (Element element :
                    page.select(query).stream().limit(StoryHead.MAX_CANDIDATES).toList()) {
                if (head.isOfStory(element) && element.text().length() <= MAX_BYLINE_CHARS) {
                    Element copy = element.clone();
                    copy.select("time, script, style, button, svg, [class~=(?i)(^|[\\s_-])(time|date|timestamp)]")
                            .remove();
                    words.addAll(copy.hasAttr("content") ? List.of(copy.attr("content")) : names(copy));
                }
            }
            List<String> named = names(page, words);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return names(page, linked(page, head));
    }

    /** The names in a byline's box: those that it links, else its lines. */
    private static List<String> names(Element box) {
        List<String> links = box.select("a").eachText().stream()
                .filter(link -> NAME_SHAPE.matcher(link).matches())
                .toList();
        if (!links.isEmpty()) {
            return links;
        }
        List<String> lines = TextBlock.under(box).stream()
                .map(TextBlock::text)
                .filter(line -> !OTHERS_WORK.matcher(line).matches())
                .toList();
        List<String> named = box.children().eachText().stream()
                .filter(line -> NAME_SHAPE.matcher(line).matches())
                .toList();
        return box.ownText().isBlank() && !named.isEmpty() ? named.subList(0, 1) : lines;
    }

    /** "By" and a link to a writer's own page. */
    private static List<String> linked(Document page, StoryHead head) {
        return page.select("a[href]").stream()
                .filter(link -> WRITER_PAGE.matcher(link.attr("href")).find())
                .limit(StoryHead.MAX_CANDIDATES)
                .filter(link -> NAME_SHAPE.matcher(link.text()).matches()
                        && link.parent() != null
                        && link.parent().childNodeSize() <= MAX_BYLINE_NODES
                        && BY.matcher(link.parent().text()).lookingAt()
                        && link.parent().text().length() <= MAX_BYLINE_CHARS
                        && head.isOfStory(link))
                .map(Element::text)
                .toList();
    }

    private static List<String> names(Document page, List<String> given) {
        Set<String> names = new LinkedHashSet<>();
        for (String words : given) {
            if (names.size() == MAX_AUTHORS) {
                break;
            }
            String plain = BY.matcher(Markup.plain(words)).replaceFirst("");
            String name = TIME_BEHIND.matcher(plain).replaceFirst("").strip();
            if (!name.isEmpty()
                    && name.length() < MAX_NAME_CHARS
                    && !names.contains(name)
                    && !ADDRESS.matcher(name).find()
                    && !name.matches("(?i)nan|null|none|undefined|n/a|by:?")
                    && !PageHeadline.isSiteName(page, name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }
}
