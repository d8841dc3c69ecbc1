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
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the model for news. The file is text, so that it can be read and compared: a line for each feature, with its
 * weights in hundredths. Immutable.
 */
public final class NewsWeights {

    /** Kinds of news that weigh words differently: politics, finance, world. */
    public static final int REGISTERS = 3;

    /** Weights of a feature: for each register its three classes, then for each register how much the feature speaks for it. */
    public static final int COLUMNS = 4 * REGISTERS;

    /** A feature of every sentence. */
    public static final String BIAS = "bias";

    /** Prefix of what a word's vector adds; of the words of a sentence their mean counts. */
    public static final String VECTOR = "w:";

    private static final String FILE = "news-sentiment.tsv.gz";
    private static final double UNIT = 100;
    private static final int VECTOR_STEP = 10;

    private final double temperature;
    private final Map<String, short[]> rows;

    private NewsWeights(double temperature, Map<String, short[]> rows) {
        this.temperature = temperature;
        this.rows = rows;
    }

    /**
     * Weights as a training gives them.
     *
     * @param temperature by which scores are divided before they become probabilities
     * @param weights by feature, {@link #COLUMNS} each
     */
    public static NewsWeights of(double temperature, SortedMap<String, double[]> weights) {
        Map<String, short[]> rows = new TreeMap<>();
        weights.forEach((feature, values) -> {
            short[] row = new short[COLUMNS];
            boolean any = false;
            // Of vectors a mean counts, so that they need not be as fine.
            int step = feature.startsWith(VECTOR) ? VECTOR_STEP : 1;
            for (int i = 0; i < COLUMNS; i++) {
                row[i] = (short) (Math.round(values[i] * UNIT / step) * step);
                any |= row[i] != 0;
            }
            if (any) {
                rows.put(feature, row);
            }
        });
        return new NewsWeights(temperature, rows);
    }

    /** Reads the weights that are part of the program. */
    public static NewsWeights load() {
        try (InputStream file = Objects.requireNonNull(NewsWeights.class.getResourceAsStream(FILE));
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            double temperature = Double.parseDouble(in.readLine());
            Map<String, short[]> rows = new HashMap<>(1 << 18);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split("\t", -1);
                short[] row = new short[COLUMNS];
                for (int i = 0; i < COLUMNS; i++) {
                    row[i] = Short.parseShort(cells[i + 1]);
                }
                rows.put(cells[0], row);
            }
            return new NewsWeights(temperature, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes them, sorted by feature: the same bytes for the same weights. */
    public void write(OutputStream out) throws IOException {
        try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
            writer.write(temperature + "\n");
            for (Map.Entry<String, short[]> row : new TreeMap<>(rows).entrySet()) {
                writer.write(row.getKey());
                for (short weight : row.getValue()) {
                    writer.write("\t" + weight);
                }
                writer.write('\n');
            }
        }
    }

    double temperature() {
        return temperature;
    }

    /** Adds a feature's weights times {@code value} to {@code sums}; whether it has any. */
    boolean addTo(double[] sums, String feature, double value) {
        short @Nullable [] row = rows.get(feature);
        if (row == null) {
            return false;
        }
        for (int i = 0; i < COLUMNS; i++) {
            sums[i] += value * row[i] / UNIT;
        }
        return true;
    }
}
