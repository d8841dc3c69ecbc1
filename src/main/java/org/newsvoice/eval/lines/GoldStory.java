package org.newsvoice.eval.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * A labelled story.
 *
 * @param id its id
 * @param source its outlet, null if the gold does not say
 * @param text its text, to which all offsets refer
 * @param quotes quoted speech, in text order
 * @param unlabelled stretches that nobody labelled; what is predicted there does not count
 * @param partial whether only some of its quotations are labelled
 * @param attributions all reported speech, quoted or not; empty where the gold has only quotes
 */
public record GoldStory(
        String id,
        @Nullable String source,
        String text,
        List<GoldQuote> quotes,
        List<TextSpan> unlabelled,
        boolean partial,
        List<ReportedSpeech> attributions) {

    /** Takes absent lists as empty. */
    public GoldStory {
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
        unlabelled = unlabelled == null ? List.of() : List.copyOf(unlabelled);
        attributions = attributions == null ? List.of() : List.copyOf(attributions);
    }

    /** The story with all speech that it reports, in quotation marks or not, in the place of its quotes. */
    public GoldStory withReportsAsQuotes() {
        List<GoldQuote> reports = attributions.stream()
                .flatMap(report -> report.content().stream().map(span -> report.asQuote(span, text)))
                .toList();
        return new GoldStory(id, source, text, reports, unlabelled, partial, attributions);
    }

    /** The story without its labels. */
    public PlainStory story() {
        return new PlainStory(id, text, null);
    }
}
