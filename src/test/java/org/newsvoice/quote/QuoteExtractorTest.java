package org.newsvoice.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.marks.StandardMarks;

/** Each example marks with ⟦ ⟧ what is to be found in it; paragraphs are parted by ¶. */
class QuoteExtractorTest {

    private final QuoteExtractor extractor = new QuoteExtractor();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦“We will go,”⟧ said Ada Osei. ⟦“Soon.”⟧",
                "⟦\"We will go,\"⟧ said Ada Osei, ⟦\"and soon.\"⟧",
                "⟦``We will go,''⟧ said Ada Osei.",
                "⟦''We will go,''⟧ said Ada Osei, ⟦''and soon.''⟧",
                "⟦«We will go»⟧, said Ada Osei.",
                "Mixed: ⟦“We will go,\"⟧ said Ada Osei. ⟦\"Soon.”⟧",
                "Wrong way round: ⟦”We will go,“⟧ said Ada Osei. Then ⟦“soon“⟧ came.",
                "She said (⟦“never”⟧) and left[⟦\"soon\"⟧].",
                "The '90s were loud, she said. Workers' rights and the Osei's house aren't quotes.",
                "He is 6'2\" tall and she 5'11\", the board 5-foot 3\" wide.",
                "⟦\"He is 6'2\" tall,\"⟧ she said.",
                "⟦\"We are what is left.\"⟧ Rain came down on the draft. ⟦\"We went by aircraft.\"⟧ The bus was late.",
                "⟦\"It was 1999,\"⟧ she said of ⟦\"1999\"⟧.",
                "⟦“He told me, ‘Go away,’ and I went,”⟧ she said.",
                "⟦“He called it “a trap” and left,”⟧ she said.",
                "⟦“We will go. The bus is late⟧¶Rain came down.",
                "⟦“We will go.⟧ ⟦“The bus is late,”⟧ she said.",
                "⟦“We will go. Soon.⟧ The mayor said on Monday that the bus was late. Rain came down.",
                "⟦“We will go. He told me so⟧",
                "⟦“We will grow. Soon.⟧ Sales rose 4 percent in May. Rain came down.",
                "⟦“We will go. The mayor said the bus was late.⟧¶⟦“I heard him,”⟧ she said.",
                "⟦“We will go,⟧ she explained. Rain came down.",
                "Nothing here but a stray ” mark and another\".",
                "<tweet id=\"74\">⟦\"We go\"⟧ — Ada</tweet>",
                "⟦‘Harbor row’⟧ grows.",
                "⟦“We will go,”⟧ said Ada Osei. ‘Harbor row’ grows.",
                "⟦‘We will go to the harbor,’⟧ said Ada Osei.",
            })
    void findsWhatIsMarked(String marked) {
        assertEquals(marked, mark(story(marked.replaceAll("[⟦⟧]", ""))));
    }

    @Test
    void speechThatOpensAgainInEachParagraphIsOneQuotation() {
        Article article = story("She wrote: “We will go.¶“The bus is late.¶“Rain is near.” Then she left.");
        List<Quotation> found = extractor.extract(article);
        assertEquals(1, found.size());
        assertEquals(3, found.get(0).spans().size());
        assertEquals(Set.of(QuoteFlag.MULTI_PARAGRAPH), found.get(0).flags());
        assertEquals(QuoteKind.DIRECT, found.get(0).kind());
    }

    @Test
    void flagsSayWhatIsUnusual() {
        assertEquals(
                List.of("[FRAGMENT]", "[NESTED]", "[UNCLOSED]"),
                extractor.extract(story("A “trap”. “He said ‘no way’ to me,” said Ada. “It never ends")).stream()
                        .map(quotation -> quotation.flags().toString())
                        .toList());
        Article headline = Stories.story("Osei: “We will not go there”", "It rained.");
        assertEquals(
                Set.of(QuoteFlag.OUTSIDE_BODY),
                extractor.extract(headline).get(0).flags());
    }

    @Test
    void theLookTellsAClauseFromSomeWords() {
        assertEquals(
                List.of(QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.MIXED),
                extractor
                        .extract(story("“We will go,” she said. He called it “a trap” and “all of it wrong.”"))
                        .stream()
                        .map(Quotation::kind)
                        .toList());
    }

    @Test
    void spansAreInOrderAndWithinOneParagraphWhateverTheMarks() {
        String marks = "“”\"'`«»‘’ a.,\n¶";
        java.util.Random random = new java.util.Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 80; i++) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            }
            Article article = story(text.toString());
            int last = 0;
            for (Quotation quotation : extractor.extract(article)) {
                for (TextSpan span : quotation.spans()) {
                    assertTrue(span.begin() >= last, () -> "overlap in " + text);
                    assertTrue(article.zones().stream()
                            .anyMatch(zone -> zone.span().contains(span)));
                    last = span.end();
                }
            }
        }
    }

    @Test
    void manyUnclosedMarksTakeNoTime() {
        Article article = story("“word ".repeat(60_000) + "\" word ".repeat(60_000));
        int found = Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> extractor.extract(article).size());
        assertTrue(found > 50_000);
    }

    private static Article story(String paragraphs) {
        return Stories.story("Harbor", paragraphs.split("¶"));
    }

    /** The body with what was found in ⟦ ⟧. */
    private String mark(Article article) {
        StringBuilder text = new StringBuilder(article.text());
        List<TextSpan> spans = extractor.extract(StandardMarks.in(article)).stream()
                .flatMap(quotation -> quotation.spans().stream())
                .toList();
        for (int i = spans.size() - 1; i >= 0; i--) {
            text.insert(spans.get(i).end(), "⟧").insert(spans.get(i).begin(), "⟦");
        }
        return text.substring("Harbor\n\n".length()).replace("\n\n", "¶");
    }
}
