package org.newsvoice.corpus.container;

import java.io.Serializable;

/**
 * The limits for unpacking one stored file. Real corpora stay far below: text shrinks 3 to 20 times, logs and tables 50
 * times.
 *
 * @param maxEntries number of entries
 * @param maxBytes number of unpacked bytes, layer by layer
 * @param maxRatio unpacked bytes per stored byte, checked once {@code ratioFromBytes} are unpacked
 * @param ratioFromBytes below which any ratio is harmless
 * @param maxDepth containers inside containers; a .tar.gz has two
 */
public record ContainerLimits(int maxEntries, long maxBytes, int maxRatio, long ratioFromBytes, int maxDepth)
        implements Serializable {

    /** A million entries, 64 GB, 200 to 1 above 64 MB, four deep. */
    public static final ContainerLimits DEFAULT = new ContainerLimits(1_000_000, 64L << 30, 200, 64L << 20, 4);
}
