package org.newsvoice.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far stated confidences can be believed. */
final class Calibration {

    private static final int BINS = 10;
    private static final double BAND = 0.9;

    /** A decided answer: how sure it was, and whether it was right. */
    record Answer(double confidence, boolean right) {}

    private Calibration() {}

    /**
     * Expected calibration error over ten equal-count bins, area under the ROC curve, and the answers of 0.9 or more: their share
     * and how many of them are right. Empty without answers.
     */
    static Map<String, @Nullable Double> of(List<Answer> answers) {
        Map<String, @Nullable Double> scores = new LinkedHashMap<>();
        if (answers.isEmpty()) {
            return scores;
        }
        List<Answer> sorted = new ArrayList<>(answers);
        sorted.sort(Comparator.comparingDouble(Answer::confidence).thenComparing(Answer::right));
        scores.put("confidence_ece", error(sorted));
        scores.put("confidence_auroc", areaUnderCurve(sorted));
        List<Answer> band =
                sorted.stream().filter(answer -> answer.confidence() >= BAND).toList();
        scores.put("band_0.9_share", band.size() / (double) sorted.size());
        scores.put("band_0.9_right", countRight(band) / (double) Math.max(1, band.size()));
        return scores;
    }

    private static double error(List<Answer> sorted) {
        int n = sorted.size();
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Answer> part = sorted.subList(bin * n / BINS, (bin + 1) * n / BINS);
            double claimed = part.stream().mapToDouble(Answer::confidence).sum();
            error += Math.abs(claimed - countRight(part)) / n;
        }
        return error;
    }

    private static long countRight(List<Answer> answers) {
        return answers.stream().filter(Answer::right).count();
    }

    private static @Nullable Double areaUnderCurve(List<Answer> answers) {
        List<Answer> right = answers.stream().filter(Answer::right).toList();
        List<Answer> wrong = answers.stream().filter(answer -> !answer.right()).toList();
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
