package org.newsvoice.corpus.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a page shows around its headline, such as byline and time; not those of comments and other stories. The page must not
 * change meanwhile. For one thread.
 */
final class StoryHead {

    private static final int MAX_LINES = 6;
    /** As many elements of a kind are asked whether they are the story's: a page of more is no story's page. */
    static final int MAX_CANDIDATES = 200;

    private static final int MIN_CHARS = 6;
    private static final int MAX_CHARS = 200;
    private static final Pattern LINE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:byline|by-line|dateline|date|datetime|timestamp|time|published|pubdate|pub-date|posted|posted-on|meta|metadata|info|credits?)(?:$|[\\s_-])");
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comments?(?:list|box|area|thread|section|form|wrap\\w*|body|author|meta)?|repl(?:y|ies)|responses?|respond|discussion|disqus\\w*|related|recommend\\w*|recirc\\w*|trending|popular|most-?read|sidebar|teasers?|promos?|cards?|more-?(?:on|from|stories|news)"
                    + "|footer|widget|carousel|breaking|ticker|latest)(?:$|[\\s_-])");

    private final Document page;
    /** The article element with the page's headline, else its first; looked for once, as a page may have many candidates. */
    private final @Nullable Element own;
    /** The own article and what it is in. */
    private final Set<Element> aroundOwn = Collections.newSetFromMap(new IdentityHashMap<>());

    StoryHead(Document page) {
        this.page = page;
        Element headed = page.selectFirst("article:has(h1)");
        own = headed == null ? page.selectFirst("article") : headed;
        if (own != null) {
            aroundOwn.add(own);
            aroundOwn.addAll(own.parents());
        }
    }

    /** Whether {@code element} of the page belongs to its own story, as far as the elements around it tell. */
    boolean isOfStory(Element element) {
        Element article = null;
        for (Element at = element; at != null; at = at.parent()) {
            String name = at.normalName();
            if (name.equals("body")) {
                break;
            }
            boolean other = ELSEWHERE.matcher(at.className() + " " + at.id()).find();
            if (name.matches("aside|nav|footer") || (other && at.selectFirst("h1") == null)) {
                return false;
            }
            article = name.equals("article") ? at : article;
        }
        return own == null || own.equals(article) || (article == null && !isBehindOwn(element));
    }

    /** Whether {@code element}, which is not inside the own article, follows it. */
    private boolean isBehindOwn(Element element) {
        Element at = element;
        while (at.parent() != null && !aroundOwn.contains(at.parent())) {
            at = at.parent();
        }
        for (Element before = at.previousElementSibling(); before != null; before = before.previousElementSibling()) {
            if (aroundOwn.contains(before)) {
                return true;
            }
        }
        return false;
    }

    /** Short lines of the classes that bylines and times have, in page order. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Element last = null;
        int looked = 0;
        for (Element element : page.body().getElementsByAttribute("class")) {
            if (lines.size() == MAX_LINES || looked == MAX_CANDIDATES) {
                break;
            }
            if (LINE.matcher(element.className()).find()
                    && (last == null || !element.parents().contains(last))) {
                looked++;
                String words = element.text();
                if (words.length() >= MIN_CHARS && words.length() <= MAX_CHARS && isOfStory(element)) {
                    lines.add(words);
                    last = element;
                }
            }
        }
        return lines;
    }
}
