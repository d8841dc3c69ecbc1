package org.newsvoice.quote.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.analysis.SpeechAnnotator;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
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

/** Rules on sentences as the models read them. A line for each quotation: rule, mention, who that is in the story. */
class QuoteAttributorModelTest {

    private static SpeechAnnotator annotator;
    private static FirstNames firstNames;

    @BeforeAll
    static void loadModels() {
        annotator = new SpeechAnnotator(CoreNlpStoryAnnotator.create(10_000));
        firstNames = FirstNameFiles.load();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We will rebuild the harbor,” said Ada Osei, the mayor of Springfield. | said_after: Ada Osei",
                "“We will rebuild the harbor,” Ada Osei said Tuesday. | said_after: Ada Osei",
                "“Will we rebuild the harbor?” she asked. | said_after: she",
                "“We will rebuild,” Ada Osei, the president of the Harbor Chamber of Commerce said. | said_after: Ada Osei",
                "Ada Osei said: “We will rebuild the harbor.” | said_before: Ada Osei",
                "The mayor argued that the plan was “a costly mistake” and left. | said_before: The mayor",
                "Osei called the plan “a mistake.” | said_before: Osei",
                "According to the newspaper, “the harbor is lost.” | according_to: the newspaper",
                "He adopted a loud voice and joked, “Here comes the mayor.” | said_before: He",
                "Osei urged women to vote, saying, “The harbor is yours.” | said_before: Osei",
                "The crowd had one message: “Save the harbor.” | colon: The crowd",
                "It was praised by Karl Brandt, who said, “The harbor lives.” | quoted_by_another: Karl Brandt",
                "When Osei thanked the port and said that it was good to be home, a man yelled “Stay there!” | said_before: a man",
                "She spoke on Harbor TV’s “Good Morning Springfield” on Monday. | nobody",
                "The so-called “harbor tax” is dead. | nobody",
                "“We will rebuild,” said the mayor, Ada Osei. | said_after: Ada Osei",
                "“We will rebuild,” said a spokesman for the port, Karl Brandt. | said_after: Karl Brandt",
                "Tilda Devine runs the port. “We will rebuild,” said Devine. | said_after: Devine",
                "“A harbor without cranes is a pond.” — Ada Osei, mayor | signature: Ada Osei",
                "“Harbor Lights” star Ada Osei opened the fair. | nobody",
                "The harbor is “a jewel of the coast” and must be kept, Osei said. | report_at_end: Osei",
                "The harbor is “a jewel” for the town, said Ada Osei, the mayor. | report_at_end: Ada Osei",
                "MORE SHIPS - Ada Osei: “We will rebuild the harbor.” | colon: Ada Osei",
                "“Harbor Rebuilt,” by the Courier’s Ada Osei, sold out. | nobody",
                "The port, Osei said, has become “a pond of rust.” | parenthetical: Osei",
                "The port will close, Osei said Monday, adding that the town “will follow it.” | parenthetical: Osei",
                "Osei sang “The Miller's Daughter” at the fair. | nobody",
                "“HARBOR LIGHTS OUT” | nobody",
                "In the words of Ada Osei, “a pond of rust.” | in_the_words: Ada Osei",
                "The port is, in Osei's own words, “a jewel.” | in_the_words: Osei",
                "The port is “a jewel,” in the words of one driver, and must be kept. | in_the_words: one driver",
                "In other words, the “harbor tax” is dead. | nobody",
            })
    void theWordsBesideAQuotationTellWhoSpeaks(String text, String expected) {
        assertEquals(List.of(expected), attributions(Stories.story("Harbor", text)));
    }

    @Test
    void aParagraphThatEndsInAColonAnnouncesTheNext() {
        assertEquals(
                List.of("colon: She"),
                attributions(Stories.story(
                        "Harbor",
                        "Ada Osei runs the port. She then listed what is missing:",
                        "“We have no cranes left.”")));
    }

    @Test
    void anExcerptOfAnotherPaperIsNobodysSpeech() {
        assertEquals(
                List.of("nobody", "nobody", "nobody", "nobody", "said_before: Ada Osei"),
                attributions(Stories.story(
                        "Harbor",
                        "“Harbor Rebuilt,” by the Courier's Karl Brandt: “The harbor has been rebuilt after two years of noise.”",
                        "From Karl Brandt writing at the Courier:",
                        "“The harbor has been rebuilt after two years of noise and dust.",
                        "“The mayor was in her best hat when the first crane rose.”",
                        "FOUR CRANES FOR THE HARBOR “The town has ordered four cranes that nobody can lift.” [Courier]",
                        "Ada Osei wrote: “The harbor has been rebuilt after two years of noise.”")));
    }

    @Test
    void aQuotationThatThePagePullsOutIsNotSaidTwice() {
        String words = "Nobody in this town has ever seen a crane that works";
        assertEquals(
                List.of("nobody", "said_after: Ada Osei"),
                attributions(Stories.story(
                        "Harbor",
                        "“" + words + ".”",
                        "The mayor was not amused. “" + words + ",” Ada Osei said on Monday.")));
    }

    @Test
    void confidenceIsAProbability() {
        Article article =
                Stories.story("Harbor", "“We will rebuild the harbor,” said Ada Osei. Some call her “stubborn.”");
        for (AttributedQuote quote : attribute(annotator.annotate(article))) {
            Attribution answer = quote.attribution();
            assertTrue(answer == null || (answer.confidence() > 0 && answer.confidence() <= 1));
        }
    }

    @Test
    void aSplitQuotationIsOne() {
        Article article = Stories.story("Harbor", "“We will rebuild,” Ada Osei said, “and soon.”");
        List<AttributedQuote> quotes = attribute(annotator.annotate(article));
        assertEquals(1, quotes.size());
        assertEquals(2, quotes.get(0).quotation().spans().size());
    }

    @Test
    void wordsThatStandAloneGoOnWithTheSpeaker() {
        assertEquals(
                List.of(
                        "said_after: Ada Osei",
                        "same_paragraph: Ada Osei",
                        "previous_paragraph: Ada Osei",
                        "colon: Karl Brandt"),
                attributions(Stories.story(
                        "Harbor",
                        "“We will rebuild,” said Ada Osei. “It takes a year.”",
                        "“Nobody leaves before that.”",
                        "Karl Brandt disagreed and told reporters:",
                        "“It takes ten years.”")));
    }

    @Test
    void aHeaderGivesWhatFollowsToItsPerson() {
        AnnotatedStory story = annotator.annotate(Stories.story(
                "Instant view: harbor",
                "Comments: ADA OSEI, ECONOMIST, QUAY BANK \"The harbor is lost for this year.\" \"Nobody will say so.\" KARL"
                        + " MCBRANDT, TRADER: RATES: \"We expected worse than that.\"",
                "\"It is not over,\" said Ines Ruiz, the mayor."));
        List<AttributedQuote> quotes = attribute(story);
        StorySpeakers speakers = StorySpeakers.resolve(story, quotes, firstNames);
        assertEquals(
                List.of("turn: Ada Osei", "turn: Ada Osei", "turn: Karl McBrandt", "said_after: Ines Ruiz"),
                quotes.stream()
                        .map(quote -> Objects.requireNonNull(quote.attribution()))
                        .map(answer -> answer.rule() + ": "
                                + speakers.speakerOf(answer.mention()).name())
                        .toList());
    }

    @Test
    void inADialogueAParagraphWithoutANameStaysOpen() {
        assertEquals(
                List.of("said_after: Ada Osei", "said_after: Karl Brandt", "nobody", "nobody"),
                attributions(Stories.story(
                        "Harbor",
                        "“Who shut the harbor?” Ada Osei asked.",
                        "“It was the mayor,” said Karl Brandt.",
                        "“Who told you that?”",
                        "“The mayor told me himself.”")));
    }

    @Test
    void pronounsAndSurnamesBecomeTheFullName() {
        AnnotatedStory story = annotator.annotate(Stories.story(
                "Envoy in Springfield",
                "The envoy, Pieter van der Meer, met Foreign Minister Carla Lindt on Monday. He said the talks were “hard.”",
                "Lindt said they were “useful.” She added that they would “go on.”",
                "“We need time,” said Van der Meer."));
        List<AttributedQuote> quotes = attribute(story);
        StorySpeakers speakers = StorySpeakers.resolve(story, quotes, firstNames);
        assertEquals(
                List.of("Pieter van der Meer", "Carla Lindt", "Carla Lindt", "Pieter van der Meer"),
                quotes.stream()
                        .map(AttributedQuote::attribution)
                        .map(attribution -> attribution == null ? null : speakers.speakerOf(attribution.mention()))
                        .map(speaker -> speaker == null ? "nobody" : String.valueOf(speaker.name()))
                        .toList());
        Speaker lindt = speakers.named().stream()
                .map(entity -> entity.speaker())
                .filter(speaker -> "Carla Lindt".equals(speaker.name()))
                .findFirst()
                .orElseThrow();
        assertEquals("Foreign Minister", lindt.title());
    }

    @Test
    void itAndTheyGoOnWithTheBodyOrThePeopleQuotedBefore() {
        AnnotatedStory story = annotator.annotate(Stories.story(
                "Mill sued",
                "“Defendant knew of the leak,” the complaint says. “It was told in June,” it says.",
                "Protesters chanted “Open the gates!” “We will stay,” they said.",
                "Karl Brandt said the gates are “shut.” “They are open,” it said."));
        List<AttributedQuote> quotes = attribute(story);
        StorySpeakers speakers = StorySpeakers.resolve(story, quotes, firstNames);
        assertEquals(
                List.of("the complaint", "the complaint", "Protesters", "Protesters", "Karl Brandt", "null"),
                quotes.stream()
                        .map(quote ->
                                Objects.requireNonNull(quote.attribution()).mention())
                        .map(mention ->
                                String.valueOf(speakers.speakerOf(mention).name()))
                        .toList());
    }

    @Test
    void mentionsSliceToTheirWords() {
        Article article = Stories.story("Harbor", "😀 “We will rebuild,” said a spokesman for the old mill.");
        Attribution attribution = attribute(annotator.annotate(article)).get(0).attribution();
        TextSpan span =
                attribution == null ? new TextSpan(0, 0) : attribution.mention().span();
        assertEquals("a spokesman", span.of(article.text()));
    }

    private static List<String> attributions(Article article) {
        return attribute(annotator.annotate(article)).stream()
                .map(quote -> {
                    Attribution answer = quote.attribution();
                    return answer == null
                            ? "nobody"
                            : answer.rule() + ": " + answer.mention().span().of(article.text());
                })
                .toList();
    }

    private static List<AttributedQuote> attribute(AnnotatedStory story) {
        return new QuoteAttributor(firstNames, RankingModel.load())
                .attribute(story, new QuoteExtractor().extract(story.article()));
    }
}
