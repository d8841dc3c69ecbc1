package org.newsvoice.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The weights of the model for news. The file is text, so that it can be read and compared: a line for each feature, with its
 * weights in hundredths. In memory a feature is its key alone. Immutable.
 */
public final class NewsWeights {

    /** Kinds of news that weigh words differently: politics, finance, world. */
    public static final int REGISTERS = 3;

    /** Weights of a feature: for each register its three classes, then for each register how much the feature speaks for it. */
    public static final int COLUMNS = 4 * REGISTERS;

    /** A feature of every sentence. */
    public static final String BIAS = "bias";

    /** Prefix of what a word's vector adds; of the words of a sentence their mean counts. */
    public static final String VECTOR = SeenFeatures.VECTOR + ":";

    private static final String FILE = "news-sentiment.tsv.gz";
    private static final double UNIT = 100;
    private static final int VECTOR_STEP = 10;
    private static final int BUFFER = 1 << 16;
    private static final int ROWS = 1 << 17;
    private static final long BIAS_KEY = SeenFeatures.key(BIAS);
    private static final long[] VALENCE_KEYS =
            ValenceSums.NAMES.stream().mapToLong(SeenFeatures::key).toArray();

    private final double temperature;
    private final KeyNumbers rows;
    private final short[] weights;

    private NewsWeights(double temperature, KeyNumbers rows, short[] weights) {
        this.temperature = temperature;
        this.rows = rows;
        this.weights = weights;
    }

    /** Reads the weights that are part of the program. */
    public static NewsWeights load() {
        try (InputStream file = Objects.requireNonNull(NewsWeights.class.getResourceAsStream(FILE))) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what {@link #write} has written. */
    public static NewsWeights read(InputStream file) throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(file, BUFFER), StandardCharsets.UTF_8), BUFFER);
        double temperature = Double.parseDouble(in.readLine());
        KeyNumbers rows = new KeyNumbers(ROWS);
        short[] weights = new short[ROWS * COLUMNS];
        int n = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if ((n + 1) * COLUMNS > weights.length) {
                weights = Arrays.copyOf(weights, 2 * weights.length);
            }
            int tab = line.indexOf('\t');
            rows.put(SeenFeatures.key(line.substring(0, tab)), n);
            readNumbers(line, tab, weights, n * COLUMNS);
            n++;
        }
        return new NewsWeights(temperature, rows, Arrays.copyOf(weights, n * COLUMNS));
    }

    /** Without cutting the line into words: there are a million and a half numbers. */
    private static void readNumbers(String line, int tab, short[] weights, int start) {
        int at = tab + 1;
        for (int column = 0; column < COLUMNS; column++) {
            boolean negative = line.charAt(at) == '-';
            if (negative) {
                at++;
            }
            int number = 0;
            while (at < line.length() && line.charAt(at) != '\t') {
                number = 10 * number + line.charAt(at++) - '0';
            }
            weights[start + column] = (short) (negative ? -number : number);
            at++;
        }
    }

    /**
     * Writes what a training gives, sorted by feature: the same bytes for the same weights.
     *
     * @param temperature by which scores are divided before they become probabilities
     * @param weights by feature, {@link #COLUMNS} each
     */
    public static void write(OutputStream out, double temperature, SortedMap<String, double[]> weights)
            throws IOException {
        try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
            writer.write(temperature + "\n");
            for (Map.Entry<String, double[]> row : weights.entrySet()) {
                // Of vectors a mean counts, so that they need not be as fine.
                int step = row.getKey().startsWith(VECTOR) ? VECTOR_STEP : 1;
                long[] hundredths = Arrays.stream(row.getValue())
                        .mapToLong(weight -> Math.round(weight * UNIT / step) * step)
                        .toArray();
                if (Arrays.stream(hundredths).anyMatch(weight -> weight != 0)) {
                    writer.write(row.getKey());
                    for (long weight : hundredths) {
                        writer.write("\t" + weight);
                    }
                    writer.write('\n');
                }
            }
        }
    }

    double temperature() {
        return temperature;
    }

    /** What the features add up to, for each column. */
    double[] sums(SeenFeatures seen) {
        double[] sums = new double[COLUMNS];
        for (int i = 0; i < seen.nNgrams(); i++) {
            addTo(sums, seen.key(i));
        }
        for (int c = 0; c < COLUMNS; c++) {
            sums[c] *= seen.ngramValue();
        }
        double[] vectors = new double[COLUMNS];
        int known = 0;
        for (int i = 0; i < seen.nAveraged(); i++) {
            if (addTo(vectors, seen.vectorKey(i))) {
                known++;
            }
        }
        for (int c = 0; known > 0 && c < COLUMNS; c++) {
            sums[c] += vectors[c] / known;
        }
        addTo(sums, BIAS_KEY);
        for (int i = 0; i < VALENCE_KEYS.length; i++) {
            double value = seen.valences()[i];
            int row = value == 0 ? KeyNumbers.NONE : rows.get(VALENCE_KEYS[i]);
            for (int c = 0; row != KeyNumbers.NONE && c < COLUMNS; c++) {
                sums[c] += value * weights[row * COLUMNS + c];
            }
        }
        for (int c = 0; c < COLUMNS; c++) {
            sums[c] /= UNIT;
        }
        return sums;
    }

    /** Adds a feature's weights to {@code sums}; whether it has any. */
    private boolean addTo(double[] sums, long key) {
        int row = rows.get(key);
        if (row == KeyNumbers.NONE) {
            return false;
        }
        for (int c = 0; c < COLUMNS; c++) {
            sums[c] += weights[row * COLUMNS + c];
        }
        return true;
    }
}
