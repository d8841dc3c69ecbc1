package org.newsvoice.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page. Tried in order: the paragraphs that its JSON-LD {@code articleBody} repeats (or that text itself,
 * where the page shows it otherwise), the element marked as the article, the place with most running text.
 *
 * @param paragraphs in order; empty when the page has no article
 * @param captions texts under the article's pictures
 * @param deck the line under the headline, null when none is marked
 * @param method how it was found
 * @param isIndex whether the page is a list of teasers instead; then it has no paragraphs
 */
record ArticleText(
        List<String> paragraphs,
        List<String> captions,
        @Nullable String deck,
        ExtractionMethod method,
        boolean isIndex) {

    /** Text in a picture's box is its caption up to this length. */
    private static final int MAX_CAPTION_CHARS = 500;

    private static final int MIN_BODY_LETTERS = 200;
    /** Longer than any article; a longer text is not looked for in the page. */
    private static final int MAX_TOLD_CHARS = 500_000;

    private static final double SAME = 0.85;
    /** As much of what a page shows as its JSON-LD repeats at least, where that is the whole article. */
    private static final double MAX_BESIDE = 0.6;

    private static final Pattern DECK = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:standfirst|sub-?head(?:line|ing)?|sub-?title|dek|deck|strapline|lede-text|article-summary)(?:$|[\\s_-])");
    /** Lines of a site's own inside the article's element. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "(?i)(?:ads?|advert(?:isement)?s?|story continues below.*|read more\\b.{0,120}|read also\\b.{0,150}|also read\\b.{0,150}|see also\\b.{0,150}"
                    + "|related(?: (?:articles?|stories|content|coverage|news))?:?.{0,120}|share(?: this.{0,40})?|tweet|follow us.{0,80}|sign up (?:for|to).{0,150}"
                    + "|subscribe.{0,100}|click here.{0,100}|image (?:copyright|caption|source).{0,200}|image \\d+ of \\d+|photo:.{0,200}|getty images.{0,60}|loading.{0,20}|recommended.{0,40}"
                    + "|most (?:read|popular).{0,40}|download (?:the|our) .{0,80}app.{0,60}|©.{0,150}|copyright ©?.{0,150}|all rights reserved.{0,80}|more from .{0,60}|watch:? .{0,100}|\\d+ comments?|comments?)");

    static ArticleText of(Document page, PageFacts facts) {
        String deck = deck(page);
        List<Element> pictures =
                page.select("figure, .image, .photo, [class~=(?i)(^|[-_ ])(figure|wp-caption|image-wrapper)]");
        PageCleaner.clean(page);
        List<String> captions = captions(page);
        Removal.of(pictures.stream()
                .filter(picture -> !RunningWords.isLong(picture, MAX_CAPTION_CHARS))
                .toList());
        Removal.of(page.select("figure, figcaption"));
        BodyElement found = BodyElement.find(page, facts.title());
        List<String> shown = paragraphs(found, facts, deck);
        if (facts.isUndeclared() && IndexPage.isShownIn(found.elements())) {
            return new ArticleText(List.of(), List.of(), null, found.method(), true);
        }
        String told = facts.body();
        if (told != null
                && told.length() <= MAX_TOLD_CHARS
                && TextBlock.letters(told).length() >= MIN_BODY_LETTERS) {
            List<String> repeated =
                    RepeatedParagraphs.find(TextBlock.under(page.body()), TextBlock.letters(told)).stream()
                            .map(TextBlock::text)
                            .toList();
            int toldLetters = TextBlock.letters(told).length();
            // Some sites put no more than the first paragraphs there.
            if (letters(repeated) >= SAME * toldLetters && letters(shown) * MAX_BESIDE <= letters(repeated)) {
                return new ArticleText(repeated, captions, deck, ExtractionMethod.JSON_LD, false);
            }
            if (letters(shown) <= toldLetters / SAME) {
                List<String> lines = told.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
                return new ArticleText(lines, captions, deck, ExtractionMethod.JSON_LD, false);
            }
        }
        return new ArticleText(shown, captions, deck, found.method(), false);
    }

    private static int letters(List<String> paragraphs) {
        return paragraphs.stream()
                .mapToInt(paragraph -> TextBlock.letters(paragraph).length())
                .sum();
    }

    private static List<String> captions(Document page) {
        return page.select("figcaption").stream()
                .map(Element::text)
                .filter(caption -> caption.length() > 10)
                .distinct()
                .limit(20)
                .toList();
    }

    private static @Nullable String deck(Document page) {
        for (Element element : page.select("[class]")) {
            String words = DECK.matcher(element.className()).find() ? element.text() : "";
            if (words.length() >= 30 && words.length() <= 400) {
                return words;
            }
        }
        return null;
    }

    private static List<String> paragraphs(BodyElement body, PageFacts facts, @Nullable String deck) {
        List<TextBlock> blocks = new ArrayList<>(body.lead());
        body.elements().forEach(element -> blocks.addAll(TextBlock.under(element)));
        String title = facts.title() == null ? "" : TextBlock.letters(facts.title());
        List<TextBlock> kept = new ArrayList<>();
        for (TextBlock block : blocks) {
            boolean repeatsTitle =
                    kept.size() < 3 && TextBlock.letters(block.text()).equals(title);
            boolean repeatsDeck = block.text().equals(deck);
            boolean cell = block.element().normalName().matches("td|th")
                    && block.text().length() < RunningText.MIN_BLOCK_CHARS
                    && !RunningWords.endAsSentence(block.text());
            boolean linkList = block.isLinkList() && block.text().length() < 200;
            boolean noText = NO_TEXT.matcher(block.text()).matches()
                    || TextBlock.letters(block.text()).isEmpty();
            if (!repeatsTitle
                    && !repeatsDeck
                    && !linkList
                    && !cell
                    && !noText
                    && !block.element().normalName().equals("h1")) {
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
        return kept.stream().map(TextBlock::text).toList();
    }
}
