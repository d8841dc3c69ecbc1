package org.newsvoice.parse;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;

/** A story while its zones are being told apart: the blocks in text order and what the headers have said so far. One thread. */
final class Draft {

    private final String text;
    private final List<Block> blocks;
    private final HeaderFacts facts = new HeaderFacts();

    Draft(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = new ArrayList<>(blocks);
    }

    String text() {
        return text;
    }

    HeaderFacts facts() {
        return facts;
    }

    int size() {
        return blocks.size();
    }

    Block block(int i) {
        return blocks.get(i);
    }

    /** The words of block {@code i}. Copies: ask for {@link #head} where the block may be long. */
    String words(int i) {
        return blocks.get(i).span().of(text);
    }

    /** The first {@code maxChars} of block {@code i}. */
    String head(int i, int maxChars) {
        TextSpan span = blocks.get(i).span();
        return text.substring(span.begin(), Math.min(span.end(), span.begin() + maxChars));
    }

    /** Length of block {@code i}. */
    int length(int i) {
        return blocks.get(i).span().length();
    }

    /** Claims block {@code i}. */
    void label(int i, ZoneKind kind) {
        Block block = blocks.get(i);
        blocks.set(i, new Block(block.role(), block.span(), kind));
    }

    /**
     * Cuts block {@code i} at {@code offset}, an index into the text, into two open ones.
     *
     * @return the index of the second piece; {@code i} when there is nothing before the cut but white space
     */
    int split(int i, int offset) {
        Block block = blocks.get(i);
        TextSpan before = new TextSpan(block.span().begin(), offset).trim(text);
        TextSpan after = new TextSpan(offset, block.span().end()).trim(text);
        if (before.isEmpty() || after.isEmpty()) {
            return i;
        }
        blocks.set(i, new Block(block.role(), before, null));
        blocks.add(i + 1, new Block(block.role(), after, null));
        return i + 1;
    }

    /** The index of the first open block that may be body, or {@link #size()}. */
    int firstOpen() {
        int i = 0;
        while (i < size() && !(block(i).isOpen() && block(i).mayHoldHeaders())) {
            i++;
        }
        return i;
    }

    /** The blocks as zones. Header lines that follow one another are one byline; what nobody claimed is a paragraph. */
    List<Zone> zones() {
        List<Zone> zones = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            ZoneKind kind = block.kind() == null ? ZoneKind.PARAGRAPH : block.kind();
            Zone last = zones.isEmpty() ? null : zones.get(zones.size() - 1);
            if (kind == ZoneKind.BYLINE && last != null && last.kind() == kind) {
                zones.set(zones.size() - 1, new Zone(kind, last.span().cover(block.span())));
            } else {
                zones.add(new Zone(kind, block.span()));
            }
        }
        return zones;
    }
}
