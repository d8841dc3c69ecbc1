package org.newsvoice.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.AnalyzedQuote;
import org.newsvoice.analysis.PersonInStory;
import org.newsvoice.analysis.StoryAnalysis;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.analysis.StorySentiment;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.article.Byline;
import org.newsvoice.article.FieldHash;
import org.newsvoice.article.Headers;
import org.newsvoice.article.PublishedTime;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.StorySource;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.corpus.RecordReader;
import org.newsvoice.corpus.StoryDecoder;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.job.reading.StoryReader;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.parse.ParseOutcome;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteKind;
import org.newsvoice.sentiment.SentimentScore;
import org.newsvoice.sentiment.SentimentScores;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.SpeakerKind;

/**
 * News in a toy format, and a toy analysis of it. A line is a record, {@code outlet|time|title|body}; a line {@code BROKEN}
 * is no record; a line {@code CUT} breaks the file off. In a body, {@code “words” said Name} is a quotation, and the word
 * POISON cannot be analyzed.
 */
public final class FakeNews implements StoryReader, StoryProcessorFactory {

    private static final long serialVersionUID = 1L;
    private static final Pattern SAID = Pattern.compile("“[^”]*” (said) ([A-Z][a-z]+(?: [A-Z][a-z]+)?)");

    @Override
    public StoryDecoder decoder() {
        return new LineDecoder();
    }

    @Override
    public ParseOutcome parse(RawStory story) {
        String title = story.parts().get(0).text();
        String body = story.parts().get(1).text();
        if (title.isEmpty() && body.isEmpty()) {
            return new ParseOutcome.Rejected(new Reject(RejectCode.EMPTY_STORY, "no words"));
        }
        return new ParseOutcome.Parsed(article(story.source(), story.headers().published(), title, body));
    }

    /** A story with a headline and one paragraph; {@code published} is ISO 8601 in UTC, or empty. */
    public static Article article(StorySource source, @Nullable String published, String title, String body) {
        String text = title + "\n\n" + body;
        int begin = title.length() + 2;
        List<Zone> zones = new ArrayList<>(List.of(new Zone(ZoneKind.HEADLINE, new TextSpan(0, title.length()))));
        Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        if (body.isEmpty()) {
            flags.add(QualityFlag.EMPTY_BODY);
        } else {
            zones.add(new Zone(ZoneKind.PARAGRAPH, new TextSpan(begin, text.length())));
        }
        return new Article(
                new ArticleKey(FieldHash.of(source.outlet(), title), FieldHash.of(text, published)),
                source,
                new Headers(
                        title,
                        null,
                        Byline.NONE,
                        null,
                        published == null || published.isEmpty()
                                ? null
                                : new PublishedTime(Instant.parse(published), "UTC", false),
                        "en"),
                text,
                zones,
                FieldHash.of(body.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "")),
                flags);
    }

    @Override
    public StoryProcessor create() {
        return FakeNews::analyze;
    }

    @Override
    public String fingerprint() {
        return "fake";
    }

    private static StoryOutcome analyze(Article article) {
        String text = article.text();
        if (text.contains("POISON")) {
            return new StoryOutcome.Rejected(article, new Reject(RejectCode.ANALYSIS_FAILED, "poisoned"));
        }
        List<AnalyzedQuote> quotes = new ArrayList<>();
        List<PersonInStory> people = new ArrayList<>();
        Matcher matcher = SAID.matcher(text);
        while (matcher.find()) {
            Speaker speaker = new Speaker(matcher.group(2), SpeakerKind.PERSON, "Mayor");
            TextSpan words = new TextSpan(matcher.start(), matcher.start(1) - 1);
            quotes.add(new AnalyzedQuote(
                    new Quotation(List.of(words), 1, QuoteKind.DIRECT, Set.of()),
                    new Attribution(
                            new Mention(MentionKind.NAME, 0, 0, new TextSpan(matcher.start(2), matcher.end(2))),
                            new TextSpan(matcher.start(1), matcher.end(1)),
                            "fake_rule",
                            0.5 + 0.1 * (quotes.size() % 5)),
                    speaker,
                    sentiment(words.length()),
                    words.length(),
                    Set.of()));
            people.add(new PersonInStory(speaker, 0, 1, 1, 0, 0, sentiment(words.length() + 1), SentimentScores.NONE));
        }
        SentimentScores all = sentiment(text.length());
        return new StoryOutcome.Analyzed(
                article,
                new StoryAnalysis(
                        text.length(),
                        1,
                        List.of(),
                        quotes,
                        people.stream().distinct().limit(1).toList(),
                        new StorySentiment(all, all, all, all),
                        Set.of()));
    }

    private static SentimentScores sentiment(int seed) {
        double negative = (seed % 7) / 10.0;
        return new SentimentScores(
                new SentimentScore(Sentiment.of(negative, 1 - negative, 0), 1, 0),
                new SentimentScore(Sentiment.of(0, negative, 1 - negative, 0, 0), 1, 0));
    }

    private static final class LineDecoder implements StoryDecoder {

        @Override
        public String format() {
            return "fake";
        }

        @Override
        public RecordReader decode(CorpusFile file, InputStream in) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            long[] number = {0};
            return () -> {
                String line = lines.readLine();
                if (line != null && line.equals("CUT")) {
                    throw new IOException("the file ends in the middle of a record");
                }
                return line == null ? null : record(file, number[0]++, line);
            };
        }

        private static String url(String outlet, String title) {
            return "https://" + outlet + ".example/" + title.replace(' ', '-');
        }

        private static DecodedRecord record(CorpusFile file, long number, String line) {
            String[] fields = line.split("\\|", -1);
            if (fields.length != 4) {
                return new DecodedRecord.Broken(
                        number, new Reject(RejectCode.MALFORMED_RECORD, fields.length + " fields"), line);
            }
            return new DecodedRecord.Decoded(new RawStory(
                    new StorySource(file.path(), number, fields[0], url(fields[0], fields[2]), null),
                    null,
                    new RawHeaders(List.of(), fields[1], "en"),
                    List.of(new RawPart(PartRole.TITLE, fields[2]), new RawPart(PartRole.BODY, fields[3]))));
        }
    }
}
