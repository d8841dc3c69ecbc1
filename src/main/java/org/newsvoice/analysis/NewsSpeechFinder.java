package org.newsvoice.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteExtractor;
import org.newsvoice.quote.attribution.QuoteAttributor;
import org.newsvoice.quote.indirect.IndirectModel;
import org.newsvoice.quote.indirect.IndirectSpeech;
import org.newsvoice.quote.indirect.IndirectSpeechFinder;
import org.newsvoice.quote.indirect.Statements;
import org.newsvoice.quote.ranking.RankingModel;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.story.StorySpeakers;

/** Our own reading of a story ({@code --attribution news}): it abstains where the evidence does not suffice. */
public final class NewsSpeechFinder implements SpeechFinder {

    private final QuoteExtractor extractor = new QuoteExtractor();
    private final QuoteAttributor attributor;
    private final FirstNames firstNames;
    private final @Nullable IndirectSpeechFinder indirect;

    /** A finder that takes {@code firstNames} for what first names tell of a person's gender. */
    public NewsSpeechFinder(FirstNames firstNames) {
        this(firstNames, RankingModel.load(), IndirectModel.load());
    }

    /** A finder with a ranker of one's own, of words in quotation marks alone. */
    public NewsSpeechFinder(FirstNames firstNames, RankingModel model) {
        this(firstNames, model, null);
    }

    /**
     * A finder with models of one's own.
     *
     * @param firstNames what first names tell of a person's gender
     * @param ranker whose the words in quotation marks are
     * @param model what is reported without quotation marks; null to leave that out
     */
    public NewsSpeechFinder(FirstNames firstNames, RankingModel ranker, @Nullable IndirectModel model) {
        this.attributor = new QuoteAttributor(firstNames, ranker);
        this.firstNames = firstNames;
        this.indirect = model == null ? null : new IndirectSpeechFinder(model);
    }

    @Override
    public SpeechInStory find(AnnotatedStory story) {
        List<Quotation> quotations = extractor.extract(story.article());
        List<AttributedQuote> quotes = attributor.attribute(story, quotations);
        StorySpeakers speakers = StorySpeakers.resolve(story, quotes, firstNames);
        List<IndirectSpeech> reports = indirect == null ? List.of() : indirect.find(story, inMarks(quotations));
        Statements statements = Statements.of(quotes, reports, story.text());
        List<ResolvedQuote> spoken = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            spoken.add(spoken(quotes.get(i), speakers, statements.reported(i)));
        }
        return new SpeechInStory(
                spoken,
                statements.indirect().stream()
                        .map(quote -> spoken(quote, speakers, quote.quotation().spans()))
                        .toList(),
                speakers.named());
    }

    private static SpanSet inMarks(List<Quotation> quotations) {
        return SpanSet.of(quotations.stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList());
    }

    private static ResolvedQuote spoken(AttributedQuote quote, StorySpeakers speakers, List<TextSpan> reported) {
        Attribution attribution = quote.attribution();
        if (attribution == null || attribution.mention().kind() == MentionKind.NONE) {
            return new ResolvedQuote(quote, null, List.of(), null, reported);
        }
        List<Speaker> together = speakers.together(attribution.joint());
        Speaker named = speakers.speakerOf(attribution.mention());
        Speaker speaker = together.isEmpty() ? named : together.get(0);
        Double certainty = speakers.certainty(attribution.mention(), named);
        return new ResolvedQuote(
                quote, speaker, together, certainty == null ? null : certainty * attribution.confidence(), reported);
    }
}
