package org.newsvoice.parse;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.article.TextSpan;

/**
 * A text as its reader should see it: entities and tags of running text read, C1 controls as the windows-1252
 * characters that they were, without soft hyphens, zero-width characters and the signs of Markdown. Maps positions back
 * to the text as received. Takes time linear in the text. Immutable and thread-safe.
 */
public final class CleanText {

    private final String text;
    private final List<Edit> edits;
    /** For each edit, how far the clean text has moved to the left before it. */
    private final int[] shifts;

    private CleanText(String text, List<Edit> edits, int[] shifts) {
        this.text = text;
        this.edits = edits;
        this.shifts = shifts;
    }

    /** What {@code received} says. */
    public static CleanText of(String received) {
        List<Edit> edits = new ArrayList<>(CharacterEdits.of(received));
        StringBuilder clean = new StringBuilder(received.length());
        edits.addAll(MarkdownSigns.of(received));
        edits.sort(java.util.Comparator.comparing(Edit::span));
        List<Edit> applied = new ArrayList<>();
        int[] shifts = new int[edits.size()];
        int at = 0;
        for (Edit edit : edits) {
            if (edit.span().begin() >= at) {
                clean.append(received, at, edit.span().begin()).append(edit.replacement());
                shifts[applied.size()] = edit.span().begin()
                        - clean.length()
                        + edit.replacement().length();
                applied.add(edit);
                at = edit.span().end();
            }
        }
        return applied.isEmpty()
                ? new CleanText(received, List.of(), new int[0])
                : new CleanText(clean.append(received, at, received.length()).toString(), applied, shifts);
    }

    /** The clean text. */
    public String text() {
        return text;
    }

    /** Where a span of the clean text was in the text as received: from its first character to its last. */
    public TextSpan received(TextSpan clean) {
        if (edits.isEmpty()) {
            return clean;
        }
        int begin = character(clean.begin()).begin();
        return clean.isEmpty()
                ? new TextSpan(begin, begin)
                : new TextSpan(begin, character(clean.end() - 1).end());
    }

    /** Where one character of the clean text was. */
    private TextSpan character(int at) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).span().begin() - shifts[middle] <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // Edits that leave nothing share their place with the character after them: the last of them comes before it.
        int last = low - 1;
        if (last < 0) {
            return new TextSpan(at, at + 1);
        }
        Edit edit = edits.get(last);
        int within = at - (edit.span().begin() - shifts[last]);
        if (within < edit.replacement().length()) {
            return edit.span();
        }
        int received = edit.span().end() + within - edit.replacement().length();
        return new TextSpan(received, received + 1);
    }

    /**
     * A change of the text.
     *
     * @param span what goes, in the text as received
     * @param replacement what comes in its place
     */
    record Edit(TextSpan span, String replacement) {}
}
