package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsvoice.nlp.RankingExample;

/**
 * Trains a log-linear ranker: the conditional likelihood that a right candidate is chosen, with a Gaussian prior on the weights
 * (Chen and Rosenfeld, CMU-CS-99-108), by CoreNLP's L-BFGS. Deterministic. Stateless.
 */
public final class RankerTrainer {

    /** Standard deviation of the prior; 0.25 to 0.5 are equally good out of fold. */
    private static final double SIGMA = 0.35;

    /** Features of fewer candidates than this are left out. */
    private static final int MIN_SEEN = 5;

    private static final int MEMORY = 15;
    private static final int MAX_STEPS = 80;
    private static final double TOLERANCE = 1e-4;
    private static final double DECIMALS = 1000;

    /**
     * The weight of each feature, rounded to three decimals; features that come to nothing are absent.
     *
     * @param examples what to learn from
     * @param expected what the weights are taken to be before any example is seen: the means of the prior (Chelba and Acero,
     *     EMNLP 2004); 0 where nothing is said
     */
    public Map<String, Double> train(List<RankingExample> examples, Map<String, Double> expected) {
        Map<String, Integer> numbers = number(examples);
        double[] means = new double[numbers.size()];
        numbers.forEach((feature, number) -> means[number] = expected.getOrDefault(feature, 0.0));
        QNMinimizer minimizer = new QNMinimizer(MEMORY, true);
        minimizer.shutUp();
        double[] found = minimizer.minimize(new Loss(examples, numbers, means), TOLERANCE, means.clone(), MAX_STEPS);
        Map<String, Double> weights = new TreeMap<>();
        numbers.forEach((feature, number) -> {
            double rounded = Math.round(found[number] * DECIMALS) / DECIMALS;
            if (rounded != 0) {
                weights.put(feature, rounded);
            }
        });
        return weights;
    }

    private static Map<String, Integer> number(List<RankingExample> examples) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (RankingExample example : examples) {
            example.candidates().forEach(features -> features.forEach(f -> seen.merge(f, 1, Integer::sum)));
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        seen.forEach((feature, times) -> {
            if (times >= MIN_SEEN) {
                numbers.put(feature, numbers.size());
            }
        });
        return numbers;
    }

    /** Negative log-likelihood of the right candidates, and of the weights under the prior. */
    private static final class Loss implements DiffFunction {
        private final int[][][] candidates;
        private final boolean[][] right;
        private final double[] means;
        private final int dimension;
        private double[] at = {};
        private double[] gradient = {};
        private double value;

        Loss(List<RankingExample> examples, Map<String, Integer> numbers, double[] means) {
            this.means = means;
            dimension = numbers.size();
            candidates = new int[examples.size()][][];
            right = new boolean[examples.size()][];
            for (int e = 0; e < examples.size(); e++) {
                List<List<String>> features = examples.get(e).candidates();
                candidates[e] = new int[features.size()][];
                right[e] = new boolean[features.size()];
                for (int c = 0; c < features.size(); c++) {
                    candidates[e][c] = features.get(c).stream()
                            .filter(numbers::containsKey)
                            .mapToInt(numbers::get)
                            .toArray();
                    right[e][c] = examples.get(e).right().contains(c);
                }
            }
        }

        @Override
        public int domainDimension() {
            return dimension;
        }

        @Override
        public double valueAt(double[] weights) {
            compute(weights);
            return value;
        }

        @Override
        public double[] derivativeAt(double[] weights) {
            compute(weights);
            return gradient;
        }

        private void compute(double[] weights) {
            if (Arrays.equals(at, weights)) {
                return;
            }
            at = weights.clone();
            gradient = new double[dimension];
            value = 0;
            for (int e = 0; e < candidates.length; e++) {
                add(candidates[e], right[e]);
            }
            for (int i = 0; i < dimension; i++) {
                double off = at[i] - means[i];
                value += off * off / (2 * SIGMA * SIGMA);
                gradient[i] += off / (SIGMA * SIGMA);
            }
        }

        private void add(int[][] features, boolean[] isRight) {
            double[] scores = new double[features.length];
            double most = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < scores.length; c++) {
                for (int feature : features[c]) {
                    scores[c] += at[feature];
                }
                most = Math.max(most, scores[c]);
            }
            double all = 0;
            double good = Double.MIN_NORMAL;
            for (int c = 0; c < scores.length; c++) {
                scores[c] = Math.exp(scores[c] - most);
                all += scores[c];
                good += isRight[c] ? scores[c] : 0;
            }
            value -= Math.log(good / all);
            for (int c = 0; c < scores.length; c++) {
                double excess = scores[c] / all - (isRight[c] ? scores[c] / good : 0);
                for (int feature : features[c]) {
                    gradient[feature] += excess;
                }
            }
        }
    }
}
