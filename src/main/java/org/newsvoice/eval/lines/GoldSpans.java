package org.newsvoice.eval.lines;

import java.util.List;
import org.newsvoice.article.TextSpan;

/** Checks that the labels of a story are where they say: a label at a wrong place would count as a wrong answer. Stateless. */
final class GoldSpans {

    private GoldSpans() {}

    /**
     * Checks all offsets of {@code story}.
     *
     * @throws IllegalArgumentException that names the story, the span and the text there
     */
    static void check(GoldStory story) {
        int[] text = story.text().codePoints().toArray();
        for (GoldQuote quote : story.quotes()) {
            if (quote.start() < 0 || quote.end() < quote.start()) {
                throw wrong(story, "a quote cannot be at " + quote.start() + " to " + quote.end());
            }
            within(story, "a quote", List.of(quote.span()), text.length);
            String there = words(text, quote.span());
            if (!there.equals(quote.text())) {
                throw wrong(
                        story,
                        "the quote at " + place(quote.span()) + " is \"" + quote.text() + "\", but the text there is \""
                                + there + "\"");
            }
            within(story, "a span of speaker_spans", quote.speakerSpans(), text.length);
            within(story, "a span of mentions", quote.mentions(), text.length);
        }
        for (ReportedSpeech speech : story.attributions()) {
            within(story, "a span of content", speech.content(), text.length);
            within(story, "a span of source", speech.source(), text.length);
            within(story, "a span of cue", speech.cue(), text.length);
        }
        within(story, "a span of unlabelled", story.unlabelled(), text.length);
    }

    private static void within(GoldStory story, String what, List<TextSpan> spans, int length) {
        for (TextSpan span : spans) {
            if (span.end() > length) {
                throw wrong(
                        story,
                        what + ", " + place(span) + ", ends behind the text, which has " + length + " code points");
            }
        }
    }

    private static String place(TextSpan span) {
        return span.begin() + " to " + span.end();
    }

    private static String words(int[] text, TextSpan span) {
        return new String(text, span.begin(), span.length());
    }

    private static IllegalArgumentException wrong(GoldStory story, String why) {
        return new IllegalArgumentException("in story " + story.id() + ", " + why);
    }
}
