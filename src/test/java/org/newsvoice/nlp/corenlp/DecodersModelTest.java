package org.newsvoice.nlp.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsvoice.nlp.Constituent;
import org.newsvoice.nlp.ParseTree;
import org.newsvoice.nlp.SentimentTree;
import org.newsvoice.nlp.SentimentTree.Node;

/** This project's decoders answer as CoreNLP's classes do: on the sample stories, on scraps of them, and on nonsense. */
class DecodersModelTest {

    private record Tagged(List<String> words, List<String> tags) {}

    private static final List<Tagged> SENTENCES = new ArrayList<>();
    private static CoreNlpModels models;
    private static StockTagger stockTagger;
    private static StockNameLabeler stockNames;
    private static StockParser stockParser;
    private static StockTreeSentiment stockSentiment;

    @BeforeAll
    static void loadModelsAndSentences() throws IOException, ClassNotFoundException {
        models = CoreNlpModels.shared();
        stockTagger = StockTagger.shared();
        stockNames = StockNameLabeler.load();
        stockParser = StockParser.shared();
        stockSentiment = StockTreeSentiment.load();
        List<Path> stories;
        try (Stream<Path> files = Files.walk(Path.of("sample-data/text"))) {
            stories = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .limit(12)
                    .toList();
        }
        for (Path story : stories) {
            for (String paragraph : Files.readString(story).split("\n\n", -1)) {
                for (List<CoreLabel> sentence : new SentenceSplitter().split(tokens(paragraph))) {
                    SENTENCES.add(tag(sentence));
                }
            }
        }
        assertTrue(SENTENCES.size() > 100, "only " + SENTENCES.size() + " sentences in sample-data/text");
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            SENTENCES.add(scrap(random, 1 + i / 2));
        }
        SENTENCES.add(tagged("rain ".repeat(150)));
        SENTENCES.add(tagged("\" . . . \" , , ; : -- ( [ ] ) ?! “ ” …"));
        SENTENCES.add(tagged(
                "ODDLY-SPELT Mr. McOdd paid $1.5m to 3D-2X Corp. on 1/2 for “naïve” e-mails at http://x.example/y_z!"));
        SENTENCES.add(
                tagged("Ada Moreau met Bo Lund. Then Lund and Moreau saw Ada Moreau again and Lund left with Ada"));
    }

    private static List<CoreLabel> tokens(String text) {
        return PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible,untokenizable=noneDelete")
                .getTokenizer(new StringReader(text))
                .tokenize();
    }

    private static Tagged tagged(String text) {
        return tag(tokens(text));
    }

    private static Tagged tag(List<CoreLabel> sentence) {
        List<String> words = sentence.stream().map(CoreLabel::value).toList();
        return new Tagged(words, stockTagger.tag(words));
    }

    /** Words and tags from anywhere, which no grammar fits. */
    private static Tagged scrap(Random random, int length) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int n = SENTENCES.size();
        for (int i = 0; i < length; i++) {
            Tagged from = SENTENCES.get(random.nextInt(n));
            words.add(from.words().get(random.nextInt(from.words().size())));
            tags.add(from.tags().get(random.nextInt(from.tags().size())));
        }
        return new Tagged(words, tags);
    }

    @Test
    void tagsAreEqual() {
        PartOfSpeechTagger tagger = models.taggers().get();
        for (Tagged sentence : SENTENCES) {
            assertEquals(
                    stockTagger.tag(sentence.words()),
                    tagger.tag(sentence.words()),
                    () -> "tags of " + sentence.words());
        }
    }

    @Test
    void namesAreEqual() {
        NameLabeler names = models.names().get();
        for (Tagged sentence : SENTENCES) {
            assertEquals(
                    stockNames.label(sentence.words(), sentence.tags()),
                    names.label(sentence.words(), sentence.tags()),
                    () -> "names in " + sentence.words());
        }
    }

    @Test
    void treesAreEqual() {
        for (Tagged sentence : SENTENCES) {
            assertEquals(
                    String.valueOf(stockParser.parse(sentence.words(), sentence.tags())),
                    String.valueOf(models.parser().parse(sentence.words(), sentence.tags())),
                    () -> "tree of " + sentence.words());
        }
    }

    @Test
    void dependenciesAreEqual() {
        for (Tagged sentence : SENTENCES) {
            Constituent tree = models.parser().parse(sentence.words(), sentence.tags());
            if (tree != null) {
                DependenciesTest.assertEqual(tree, sentence.words());
            }
        }
    }

    @Test
    void sentimentIsEqual() {
        for (Tagged sentence : SENTENCES) {
            Constituent tree = stockParser.parse(sentence.words(), sentence.tags());
            if (tree != null) {
                SentimentTree wanted = stockSentiment.score(new ParseTree(tree, sentence.words()));
                SentimentTree given = models.sentiment().score(new ParseTree(tree, sentence.words()));
                assertEquals(wanted.nodes().size(), given.nodes().size());
                for (int i = 0; i < wanted.nodes().size(); i++) {
                    assertNodesEqual(wanted.nodes().get(i), given.nodes().get(i));
                }
            }
        }
    }

    private static void assertNodesEqual(Node wanted, Node given) {
        assertEquals(wanted.beginToken(), given.beginToken());
        assertEquals(wanted.endToken(), given.endToken());
        assertEquals(wanted.sentiment().label(), given.sentiment().label());
        for (int c = 0; c < 5; c++) {
            assertEquals(
                    wanted.sentiment().probabilities().get(c),
                    given.sentiment().probabilities().get(c),
                    1e-9);
        }
    }
}
