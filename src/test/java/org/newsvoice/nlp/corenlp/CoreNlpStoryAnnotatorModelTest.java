package org.newsvoice.nlp.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.article.Byline;
import org.newsvoice.article.Headers;
import org.newsvoice.article.StorySource;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.SentimentTree;
import org.newsvoice.nlp.Token;

class CoreNlpStoryAnnotatorModelTest {

    private static CoreNlpStoryAnnotator annotator;

    @BeforeAll
    static void loadModels() {
        annotator = CoreNlpStoryAnnotator.create(10_000);
    }

    @Test
    void tokensSliceTheTextWhateverItHolds() {
        Article article = article(
                "Harbor plan: “it’s over” 😀 for Jean-Claude Brandt’s U.S.-backed firm",
                "He said: ``We can't.'' It cost $5.5m… 6'2\" tall \uFFFD\u200B (gonna) <b id=\"x\">AT&amp;T</b> U.S.",
                "   ");
        AnnotatedStory story = annotator.annotate(article);
        int last = 0;
        for (Sentence sentence : story.sentences()) {
            for (Token token : sentence.tokens()) {
                assertEquals(token.text(), token.span().of(article.text()));
                assertTrue(token.span().begin() >= last, token + " overlaps the token before");
                last = token.span().end();
            }
        }
    }

    @Test
    void sentencesNeverCrossAZoneAndClosingMarksStay() {
        assertEquals(
                List.of(
                        "Mayor wins again",
                        "“We did it!",
                        "We won,” said Ada Osei.",
                        "\"Did we?",
                        "We did.\"",
                        "\"Will it last?\" she asked."),
                sentences(article(
                        "Mayor wins again",
                        "“We did it! We\nwon,” said Ada Osei.",
                        "\"Did we? We did.\" \"Will it last?\" she asked.")));
    }

    @Test
    void bylinesAndBoilerplateAreNotRead() {
        String text = "By Ada Osei\n\nIt rained.";
        Article article = article(
                text,
                List.of(
                        new Zone(ZoneKind.BYLINE, new TextSpan(0, 11)),
                        new Zone(ZoneKind.PARAGRAPH, new TextSpan(13, text.length()))));
        AnnotatedStory story = annotator.annotate(article);
        assertEquals(1, story.sentences().size());
        assertEquals(1, story.sentences().get(0).zone());
    }

    @Test
    void parsesNamesAndScores() {
        AnnotatedStory story =
                annotator.annotate(article("The terrible plan failed, Ada Osei told reporters in Paris."));
        Sentence sentence = story.sentences().get(0);
        assertNotNull(sentence.dependencies());
        assertNotNull(sentence.tree());
        int told = 7;
        assertEquals("tell", sentence.tokens().get(told).lemma());
        assertEquals(
                "Osei",
                sentence.tokens()
                        .get(sentence.dependencies().dependent(told, "nsubj"))
                        .text());
        assertEquals(
                List.of("PERSON Ada Osei", "LOCATION Paris"),
                story.entities().stream()
                        .map(e -> e.kind() + " " + e.span().of(story.text()))
                        .toList());
        SentimentTree sentiment = CoreNlpStoryAnnotator.treeSentiment().score(sentence.tree());
        assertTrue(sentiment.sentiment().score() < 0);
        SentimentTree.Node root = sentiment.nodes().get(0);
        assertEquals(0, root.beginToken());
        assertEquals(sentence.tokens().size(), root.endToken());
    }

    @Test
    void cutsEndlessSentencesAndLeavesMarksAloneUnscored() {
        String endless = IntStream.range(0, 2000).mapToObj(i -> "rain").collect(Collectors.joining(" "));
        AnnotatedStory story = annotator.annotate(article(endless, "* * *"));
        assertEquals(13, story.splitSentences());
        assertEquals(
                2003,
                story.sentences().stream().mapToInt(s -> s.tokens().size()).sum());
        Sentence stars = story.sentences().get(story.sentences().size() - 1);
        assertNull(stars.dependencies());
        assertNull(stars.tree());
    }

    @Test
    void twoThreadsGiveTheSerialResult() throws InterruptedException, ExecutionException {
        List<Article> articles = IntStream.range(0, 12)
                .mapToObj(i -> article(
                        "Council approves budget of " + i + " million",
                        "“We wanted " + i + " parks, not " + (i + 1) + ",” Councilor Ada Osei said.",
                        "She left for Oslo, where Brandt Shipping lost its awful case against the harbor."))
                .toList();
        List<AnnotatedStory> serial = articles.stream().map(annotator::annotate).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<AnnotatedStory>>> answers = new ArrayList<>();
            for (int t = 0; t < 2; t++) {
                answers.add(threads.submit(() -> {
                    CoreNlpStoryAnnotator own = CoreNlpStoryAnnotator.create(10_000);
                    return articles.stream().map(own::annotate).toList();
                }));
            }
            for (Future<List<AnnotatedStory>> answer : answers) {
                assertEquals(describe(serial), describe(answer.get()));
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void firstNamesTellWhoIsShe() {
        FirstNames names = FirstNameFiles.load();
        assertEquals(FirstNames.Gender.FEMALE, names.findGender("Hillary"));
        assertEquals(FirstNames.Gender.MALE, names.findGender("Sergey"));
        assertNull(names.findGender("Leslie"));
        assertNull(names.findGender("Harbor"));
    }

    private static List<String> describe(List<AnnotatedStory> stories) {
        return stories.stream()
                .flatMap(story -> story.sentences().stream())
                .map(sentence -> sentence.tokens() + relations(sentence) + sentence.tree())
                .toList();
    }

    private static String relations(Sentence sentence) {
        DependencyTree tree = sentence.dependencies();
        return tree == null
                ? "unparsed"
                : IntStream.range(0, tree.size())
                        .mapToObj(i -> tree.relation(i) + tree.head(i))
                        .collect(Collectors.joining(" "));
    }

    private static List<String> sentences(Article article) {
        return annotator.annotate(article).sentences().stream()
                .map(sentence -> sentence.span().of(article.text()).replace('\n', ' '))
                .toList();
    }

    private static Article article(String... paragraphs) {
        List<Zone> zones = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n\n");
            zones.add(new Zone(ZoneKind.PARAGRAPH, new TextSpan(text.length(), text.length() + paragraph.length())));
            text.append(paragraph);
        }
        return article(text.toString(), zones);
    }

    private static Article article(String text, List<Zone> zones) {
        return new Article(
                new ArticleKey("a", "1"),
                new StorySource("story.txt", 0, "example.com", null, null),
                new Headers(null, null, Byline.NONE, null, null, null),
                text,
                zones,
                "hash",
                Set.of());
    }
}
