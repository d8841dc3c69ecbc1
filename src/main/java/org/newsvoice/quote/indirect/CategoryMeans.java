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
 *
 * @param mean of all guesses
 * @param means of each category that was seen often enough
 */
record CategoryMeans(float mean, Map<Long, Float> means) {

    /** A category counts as many guesses of the mean beside its own. */
    private static final float PRIOR = 8;
    /** Categories with fewer guesses have the mean. */
    private static final int FEW = 3;

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
        Map<Long, Float> means = new HashMap<>();
        sums(examples).forEach((category, sum) -> {
            if (sum.n() >= FEW) {
                means.put(category, sum.mean(mean));
            }
        });
        return new CategoryMeans(mean, means);
    }

    /** The numbers of each example with the means of its categories in other stories: a story must not tell its own answers. */
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
        return means.getOrDefault(category, mean);
    }

    static CategoryMeans read(DataInputStream in) throws IOException {
        float mean = in.readFloat();
        Map<Long, Float> means = new HashMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            means.put(in.readLong(), in.readFloat());
        }
        return new CategoryMeans(mean, means);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(mean);
        out.writeInt(means.size());
        for (Map.Entry<Long, Float> entry : new TreeMap<>(means).entrySet()) {
            out.writeLong(entry.getKey());
            out.writeFloat(entry.getValue());
        }
    }
}
