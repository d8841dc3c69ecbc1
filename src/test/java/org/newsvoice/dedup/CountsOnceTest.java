package org.newsvoice.dedup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;

class CountsOnceTest {

    private static final String LEAD = "The ferry between Port Ellery and the isles will sail again in spring.";
    private static final String MONEY = "“We found the money at last, and not a day too early,” said Okafor.";
    private static final String SHIPS = "“And the ships were the smaller part of it all in the end,” said Valcourt.";

    private static final CountsOnce.Member WIRE = story("wire", true, LEAD, MONEY);
    private static final CountsOnce.Member OLD_WIRE = story("wire", false, LEAD, MONEY);
    private static final CountsOnce.Member LONGER = story("longer", true, LEAD, MONEY, SHIPS);
    private static final CountsOnce.Member CUT = story("cut", true, LEAD, SHIPS);

    @Test
    void theFirstStoryIsCanonicalAndOthersCountForWhatOnlyTheySay() {
        assertEquals("canonical, [1], []", counts(WIRE, LONGER, CUT));
        assertEquals("canonical, [0]", counts(CUT, WIRE));
    }

    @Test
    void aNewVersionTakesThePlaceOfItsStory() {
        assertEquals("[], [1], canonical", counts(OLD_WIRE, LONGER, WIRE));
        assertEquals("[], [], canonical", counts(OLD_WIRE, CUT, story("wire", true, LEAD, MONEY, SHIPS)));
    }

    @Test
    void whereTheFirstStoryHasLeftTheNextIsCanonical() {
        assertEquals("[], canonical, []", counts(OLD_WIRE, LONGER, CUT));
    }

    @Test
    void whereAllHaveLeftTheFirstStandsForThem() {
        assertEquals("canonical, []", counts(OLD_WIRE, story("longer", false, LEAD, MONEY)));
    }

    @Test
    void anExactCopyInOtherParagraphsSaysNothingOfItsOwn() {
        CountsOnce.Member copy = new CountsOnce.Member("copy", true, WIRE.body(), new long[0], LONGER.quotes());
        assertEquals("canonical, []", counts(WIRE, copy));
    }

    @Test
    void aPassageTouchesTheSentencesOfTheBodyThatItOverlaps() {
        Article article = Stories.story("Headline", LEAD, MONEY);
        long[] sentences = BodySignature.of(article).sentences();
        int lead = article.text().indexOf(LEAD);
        TouchedSentences touched = new TouchedSentences(article);
        assertArrayEquals(
                sentences,
                touched.by(new TextSpan(lead + 5, article.text().length())).toArray());
        assertArrayEquals(
                new long[] {sentences[0]},
                touched.by(new TextSpan(lead, lead + LEAD.length())).toArray());
        assertEquals(0, touched.by(new TextSpan(0, 5)).count(), "a headline is no sentence of the body");
    }

    private static String counts(CountsOnce.Member... members) {
        return CountsOnce.of(List.of(members)).stream()
                .map(share ->
                        share.isCanonical() ? "canonical" : share.ownQuotes().toString())
                .collect(Collectors.joining(", "));
    }

    /** Every paragraph with marks is a quotation, one paragraph a sentence. */
    private static CountsOnce.Member story(String id, boolean isLatest, String... paragraphs) {
        Article article = Stories.story(id, paragraphs);
        TouchedSentences touched = new TouchedSentences(article);
        return new CountsOnce.Member(
                id,
                isLatest,
                String.join(" ", paragraphs),
                BodySignature.of(article).sentences(),
                Arrays.stream(paragraphs)
                        .filter(words -> words.startsWith("“"))
                        .map(words -> article.text().indexOf(words))
                        .map(begin -> new TextSpan(begin, begin + 20))
                        .map(span -> touched.by(span).toArray())
                        .toList());
    }
}
