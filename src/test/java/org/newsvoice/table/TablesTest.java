package org.newsvoice.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.article.Byline;
import org.newsvoice.article.CodePointOffsets;
import org.newsvoice.article.Headers;
import org.newsvoice.article.PublishedTime;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.StorySource;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;

class TablesTest {

    @Test
    void everyColumnSaysWhatItMeansAndGivesAnExample() {
        for (TableSpec table : Tables.ALL) {
            assertFalse(table.meaning().isBlank());
            for (Column column : table.columns()) {
                String name = table.name() + "." + column.name();
                assertTrue(column.name().matches("[a-z][a-z0-9_]*"), name);
                assertFalse(column.doc().meaning().isBlank(), name);
                assertFalse(column.doc().example().isBlank(), name);
                assertTrue(column.field().getComment().isDefined(), name);
            }
        }
    }

    /** There Spark reads it, whose name for it is that of a folder. */
    @Test
    void theIngestDateComesLast() {
        for (TableSpec table : Tables.ALL) {
            if (table.partitioned()) {
                List<Column> columns = table.columns();
                assertEquals(
                        TableSpec.PARTITION, columns.get(columns.size() - 1).name(), table.name());
            }
        }
    }

    @Test
    void keysAreColumns() {
        for (TableSpec table : Tables.ALL) {
            table.key().forEach(table::column);
        }
    }

    @Test
    void offsetsGoToCodePointsAndBack() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.appendCodePoint(random.nextBoolean() ? 0x1F600 + random.nextInt(40) : 'a' + random.nextInt(26));
            }
            CodePointOffsets offsets = CodePointOffsets.of(text.toString());
            int codePoints = text.codePointCount(0, text.length());
            for (int i = 0; i <= codePoints; i++) {
                int index = text.offsetByCodePoints(0, i);
                assertEquals(i, offsets.at(index));
                assertEquals(index, offsets.index(i));
            }
        }
    }

    @Test
    void quotePlaceKeepsWholeWords() {
        Article article = article();
        TextSpan quote =
                new TextSpan(article.text().indexOf('“'), article.text().indexOf('”') + 1);
        assertEquals("“We did it,”", QuotePlace.words(article, List.of(quote)));
        assertEquals(0, QuotePlace.paragraph(article, quote.begin()));
        assertEquals(" said Okafor.", QuotePlace.after(article, quote.end()));
    }

    private static Article article() {
        String text = "😀 Ferry returns\n\nThe ferry is back. “We did it,” said Okafor.";
        return new Article(
                new ArticleKey("a", "v"),
                new StorySource("f", 0, "harbour-post", null, null),
                new Headers(
                        "😀 Ferry returns",
                        null,
                        Byline.NONE,
                        null,
                        new PublishedTime(Instant.parse("1890-06-08T10:00:00Z"), "UTC", true),
                        "en"),
                text,
                List.of(
                        new Zone(ZoneKind.HEADLINE, new TextSpan(0, 16)),
                        new Zone(ZoneKind.PARAGRAPH, new TextSpan(18, text.length()))),
                "hash",
                Set.of(QualityFlag.ZONE_ASSUMED));
    }
}
