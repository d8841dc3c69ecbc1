package org.newsvoice.corpus.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a cleaned page has its article.
 *
 * @param lead blocks between the headline and the first of {@code elements}, in page order
 * @param elements in page order, none inside another
 * @param method how they were found
 */
record BodyElement(List<TextBlock> lead, List<Element> elements, ExtractionMethod method) {

    static final int MIN_ARTICLE_CHARS = 250;
    /** A sentence outside a paragraph's element is a lead from this length on. */
    private static final int MIN_LEAD_CHARS = 80;
    /** As much as an element needs that has the story's headline in it: a sentence. */
    private static final int MIN_HEADLINED_CHARS = RunningText.MIN_BLOCK_CHARS;
    /** An article's element holds most of the page's running text; a shorter one is a teaser or one part of several. */
    private static final double MIN_PART = 0.4;
    /** The page's own word for its article's text counts beside many previews of other articles (Washington Examiner). */
    private static final double MIN_DECLARED_PART = 0.1;
    /** A smaller element is the better one if it loses no more than this, however many steps smaller. */
    private static final double NEARLY_ALL = 0.85;

    /** From the surest to the vaguest. */
    private static final List<String> SELECTORS = List.of(
            "[itemprop~=(?i)(^|\\s)articleBody(\\s|$)]",
            "[class~=(?i)(^|[\\s_-])(article|story|post|entry|news|main)_?[_-]*(body|content|text|copy)([\\s_-]|$)],"
                    + " [id~=(?i)(^|[_-])(article|story|post|entry)[_-]*(body|content|text)([_-]|$)], .articlebody, .storybody,"
                    + " .body-copy, .content-body, [name~=(?i)^article-?body$]",
            "article, [role=article]",
            "main, [role=main]");

    static BodyElement find(Document page, @Nullable String headline) {
        return new Search(page, headline).find();
    }

    @SuppressWarnings("ReferenceEquality") // an element of a page is itself alone, whatever others look like
    private static final class Search {

        private final Document page;
        private final String headline;
        private final RunningText running;
        private final IdentityHashMap<Element, Element> headings;
        private final IdentityHashMap<Element, Boolean> headlined = new IdentityHashMap<>();

        Search(Document page, @Nullable String headline) {
            this.page = page;
            this.headline = headline == null ? "" : TextBlock.letters(headline);
            this.running = RunningText.of(page);
            this.headings = headingsBefore(page);
        }

        BodyElement find() {
            for (String selector : SELECTORS) {
                List<Element> parts = ofOneStory(outermost(page.select(selector)));
                int chars = parts.stream().mapToInt(running::under).sum();
                if (!parts.isEmpty() && chars >= least(selector, parts)) {
                    List<Element> narrow = parts.size() > 1 ? parts : List.of(narrowed(parts.get(0)));
                    return found(narrow, ExtractionMethod.ARTICLE_MARKUP);
                }
            }
            return found(List.of(densest()), ExtractionMethod.TEXT_DENSITY);
        }

        private BodyElement found(List<Element> parts, ExtractionMethod method) {
            return new BodyElement(lead(parts.get(0)), withTail(parts), method);
        }

        private double least(String selector, List<Element> parts) {
            int all = running.under(page.body());
            if (parts.stream().anyMatch(this::holdsHeadline)) {
                return Math.max(MIN_HEADLINED_CHARS, MIN_DECLARED_PART * all);
            }
            boolean declared = selector.equals(SELECTORS.get(0));
            return Math.max(MIN_ARTICLE_CHARS, (declared ? MIN_DECLARED_PART : MIN_PART) * all);
        }

        /** Those of {@code marked} that are the story under the headline: of several stories, the one that it heads. */
        private List<Element> ofOneStory(List<Element> marked) {
            List<Element> filled = marked.stream()
                    .filter(element -> running.under(element) > 0)
                    .toList();
            List<Element> headed = filled.stream().filter(this::holdsHeadline).toList();
            List<Element> candidates = headed.isEmpty() || headed.size() == filled.size() ? filled : headed;
            Element best = candidates.stream()
                    .max(Comparator.comparingInt(running::under))
                    .orElse(null);
            if (best == null) {
                return List.of();
            }
            boolean articles = best.normalName().equals("article");
            return candidates.stream()
                    .filter(element -> element == best || (!articles && isPartOfSame(best, element)))
                    .toList();
        }

        private boolean isPartOfSame(Element best, Element other) {
            boolean declared = best.hasAttr("itemprop") && other.hasAttr("itemprop");
            return (declared || isLike(best, other) || best.parent() == other.parent())
                    && best.closest("article") == other.closest("article")
                    && other.selectFirst("h1") == null
                    && headings.get(best) == headings.get(other);
        }

        /** The last h1 before each element of the page; none for those before the first. */
        private static IdentityHashMap<Element, Element> headingsBefore(Document page) {
            IdentityHashMap<Element, Element> headings = new IdentityHashMap<>();
            Element last = null;
            for (Element element : page.body().getAllElements()) {
                if (last != null) {
                    headings.put(element, last);
                }
                last = element.normalName().equals("h1") ? element : last;
            }
            return headings;
        }

        private boolean holdsHeadline(Element element) {
            Element scope = element.closest("article");
            Element above = headings.get(element);
            if (above != null
                    && !element.normalName().equals("article")
                    && TextBlock.letters(above.text()).equals(headline)) {
                return true;
            }
            return !headline.isEmpty()
                    && headlined.computeIfAbsent(scope == null ? element : scope, this::holdsHeading);
        }

        private boolean holdsHeading(Element scope) {
            return scope.select("h1, h2, [itemprop=headline]").stream()
                    .anyMatch(heading -> TextBlock.letters(heading.text()).equals(headline));
        }

        /** The smallest descendant that holds nearly all of {@code from}'s running text and leaves no paragraph beside it. */
        private Element narrowed(Element from) {
            int enough = (int) Math.ceil(NEARLY_ALL * running.under(from));
            Element at = from;
            while (true) {
                Element child = fullest(at);
                if (child == null || child.normalName().equals("p") || running.under(child) < enough) {
                    return at;
                }
                if (running.under(child) < running.under(at) && isTextFlow(at, child)) {
                    return at;
                }
                at = child;
            }
        }

        /** Whether {@code parent} has paragraphs beside {@code child}, or more boxes of its kind. */
        private boolean isTextFlow(Element parent, Element child) {
            return parent.children().stream()
                    .anyMatch(other -> other != child
                            && running.under(other) > 0
                            && (other.normalName().matches("p|blockquote|ul|ol") || isLike(child, other)));
        }

        /** From the page down as long as one child holds most of the running text. */
        private Element densest() {
            Element at = page.body();
            for (Element child = fullest(at); child != null; child = fullest(at)) {
                if (child.normalName().equals("p")
                        || running.under(child) * 2 <= running.under(at)
                        || (running.under(child) < running.under(at) && isTextFlow(at, child))) {
                    return at;
                }
                at = child;
            }
            return at;
        }

        private @Nullable Element fullest(Element parent) {
            return parent.children().stream()
                    .max(Comparator.comparingInt(running::under))
                    .filter(child -> running.under(child) > 0)
                    .orElse(null);
        }

        /** The sentences between the headline and {@code first}: some sites give an article's first paragraph a place of its own. */
        private List<TextBlock> lead(Element first) {
            Element scope = first.closest("article, main, [role=main]");
            boolean headed = page.select("h1").stream()
                    .anyMatch(h1 -> TextBlock.letters(h1.text()).equals(headline));
            Element from = headed ? page.body() : scope;
            List<TextBlock> lead = new ArrayList<>();
            boolean begun = !headed;
            for (TextBlock block : from == null || from == first ? List.<TextBlock>of() : TextBlock.under(from)) {
                Element at = block.element();
                if (at == first || at.parents().contains(first)) {
                    return lead;
                }
                if (at.normalName().equals("h1")) {
                    lead.clear();
                    begun = !headed || TextBlock.letters(at.text()).equals(headline);
                } else if (begun && isLead(block)) {
                    lead.add(block);
                }
            }
            return List.of();
        }

        private static boolean isLead(TextBlock block) {
            boolean isShort = block.text().length() < MIN_LEAD_CHARS
                    && !block.element().normalName().matches("p|div");
            return block.text().length() >= RunningText.MIN_BLOCK_CHARS
                    && !isShort
                    && !block.isLinks()
                    && !block.element().normalName().matches("li|td|th|dd|dt|figcaption|address")
                    && RunningWords.endAsSentence(block.text());
        }

        /** {@code parts}, and the paragraphs that follow the last of them beside it, up to the next heading. */
        private static List<Element> withTail(List<Element> parts) {
            List<Element> all = new ArrayList<>(parts);
            Element last = parts.get(parts.size() - 1);
            boolean inArticle = last.closest("article, main, [role=main]") != null;
            for (Element next = last.nextElementSibling();
                    inArticle && next != null;
                    next = next.nextElementSibling()) {
                if (next.normalName().matches("h[1-6]|article|section|aside")) {
                    break;
                }
                if (next.normalName().equals("p") && RunningWords.isProse(next)) {
                    all.add(next);
                }
            }
            return all;
        }
    }

    /** Whether two boxes are of one kind: the same element with the same classes, or sections. */
    private static boolean isLike(Element one, Element other) {
        return one.normalName().equals(other.normalName())
                && !one.normalName().matches("td|th")
                && one.classNames().equals(other.classNames())
                && (!one.className().isBlank() || !one.normalName().equals("div") || holdParagraphs(one, other));
    }

    private static boolean holdParagraphs(Element one, Element other) {
        return one.selectFirst("> p") != null && other.selectFirst("> p") != null;
    }

    private static List<Element> outermost(List<Element> elements) {
        Set<Element> all = new HashSet<>(elements);
        List<Element> outermost = new ArrayList<>();
        for (Element element : elements) {
            if (element.parents().stream().noneMatch(all::contains)) {
                outermost.add(element);
            }
        }
        return outermost;
    }
}
