package org.newsvoice.quote.attribution;

import java.util.List;
import java.util.stream.Collectors;
import org.newsvoice.analysis.SpeechAnnotator;
import org.newsvoice.analysis.Stories;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.corenlp.CoreNlpStoryAnnotator;
import org.newsvoice.nlp.corenlp.FirstNameFiles;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.QuoteExtractor;
import org.newsvoice.quote.ranking.RankingModel;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.story.StorySpeakers;

/** Says who speaks each quotation of a short story: names joined by +, open when the story does not say, - for what is nobody's speech. */
final class SpeakersOfStory {

    /** One for all tests, which run one after the other: the models are loaded once. */
    static final SpeakersOfStory SHARED = new SpeakersOfStory();

    private final SpeechAnnotator annotator = new SpeechAnnotator(CoreNlpStoryAnnotator.create(10_000));
    private final FirstNames firstNames = FirstNameFiles.load();

    private SpeakersOfStory() {}

    /** The speakers in text order, with "; " between; a paragraph ends at ¶. */
    String read(String text) {
        AnnotatedStory story = annotator.annotate(Stories.story("Harbor", text.split("¶")));
        List<AttributedQuote> quotes = new QuoteAttributor(firstNames, RankingModel.load())
                .attribute(story, new QuoteExtractor().extract(story.article()));
        StorySpeakers speakers = StorySpeakers.resolve(story, quotes, firstNames);
        return quotes.stream().map(quote -> speaker(quote, speakers)).collect(Collectors.joining("; "));
    }

    private static String speaker(AttributedQuote quote, StorySpeakers speakers) {
        Attribution answer = quote.attribution();
        if (answer == null) {
            return quote.speech() ? "open" : "-";
        }
        List<Speaker> all = answer.joint().isEmpty()
                ? List.of(speakers.speakerOf(answer.mention()))
                : speakers.together(answer.joint());
        return all.stream()
                .map(speaker -> speaker.name() == null ? "open" : speaker.name())
                .collect(Collectors.joining(" + "));
    }
}
