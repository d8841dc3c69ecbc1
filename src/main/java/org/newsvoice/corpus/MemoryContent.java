package org.newsvoice.corpus;

/** Content in memory. Not thread-safe. */
public final class MemoryContent extends SeekableContent {

    private final byte[] bytes;
    private int place;

    /** The content {@code bytes}, not copied. */
    public MemoryContent(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public void seek(long position) {
        place = (int) Math.max(0, Math.min(position, bytes.length));
    }

    @Override
    public long position() {
        return place;
    }

    @Override
    public int read() {
        return place < bytes.length ? bytes[place++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (place == bytes.length) {
            return length == 0 ? 0 : -1;
        }
        int n = Math.min(length, bytes.length - place);
        System.arraycopy(bytes, place, into, from, n);
        place += n;
        return n;
    }
}
