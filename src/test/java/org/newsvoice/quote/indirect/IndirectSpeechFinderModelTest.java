package org.newsvoice.quote.indirect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.analysis.SpeechAnnotator;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.Article;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.corenlp.CoreNlpStoryAnnotator;
import org.newsvoice.quote.QuoteExtractor;

/** Reports in sentences as the models read them: source, cue and content of each. */
class IndirectSpeechFinderModelTest {

    private static CoreNlpStoryAnnotator annotator;

    @BeforeAll
    static void loadModels() {
        annotator = CoreNlpStoryAnnotator.create(10_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Violence has fallen, the envoy said. | the envoy [said] Violence has fallen",
                "According to the ministry, the bridge will reopen in May. | the ministry [According] the bridge will reopen in May",
                "She denied that the council had sold the land. | She [denied] that the council had sold the land",
                "Ada Osei, the mayor of Kesselby, wants to close the port. | Ada Osei [wants] to close the port",
                "It is said that the dam will hold. | nobody [said] that the dam will hold",
                "A statement from the port authority said ships would return next week."
                        + " | A statement [said] ships would return next week",
                "Q: You waited nine years. | nothing",
                "Boats crossed the bay and the fog lifted before noon. | nothing",
                "The envoy called twice, and the clerk answered an hour later. | nothing",
                "“We won,” Osei said, adding that the count was fair. | Osei [said] We won; Osei [adding] that the count was fair",
            })
    void reportsAreFoundByTheirCue(String text, String expected) {
        assertEquals(expected, describe(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Carrow Observer reported that Varga said the dam would hold."
                        + " | The Carrow Observer [reported] that Varga said the dam would hold; Varga [said] the dam would hold",
                "He said the ministry had announced that the port would close."
                        + " | He [said] the ministry had announced that the port would close;"
                        + " the ministry [announced] that the port would close",
                "According to the paper, Varga said the dam would hold."
                        + " | the paper [According] Varga said the dam would hold; Varga [said] the dam would hold",
                "The paper reported that Osei had told the inquiry that the pumps had failed."
                        + " | The paper [reported] that Osei had told the inquiry that the pumps had failed;"
                        + " Osei [told] that the pumps had failed",
                "Varga said he said so twice. | Varga [said] he said so twice",
            })
    void aReportWithinAReportIsAnother(String text, String expected) {
        assertEquals(expected, describe(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The former treasurer is accused of moving club money. | nobody [accused] of moving club money",
                "The dam will hold, an aide told the Carrow Observer. | an aide [told] The dam will hold",
                "On Friday Varga said the dam would hold. | Varga [said] the dam would hold",
                "She was told that the file had been lost. | nobody [told] that the file had been lost",
                "Varga was quoted as saying that the deal was dead. | Varga [saying] that the deal was dead",
                "The claims were dismissed by the panel. | the panel [dismissed] The claims",
                "The engineer told the inquiry that the dam had been checked. | The engineer [told] that the dam had been checked",
            })
    void whoIsToldOrAccusedIsNotTheSource(String text, String expected) {
        assertEquals(expected, describe(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The guard allegedly took a ring from a visitor. | nobody [allegedly] The guard ... took a ring from a visitor",
                "In Varga's view, the tax harms small farms. | Varga [view] the tax harms small farms",
                "In the words of the mayor, the plan is dead. | the mayor [words] the plan is dead",
                "In view of the weather, the match was moved to Sunday. | nothing",
                "As the coach put it, the team had slept. | the coach [put] the team had slept",
                "As he put it on the table, the vase broke. | nothing",
                "The ship, it is feared, went down with all hands. | nobody [feared] The ship ... went down with all hands",
                "The allegedly stolen car was found in a ditch. | nothing",
            })
    void setPhrasesReportTheClauseAroundThem(String text, String expected) {
        assertEquals(expected, describe(text));
    }

    @Test
    void aTurnOfATranscriptGoesOnOverSentences() {
        String text = "Ada Osei and Jon Varga met on the pier.\n\nOSEI: I saw the boat. Nobody else did.\n\n"
                + "VARGA: She says so. I think she was asleep.\n\nOSEI: Ask the pilot. He knows it.\n\nBoth left at noon.";
        assertEquals(
                "OSEI [:] I saw the boat. Nobody else did.; VARGA [:] She says so. I think she was asleep.;"
                        + " OSEI [:] Ask the pilot. He knows it.",
                describe(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Varga wrote on her page on Friday: // The weir must go. It has cost two lives. // The town was quiet."
                        + " | Varga [wrote] The weir must go. It has cost two lives.",
                "Three towns vote in May: // The weir in Osling was built in spring and the mill in June. | nothing",
            })
    void aTextSetOffBehindAColonIsOneReport(String text, String expected) {
        assertEquals(expected, describe(text.replace(" // ", "\n\n")));
    }

    @Test
    void aLabelBeforeAHeadlineIsNoTurn() {
        assertEquals("nothing", describe("UPDATE: The bridge is open.\n\nCORRECTION: The boat was green."));
    }

    @ParameterizedTest
    @CsvSource({"“He said that the dam will hold.”", "\"They claim that the port is lost\""})
    void noCueIsTakenFromWordsInMarks(String text) {
        assertEquals("nothing", describe(text));
    }

    private static String describe(String text) {
        Article article = Stories.story("Harbor", text.split("\n\n"));
        AnnotatedStory story = new SpeechAnnotator(annotator).annotate(article);
        List<TextSpan> quoted = new QuoteExtractor()
                .extract(article).stream().flatMap(q -> q.spans().stream()).toList();
        List<IndirectSpeech> found = new IndirectSpeechFinder(IndirectModel.load()).find(story, SpanSet.of(quoted));
        return found.isEmpty()
                ? "nothing"
                : found.stream().map(speech -> describe(speech, story.text())).collect(Collectors.joining("; "));
    }

    private static String describe(IndirectSpeech speech, String text) {
        String source = speech.source() == null
                ? "nobody"
                : Objects.requireNonNull(speech.source()).span().of(text);
        return source + " [" + speech.cue().of(text) + "] "
                + speech.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" ... "));
    }
}
