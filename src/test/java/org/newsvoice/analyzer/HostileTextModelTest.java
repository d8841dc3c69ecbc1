package org.newsvoice.analyzer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.analysis.AnalyzedQuote;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.article.Article;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.TextSpan;
import org.newsvoice.config.Attribution;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.corpus.StoryDecoderContract;
import org.newsvoice.corpus.TextEncoding;
import org.newsvoice.corpus.json.JsonStoryDecoder;
import org.newsvoice.corpus.mapping.FieldMappings;
import org.newsvoice.corpus.text.TextStoryDecoder;
import org.newsvoice.parse.ArticleParser;
import org.newsvoice.parse.ParseOutcome;

/** From bytes to quotations: whatever stands before a quotation, its offsets hold its words and its speaker is found. */
class HostileTextModelTest {

    private static final String QUOTED = "“We will open the gate,”";
    private static final String STORY = "Gate to open¶¶%s " + QUOTED + " said Mayor Ines Calderby on Tuesday.";
    private static final StoryProcessor PROCESSOR =
            new NewsProcessorFactory(Attribution.NEWS, WorkLimits.DEFAULT).create();

    private final StoryDecoder texts = new TextStoryDecoder(TextEncoding.DETECTED, 1_000_000);
    private final StoryDecoder json = new JsonStoryDecoder(FieldMappings.auto(), TextEncoding.DETECTED, 1_000_000);

    private static Article parse(StoryDecoder decoder, byte[] content) {
        List<DecodedRecord> records = StoryDecoderContract.decode(decoder, content);
        assertEquals(1, records.size());
        DecodedRecord.Decoded decoded = assertInstanceOf(DecodedRecord.Decoded.class, records.get(0));
        ParseOutcome outcome = new ArticleParser(ZoneOffset.UTC).parse(decoded.story());
        return assertInstanceOf(ParseOutcome.Parsed.class, outcome).article();
    }

    private static void assertQuoted(Article article) {
        StoryOutcome outcome = PROCESSOR.process(article);
        List<AnalyzedQuote> quotes = assertInstanceOf(StoryOutcome.Analyzed.class, outcome)
                .analysis()
                .quotes();
        assertEquals(1, quotes.size(), article.text());
        AnalyzedQuote quote = quotes.get(0);
        TextSpan span = quote.quotation().spans().get(0);
        assertEquals(QUOTED, article.text().substring(span.begin(), span.end()));
        assertEquals("Ines Calderby", requireNonNull(quote.speaker()).name());
    }

    private static String story(String before, String lineBreak) {
        return String.format(STORY, before).replace("¶", lineBreak);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "שלום עולם, مرحبا بالعالم.",
                "\u202EThe gate\u202C is closed.",
                "Zoe\u0308 and Cafe\u0301 Noir met.",
                "Families 👩‍👩‍👧 met 😀.",
                "The gate\u0000 is closed.",
                "The gate\u200B\u00AD\uFEFF is closed.",
            })
    void whateverStandsBefore(String before) {
        assertQuoted(parse(texts, story(before, "\n").getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\n\r", "\u2028", "\u0085"})
    void howeverLinesEnd(String lineBreak) {
        assertQuoted(parse(texts, story("The gate is closed.", lineBreak).getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "\\ude00", "\\u0000", "\\ufffe", "e\\u0301"})
    void whateverARecordEscapes(String escape) {
        String record = "{\"title\": \"Gate to open\", \"text\": \"" + escape + " The gate is closed. " + QUOTED
                + " said Mayor Ines Calderby on Tuesday.\"}";
        assertQuoted(parse(json, record.getBytes(UTF_8)));
    }

    @Test
    void halfACharacterAtTheEndSpoilsNothingBefore() {
        byte[] whole = (story("The gate is closed.", "\n") + " It rained €").getBytes(UTF_8);
        Article article = parse(texts, Arrays.copyOf(whole, whole.length - 1));
        assertTrue(article.flags().contains(QualityFlag.NOT_UTF8));
        assertQuoted(article);
    }

    @Test
    void aDateInTheFutureIsKeptAsGiven() {
        String record = "{\"text\": \"The gate is closed.\", \"published\": \"2999-01-01T00:00:00Z\"}";
        Article article = parse(json, record.getBytes(UTF_8));
        assertEquals(
                Instant.parse("2999-01-01T00:00:00Z"),
                requireNonNull(article.headers().published()).at());
    }

    @Test
    void codeAtTheEndOfAStoryIsReadToItsLastMark() {
        String story = """
                “We will open the gate,” said Mayor Ines Calderby on Tuesday.

                _size = '300x250'; ad_place = 'ab12'; //-->

                <!-- ad_type = "text"; ad_channel = "0054321535"; ad_color_border = "000000"; //-->""";
        assertInstanceOf(StoryOutcome.Analyzed.class, PROCESSOR.process(parse(texts, story.getBytes(UTF_8))));
    }
}
