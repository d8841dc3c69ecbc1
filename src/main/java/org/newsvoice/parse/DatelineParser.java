package org.newsvoice.parse;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsvoice.article.ZoneKind;

/**
 * The dateline before the first paragraph. Notes to editors above it ({@code (Adds quotes)}, {@code Corrects name in
 * third paragraph}) are boilerplate.
 */
final class DatelineParser implements ZoneParser {

    static final int LAST_PLACE = 3;
    private static final int HEAD_CHARS = 200;
    private static final int MAX_NOTE_CHARS = 500;
    private static final Pattern NOTE = Pattern.compile(
            "\\(?\\s*(?:Adds|Add|Corrects|Corrected|Updates|Recasts|Repeats|Refiles|Deletes|Clarifies|Removes|Fixes|Changes|Note|Rewrites|"
                    + "Writes through|For more|In paragraph|Company corrects|The following)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public void findZones(Draft draft) {
        int seen = 0;
        int first = draft.firstOpen();
        for (int i = first; i < draft.size() && seen <= LAST_PLACE; i++) {
            if (!draft.block(i).isOpen() || !draft.block(i).mayHoldHeaders()) {
                continue;
            }
            seen++;
            Optional<Dateline> found = Dateline.find(draft.head(i, HEAD_CHARS));
            if (found.isPresent() && found.get().length() < draft.length(i)) {
                draft.facts().dateline(found.get());
                draft.split(i, draft.block(i).span().begin() + found.get().length());
                draft.label(i, ZoneKind.DATELINE);
                notesAbove(draft, first, i);
                return;
            }
        }
    }

    private static void notesAbove(Draft draft, int first, int dateline) {
        for (int i = first; i < dateline; i++) {
            boolean open = draft.block(i).isOpen() && draft.block(i).mayHoldHeaders();
            if (open
                    && draft.length(i) <= MAX_NOTE_CHARS
                    && NOTE.matcher(draft.words(i)).matches()) {
                draft.label(i, ZoneKind.BOILERPLATE);
            }
        }
    }
}
