package org.newsvoice.sentiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.nlp.Token;

class NewsModelTest {

    private static final Set<String> PEOPLE = Set.of("Ada", "Kofi", "Brandt");

    private final NewsFeatures features = new NewsFeatures();

    @Test
    void aSentenceMeansTheSameWhoeverItIsAbout() {
        assertEquals(seen("Ada praised the new bridge ."), seen("Kofi praised the new bridge ."));
    }

    @Test
    void whatIsCapitalizedWithinASentenceIsTakenForAName() {
        assertEquals(seen("The Greens lost ."), seen("The Reds lost ."));
        assertFalse(seen("The Greens lost .").containsKey("u:greens"));
    }

    @Test
    void headlinesInCapitalsKeepTheirWords() {
        assertTrue(seen("Harbour Deal Collapses Before Vote").containsKey("u:collapses"));
    }

    @Test
    void negationReachesToTheNextComma() {
        Set<String> seen = seen("it was not good , bad").keySet();
        assertTrue(seen.containsAll(List.of("n:good", "v:not good words", "v:bad words")), seen::toString);
        assertFalse(seen.contains("n:bad"));
    }

    @Test
    void aFeaturesKeyIsThatOfItsName() {
        Sentence sentence = sentence("Ada 's 12 aides weren’t happy");
        SeenFeatures seen = features.of(sentence, all(6));
        List<String> names = new ArrayList<>(seen(sentence).keySet());
        for (int i = 0; i < seen.nNgrams(); i++) {
            assertEquals(seen.key(i), SeenFeatures.key(names.get(i)), names.get(i));
        }
        assertEquals(
                List.of("b:< @", "b:@ 's", "b:'s #", "b:# aides", "b:aides weren't", "b:weren't happy", "b:happy >"),
                names.stream().filter(name -> name.startsWith("b:")).toList());
        assertEquals(seen.vectorKey(2), SeenFeatures.key(NewsWeights.VECTOR + "aides"));
    }

    @Test
    void weightsAreReadAsTheyAreWritten() throws IOException {
        double[] row = new double[NewsWeights.COLUMNS];
        row[0] = -1.25;
        row[NewsWeights.COLUMNS - 1] = 0.5;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        NewsWeights.write(file, 1.5, new TreeMap<>(Map.of("v:bad any", row, "u:unseen", row)));
        NewsWeights weights = NewsWeights.read(new ByteArrayInputStream(file.toByteArray()));
        assertArrayEquals(row, weights.sums(features.of(sentence("a disaster"), all(2))));
        assertEquals(1.5, weights.temperature());
    }

    @Test
    void aPartIsScoredByItsOwnWords() {
        Sentence sentence = sentence("the talks were a great success but the city fears a terrible disaster");
        boolean[] first = all(13);
        Arrays.fill(first, 6, 13, false);
        boolean[] second = all(13);
        Arrays.fill(second, 0, 6, false);
        assertTrue(score(sentence, first) > 0.2, () -> "" + score(sentence, first));
        assertTrue(score(sentence, second) < -0.2, () -> "" + score(sentence, second));
    }

    @Test
    void plainNewsIsNeutral() {
        assertEquals("neutral", sentiment("the council will meet on Tuesday at 10 a.m. in the town hall ."));
        assertEquals("negative", sentiment("critics called the plan a shameful failure that hurts the poor ."));
        assertEquals("positive", sentiment("net profit rose to 12 million from 9 million a year earlier ."));
    }

    @Test
    void whatIsNotNeutralChangesTheMean() {
        assertNotEquals(score(sentence("the council meets"), all(3)), score(sentence("the council fails"), all(3)));
    }

    private Map<String, Double> seen(String words) {
        return seen(sentence(words));
    }

    private Map<String, Double> seen(Sentence sentence) {
        Map<String, Double> seen = new LinkedHashMap<>();
        features.of(sentence, all(sentence.tokens().size())).forEach(seen::put);
        return seen;
    }

    private static String sentiment(String words) {
        Sentence sentence = sentence(words);
        return mean(sentence, all(sentence.tokens().size())).label();
    }

    private static double score(Sentence sentence, boolean[] part) {
        return mean(sentence, part).score();
    }

    private static Sentiment mean(Sentence sentence, boolean[] part) {
        MeanSentiment mean = new MeanSentiment();
        NewsModel.shared().read(sentence).addTo(mean, part);
        SentimentScore score = mean.score();
        Sentiment sentiment = score.mean();
        if (sentiment == null) {
            throw new AssertionError("not scored");
        }
        return sentiment;
    }

    private static boolean[] all(int n) {
        boolean[] part = new boolean[n];
        Arrays.fill(part, true);
        return part;
    }

    private static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ")) {
            EntityKind kind = PEOPLE.contains(word) ? EntityKind.PERSON : EntityKind.NONE;
            tokens.add(new Token(word, word.toLowerCase(Locale.ROOT), "X", kind, new TextSpan(at, at + word.length())));
            at += word.length() + 1;
        }
        return new Sentence(0, 0, tokens, null, null);
    }
}
