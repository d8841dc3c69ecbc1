package org.newsvoice.eval.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far stated confidences can be believed, over the answers that could be decided. Immutable. */
final class Calibration {

    private static final int BINS = 10;
    private static final double BAND = 0.9;

    private final List<Answer> sorted;

    /** A decided answer: how sure it was, and whether it was right. */
    record Answer(double confidence, boolean right) {}

    /**
     * Some answers that are next to each other by confidence.
     *
     * @param from their least confidence
     * @param to their greatest
     * @param stated their mean confidence
     * @param right the share of them that is right
     * @param n how many
     */
    record Bin(double from, double to, double stated, double right, int n) {

        private static Bin of(List<Answer> answers) {
            int n = answers.size();
            return new Bin(
                    answers.get(0).confidence(),
                    answers.get(n - 1).confidence(),
                    answers.stream().mapToDouble(Answer::confidence).sum() / n,
                    countRight(answers) / (double) n,
                    n);
        }
    }

    Calibration(List<Answer> answers) {
        sorted = new ArrayList<>(answers);
        sorted.sort(Comparator.comparingDouble(Answer::confidence).thenComparing(Answer::right));
    }

    /**
     * Expected calibration error over ten equal-count bins, area under the ROC curve, and the answers of 0.9 or more: their share
     * and how many of them are right. Empty without answers.
     */
    Map<String, @Nullable Double> scores() {
        Map<String, @Nullable Double> scores = new LinkedHashMap<>();
        if (sorted.isEmpty()) {
            return scores;
        }
        int n = sorted.size();
        scores.put(
                "confidence_ece",
                bins().stream()
                        .mapToDouble(bin -> Math.abs(bin.stated() - bin.right()) * bin.n() / n)
                        .sum());
        scores.put("confidence_auroc", areaUnderCurve());
        List<Answer> band =
                sorted.stream().filter(answer -> answer.confidence() >= BAND).toList();
        scores.put("band_0.9_share", band.size() / (double) n);
        scores.put("band_0.9_right", countRight(band) / (double) Math.max(1, band.size()));
        return scores;
    }

    /** Ten bins of equal count, least sure first; fewer where there are fewer answers. */
    List<Bin> bins() {
        int n = sorted.size();
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            List<Answer> part = sorted.subList(bin * n / BINS, (bin + 1) * n / BINS);
            if (!part.isEmpty()) {
                bins.add(Bin.of(part));
            }
        }
        return bins;
    }

    private static long countRight(List<Answer> answers) {
        return answers.stream().filter(Answer::right).count();
    }

    private @Nullable Double areaUnderCurve() {
        List<Answer> right = sorted.stream().filter(Answer::right).toList();
        List<Answer> wrong = sorted.stream().filter(answer -> !answer.right()).toList();
        if (right.isEmpty() || wrong.isEmpty()) {
            return null;
        }
        double wins = 0;
        for (Answer good : right) {
            for (Answer bad : wrong) {
                int order = Double.compare(good.confidence(), bad.confidence());
                wins += order > 0 ? 1 : order == 0 ? 0.5 : 0;
            }
        }
        return wins / ((double) right.size() * wrong.size());
    }
}
