package org.newsvoice.analysis;

import java.util.List;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.QuoteExtractor;
import org.newsvoice.quote.attribution.QuoteAttributor;
import org.newsvoice.quote.ranking.RankingModel;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.StorySpeakers;

/** Our own reading of a story ({@code --attribution news}): it abstains where the evidence does not suffice. */
public final class NewsSpeechFinder implements SpeechFinder {

    private final QuoteExtractor extractor = new QuoteExtractor();
    private final QuoteAttributor attributor;
    private final FirstNames firstNames;

    /** A finder that takes {@code firstNames} for what first names tell of a person's gender. */
    public NewsSpeechFinder(FirstNames firstNames) {
        this(firstNames, RankingModel.load());
    }

    /** A finder with a ranker of one's own. */
    public NewsSpeechFinder(FirstNames firstNames, RankingModel model) {
        this.attributor = new QuoteAttributor(firstNames, model);
        this.firstNames = firstNames;
    }

    @Override
    public SpeechInStory find(AnnotatedStory story) {
        List<AttributedQuote> quotes = attributor.attribute(story, extractor.extract(story.article()));
        StorySpeakers speakers = StorySpeakers.resolve(story, quotes, firstNames);
        return new SpeechInStory(
                quotes.stream().map(quote -> spoken(quote, speakers)).toList(), speakers.named());
    }

    private static ResolvedQuote spoken(AttributedQuote quote, StorySpeakers speakers) {
        Attribution attribution = quote.attribution();
        if (attribution == null) {
            return new ResolvedQuote(quote, null);
        }
        List<Speaker> together = speakers.together(attribution.joint());
        Speaker speaker = together.isEmpty() ? speakers.speakerOf(attribution.mention()) : together.get(0);
        Double certainty = speakers.certainty(attribution.mention());
        return new ResolvedQuote(
                quote, speaker, together, certainty == null ? null : certainty * attribution.confidence());
    }
}
