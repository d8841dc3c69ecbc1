package org.newsvoice.parse;

import org.newsvoice.article.ZoneKind;
import org.newsvoice.corpus.PartRole;

/** The title field, or the first line of a text file if it reads like a headline: short, no sentence, no dateline. */
final class HeadlineParser implements ZoneParser {

    private static final int MAX_CHARS = 250;

    @Override
    public void findZones(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.block(i).role() == PartRole.TITLE) {
                headline(draft, i);
            }
        }
        int first = draft.firstOpen();
        if (first < draft.size()
                && draft.block(first).role() == PartRole.WHOLE
                && draft.facts().title() == null
                && draft.length(first) <= MAX_CHARS
                && readsLikeHeadline(draft.words(first))) {
            headline(draft, first);
        }
    }

    private static void headline(Draft draft, int i) {
        draft.label(i, ZoneKind.HEADLINE);
        draft.facts().title(draft.words(i).replaceAll("\\s+", " "));
    }

    private static boolean readsLikeHeadline(String words) {
        boolean sentence = words.matches("(?s).*\\p{L}{3,}\\.[\"'”’)]*") && !words.endsWith("...");
        boolean cutOff = words.endsWith(",") || words.endsWith(";");
        return !sentence
                && !cutOff
                && words.codePoints().anyMatch(Character::isLetter)
                && Dateline.find(words).isEmpty();
    }
}
