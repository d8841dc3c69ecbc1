package org.newsvoice.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.Article;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteKind;
import org.newsvoice.sentiment.SentimentScore;
import org.newsvoice.sentiment.SentimentScores;
import org.newsvoice.speaker.NamedEntity;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.SpeakerKind;

class StoryAnalyzerTest {

    private final Article article = Stories.story(
            "Brandt in bad water",
            "“It is good.” Ada said. Kofi saw bad bad bad days.",
            "“Ada left,” Kofi said. The “new” park is good good.",
            "“Nobody knows.”");
    private final StoryAnalysis analysis = new StoryAnalyzer(
                    new WordListAnnotator(), new NextNameSpeaks(), WordListAnnotator.models())
            .analyze(article);

    @Test
    void quotesCarrySpeakerSentimentAndWhomTheyName() {
        assertEquals(
                List.of(
                        "Ada: “It is good.” sentiment 0.20 of 1, 6 tokens, names []",
                        "Kofi: “Ada left,” sentiment 0.00 of 1, 5 tokens, names [Ada]",
                        "nobody: “Nobody knows.” sentiment 0.00 of 1, 5 tokens, names []"),
                analysis.quotes().stream().map(this::describe).toList());
        assertEquals(1, analysis.nQuotedNotSpeech());
    }

    @Test
    void peopleAreCountedInAndOutsideQuotes() {
        assertEquals(
                List.of(
                        "Brandt: 0 in, 1 outside, 0 quotes, sentiment -0.25 of 1",
                        "Ada: 1 in, 1 outside, 1 quotes, sentiment 0.00 of 1",
                        "Kofi: 0 in, 2 outside, 1 quotes, sentiment -0.33 of 2"),
                analysis.people().stream()
                        .map(p -> p.who().name() + ": " + p.mentionsInQuotes() + " in, " + p.mentionsOutside()
                                + " outside, " + p.nQuotes() + " quotes, " + describe(p.narration()))
                        .toList());
    }

    @Test
    void narrationAndQuotedSpeechPartTheBody() {
        assertEquals("sentiment -0.25 of 1", describe(analysis.sentiment().headline()));
        assertEquals("sentiment 0.09 of 3", describe(analysis.sentiment().quoted()));
        assertEquals("sentiment -0.05 of 4", describe(analysis.sentiment().narration()));
    }

    @Test
    void sentencesWithoutATreeAreCountedNotScored() {
        StoryAnalysis some = new StoryAnalyzer(
                        new WordListAnnotator(), new NextNameSpeaks(), WordListAnnotator.models())
                .analyze(Stories.story("Rain", "It is unscorable. It is good. * * *"));
        assertEquals(1, some.sentiment().body().corenlp().nScored());
        assertEquals(1, some.sentiment().body().corenlp().nUnscored());
        assertEquals(Set.of(QualityFlag.UNPARSED_SENTENCES), some.flags());
    }

    private String describe(AnalyzedQuote quote) {
        Speaker speaker = quote.speaker();
        return (speaker == null ? "nobody" : speaker.name()) + ": "
                + quote.quotation().spans().get(0).of(article.text()) + " " + describe(quote.sentiment()) + ", "
                + quote.nTokens() + " tokens, names " + quote.peopleMentioned();
    }

    private static String describe(SentimentScores scores) {
        SentimentScore score = scores.corenlp();
        return score.mean() == null
                ? "no sentiment"
                : String.format(
                        Locale.ROOT, "sentiment %.2f of %d", score.mean().score() + 0.0, score.nScored());
    }

    /** What stands in curly marks is quoted; the next name in the paragraph says it; one word is no speech. */
    private static final class NextNameSpeaks implements SpeechFinder {

        private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

        @Override
        public SpeechInStory find(AnnotatedStory story) {
            List<ResolvedQuote> quotes = new ArrayList<>();
            Matcher matcher = QUOTED.matcher(story.text());
            while (matcher.find()) {
                TextSpan span = new TextSpan(matcher.start(), matcher.end());
                int zone = story.sentences(span).get(0).zone();
                Quotation quotation = new Quotation(List.of(span), zone, QuoteKind.DIRECT, Set.of());
                boolean speech = matcher.group().contains(" ");
                quotes.add(story.entities().stream()
                        .filter(e -> e.span().begin() >= span.end()
                                && story.sentences().get(e.sentence()).zone() == zone
                                && speech)
                        .findFirst()
                        .map(entity -> spoken(quotation, entity, story.text()))
                        .orElse(new ResolvedQuote(new AttributedQuote(quotation, null, speech), null)));
            }
            return new SpeechInStory(quotes, named(story));
        }

        private static ResolvedQuote spoken(Quotation quotation, EntityMention entity, String text) {
            Mention mention = new Mention(MentionKind.NAME, entity.sentence(), entity.beginToken(), entity.span());
            Attribution attribution = new Attribution(mention, null, "next_name", 1);
            return new ResolvedQuote(new AttributedQuote(quotation, attribution, true), speaker(entity, text));
        }

        private static List<NamedEntity> named(AnnotatedStory story) {
            return story.entities().stream()
                    .map(entity -> speaker(entity, story.text()))
                    .distinct()
                    .map(speaker -> new NamedEntity(
                            speaker,
                            story.entities().stream()
                                    .filter(e -> speaker(e, story.text()).equals(speaker))
                                    .toList()))
                    .toList();
        }

        private static Speaker speaker(EntityMention entity, String text) {
            SpeakerKind kind = entity.kind() == EntityKind.PERSON ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION;
            return new Speaker(entity.span().of(text), kind, null);
        }
    }
}
