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

/** The stance of what is said in invented sentences. More of them are in sample-data/gold/stance.jsonl. */
class StanceModelTest {

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
}
