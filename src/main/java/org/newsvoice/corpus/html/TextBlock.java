package org.newsvoice.corpus.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words between two block boundaries of a page.
 *
 * @param text never blank, white space folded
 * @param linkChars how many of its characters are in links
 * @param element the block that it is in
 */
record TextBlock(String text, int linkChars, Element element) {

    private static final String MARKS = "“‘\"«„";

    /** The blocks under {@code root} in their order; a line break parts blocks, too, where no sentence goes on behind it. */
    static List<TextBlock> under(Element root) {
        Walk walk = new Walk(root);
        root.traverse(walk);
        walk.end();
        return walk.blocks;
    }

    /** Whether most of it is links: a list of stories, not a paragraph of one. */
    boolean isLinks() {
        return linkChars * 2 > text.length();
    }

    /** Whether it is links and, beside them, not even the rest of a sentence. */
    boolean isLinkList() {
        return isLinks() && (linkChars * 10 >= text.length() * 9 || !RunningWords.endAsSentence(text));
    }

    boolean isHeading() {
        return element.normalName().matches("h[1-6]|hl1|hl2");
    }

    /** Letters and digits in lower case: what two layouts of one text share. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** Blocks of HTML, and of the NITF that agencies put into the same fields. */
    static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "a", "ins", "del", "center" -> false;
            case "tr", "td", "th", "hl1", "hl2", "block", "media-caption" -> true;
            default -> element.isBlock();
        };
    }

    private static final class Walk implements NodeVisitor {

        private final List<TextBlock> blocks = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private Element block;
        private int linkDepth;
        private int quoteDepth;
        private int linkChars;
        private boolean lineEnded;
        /** For each open q element, whether the page writes quotation marks beside it. */
        private final Deque<Boolean> markedAlready = new ArrayDeque<>();

        Walk(Element root) {
            this.block = root;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                if (lineEnded && !words.isBlank()) {
                    beginLine(words.stripLeading());
                }
                open.append(words);
                linkChars += linkDepth > 0 ? words.strip().length() : 0;
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    lineEnded = true;
                } else if (isBlock(element)) {
                    end();
                    block = element;
                } else if (element.normalName().equals("a")) {
                    linkDepth++;
                } else if (element.normalName().equals("q")) {
                    boolean marked = endsWithMark(open) || beginsWithMark(firstWords(element));
                    markedAlready.push(marked);
                    open.append(marked ? "" : quoteDepth % 2 == 0 ? "“" : "‘");
                    quoteDepth++;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isBlock(element)) {
                    end();
                    Element parent = element.parent();
                    block = parent == null ? element : parent;
                } else if (element.normalName().equals("a")) {
                    linkDepth--;
                } else if (element.normalName().equals("q")) {
                    quoteDepth--;
                    open.append(markedAlready.pop() ? "" : quoteDepth % 2 == 0 ? "”" : "’");
                }
            }
        }

        private static boolean endsWithMark(CharSequence words) {
            return words.length() > 0 && MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
        }

        /** The first text under {@code element} that is not blank; empty where there is none. */
        private static String firstWords(Element element) {
            return element.nodeStream(TextNode.class)
                    .filter(text -> !text.isBlank())
                    .map(text -> text.getWholeText().stripLeading())
                    .findFirst()
                    .orElse("");
        }

        private static boolean beginsWithMark(String words) {
            return !words.isEmpty() && MARKS.indexOf(words.charAt(0)) >= 0;
        }

        /** A line break parts blocks, but not a sentence that goes on behind it. */
        private void beginLine(String words) {
            if (Character.isLowerCase(words.codePointAt(0))) {
                open.append(' ');
                lineEnded = false;
            } else {
                end();
            }
        }

        private void end() {
            String words =
                    open.toString().replaceAll("[\\s\\u200b\\ufeff]+", " ").strip();
            if (words.codePoints().anyMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))) {
                blocks.add(new TextBlock(words, linkChars, block));
            }
            open.setLength(0);
            linkChars = 0;
            lineEnded = false;
        }
    }
}
