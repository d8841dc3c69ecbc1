package org.newsvoice.parse;

import java.util.Optional;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.corpus.PartRole;

/**
 * Bylines, times and addresses on lines of their own: among the first lines, with at most a headline and a short deck before
 * them. An address in a record's body field is that of another page.
 */
final class HeaderLineParser implements ZoneParser {

    private static final int LAST_PLACE = 7;
    private static final int MAX_CHARS_BEFORE = 700;

    private final HeaderLineReader reader;

    HeaderLineParser(HeaderLineReader reader) {
        this.reader = reader;
    }

    @Override
    public void findZones(Draft draft) {
        int charsBefore = 0;
        int begin = draft.firstOpen();
        for (int i = begin; i < draft.size() && i - begin <= LAST_PLACE; i++) {
            if (!draft.block(i).isOpen() || !draft.block(i).mayHoldHeaders()) {
                continue;
            }
            Optional<HeaderLine> line =
                    draft.length(i) < ParagraphLayout.MAX_HEADER_CHARS ? reader.read(draft.words(i)) : Optional.empty();
            boolean addressInBody = draft.block(i).role() == PartRole.BODY
                    && line.filter(found -> found.url() != null).isPresent();
            if (line.isPresent() && !addressInBody) {
                draft.facts().byline(line.get());
                draft.label(i, ZoneKind.BYLINE);
                continue;
            }
            charsBefore += draft.length(i);
            if (charsBefore > MAX_CHARS_BEFORE) {
                return;
            }
        }
    }
}
