package org.newsvoice.parse;

import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.corpus.PartRole;

/**
 * A header line, a paragraph or a piece of one on its way to becoming a zone.
 *
 * @param role the part it belongs to
 * @param span without white space at its ends, never empty
 * @param kind null until a zone parser has claimed it
 */
record Block(PartRole role, TextSpan span, @Nullable ZoneKind kind) {

    /** Whether nobody has claimed it and it may belong to the story proper. */
    boolean isOpen() {
        return kind == null;
    }

    /** Whether it is in a part that mixes headers and body. */
    boolean mayHoldHeaders() {
        return role == PartRole.WHOLE || role == PartRole.BODY;
    }
}
