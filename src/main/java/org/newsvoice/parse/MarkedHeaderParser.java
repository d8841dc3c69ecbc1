package org.newsvoice.parse;

import org.newsvoice.article.ZoneKind;
import org.newsvoice.corpus.PartRole;

/**
 * Header lines that carry a marker at the head of a text, as in the Reuters collection of 2006 to 2013: {@code -- title},
 * {@code -- byline} (often empty), {@code -- time}, {@code -- address}. The first line's marker is boilerplate and its words
 * are the headline, so that it reads clean; all other lines, markers included, are one byline.
 */
final class MarkedHeaderParser implements ZoneParser {

    private static final String MARKER = "--";

    /** More marked lines than that are a list in the body. */
    private static final int MAX_LINES = 8;

    private final HeaderLineReader reader;

    MarkedHeaderParser(HeaderLineReader reader) {
        this.reader = reader;
    }

    @Override
    public void findZones(Draft draft) {
        if (draft.size() < 2 || draft.block(0).role() != PartRole.WHOLE || !isMarked(draft, 0) || !isMarked(draft, 1)) {
            return;
        }
        int i = 1;
        for (; i < Math.min(draft.size(), MAX_LINES) && isMarked(draft, i); i++) {
            HeaderLine line = reader.readMarked(words(draft, i));
            draft.facts().byline(line);
            draft.label(i, ZoneKind.BYLINE);
        }
        String title = words(draft, 0);
        if (title.isEmpty()) {
            draft.label(0, ZoneKind.BYLINE);
            return;
        }
        int headline = draft.split(0, draft.block(0).span().begin() + MARKER.length());
        draft.label(0, ZoneKind.BOILERPLATE);
        draft.label(headline, ZoneKind.HEADLINE);
        draft.facts().title(title);
    }

    private static boolean isMarked(Draft draft, int i) {
        String head = draft.head(i, MARKER.length() + 1);
        return draft.length(i) < ParagraphLayout.MAX_HEADER_CHARS && (head.equals(MARKER) || head.equals(MARKER + " "));
    }

    private static String words(Draft draft, int i) {
        return draft.words(i).substring(MARKER.length()).strip().replaceAll("\\s+", " ");
    }
}
