package org.newsvoice.eval.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsvoice.article.Article;
import org.newsvoice.article.ZoneKind;

/**
 * A headline and paragraphs, to be edited.
 *
 * @param title the headline
 * @param paragraphs of the body
 */
record PlainBody(String title, List<String> paragraphs) {

    static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”’']?)\\s+");
    private static final Pattern FIGURE = Pattern.compile("[0-9]+");
    private static final String BLANK_LINE = "\n\n";

    PlainBody {
        paragraphs = List.copyOf(paragraphs);
    }

    static PlainBody of(Article article) {
        String title = article.headers().title();
        return new PlainBody(
                title == null ? "" : title,
                article.zones(ZoneKind.PARAGRAPH).stream()
                        .map(zone -> zone.span().of(article.text()).replaceAll("\\s+", " "))
                        .toList());
    }

    String text() {
        return String.join(BLANK_LINE, paragraphs);
    }

    int words() {
        return text().split("\\s+").length;
    }

    List<String> sentences() {
        return paragraphs.stream()
                .flatMap(SENTENCE_END::splitAsStream)
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    PlainBody withTitle(String other) {
        return new PlainBody(other, paragraphs);
    }

    /** Without the last {@code part} of its characters. */
    PlainBody cut(double part) {
        String text = text();
        String kept = text.substring(0, (int) Math.round(text.length() * (1 - part)));
        return new PlainBody(title, List.of(kept.strip().split(BLANK_LINE)));
    }

    /** With {@code more} paragraphs at places of chance. */
    PlainBody with(List<String> more, Random random) {
        List<String> all = new ArrayList<>(paragraphs);
        more.forEach(paragraph -> all.add(random.nextInt(all.size() + 1), paragraph));
        return new PlainBody(title, all);
    }

    PlainBody map(UnaryOperator<String> change) {
        return new PlainBody(
                change.apply(title), paragraphs.stream().map(change).toList());
    }

    /** {@code text} with other figures of the same length. */
    static String otherFigures(String text, Random random) {
        return FIGURE.matcher(text)
                .replaceAll(figure -> figure.group()
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('0' + (digit - '0' + 1 + random.nextInt(9)) % 10)))
                        .collect(Collectors.joining()));
    }

    static boolean hasFigure(String text) {
        return FIGURE.matcher(text).find();
    }
}
