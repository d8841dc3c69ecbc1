package org.newsvoice.parse;

import org.newsvoice.article.ZoneKind;
import org.newsvoice.corpus.PartRole;

/** The summary field, or what is between a text's headline and its byline: a deck without a byline below is a paragraph. */
final class DeckParser implements ZoneParser {

    private static final int MAX_BLOCKS = 2;
    private static final int MAX_CHARS = 600;

    @Override
    public void findZones(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.block(i).role() == PartRole.SUMMARY) {
                deck(draft, i);
            }
        }
        int begin = 0;
        while (begin < draft.size() && draft.block(begin).kind() != ZoneKind.HEADLINE) {
            begin++;
        }
        int end = begin + 1;
        int chars = 0;
        while (end < draft.size() && draft.block(end).isOpen() && end - begin <= MAX_BLOCKS) {
            chars += draft.length(end++);
        }
        boolean bylineFollows = end < draft.size() && draft.block(end).kind() == ZoneKind.BYLINE;
        if (bylineFollows && chars <= MAX_CHARS && draft.block(begin).role() == PartRole.WHOLE) {
            for (int i = begin + 1; i < end; i++) {
                deck(draft, i);
            }
        }
    }

    private static void deck(Draft draft, int i) {
        draft.label(i, ZoneKind.DECK);
        draft.facts().deck(draft.words(i).replaceAll("\\s+", " "));
    }
}
