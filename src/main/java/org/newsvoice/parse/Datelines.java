package org.newsvoice.parse;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;

/** The dateline in front of a text that has no zones but paragraphs, as {@link DatelineParser} finds it in a story. Stateless. */
public final class Datelines {

    private Datelines() {}

    /** The paragraphs as zones, the dateline before one of the first apart from it. */
    public static List<Zone> zones(List<TextSpan> paragraphs, String text) {
        List<Zone> zones = new ArrayList<>();
        boolean found = false;
        for (TextSpan paragraph : paragraphs) {
            int length = found || zones.size() > DatelineParser.LAST_PLACE
                    ? 0
                    : Dateline.find(paragraph.of(text)).map(Dateline::length).orElse(0);
            if (length > 0 && length < paragraph.length()) {
                found = true;
                int end = paragraph.begin() + length;
                zones.add(new Zone(ZoneKind.DATELINE, new TextSpan(paragraph.begin(), end).trim(text)));
                zones.add(new Zone(ZoneKind.PARAGRAPH, new TextSpan(end, paragraph.end())));
            } else {
                zones.add(new Zone(ZoneKind.PARAGRAPH, paragraph));
            }
        }
        return zones;
    }
}
