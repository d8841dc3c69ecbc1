package org.newsvoice.corpus.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a cleaned page has its article. Running text is blocks of at least 40 characters that are not links.
 *
 * @param elements in page order, none inside another
 * @param method how they were found
 */
record BodyElement(List<Element> elements, ExtractionMethod method) {

    private static final int RUNNING_CHARS = 40;
    static final int MIN_ARTICLE_CHARS = 250;
    /** An article's element holds most of the page's running text; a shorter one is a teaser or one part of several. */
    private static final double MIN_PART = 0.4;
    /** The page's own word for its article's text counts beside many previews of other articles (Washington Examiner). */
    private static final double MIN_DECLARED_PART = 0.1;
    /** A smaller element is the better one if it loses no more than this. */
    private static final double NEARLY_ALL = 0.85;

    /** From the surest to the vaguest. */
    private static final List<String> MARKS = List.of(
            "[itemprop=articleBody]",
            "[class~=(?i)(^|[\\s_-])(article|story|post|entry|news|main)_?[_-]*(body|content|text|copy)([\\s_-]|$)],"
                    + " [id~=(?i)(^|[_-])(article|story|post|entry)[_-]*(body|content|text)([_-]|$)], .articlebody, .storybody,"
                    + " .body-copy, .content-body, section[name=articleBody]",
            "article, [role=article]",
            "main, [role=main]");

    static BodyElement find(Document page) {
        IdentityHashMap<Element, Integer> running = running(page);
        int all = running.getOrDefault(page.body(), 0);
        for (String mark : MARKS) {
            boolean declared = mark.equals(MARKS.get(0));
            double least = Math.max(MIN_ARTICLE_CHARS, (declared ? MIN_DECLARED_PART : MIN_PART) * all);
            List<Element> marked = outermost(page.select(mark));
            int chars = marked.stream()
                    .mapToInt(element -> running.getOrDefault(element, 0))
                    .sum();
            Element best = marked.stream()
                    .max(Comparator.comparingInt(element -> running.getOrDefault(element, 0)))
                    .orElse(null);
            if (best == null || chars < least) {
                continue;
            }
            int bestChars = running.getOrDefault(best, 0);
            if (declared && bestChars < NEARLY_ALL * chars) {
                return new BodyElement(marked, ExtractionMethod.ARTICLE_MARKUP);
            }
            if (bestChars >= least) {
                return new BodyElement(List.of(narrowed(best, running)), ExtractionMethod.ARTICLE_MARKUP);
            }
        }
        return new BodyElement(List.of(densest(page, running)), ExtractionMethod.TEXT_DENSITY);
    }

    /** Characters of running text under each element. */
    static IdentityHashMap<Element, Integer> running(Document page) {
        IdentityHashMap<Element, Integer> chars = new IdentityHashMap<>();
        for (TextBlock block : TextBlock.under(page.body())) {
            if (block.text().length() >= RUNNING_CHARS && !block.isLinks()) {
                for (Element e = block.element(); e != null; e = e.parent()) {
                    chars.merge(e, block.text().length(), Integer::sum);
                }
            }
        }
        return chars;
    }

    /** The smallest descendant that holds nearly all of {@code from}'s running text. */
    private static Element narrowed(Element from, IdentityHashMap<Element, Integer> running) {
        Element at = from;
        while (true) {
            int enough = (int) Math.ceil(NEARLY_ALL * running.getOrDefault(at, 0));
            Element child = null;
            for (Element candidate : at.children()) {
                child = running.getOrDefault(candidate, 0) >= enough ? candidate : child;
            }
            if (child == null || child.normalName().equals("p")) {
                return at;
            }
            at = child;
        }
    }

    /** From the page down as long as one child holds most of the running text. */
    private static Element densest(Document page, IdentityHashMap<Element, Integer> running) {
        Element at = page.body();
        for (Element child = fullest(at, running); child != null; child = fullest(at, running)) {
            if (child.normalName().equals("p") || running.getOrDefault(child, 0) * 2 <= running.getOrDefault(at, 0)) {
                return at;
            }
            at = child;
        }
        return at;
    }

    private static @Nullable Element fullest(Element parent, IdentityHashMap<Element, Integer> running) {
        return parent.children().stream()
                .max(Comparator.comparingInt(child -> running.getOrDefault(child, 0)))
                .orElse(null);
    }

    private static List<Element> outermost(List<Element> elements) {
        List<Element> outermost = new ArrayList<>();
        for (Element element : elements) {
            if (outermost.stream().noneMatch(outer -> element.parents().contains(outer))) {
                outermost.add(element);
            }
        }
        return outermost;
    }
}
