package org.newsvoice.sentiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        assertEquals(
                features.of(sentence("Ada praised the new bridge ."), all(6)),
                features.of(sentence("Kofi praised the new bridge ."), all(6)));
    }

    @Test
    void whatIsCapitalizedWithinASentenceIsTakenForAName() {
        assertEquals(
                features.of(sentence("The Greens lost ."), all(4)), features.of(sentence("The Reds lost ."), all(4)));
        assertFalse(features.of(sentence("The Greens lost ."), all(4)).values().containsKey("u:greens"));
    }

    @Test
    void headlinesInCapitalsKeepTheirWords() {
        assertTrue(features.of(sentence("Harbour Deal Collapses Before Vote"), all(5))
                .values()
                .containsKey("u:collapses"));
    }

    @Test
    void negationReachesToTheNextComma() {
        Set<String> seen =
                features.of(sentence("it was not good , bad"), all(6)).values().keySet();
        assertTrue(seen.containsAll(List.of("n:good", "v:not good words", "v:bad words")), seen::toString);
        assertFalse(seen.contains("n:bad"));
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
