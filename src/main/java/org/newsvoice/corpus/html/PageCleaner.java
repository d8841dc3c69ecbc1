package org.newsvoice.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is never part of an article: navigation, sharing, teasers, forms. Stateless. */
final class PageCleaner {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, svg, button, input, select, textarea, object, embed, nav,"
                    + " dialog, [hidden], [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog],"
                    + " [role=complementary], [role=tooltip], [style~=(?i)display:\\s*none]";
    private static final String SELDOM_TEXT = "aside, footer, header, menu, form";

    /** Words in the class or id of what stands around an article. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:share|sharing|sharebar|social|related|recirc\\w*|recommend\\w*|newsletters?|promos?|promoted|advert\\w*"
                    + "|ads?|adunit|sponsor\\w*|comments?|disqus\\w*|sidebar|breadcrumbs?|nav|navbar|navigation|menu|tags?|taglist"
                    + "|tag-list|topics?|bio|author-info|authorbox|about-author|caption|captions|credit|gallery|carousel|slideshow"
                    + "|widget|outbrain|taboola\\w*|subscribe|subscription|signup|sign-up|paywall|cookie\\w*|consent|popup|popover|modal"
                    + "|overlay|tooltips?|tooltiptext|hover-?(?:card|box)|trending|most-?read|most-?popular|popular|read-?more|more-?(?:on|from|stories|news)|next-?(?:up|article|story)"
                    + "|toolbar|copyright|disclaimer|rating|poll|survey|donate|login|register|footer|masthead|skip-?link|teaser|teasers"
                    + "|byline|dateline|timestamp|meta|metadata|utility|tools|print-only|video-?player|player|playlist|infobox|factbox|hidden|visually-?hidden|sr-only|screen-reader\\w*)(?:$|[\\s_-])");

    /** Where readers write, often more than the article has (MacRumors). */
    private static final Pattern READERS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments[_-]?(?:container|list|section|area|thread)?|disqus\\w*)(?:$|[\\s_-])");

    private PageCleaner() {}

    /** Cleans {@code page} in place; what holds a third of its running text stays, whatever it is called. */
    static void clean(Document page) {
        page.select(NEVER_TEXT).remove();
        otherStories(page).forEach(Element::remove);
        RunningText running = RunningText.of(page);
        List<Element> around = new ArrayList<>();
        for (Element element : page.select("body *")) {
            boolean named = AROUND.matcher(names(element)).find();
            if (element.is(SELDOM_TEXT)
                    || (named && !RunningWords.hold(element))
                    || READERS.matcher(names(element)).find()) {
                around.add(element);
            }
        }
        int all = running.under(page.body());
        for (Element element : around) {
            if (element.parent() != null && !holdsMuch(element, running.under(element), all)) {
                if (element.normalName().equals("header")) {
                    keepFirstParagraphs(element);
                }
                element.remove();
            }
        }
    }

    /** Cards of other stories inside an article: article elements of their own with a linked heading. */
    private static List<Element> otherStories(Document page) {
        return page.select("article article").stream()
                .filter(card -> card.selectFirst("a h1, a h2, a h3, a h4, h1 a, h2 a, h3 a, h4 a") != null
                        && card.select("p").size() < 3)
                .toList();
    }

    /** Some put an article's first paragraph into the header with its headline. */
    private static void keepFirstParagraphs(Element header) {
        if (header.closest("article, main, [role=main]") == null) {
            return;
        }
        Element after = header;
        for (Element paragraph : header.select("p")) {
            boolean named = AROUND.matcher(names(paragraph)).find();
            if (!named && RunningWords.isProse(paragraph)) {
                after.after(paragraph);
                after = paragraph;
            }
        }
    }

    private static String names(Element element) {
        return element.className() + " " + element.id();
    }

    private static boolean holdsMuch(Element element, int running, int all) {
        String name = element.normalName();
        boolean readers = READERS.matcher(names(element)).find() && all - running >= BodyElement.MIN_ARTICLE_CHARS;
        boolean foot = name.equals("footer") && running < all && element.closest("article, main") == null;
        return name.matches("article|main|body|html") || (3 * running > all && !readers && !foot);
    }
}
