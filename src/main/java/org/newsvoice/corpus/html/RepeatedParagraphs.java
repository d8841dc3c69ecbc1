package org.newsvoice.corpus.html;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a page that a text given elsewhere (JSON-LD's {@code articleBody}) repeats, in its order. Where a block could be
 * two places, and where a pull quote is before the paragraph that it is taken from, the choice is the one that covers most
 * of the text. Stateless.
 */
final class RepeatedParagraphs {

    /** A page with more blocks is no single article; the first ones are enough. */
    private static final int MAX_BLOCKS = 2_000;
    /** Shorter blocks occur anywhere in a text: they count only right behind the block before them. */
    private static final int MIN_LETTERS = 40;

    private static final int MAX_GAP = 20;
    private static final int MAX_PLACES = 4;

    private RepeatedParagraphs() {}

    /** A block at one of its places in the text, and the best chain of blocks that ends with it. */
    private record Place(int block, int begin, int end, int covered, int before) {}

    /** The blocks among {@code blocks} that {@code letters}, the text's letters, repeats. */
    static List<TextBlock> find(List<TextBlock> blocks, String letters) {
        List<Place> places = new ArrayList<>();
        int best = -1;
        for (int i = 0; i < Math.min(blocks.size(), MAX_BLOCKS); i++) {
            String own = TextBlock.letters(blocks.get(i).text());
            int known = places.size();
            int at = own.isEmpty() ? -1 : letters.indexOf(own);
            for (int n = 0; at >= 0 && n < MAX_PLACES; n++) {
                Place place = place(places, known, new Place(i, at, at + own.length(), own.length(), -1));
                boolean telling = own.length() > MIN_LETTERS || place.before() >= 0 || at < MAX_GAP;
                if (telling) {
                    places.add(place);
                    best = best < 0 || place.covered() > places.get(best).covered() ? places.size() - 1 : best;
                }
                at = letters.indexOf(own, at + 1);
            }
        }
        List<TextBlock> found = new ArrayList<>();
        for (int p = best; p >= 0; p = places.get(p).before()) {
            found.add(0, blocks.get(places.get(p).block()));
        }
        return found;
    }

    /** {@code place} behind the best chain among the first {@code known} that it can follow. */
    private static Place place(List<Place> places, int known, Place place) {
        int before = -1;
        for (int p = 0; p < known; p++) {
            Place other = places.get(p);
            boolean near = place.covered() > MIN_LETTERS || place.begin() - other.end() < MAX_GAP;
            if (other.end() <= place.begin()
                    && near
                    && (before < 0 || other.covered() > places.get(before).covered())) {
                before = p;
            }
        }
        int covered = place.covered() + (before < 0 ? 0 : places.get(before).covered());
        return new Place(place.block(), place.begin(), place.end(), covered, before);
    }
}
