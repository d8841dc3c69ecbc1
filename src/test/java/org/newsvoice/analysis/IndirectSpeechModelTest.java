package org.newsvoice.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.nlp.corenlp.CoreNlpStoryAnnotator;
import org.newsvoice.nlp.corenlp.FirstNameFiles;
import org.newsvoice.sentiment.SentimentModels;

/** Speech without quotation marks in invented stories: its stance (more is in sample-data/gold/stance.jsonl) and its speakers. */
class IndirectSpeechModelTest {

    private static StoryAnalyzer analyzer;

    @BeforeAll
    static void load() {
        analyzer = new StoryAnalyzer(
                CoreNlpStoryAnnotator.create(10_000),
                new NewsSpeechFinder(FirstNameFiles.load()),
                new SentimentModels(null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The claims were dismissed by the panel. | denied",
                "He would have told the council that the roof leaks. | hypothetical",
                "He told the council that the roof leaks. | asserted",
            })
    void theStanceOfAReport(String text, String stances) {
        StoryAnalysis analysis = analyzer.analyze(Stories.story("Harbor", text));
        assertEquals(
                stances,
                analysis.indirect().stream()
                        .map(quote -> quote.stance().name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The engineer told the inquiry that the dam held. The flood came a week later, he said. | The engineer, The engineer",
                "Erik Sandoval said the roof leaks. The flood came a week later, he said. | Erik Sandoval, Erik Sandoval",
            })
    void whoHasJustSpokenWithoutANameGoesOn(String paragraph, String speakers) {
        StoryAnalysis analysis = analyzer.analyze(
                Stories.story("Harbor", "Erik Sandoval, who runs the market, said he had seen nothing.", paragraph));
        assertEquals(
                speakers,
                analysis.indirect().stream()
                        .skip(1)
                        .map(quote -> quote.speaker() == null
                                ? "nobody"
                                : quote.speaker().name())
                        .collect(Collectors.joining(", ")));
    }
}
