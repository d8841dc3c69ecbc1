package org.newsvoice.eval.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newsvoice.nlp.Sentiment;

/** Scores of answers: macro F1, confusion, calibration. Stateless. */
public final class SentimentScoring {

    private static final int CLASSES = Sentiment.LABELS.size();
    private static final int BINS = 10;

    private SentimentScoring() {}

    /**
     * An answer.
     *
     * @param label the right class
     * @param probabilities that were given
     */
    public record Answer(int label, List<Double> probabilities) {

        /** The class that was given. */
        int given() {
            return Sentiment.LABELS.indexOf(new Sentiment(probabilities).label());
        }
    }

    /** How often each class, by row, was taken for each other, by column. */
    static long[][] confusion(List<Answer> answers) {
        long[][] counts = new long[CLASSES][CLASSES];
        answers.forEach(answer -> counts[answer.label()][answer.given()]++);
        return counts;
    }

    /** The mean of the classes' F1. */
    public static double macroF1(List<Answer> answers) {
        long[][] counts = confusion(answers);
        double sum = 0;
        for (int c = 0; c < CLASSES; c++) {
            long both = 0;
            for (int other = 0; other < CLASSES; other++) {
                both += counts[c][other] + counts[other][c];
            }
            sum += both == 0 ? 0 : 2.0 * counts[c][c] / both;
        }
        return sum / CLASSES;
    }

    /** Share of right answers. */
    static double accuracy(List<Answer> answers) {
        return answers.stream().filter(a -> a.given() == a.label()).count() / (double) answers.size();
    }

    /** Share of the neutral that is taken for negative. */
    static double neutralTakenForNegative(List<Answer> answers) {
        long[] neutral = confusion(answers)[1];
        return neutral[0] / (double) Math.max(1, neutral[0] + neutral[1] + neutral[2]);
    }

    /** Expected calibration error of the given class's probability, over ten bins of equal count. */
    public static double calibrationError(List<Answer> answers) {
        List<Answer> sorted = new ArrayList<>(answers);
        sorted.sort(Comparator.comparingDouble(SentimentScoring::confidence));
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Answer> some = sorted.subList(bin * sorted.size() / BINS, (bin + 1) * sorted.size() / BINS);
            double stated =
                    some.stream().mapToDouble(SentimentScoring::confidence).sum();
            long right = some.stream().filter(a -> a.given() == a.label()).count();
            error += Math.abs(stated - right);
        }
        return error / sorted.size();
    }

    private static double confidence(Answer answer) {
        return answer.probabilities().get(answer.given());
    }

    /** A line of figures and the confusion table, as Markdown. */
    static String report(String name, List<Answer> answers) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %d, macro F1 %.3f, accuracy %.3f, calibration error %.3f, neutral taken for negative %.3f%n%n",
                name,
                answers.size(),
                macroF1(answers),
                accuracy(answers),
                calibrationError(answers),
                neutralTakenForNegative(answers)));
        text.append("| labelled | ")
                .append(String.join(" | ", Sentiment.LABELS))
                .append(" |\n|---|---|---|---|\n");
        long[][] counts = confusion(answers);
        for (int c = 0; c < CLASSES; c++) {
            text.append("| ")
                    .append(Sentiment.LABELS.get(c))
                    .append(" | ")
                    .append(java.util.Arrays.stream(counts[c])
                            .mapToObj(Long::toString)
                            .collect(Collectors.joining(" | ")))
                    .append(" |\n");
        }
        return text.toString();
    }
}
