package org.newsvoice.quote.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A log-linear ranker: the probability of a candidate is the exponential of its features' summed weights, divided by
 * the sum over all candidates of the passage. Immutable and thread-safe.
 *
 * @param weights feature name to weight; a missing feature has weight 0
 */
public record RankingModel(Map<String, Double> weights) {

    /** The rules alone: their first answer, else nobody. What training begins with. */
    public static final RankingModel RULES_ONLY = new RankingModel(Map.of("first", 10.0, "none", 5.0));

    private static final String RESOURCE = "ranker.txt";

    /** Copies the map. */
    public RankingModel {
        weights = Map.copyOf(weights);
    }

    /** The model that is part of the program. */
    public static RankingModel load() {
        try (InputStream in = Objects.requireNonNull(RankingModel.class.getResourceAsStream(RESOURCE))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The model that {@link #text} has written.
     *
     * @throws IllegalArgumentException for a line that is not a weight, a tab and a feature, and when there is no such line
     */
    public static RankingModel parse(String text) {
        Map<String, Double> weights = new HashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.startsWith("#")) {
                int tab = line.indexOf('\t');
                try {
                    weights.put(line.substring(tab + 1), Double.valueOf(line.substring(0, tab)));
                } catch (IndexOutOfBoundsException | NumberFormatException e) {
                    throw new IllegalArgumentException(
                            "line " + number + " is not a weight, a tab and the name of a feature", e);
                }
            }
        }
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("it has no weights");
        }
        return new RankingModel(weights);
    }

    /** The model as text: a line {@code weight TAB feature} each, sorted by feature. */
    public String text() {
        StringBuilder lines =
                new StringBuilder("# weight and feature of the ranker of speakers; see CONTRIBUTING.md\n");
        new TreeMap<>(weights)
                .forEach((feature, weight) ->
                        lines.append(weight).append('\t').append(feature).append('\n'));
        return lines.toString();
    }

    /** The probability of each candidate, in their order; they sum to 1. */
    public double[] probabilities(List<CandidateSpeaker> candidates) {
        double[] p = new double[candidates.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < p.length; i++) {
            for (String feature : candidates.get(i).features()) {
                p[i] += weights.getOrDefault(feature, 0.0);
            }
            most = Math.max(most, p[i]);
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(p[i] - most);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }
}
