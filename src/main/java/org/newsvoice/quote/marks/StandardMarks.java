package org.newsvoice.quote.marks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;

/**
 * Rewrites the quotation marks of a story in American style, “like this”: rare ones, single ones around speech, and
 * straight ones with a space on the wrong side. Later stages need to know the usual marks only. The text keeps its
 * length, so offsets stay valid. Takes time linear in the text.
 */
public final class StandardMarks {

    private static final Set<ZoneKind> READ =
            EnumSet.of(ZoneKind.HEADLINE, ZoneKind.DECK, ZoneKind.CAPTION, ZoneKind.PARAGRAPH);

    /** Zones in which single marks quote, whatever the story does. */
    private static final Set<ZoneKind> HEADINGS = EnumSet.of(ZoneKind.HEADLINE, ZoneKind.DECK);

    private StandardMarks() {}

    /** The article with such marks. */
    public static Article in(Article article) {
        List<TextSpan> spans = new ArrayList<>();
        List<StringBuilder> all = new ArrayList<>();
        List<StringBuilder> paragraphs = new ArrayList<>();
        for (Zone zone : article.zones()) {
            if (READ.contains(zone.kind())) {
                TextSpan span = zone.span().trim(article.text());
                StringBuilder words = new StringBuilder(span.of(article.text()));
                RareMarks.replace(words);
                DisplacedMarks.replace(words);
                SpacedSingles.replace(words);
                if (zone.kind() == ZoneKind.PARAGRAPH) {
                    paragraphs.add(words);
                } else if (HEADINGS.contains(zone.kind())) {
                    SingleMarks.replaceInHeading(words);
                }
                spans.add(span);
                all.add(words);
            }
        }
        SingleMarks.replace(paragraphs);
        StringBuilder text = new StringBuilder(article.text());
        for (int i = 0; i < spans.size(); i++) {
            text.replace(spans.get(i).begin(), spans.get(i).end(), all.get(i).toString());
        }
        return article.withText(text.toString());
    }
}
