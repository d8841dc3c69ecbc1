package org.newsvoice.eval.lines;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.AnalyzedQuote;
import org.newsvoice.analysis.StoryAnalysis;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.Quotation;
import org.newsvoice.sentiment.SentimentScores;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.SpeakerKind;

/**
 * A line that {@code annotate} writes.
 *
 * @param id the story's
 * @param quotes one for each contiguous stretch in quotation marks, speech or not, in text order
 * @param attributions one for each statement, in quotation marks or not, in text order
 * @param sentiment by the model for news; null when nothing was scored
 * @param sentimentCorenlp by CoreNLP's model; null when nothing was scored
 */
public record PredictedStory(
        String id,
        List<PredictedQuote> quotes,
        List<ReportedSpeech> attributions,
        @Nullable PredictedSentiment sentiment,
        @JsonProperty("sentiment_corenlp") @Nullable PredictedSentiment sentimentCorenlp) {

    /** Takes absent lists as empty. */
    public PredictedStory {
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
        attributions = attributions == null ? List.of() : List.copyOf(attributions);
    }

    /** What the analysis of a story says, at the places that {@code offsets} gives. */
    public static PredictedStory of(StoryOutcome.Analyzed outcome, ReceivedOffsets offsets) {
        String text = outcome.article().text();
        List<PredictedQuote> quotes = new ArrayList<>();
        for (AnalyzedQuote quote : outcome.analysis().quotes()) {
            for (TextSpan span : quote.quotation().spans()) {
                quotes.add(quote(quote, offsets.of(span), text, offsets));
            }
        }
        for (Quotation quotation : outcome.analysis().notSpeech()) {
            for (TextSpan span : quotation.spans()) {
                quotes.add(PredictedQuote.unclaimed(offsets.of(span), PredictedQuote.NOT_SPEECH));
            }
        }
        quotes.sort(Comparator.comparing(PredictedQuote::span));
        List<ReportedSpeech> attributions = attributions(outcome.analysis(), offsets);
        SentimentScores body = outcome.analysis().sentiment().body();
        return new PredictedStory(
                outcome.article().key().articleId(),
                quotes,
                attributions,
                PredictedSentiment.of(body.news()),
                PredictedSentiment.of(body.corenlp()));
    }

    private static PredictedQuote quote(AnalyzedQuote quote, TextSpan span, String text, ReceivedOffsets offsets) {
        String kind = quote.quotation().kind().label();
        Attribution attribution = quote.attribution();
        if (attribution == null) {
            return PredictedQuote.unclaimed(span, kind);
        }
        TextSpan mention = attribution.mention().span();
        TextSpan published = offsets.of(mention);
        Speaker speaker = quote.speaker();
        boolean inText = attribution.mention().kind() != MentionKind.NONE;
        TextSpan cue = attribution.cue();
        return new PredictedQuote(
                span.begin(),
                span.end(),
                kind,
                inText ? mention.of(text) : null,
                inText ? published.begin() : null,
                inText ? published.end() : null,
                speaker == null ? null : name(quote, speaker, attribution, text),
                cue == null ? null : cue.of(text),
                attribution.rule(),
                attribution.confidence(),
                quote.speakerConfidence());
    }

    /** The speaker's name; of several who speak together all names, as the story joins them. */
    private static @Nullable String name(AnalyzedQuote quote, Speaker speaker, Attribution attribution, String text) {
        List<Speaker> together = quote.together();
        if (together.isEmpty()) {
            return speaker.name();
        }
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < together.size(); i++) {
            String mention = attribution.joint().get(i).span().of(text);
            boolean article = i > 0 && mention.regionMatches(true, 0, "the ", 0, "the ".length());
            String name = together.get(i).name();
            names.append(i == 0 ? "" : i + 1 < together.size() ? ", " : " and ")
                    .append(article && name != null && together.get(i).kind() == SpeakerKind.ORGANIZATION ? "the " : "")
                    .append(name == null ? mention : name);
        }
        return names.toString();
    }

    /** Quotes of one statement are one attribution: that of the first whose speaker is known. */
    private static List<ReportedSpeech> attributions(StoryAnalysis analysis, ReceivedOffsets offsets) {
        Map<List<TextSpan>, AnalyzedQuote> statements = new LinkedHashMap<>();
        Stream.concat(analysis.quotes().stream(), analysis.indirect().stream())
                .sorted(Comparator.comparingInt(quote -> quote.reported().get(0).begin()))
                .forEach(quote -> statements.merge(
                        quote.reported(), quote, (first, other) -> first.attribution() == null ? other : first));
        return statements.values().stream()
                .map(quote -> reported(quote, offsets))
                .toList();
    }

    private static ReportedSpeech reported(AnalyzedQuote quote, ReceivedOffsets offsets) {
        Attribution attribution = quote.attribution();
        TextSpan cue = attribution == null ? null : attribution.cue();
        return new ReportedSpeech(
                quote.reported().stream().map(offsets::of).toList(),
                attribution == null || attribution.mention().kind() == MentionKind.NONE
                        ? List.of()
                        : List.of(offsets.of(attribution.mention().span())),
                cue == null ? List.of() : List.of(offsets.of(cue)),
                quote.quotation().kind().label(),
                attribution == null ? null : attribution.confidence(),
                quote.stance().label());
    }
}
