package org.newsvoice.corpus.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who a page says has written its article: JSON-LD, then the head, then the byline that it shows. Names as given. Stateless. */
final class PageAuthors {

    private static final int MAX_AUTHORS = 10;
    private static final int MAX_NAME_CHARS = 100;
    private static final int MAX_BYLINE_CHARS = 160;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|^@|^www\\.|\\S+@\\S+");
    private static final Pattern BY =
            Pattern.compile("(?i)^\\s*(?:(?:written|words|text|story|report(?:ing|ed)?) )?by:?\\s+");
    private static final Pattern TIME_BEHIND = Pattern.compile(
            "(?i)\\s*(?:[•·]|\\b(?:published|updated|posted)\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? |\\d{1,2}[:./]\\d{2}|\\d{4}-\\d{2}"
                    + "|\\b\\d{1,2} [a-z]{3,9} \\d{4}|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2}\\b|\\d+ (?:min|hour|day)).*");
    private static final String SHOWN =
            "[itemprop~=(?i)(^|\\s)author(\\s|$)] [itemprop=name], [rel~=(?i)(^|\\s)author(\\s|$)], .byline__name, .author-name,"
                    + " [class~=(?i)(^|[\\s_-])(byline|by-line)([\\s_-]|$)], [itemprop~=(?i)(^|\\s)author(\\s|$)]";

    private PageAuthors() {}

    static List<String> find(Document page, JsonLd json) {
        List<String> named = names(page, json.names("author"));
        if (named.isEmpty()) {
            named = names(
                    page,
                    page.select(
                                    "meta[name~=(?i)^(author|byl|parsely-author|sailthru\\.author|dc\\.creator|citation_author)$],"
                                            + " meta[property~=(?i)^(article:)?author$]")
                            .eachAttr("content"));
        }
        return named.isEmpty() ? shown(page) : named;
    }

    private static List<String> shown(Document page) {
        for (String query : SHOWN.split(", ")) {
            List<String> words = new ArrayList<>();
            for (Element element : page.select(query)) {
                if (StoryHead.isOfStory(element) && element.text().length() <= MAX_BYLINE_CHARS) {
                    Element copy = element.clone();
                    copy.select("time, script, style, button, svg, [class~=(?i)(^|[\\s_-])(time|date|timestamp)]")
                            .remove();
                    words.add(copy.hasAttr("content") ? copy.attr("content") : copy.text());
                }
            }
            List<String> named = names(page, words);
            if (!named.isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    private static List<String> names(Document page, List<String> given) {
        Set<String> names = new LinkedHashSet<>();
        for (String words : given) {
            String plain = BY.matcher(Markup.plain(words)).replaceFirst("");
            String name = TIME_BEHIND.matcher(plain).replaceFirst("").strip();
            if (!name.isEmpty()
                    && name.length() < MAX_NAME_CHARS
                    && !ADDRESS.matcher(name).find()
                    && !PageHeadline.isSiteName(page, name)
                    && !name.matches("(?i)nan|null|none|undefined|n/a|by:?")) {
                names.add(name);
            }
        }
        return names.stream().limit(MAX_AUTHORS).toList();
    }
}
