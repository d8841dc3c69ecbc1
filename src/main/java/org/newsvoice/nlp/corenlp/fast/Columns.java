package org.newsvoice.nlp.corenlp.fast;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Reads arrays of numbers, big-endian as {@link java.io.DataOutputStream} writes them, in large pieces. */
final class Columns {

    private static final int PIECE = 1 << 16;

    private Columns() {}

    static long[] longs(DataInputStream in, int count) throws IOException {
        long[] read = new long[count];
        byte[] piece = new byte[PIECE];
        for (int at = 0; at < count; ) {
            int n = Math.min(count - at, PIECE / Long.BYTES);
            in.readFully(piece, 0, n * Long.BYTES);
            ByteBuffer.wrap(piece).asLongBuffer().get(read, at, n);
            at += n;
        }
        return read;
    }

    static short[] shorts(DataInputStream in, int count) throws IOException {
        short[] read = new short[count];
        byte[] bytes = new byte[count * Short.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asShortBuffer().get(read);
        return read;
    }

    static int[] ints(DataInputStream in, int count) throws IOException {
        int[] read = new int[count];
        byte[] bytes = new byte[count * Integer.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asIntBuffer().get(read);
        return read;
    }

    static byte[] bytes(DataInputStream in, int count) throws IOException {
        byte[] read = new byte[count];
        in.readFully(read);
        return read;
    }

    static double[] doubles(DataInputStream in, int count) throws IOException {
        double[] read = new double[count];
        byte[] bytes = new byte[count * Double.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asDoubleBuffer().get(read);
        return read;
    }

    static float[] floats(DataInputStream in, int count) throws IOException {
        float[] read = new float[count];
        byte[] piece = new byte[PIECE];
        for (int at = 0; at < count; ) {
            int n = Math.min(count - at, PIECE / Float.BYTES);
            in.readFully(piece, 0, n * Float.BYTES);
            ByteBuffer.wrap(piece).asFloatBuffer().get(read, at, n);
            at += n;
        }
        return read;
    }
}
