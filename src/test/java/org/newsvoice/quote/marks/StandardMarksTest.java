package org.newsvoice.quote.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.Article;

/** Paragraphs are parted by ¶. */
class StandardMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                // single marks
                "'We're late,' said Kofi Osei. 'The Ruiz' car broke.'|“We're late,” said Kofi Osei. “The Ruiz' car broke.”",
                "‘We’re late’, said Kofi Osei.|“We’re late”, said Kofi Osei.",
                "Osei called it ‘a farce’ and ‘the worst of days’.|Osei called it “a farce” and “the worst of days”.",
                "'The drivers' pay is low,' he said.|“The drivers' pay is low,” he said.",
                "‘Late again…’ said Osei. ‘And cold –’ he added.|“Late again…” said Osei. “And cold –” he added.",
                "‘He told me “go” and I went,’ she said.|“He told me ‘go’ and I went,” she said.",
                "‘It was dark.¶‘Then it rained,’ he said.|“It was dark.¶“Then it rained,” he said.",
                "`We are late,' said Osei.|“We are late,” said Osei.",
                // apostrophes are none
                "The '90s were loud, and the workers' pay was low.|The '90s were loud, and the workers' pay was low.",
                "Rock 'n' roll, give 'em hell, 'til dawn.|Rock 'n' roll, give 'em hell, 'til dawn.",
                // in a story that speaks in double marks, single ones are titles
                "“We are late,” said Osei of ‘Harbor Row’.|“We are late,” said Osei of ‘Harbor Row’.",
                "“He said ‘go away,’ and I went,” said Osei.|“He said ‘go away,’ and I went,” said Osei.",
                // marks of other languages, and what stands for marks
                "‹We are late,› said Osei. 「So are we,」 said Ruiz.|“We are late,” said Osei. “So are we,” said Ruiz.",
                "‚We are late,‘ said Osei. ❝So are we,❞ said Ruiz.|“We are late,” said Osei. “So are we,” said Ruiz.",
                "＂We are late,＂ said Osei. ″So are we,″ said Ruiz.|\"We are late,\" said Osei. \"So are we,\" said Ruiz.",
                ",,We are late,'' said Osei.|``We are late,'' said Osei.",
                "Home › News › Harbor, a board of 6′2″.|Home › News › Harbor, a board of 6′2″.",
                // spaces on the wrong side, or none
                "\" We are late , \" said Osei . \" So late . \"|“ We are late , ” said Osei . “ So late . ”",
                "'' We are late , '' said Osei .|`` We are late , '' said Osei .",
                "It rained.\"We are late,\" said Osei.\"So late.\"|It rained.“We are late,\" said Osei.“So late.\"",
                "A 12 \" pipe burst . \" We are late , \" said Osei .|A 12 \" pipe burst . “ We are late , ” said Osei .",
                "' We are late , ' said Osei . ' So late . '|“ We are late , ” said Osei . “ So late . ”",
                "The boys ' boots , and the girls ' hats .|The boys ' boots , and the girls ' hats .",
                "‘’Tis late,’ said Osei. ‘’Twas ever thus.’|“’Tis late,” said Osei. “’Twas ever thus.”",
                "A stray \" mark, and a board 5-foot 3\" wide.|A stray \" mark, and a board 5-foot 3\" wide.",
            })
    void writesMarksTheUsualWay(String story, String expected) {
        Article article = Stories.story("Harbor", story.split("¶"));
        String text = StandardMarks.in(article).text();
        assertEquals(expected, text.substring("Harbor\n\n".length()).replace("\n\n", "¶"));
        assertEquals(article.text().length(), text.length());
    }

    /** Headlines have single marks also in papers whose stories have double ones. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "'We will sell,' says Osei|“We will sell,” says Osei",
                "Osei: ‘We will sell’|Osei: “We will sell”",
                "'Moose' Ruiz, 6'2\" and 41, wins for the Drivers|“Moose” Ruiz, 6'2\" and 41, wins for the Drivers",
                "Workers' pay in the '90s|Workers' pay in the '90s",
                "“We saw 'Harbor Row',” says Osei|“We saw 'Harbor Row',” says Osei"
            })
    void singleMarksQuoteInHeadlines(String headline, String expected) {
        Article article = Stories.story(headline, "“We are late,” said Osei of ‘Harbor Row’.");
        String text = StandardMarks.in(article).text();
        assertEquals(expected + "\n\n“We are late,” said Osei of ‘Harbor Row’.", text);
    }

    @Test
    void theUsualMarksStayAsTheyAre() {
        Article article = Stories.story("Harbor", "“We are late,” said Osei. \"So late.\" It's Ruiz's.");
        assertEquals(article, StandardMarks.in(article));
        assertSame(article.zones(), StandardMarks.in(article).zones());
    }
}
