package org.newsvoice.nlp.corenlp.fast;

/**
 * The weights that each feature gives to some of the classes, by the feature's hash. One open-addressed table: a slot holds
 * 39 bits of the hash and where the feature's record begins, so a feature that the model does not know costs one access to
 * memory. Immutable.
 *
 * <p>A record is an int with the number of weights and the first three classes, further classes four to an int, and the
 * weights' bits. The few features with many weights, which make up most of the work, are rows over all classes instead: a slot
 * then holds the row's number, counted on behind the records. The JIT adds rows eight weights at a time; adding their zeros
 * changes no sum.
 *
 * <p>No two features of the model share a slot's bits ({@link Builder} checks it). A feature unknown to the model is taken for
 * a known one with a probability of about 2^-39.
 */
final class FeatureWeights {

    private static final int OFFSET_BITS = 25;
    private static final long OFFSET_MASK = (1L << OFFSET_BITS) - 1;
    private static final int MANY = 40;

    private final long[] slots;
    private final int homes;
    private final int[] records;
    private final float[][] rows;
    private final int classes;

    private FeatureWeights(Builder builder) {
        this.slots = builder.slots;
        this.homes = builder.homes;
        this.records = builder.records;
        this.rows = builder.rows;
        this.classes = builder.classes;
    }

    /** Number of classes. */
    int classes() {
        return classes;
    }

    /**
     * Adds the weights of features to the classes' scores, feature by feature: float sums depend on their order.
     *
     * @param keys the features' {@linkplain FeatureHash#spread spread} hashes
     * @param count how many of them
     * @param wanted whose scores are wanted; what others have is of no use
     */
    void addTo(float[] scores, long[] keys, int count, WantedClasses wanted) {
        // One loop after the other, so that the accesses to memory, most of which miss the caches, do not wait for each
        // other.
        long[] found = new long[count];
        for (int i = 0; i < count; i++) {
            found[i] = slots[home(keys[i], homes)];
        }
        int known = 0;
        for (int i = 0; i < count; i++) {
            int record = find(keys[i], found[i]);
            if (record != 0) {
                found[known++] = record;
            }
        }
        for (int i = 0; i < known; i++) {
            if (!isRow(found[i])) {
                found[i] |= (long) records[(int) found[i]] << Integer.SIZE;
            }
        }
        for (int i = 0; i < known; i++) {
            if (!isRow(found[i])) {
                add(scores, (int) found[i], (int) (found[i] >>> Integer.SIZE));
            } else if (i + 3 < known && isRow(found[i + 1]) && isRow(found[i + 2]) && isRow(found[i + 3])) {
                addRows(scores, row(found[i]), row(found[i + 1]), row(found[i + 2]), row(found[i + 3]), wanted);
                i += 3;
            } else {
                addRow(scores, row(found[i]), wanted);
            }
        }
    }

    /** The record or row of a feature as its slot says, 0 when it is unknown; {@code first} is the first slot where it may be. */
    private int find(long key, long first) {
        long wanted = key << OFFSET_BITS;
        long slot = first;
        for (int at = home(key, homes); slot != 0; slot = slots[++at]) {
            if ((slot & ~OFFSET_MASK) == wanted) {
                return (int) (slot & OFFSET_MASK);
            }
        }
        return 0;
    }

    private boolean isRow(long found) {
        return (int) found >= records.length;
    }

    private float[] row(long found) {
        return rows[(int) found - records.length];
    }

    private void add(float[] scores, int record, int head) {
        int n = head & 0xFF;
        int packed = head;
        int at = record;
        int weight = record + 1 + n / 4;
        for (int i = 1; i <= n; i++) {
            packed = (i & 3) == 0 ? records[++at] : packed >>> 8;
            scores[packed & 0xFF] += Float.intBitsToFloat(records[weight++]);
        }
    }

    private static void addRow(float[] scores, float[] row, WantedClasses wanted) {
        for (int i = wanted.begin(); i < wanted.end(); i++) {
            scores[i] += row[i];
        }
        for (int i : wanted.others()) {
            scores[i] += row[i];
        }
    }

    private static void addRows(float[] scores, float[] a, float[] b, float[] c, float[] d, WantedClasses wanted) {
        for (int i = wanted.begin(); i < wanted.end(); i++) {
            scores[i] = scores[i] + a[i] + b[i] + c[i] + d[i];
        }
        for (int i : wanted.others()) {
            scores[i] = scores[i] + a[i] + b[i] + c[i] + d[i];
        }
    }

    private static int home(long key, int homes) {
        return (int) (((key >>> 32) * homes) >>> 32);
    }

    /**
     * Takes features, of which the first to come are found at once and the others behind them. In ascending unsigned order of keys
     * memory is filled from front to back.
     */
    static final class Builder {

        private final int classes;
        private final int homes;
        private final long[] slots;
        private final int[] records;
        private final float[][] rows;
        private int nextRecord = 1;
        private int nextRow;

        /**
         * Room for features.
         *
         * @param classes number of classes, at most 256
         * @param counts the number of each feature's weights, unsigned
         */
        Builder(int classes, byte[] counts) {
            int words = 1;
            int many = 0;
            for (byte count : counts) {
                words += length(count & 0xFF);
                many += (count & 0xFF) >= MANY ? 1 : 0;
            }
            if (words + many > OFFSET_MASK) {
                throw new IllegalArgumentException(words + " ints of weights are more than a slot can address");
            }
            this.classes = classes;
            this.homes = Math.max(16, (int) (counts.length * 1.6));
            this.slots = new long[homes + homes / 8 + 64];
            this.records = new int[words];
            this.rows = new float[many][];
        }

        private static int length(int weights) {
            return weights >= MANY ? 0 : 1 + weights / 4 + weights;
        }

        /** Adds the next feature, which takes the places from {@code from} to before {@code to}; a class is unsigned. */
        void add(long key, byte[] ofClasses, float[] weights, int from, int to) {
            int slot = home(key, homes);
            while (slots[slot] != 0) {
                slot++;
            }
            int n = to - from;
            slots[slot] = (key << OFFSET_BITS) | (n >= MANY ? records.length + nextRow : nextRecord);
            if (n >= MANY) {
                float[] row = new float[classes];
                for (int i = from; i < to; i++) {
                    row[ofClasses[i] & 0xFF] = weights[i];
                }
                rows[nextRow++] = row;
            } else {
                records[nextRecord] = n;
                int first = nextRecord + length(n) - n;
                for (int i = 0; i < n; i++) {
                    records[nextRecord + (i + 1) / 4] |= (ofClasses[from + i] & 0xFF) << (8 * ((i + 1) & 3));
                    records[first + i] = Float.floatToRawIntBits(weights[from + i]);
                }
            }
            nextRecord += length(n);
        }

        /** The table; throws when two features share the bits that a slot keeps. */
        FeatureWeights build() {
            // Within a run of used slots every feature is told by its bits.
            for (int at = 0; at < slots.length; at++) {
                for (int next = at + 1; slots[at] != 0 && slots[next] != 0; next++) {
                    if (((slots[at] ^ slots[next]) & ~OFFSET_MASK) == 0) {
                        throw new IllegalStateException("two features of the model share their hash's bits");
                    }
                }
            }
            return new FeatureWeights(this);
        }
    }
}
