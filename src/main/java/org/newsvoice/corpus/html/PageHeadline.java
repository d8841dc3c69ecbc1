package org.newsvoice.corpus.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page. A site's name behind it is cut off where it is the site's name: the same as the page gives elsewhere, or
 * like its host; and behind a bar in the head's title, where nothing else is written. A dash within a headline stays. Stateless.
 */
final class PageHeadline {

    private static final int MIN_SHOWN_CHARS = 15;
    private static final Pattern LAST_PIECE = Pattern.compile(
            "\\s+(::|[|\\u2013\\u2014\\u00b7\\u2022\\u00bb\\u203a-])\\s+((?:(?!\\s(?:::|[\\u2013\\u2014\\u00b7\\u2022\\u00bb\\u203a-])\\s)[^|]){2,60})$");

    private PageHeadline() {}

    static @Nullable String find(Document page, JsonLd json) {
        String declared = Stream.of(
                        json.text("headline"),
                        text(page, "[itemprop=headline]"),
                        meta(page, "og:title"),
                        meta(page, "twitter:title"))
                .filter(title -> title != null && !title.isBlank())
                .findFirst()
                .orElse(null);
        List<String> headings = page.select("h1").eachText();
        String title = declared == null ? page.title() : declared;
        String shown = headings.stream()
                .filter(heading -> !heading.isBlank()
                        && title.startsWith(heading)
                        && (declared == null || isNoHeadline(page, title.substring(heading.length()))))
                .findFirst()
                .orElseGet(() -> declared != null
                        ? null
                        : headings.stream()
                                .filter(heading -> heading.length() >= MIN_SHOWN_CHARS
                                        || (!heading.isBlank() && heading.startsWith(title.strip())))
                                .findFirst()
                                .orElse(null));
        if (shown != null) {
            // Words before the head's title in the heading are the desk's name above it.
            boolean kicker = !title.isBlank() && shown.length() > title.length() && shown.endsWith(" " + title);
            return kicker ? title : shown.strip();
        }
        String cut = withoutSiteName(page, title.strip(), declared == null);
        return cut.isEmpty() ? null : cut;
    }

    private static String withoutSiteName(Document page, String title, boolean headTitle) {
        String cut = title;
        Matcher last = LAST_PIECE.matcher(cut);
        boolean barred = false;
        while (last.find() && last.start() > 0) {
            boolean bar = List.of("|", "»", "::", "›").contains(last.group(1));
            if (!isSiteName(page, last.group(2)) && !(headTitle && bar)) {
                break;
            }
            barred = true;
            cut = cut.substring(0, last.start()).strip();
            last = LAST_PIECE.matcher(cut);
        }
        Matcher dashed = LAST_PIECE.matcher(cut);
        boolean name = headTitle && !barred && dashed.find() && dashed.start() > 0 && readsLikeName(dashed.group(2));
        return name ? cut.substring(0, dashed.start()).strip() : cut;
    }

    /** Words in capitals without a verb's small letters, as names of newspapers are; no digits, no quotation marks. */
    private static boolean readsLikeName(String words) {
        return words.matches("(?:The )?\\p{Lu}[\\p{L}.'’]*(?: (?:of |and |& )?\\p{Lu}[\\p{L}.'’]*){0,3}");
    }

    /** Whether what a title has behind the heading that the page shows is its site's or desk's name. */
    private static boolean isNoHeadline(Document page, String rest) {
        String name = TextBlock.letters(rest);
        String host = host(page);
        return rest.strip().startsWith("|") || isSiteName(page, rest) || (!host.isEmpty() && name.startsWith(host));
    }

    static boolean isSiteName(Document page, String piece) {
        String name = TextBlock.letters(piece);
        if (name.isEmpty()) {
            return piece.isBlank();
        }
        String host = host(page);
        return Stream.of(meta(page, "og:site_name"), meta(page, "application-name"), meta(page, "twitter:site"))
                        .anyMatch(site -> site != null && isSame(TextBlock.letters(site), name))
                || (name.length() >= 3 && !host.isEmpty() && isSame(host, name));
    }

    /** Whether one of them is the other, or all but an article or an ending of it. */
    private static boolean isSame(String site, String name) {
        String one = site.startsWith("the") ? site.substring(3) : site;
        String other = name.startsWith("the") ? name.substring(3) : name;
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= 4
                        && 3 * Math.abs(one.length() - other.length()) <= 2 * Math.min(one.length(), other.length())
                        && (one.startsWith(other) || other.startsWith(one)));
    }

    private static String host(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical][href], meta[property=og:url]");
        String url = canonical == null
                ? page.location()
                : canonical.hasAttr("href") ? canonical.attr("href") : canonical.attr("content");
        Matcher host = Pattern.compile("https?://(?:www\\.)?([^/:?#]+)").matcher(url);
        if (!host.find()) {
            return "";
        }
        String name = host.group(1).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return TextBlock.letters(dot < 0 ? name : name.substring(0, dot));
    }

    private static @Nullable String meta(Document page, String name) {
        Element meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
        return meta == null || meta.attr("content").isBlank()
                ? null
                : meta.attr("content").strip();
    }

    private static @Nullable String text(Document page, String query) {
        Element element = page.selectFirst(query);
        return element == null ? null : element.hasAttr("content") ? element.attr("content") : element.text();
    }
}
