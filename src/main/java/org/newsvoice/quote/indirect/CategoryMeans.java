package org.newsvoice.quote.indirect;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How right guesses of a category were, of a thing that has no order (a word, a relation): so a forest can ask about it as a
 * number. Categories are hashes, as in {@link FeatureSet}. Immutable.
 */
final class CategoryMeans {

    /** A category counts as many guesses of the mean beside its own. */
    private static final float PRIOR = 8;
    /** Categories with fewer guesses have the mean. */
    private static final int FEW = 3;

    private final float mean;
    private final FeatureTable categories;
    private final float[] means;

    /** The mean of all guesses, and of each category that was seen often enough. */
    private CategoryMeans(float mean, FeatureTable categories, float[] means) {
        this.mean = mean;
        this.categories = categories;
        this.means = means;
    }

    private record Sum(double right, int n) {

        Sum plus(Sum other) {
            return new Sum(right + other.right, n + other.n);
        }

        Sum minus(Sum other) {
            return new Sum(right - other.right, n - other.n);
        }

        float mean(float all) {
            return n < FEW ? all : (float) ((right + PRIOR * all) / (n + PRIOR));
        }
    }

    /** The means of {@code examples}. */
    static CategoryMeans of(List<GuessExample> examples) {
        float mean = mean(examples);
        Map<Long, Sum> sums = new TreeMap<>(sums(examples));
        sums.values().removeIf(sum -> sum.n() < FEW);
        long[] categories = sums.keySet().stream().mapToLong(Long::longValue).toArray();
        float[] means = new float[categories.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = sums.getOrDefault(categories[i], new Sum(0, 0)).mean(mean);
        }
        return new CategoryMeans(mean, new FeatureTable(categories), means);
    }

    /** The numbers of each example with the means of its categories in other stories: a story must not reveal its own answers. */
    static List<float[]> ofOthers(List<GuessExample> examples) {
        float mean = mean(examples);
        Map<Long, Sum> all = sums(examples);
        Map<Integer, Map<Long, Sum>> own = new HashMap<>();
        for (GuessExample e : examples) {
            Map<Long, Sum> story = own.computeIfAbsent(e.story(), key -> new HashMap<>());
            for (long category : e.features().categories()) {
                story.merge(category, new Sum(e.right(), 1), Sum::plus);
            }
        }
        return examples.stream()
                .map(e -> e.features()
                        .numbersWith(category -> all.getOrDefault(category, new Sum(0, 0))
                                .minus(own.getOrDefault(e.story(), Map.of()).getOrDefault(category, new Sum(0, 0)))
                                .mean(mean)))
                .toList();
    }

    private static float mean(List<GuessExample> examples) {
        return (float)
                examples.stream().mapToDouble(GuessExample::right).average().orElse(0);
    }

    private static Map<Long, Sum> sums(List<GuessExample> examples) {
        Map<Long, Sum> sums = new HashMap<>();
        for (GuessExample e : examples) {
            for (long category : e.features().categories()) {
                sums.merge(category, new Sum(e.right(), 1), Sum::plus);
            }
        }
        return sums;
    }

    float of(long category) {
        int row = categories.row(category);
        return row == FeatureTable.UNKNOWN ? mean : means[row];
    }

    static CategoryMeans read(DataInputStream in) throws IOException {
        float mean = in.readFloat();
        long[] categories = new long[in.readInt()];
        float[] means = new float[categories.length];
        for (int i = 0; i < means.length; i++) {
            categories[i] = in.readLong();
            means[i] = in.readFloat();
        }
        return new CategoryMeans(mean, new FeatureTable(categories), means);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(mean);
        out.writeInt(means.length);
        for (int i = 0; i < means.length; i++) {
            out.writeLong(categories.feature(i));
            out.writeFloat(means[i]);
        }
    }
}
