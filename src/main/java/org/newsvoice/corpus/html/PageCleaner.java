package org.newsvoice.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes out of a page what is never part of an article: navigation, sharing, teasers, forms. Stateless. */
final class PageCleaner {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, svg, input, select, textarea, object, embed, nav,"
                    + " dialog, [hidden], [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog],"
                    + " [role=complementary], [role=tooltip], [style~=(?i)display:\\s*none]";
    private static final Set<String> SELDOM_TEXT = Set.of("aside", "footer", "header", "menu", "form");

    /** Words in the class or id of elements around an article. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:share|sharing|sharebar|social|related|recirc\\w*|recommend\\w*|newsletters?|promos?|promoted|advert\\w*"
                    + "|ads?|adunit|sponsor\\w*|comments?|disqus\\w*|sidebar|breadcrumbs?|nav|navbar|navigation|menu|tags?|taglist"
                    + "|tag-list|topics?|bio|authors?|contributors?|author-info|authorbox|about-author|caption|captions|credit|gallery|carousel|slideshow"
                    + "|widget|outbrain|taboola\\w*|subscribe|subscription|signup|sign-up|paywall|cookie\\w*|consent|popup|popover|modal"
                    + "|overlay|tooltips?|tooltiptext|hover-?(?:card|box)|trending|most-?read|most-?popular|popular|read-?more|more-?(?:on|from|stories|news)|next-?(?:up|article|story)"
                    + "|toolbar|copyright|disclaimer|rating|poll|survey|donate|login|register|footer|masthead|skip-?link|teaser|teasers"
                    + "|byline|dateline|timestamp|meta|metadata|utility|tools|print-only|video-?player|player|playlist|infobox|factbox|hidden|visually-?hidden|sr-only|screen-reader\\w*)(?:$|[\\s_-])");

    /** Where readers write, often more than the article has (MacRumors), where other stories are, and a site's own small print. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments[_-]?(?:container|list|section|area|thread)?|disqus\\w*|related[_-]?(?:stories|articles|posts|content|news)?|recommended|recirc\\w*"
                    + "|(?:up-?next|next-?up|next-?(?:article|story|post))|more-?(?:on|from|stories|news)|most-?(?:read|popular)|trending"
                    + "|legal|imprint|copyright|disclaimer|cookie\\w*|consent|terms)(?:$|[\\s_-])");

    private static final int MIN_CARDS = 3;
    /** A page with more headings is a list: it is not looked through for teasers. */
    private static final int MAX_HEADINGS = 300;

    private PageCleaner() {}

    /** Cleans {@code page} in place; what holds a third of its running text stays, whatever it is called. */
    static void clean(Document page) {
        Removal.of(page.select(NEVER_TEXT));
        Removal.of(page.select("button").stream()
                .filter(button -> !RunningWords.goOnBehind(button))
                .toList());
        Removal.of(otherStories(page));
        RunningText running = RunningText.of(page);
        List<Element> around = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            boolean named = AROUND.matcher(names(element)).find();
            if (SELDOM_TEXT.contains(element.normalName())
                    || ((named || OTHERS.matcher(names(element)).find()) && !RunningWords.hold(element))) {
                around.add(element);
            }
        }
        int all = running.under(page.body());
        Element headline = page.selectFirst("h1");
        for (Element element : around) {
            if (headline != null && headline.ownerDocument() == null) {
                headline = page.selectFirst("h1");
            }
            if (element.parent() != null && !holdsMuch(element, headline != null, running.under(element), all)) {
                if (element.normalName().equals("header")) {
                    keepFirstParagraphs(element);
                }
                element.remove();
            }
        }
        Removal.of(trailingCards(page));
    }

    /** Teasers of one kind, each under a heading that links to its story, behind an article that is far longer than they are. */
    private static List<Element> trailingCards(Document page) {
        List<Element> cards = new ArrayList<>();
        List<Element> headings = page.select("h2, h3, h4, h5");
        for (Element heading : headings.size() > MAX_HEADINGS ? List.<Element>of() : headings) {
            boolean linked = heading.closest("a") != null
                    || heading.select("a").text().length() * 10 > heading.text().length() * 9;
            Element card = linked && !heading.text().isBlank() ? card(heading) : null;
            if (card != null && !cards.contains(card)) {
                cards.add(card);
            }
        }
        if (cards.size() < MIN_CARDS) {
            return List.of();
        }
        RunningText running = RunningText.of(page);
        int inCards = cards.stream().mapToInt(running::under).sum();
        boolean article = running.under(page.body()) >= 2 * inCards;
        return article && !proseFollows(page, cards) ? cards : List.of();
    }

    private static boolean proseFollows(Document page, List<Element> cards) {
        Element last = cards.get(cards.size() - 1);
        List<Element> inOrder = page.body().getAllElements();
        return inOrder.subList(inOrder.indexOf(last), inOrder.size()).stream()
                .anyMatch(element -> element.normalName().equals("p")
                        && RunningWords.isProse(element)
                        && element.parents().stream().noneMatch(cards::contains));
    }

    /** The box around {@code heading} that has a box like it beside it, with a linked heading as well; null where there is none. */
    private static @Nullable Element card(Element heading) {
        for (Element at = heading.parent();
                at != null && at.normalName().matches("div|li|article|section|a");
                at = at.parent()) {
            Element box = at;
            boolean row = box.siblingElements().stream()
                    .anyMatch(other -> other.normalName().equals(box.normalName())
                            && other.className().equals(box.className())
                            && other.selectFirst("a h2, a h3, a h4, a h5, h2 a, h3 a, h4 a, h5 a") != null);
            if (row) {
                return box.selectFirst("h1") == null ? box : null;
            }
        }
        return null;
    }

    /** Cards of other stories inside an article: article elements of their own with a linked heading. */
    private static List<Element> otherStories(Document page) {
        List<Element> headings = page.select("article article :is(h1, h2, h3, h4)");
        return (headings.size() > MAX_HEADINGS ? List.<Element>of() : headings)
                .stream()
                        .filter(heading -> heading.closest("a") != null || heading.selectFirst("a") != null)
                        .map(heading -> heading.closest("article"))
                        .filter(Objects::nonNull)
                        .filter(card -> card.select("p").size() < 3)
                        .distinct()
                        .toList();
    }

    /** Some put an article's first paragraph into the header with its headline. */
    private static void keepFirstParagraphs(Element header) {
        if (header.closest("article, main, [role=main]") == null && header.selectFirst("h1") == null) {
            return;
        }
        Element after = header;
        for (Element paragraph : header.select("h1, p")) {
            boolean named = AROUND.matcher(names(paragraph)).find();
            if (paragraph.normalName().equals("h1") || (!named && RunningWords.isProse(paragraph))) {
                after.after(paragraph);
                after = paragraph;
            }
        }
    }

    private static String names(Element element) {
        return element.className() + " " + element.id();
    }

    private static boolean holdsMuch(Element element, boolean headed, int running, int all) {
        String name = element.normalName();
        int least = headed ? RunningText.MIN_BLOCK_CHARS : BodyElement.MIN_ARTICLE_CHARS;
        boolean readers =
                OTHERS.matcher(names(element)).find() && all - running >= least && element.selectFirst("h1") == null;
        boolean foot = name.equals("footer") && running < all && element.closest("article, main") == null;
        return name.matches("article|main|body|html") || (3 * running > all && !readers && !foot);
    }
}
