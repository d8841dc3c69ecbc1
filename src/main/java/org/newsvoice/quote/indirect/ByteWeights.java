package org.newsvoice.quote.indirect;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Weights in 127 steps to either side of zero: a quarter of what floats take, for the same answers. Stateless. */
final class ByteWeights {

    private static final float STEPS = 127;

    private ByteWeights() {}

    static float[] read(DataInputStream in, int n) throws IOException {
        float step = in.readFloat();
        byte[] steps = in.readNBytes(n);
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = steps[i] * step;
        }
        return values;
    }

    static void write(float[] values, DataOutputStream out) throws IOException {
        float most = 1e-6f;
        for (float value : values) {
            most = Math.max(most, Math.abs(value));
        }
        float step = most / STEPS;
        out.writeFloat(step);
        for (float value : values) {
            out.writeByte(Math.round(value / step));
        }
    }
}
