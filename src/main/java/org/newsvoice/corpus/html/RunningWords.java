package org.newsvoice.corpus.html;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Whether an element's words belong to a sentence, whatever its class is called: publishers give the names in their sentences
 * classes such as "topic", "auto-tag" and "share-link", and paragraphs too. Stateless.
 */
final class RunningWords {

    private static final int MIN_PROSE_CHARS = 80;
    private static final int MIN_BLOCK_CHARS = 40;
    /** No sentence has more elements in a row without a word between them. */
    private static final int MAX_SIBLINGS = 50;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*$");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "ul", "ol", "table", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");
    /** What holds more elements than this is a box, not words. */
    private static final int MAX_WORD_ELEMENTS = 100;

    /** What is shown on hovering, or to screen readers only, and what is under a picture. */
    private static final Pattern UNSEEN = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:sr-only|visually-?hidden|screen-reader\\w*|advert\\w*|adunit)(?:$|[\\s_-])");

    /** Words under a picture: part of a sentence only if it goes on after them. */
    private static final Pattern UNDER_PICTURE =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:captions?|credit|copyright)(?:$|[\\s_-])");

    private static final Pattern HOVER = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:tooltips?|tooltiptext|popover|popup|hover-?(?:card|box)|modal|overlay)(?:$|[\\s_-])");

    /** Classes of boxes that are no paragraph of an article even when they hold whole sentences. */
    private static final Pattern NO_PARAGRAPH = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:newsletters?|promos?|promoted|advert\\w*|ads?|adunit|sponsor\\w*|comments?|bio|author-info|caption|captions"
                    + "|credit|subscri\\w*|signup|sign-up|cookie\\w*|consent|popup|popover|modal|overlay|tooltip|copyright|disclaimer"
                    + "|poll|survey|donate|login|register|footer|byline|timestamp|print-only|visually-?hidden|sr-only"
                    + "|screen-reader\\w*|teasers?)(?:$|[\\s_-])|(?:^|\\s)hidden(?:$|\\s)");

    /** Elements of running text that lie in each other: several times what pages have. */
    private static final int MAX_INLINE_DEPTH = 50;

    private RunningWords() {}

    /** Whether {@code element} is words in a sentence, or a paragraph of sentences. */
    static boolean hold(Element element) {
        if (element.normalName().equals("p")) {
            return isProse(element) && !NO_PARAGRAPH.matcher(names(element)).find();
        }
        return isInSentence(element) && !isUnseen(element);
    }

    /** Whether {@code block} is sentences and not links. */
    static boolean isProse(Element block) {
        String words = block.text();
        int linked = block.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return words.length() >= MIN_PROSE_CHARS
                && linked * 2 < words.length()
                && SENTENCE_END.matcher(words.strip()).find();
    }

    /** Whether {@code words} end as a sentence does. */
    static boolean endAsSentence(String words) {
        return SENTENCE_END.matcher(words.strip()).find();
    }

    private static boolean isInSentence(Element element) {
        if (TextBlock.isBlock(element) || isBox(element)) {
            return false;
        }
        boolean beside = false;
        Element at = element;
        Element parent = at.parent();
        for (int n = 0; parent != null && n < MAX_INLINE_DEPTH && !TextBlock.isBlock(at); n++) {
            beside = beside || hasWordsBeside(at);
            at = parent;
            parent = at.parent();
        }
        boolean heading = at.normalName().matches("h[1-6]");
        return beside && (heading || isLong(at, MIN_BLOCK_CHARS) || endAsSentence(at.text()));
    }

    /** Whether {@code element} holds blocks, or more elements than words have. */
    private static boolean isBox(Element element) {
        int[] elements = {0};
        boolean[] box = {false};
        element.filter((node, depth) -> {
            if (depth > 0 && node instanceof Element) {
                elements[0]++;
                box[0] = elements[0] > MAX_WORD_ELEMENTS || BLOCKS.contains(node.normalName());
            }
            return box[0] ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return box[0];
    }

    /** Whether {@code element} is words in a sentence that goes on behind it. */
    static boolean goOnBehind(Element element) {
        if (!isInSentence(element)) {
            return false;
        }
        if (hasWords(element, Node::nextSibling)) {
            return true;
        }
        Element parent = element.parent();
        return parent != null && !TextBlock.isBlock(parent) && goOnBehind(parent);
    }

    /** Whether {@code block} has {@code atLeast} characters of words; a long one is not read to its end. */
    static boolean isLong(Element block, int atLeast) {
        int[] chars = {0};
        block.filter((node, depth) -> {
            chars[0] += node instanceof TextNode text ? text.text().strip().length() : 0;
            return chars[0] >= atLeast ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return chars[0] >= atLeast;
    }

    private static boolean hasWordsBeside(Element element) {
        return hasWords(element, Node::previousSibling) || hasWords(element, Node::nextSibling);
    }

    /** Whether there are words among the nearest siblings on one side. */
    private static boolean hasWords(Element element, UnaryOperator<@Nullable Node> next) {
        Node at = next.apply(element);
        for (int n = 0; at != null && n < MAX_SIBLINGS; n++) {
            if (at instanceof TextNode text && text.getWholeText().codePoints().anyMatch(Character::isLetter)) {
                return true;
            }
            at = next.apply(at);
        }
        return false;
    }

    @SuppressWarnings("ReferenceEquality") // an element of a page is itself alone
    private static boolean isUnseen(Element element) {
        if (UNSEEN.matcher(names(element)).find()
                || (UNDER_PICTURE.matcher(names(element)).find() && !goOnBehind(element))) {
            return true;
        }
        if (!HOVER.matcher(names(element)).find()) {
            return false;
        }
        boolean holdsBox = element.select("*").stream()
                .anyMatch(inner ->
                        !inner.equals(element) && HOVER.matcher(names(inner)).find());
        return !holdsBox
                && (isGlued(element) || isInsideWord(element) || element.text().length() > MIN_BLOCK_CHARS);
    }

    /** Whether its words follow others without a space, as those of a box do that is drawn elsewhere. */
    private static boolean isGlued(Element element) {
        Node before = element.previousSibling();
        String words = before instanceof TextNode text
                ? text.getWholeText()
                : before instanceof Element sibling ? sibling.wholeText() : "";
        return !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1));
    }

    private static boolean isInsideWord(Element element) {
        Element parent = element.parent();
        return parent != null && !TextBlock.isBlock(parent) && hasWordsBeside(element);
    }

    private static String names(Element element) {
        return element.className() + " " + element.id();
    }
}
