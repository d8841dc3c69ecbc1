package org.newsvoice.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.report.RuleWords;
import org.newsvoice.report.ShownQuote;
import org.newsvoice.report.ShownStory;
import org.newsvoice.report.ShownStory.ShownZone;

/**
 * A story's text as HTML: a block for each zone, and in it stretches that differ in what they are. Zones and quotes may
 * overlap as they like; every character of the text that is not white space between zones appears once.
 */
final class StoryText {

    private static final String NO_ZONE = "other";

    private final ShownStory story;
    private final String text;
    private final String id;
    private final Map<String, String> colours;

    StoryText(ShownStory story, String id, Map<String, String> colours) {
        this.story = story;
        this.text = Objects.requireNonNull(story.text());
        this.id = id;
        this.colours = colours;
    }

    void write(Markup page) {
        page.open("div", "class", "text", "dir", "auto");
        for (ShownZone block : blocks()) {
            page.open("div", "class", "zone z-" + block.kind());
            page.element("span", block.kind(), "class", "kind");
            page.open("p");
            cuts(block.span(), stretch -> stretch(stretch, block, page));
            page.close().closeLine();
        }
        page.closeLine();
    }

    /** The outermost zones in order, and what is between them. */
    private List<ShownZone> blocks() {
        List<ShownZone> blocks = new ArrayList<>();
        int at = 0;
        for (ShownZone zone : byPlace()) {
            if (zone.span().begin() >= at) {
                between(new TextSpan(at, zone.span().begin()), blocks);
                blocks.add(zone);
                at = zone.span().end();
            }
        }
        between(new TextSpan(at, text.length()), blocks);
        return blocks;
    }

    private List<ShownZone> byPlace() {
        return story.zones().stream()
                .filter(zone -> !zone.span().isEmpty())
                .sorted(Comparator.comparingInt((ShownZone zone) -> zone.span().begin())
                        .thenComparingInt(zone -> -zone.span().end()))
                .toList();
    }

    private void between(TextSpan gap, List<ShownZone> blocks) {
        if (!gap.of(text).isBlank()) {
            blocks.add(new ShownZone(NO_ZONE, gap));
        }
    }

    /** Hands on the pieces of {@code block} within which nothing begins or ends. */
    private void cuts(TextSpan block, Consumer<TextSpan> piece) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(block.begin(), block.end()));
        Stream.concat(
                        story.zones().stream().map(ShownZone::span),
                        story.quotes().stream().flatMap(StoryText::spans))
                .flatMap(span -> Stream.of(span.begin(), span.end()))
                .filter(block::contains)
                .forEach(cuts::add);
        Integer begin = null;
        for (Integer end : cuts) {
            if (begin != null) {
                piece.accept(new TextSpan(begin, end));
            }
            begin = end;
        }
    }

    private static Stream<TextSpan> spans(ShownQuote quote) {
        return Stream.concat(
                quote.spans().stream(),
                Stream.of(quote.attribution().mention(), quote.attribution().cue())
                        .map(StoryText::span)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull));
    }

    private static @Nullable TextSpan span(ShownQuote.@Nullable Marked marked) {
        return marked == null ? null : marked.span();
    }

    private void stretch(TextSpan piece, ShownZone block, Markup page) {
        List<ShownQuote> around = story.quotes().stream()
                .filter(quote -> quote.spans().stream().anyMatch(span -> span.contains(piece)))
                .toList();
        // Of quotes within quotes the inner one, which begins last.
        ShownQuote quote = around.isEmpty() ? null : around.get(around.size() - 1);
        int opened = 0;
        if (quote != null) {
            open(quote, piece, page);
            opened++;
        }
        for (String style : styles(piece, block)) {
            page.open("span", "class", style);
            opened++;
        }
        page.text(piece.of(text));
        while (opened-- > 0) {
            page.close();
        }
    }

    private void open(ShownQuote quote, TextSpan piece, Markup page) {
        String colour = colours.getOrDefault(StoriesSection.speaker(quote.attribution()), "none");
        String number = String.valueOf(quote.ordinal() + 1);
        String facts = number + ": " + facts(quote);
        String kind = quote.kind().equals("indirect") ? " q-indirect" : "";
        page.open("span", "class", "q q-" + colour + kind, "data-facts", facts);
        for (int i = 0; i < quote.spans().size(); i++) {
            if (quote.spans().get(i).begin() == piece.begin()) {
                String anchor = id + "-quote-" + number;
                page.open(
                                "a",
                                "class",
                                "ref",
                                "href",
                                "#" + anchor,
                                "aria-label",
                                facts,
                                "id",
                                anchor + (i == 0 ? "-text" : "-text-" + (i + 1)))
                        .text(number)
                        .close();
            }
        }
    }

    private static String facts(ShownQuote quote) {
        ShownQuote.Attribution attribution = quote.attribution();
        List<String> facts = new ArrayList<>(List.of(StoriesSection.speaker(attribution), quote.kindAndStance()));
        if (attribution.rule() != null) {
            facts.add(RuleWords.of(attribution.rule()));
            facts.add("confidence " + Numbers.confidence(attribution.confidence()));
        }
        if (quote.sentiment().label() != null) {
            facts.add("sentiment " + Numbers.sentiment(quote.sentiment().score()) + ", "
                    + quote.sentiment().label().replace('_', ' '));
        }
        return String.join(" · ", facts);
    }

    private List<String> styles(TextSpan piece, ShownZone block) {
        List<String> styles = new ArrayList<>();
        for (ShownZone zone : story.zones()) {
            if (!zone.equals(block) && zone.span().contains(piece)) {
                styles.add("inner z-" + zone.kind());
            }
        }
        if (story.quotes().stream().anyMatch(quote -> holds(quote.attribution().mention(), piece))) {
            styles.add("mention");
        }
        if (story.quotes().stream().anyMatch(quote -> holds(quote.attribution().cue(), piece))) {
            styles.add("cue");
        }
        return styles;
    }

    private static boolean holds(ShownQuote.@Nullable Marked marked, TextSpan piece) {
        TextSpan span = span(marked);
        return span != null && span.contains(piece);
    }
}
