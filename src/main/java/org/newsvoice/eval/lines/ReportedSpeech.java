package org.newsvoice.eval.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;

/**
 * Who is reported as saying what, quoted or not: an attribution in PolNeAR's sense. Spans in code points.
 *
 * @param content the words reported
 * @param source the words that name the source, empty when it is left open
 * @param cue the words that report, empty when there are none
 * @param kind direct, mixed or indirect; null when not given
 * @param confidence 0..1: of the answer; null in gold labels, and when nobody is known to have said it
 * @param stance asserted, denied, hypothetical, question, wish or order; null when not given
 */
public record ReportedSpeech(
        List<TextSpan> content,
        List<TextSpan> source,
        List<TextSpan> cue,
        @Nullable String kind,
        @Nullable Double confidence,
        @Nullable String stance) {

    /** Takes absent lists as empty. */
    public ReportedSpeech {
        content = content == null ? List.of() : List.copyOf(content);
        source = source == null ? List.of() : List.copyOf(source);
        cue = cue == null ? List.of() : List.copyOf(cue);
    }

    /** A stretch of the content as if it were quoted; {@code text} is the story's. */
    GoldQuote asQuote(TextSpan span, String text) {
        String speaker = source.isEmpty() ? null : words(source.get(0), text);
        // Of the kind that is compared by its place alone: other mentions of the source's name did not report this.
        String kind = "pronoun";
        return new GoldQuote(
                words(span, text),
                span.begin(),
                span.end(),
                "mixed",
                false,
                speaker,
                source,
                List.of(),
                kind,
                null,
                null);
    }

    private static String words(TextSpan span, String text) {
        return text.substring(text.offsetByCodePoints(0, span.begin()), text.offsetByCodePoints(0, span.end()));
    }
}
