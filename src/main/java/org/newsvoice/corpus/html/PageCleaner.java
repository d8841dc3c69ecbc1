package org.newsvoice.corpus.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is never part of an article: navigation, sharing, teasers, forms. Stateless. */
final class PageCleaner {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, svg, button, input, select, textarea, object, embed, nav,"
                    + " dialog, [hidden], [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog],"
                    + " [role=complementary], [style~=(?i)display:\\s*none]";
    private static final String SELDOM_TEXT = "aside, footer, header, menu, form";

    /** Words in the class or id of what stands around an article. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:share|sharing|sharebar|social|related|recirc\\w*|recommend\\w*|newsletters?|promos?|promoted|advert\\w*"
                    + "|ads?|adunit|sponsor\\w*|comments?|disqus\\w*|sidebar|breadcrumbs?|nav|navbar|navigation|menu|tags?|taglist"
                    + "|tag-list|topics?|bio|author-info|authorbox|about-author|caption|captions|credit|gallery|carousel|slideshow"
                    + "|widget|outbrain|taboola\\w*|subscribe|subscription|signup|sign-up|paywall|cookie\\w*|consent|popup|modal"
                    + "|overlay|tooltip|trending|most-?read|most-?popular|popular|read-?more|more-?(?:on|from|stories|news)|next-?(?:up|article|story)"
                    + "|toolbar|copyright|disclaimer|rating|poll|survey|donate|login|register|footer|masthead|skip-?link|teaser|teasers"
                    + "|byline|dateline|timestamp|meta|metadata|utility|tools|print-only|video-?player|player|playlist|infobox|factbox|hidden|visually-?hidden|sr-only|screen-reader\\w*)(?:$|[\\s_-])");

    /** Where readers write, often more than the article has (MacRumors). */
    private static final Pattern READERS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments[_-]?(?:container|list|section|area|thread)?|disqus\\w*)(?:$|[\\s_-])");

    private PageCleaner() {}

    /** Cleans {@code page} in place; what holds a third of its running text stays, whatever it is called. */
    static void clean(Document page) {
        page.select(NEVER_TEXT).remove();
        IdentityHashMap<Element, Integer> running = BodyElement.running(page);
        int all = running.getOrDefault(page.body(), 0);
        List<Element> around = new ArrayList<>(page.select(SELDOM_TEXT));
        for (Element element : page.select("body *")) {
            if ((AROUND.matcher(names(element)).find() && !isWordInSentence(element))
                    || READERS.matcher(names(element)).find()) {
                around.add(element);
            }
        }
        for (Element element : around) {
            if (element.parent() != null && !holdsMuch(element, running.getOrDefault(element, 0), all)) {
                element.remove();
            }
        }
    }

    /** A link within a paragraph's words, such as a name with the class "player-link" (Sportsnet). */
    private static boolean isWordInSentence(Element element) {
        Element parent = element.parent();
        return element.normalName().equals("a")
                && parent != null
                && parent.normalName().equals("p")
                && parent.ownText().length() > element.text().length();
    }

    private static String names(Element element) {
        return element.className() + " " + element.id();
    }

    private static boolean holdsMuch(Element element, int running, int all) {
        boolean readers = READERS.matcher(names(element)).find() && all - running >= BodyElement.MIN_ARTICLE_CHARS;
        return element.normalName().matches("article|main|body|html") || (3 * running > all && !readers);
    }
}
