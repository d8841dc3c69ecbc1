package org.newsvoice.eval.sentiment;

import java.util.List;
import java.util.Random;
import org.newsvoice.sentiment.Softmax;

/**
 * Softmax regression with a set of weights for each register of news, mixed by how likely the text is of that register; all
 * registers share a common part. Trained by AdaGrad in a fixed order, so that the same examples give the same weights.
 */
final class RegisterClassifier {

    /**
     * A training example.
     *
     * @param features their numbers, ascending
     * @param values of the features
     * @param label the right class
     * @param registers probability of each register; one number, 1, without registers
     * @param weight how much it counts
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Example(int[] features, float[] values, int label, double[] registers, double weight) {}

    /**
     * How to train.
     *
     * @param epochs passes over the examples
     * @param rate of the first step
     * @param decay of the common weights towards 0
     * @param registerDecay of what a register adds to them
     */
    record Plan(int epochs, double rate, double decay, double registerDecay) {}

    private final int classes;
    private final int registers;
    private final double[][] common;
    private final double[][] own;

    private RegisterClassifier(int features, int classes, int registers) {
        this.classes = classes;
        this.registers = registers;
        this.common = new double[features][classes];
        this.own = new double[features][classes * registers];
    }

    /** Trains on {@code examples}, whose features are numbered below {@code features}. */
    static RegisterClassifier train(List<Example> examples, int features, int classes, Plan plan) {
        int registers = examples.get(0).registers().length;
        RegisterClassifier model = new RegisterClassifier(features, classes, registers);
        double[][] commonSquares = new double[features][classes];
        double[][] ownSquares = new double[features][classes * registers];
        int[] order = new int[examples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(1);
        RegisterClassifier mean = new RegisterClassifier(features, classes, registers);
        for (int epoch = 0; epoch < plan.epochs(); epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int i : order) {
                model.step(examples.get(i), plan, commonSquares, ownSquares);
            }
            if (2 * epoch >= plan.epochs()) {
                mean.add(model, 1.0 / (plan.epochs() - (plan.epochs() + 1) / 2));
            }
        }
        return mean;
    }

    private void add(RegisterClassifier other, double share) {
        for (int f = 0; f < common.length; f++) {
            for (int c = 0; c < classes; c++) {
                common[f][c] += share * other.common[f][c];
            }
            for (int c = 0; c < own[f].length; c++) {
                own[f][c] += share * other.own[f][c];
            }
        }
    }

    private void step(Example example, Plan plan, double[][] commonSquares, double[][] ownSquares) {
        double[] p = probabilities(example.features(), example.values(), example.registers());
        for (int c = 0; c < classes; c++) {
            double error = example.weight() * (p[c] - (c == example.label() ? 1 : 0));
            for (int i = 0; i < example.features().length; i++) {
                int f = example.features()[i];
                double slope = error * example.values()[i];
                update(common[f], commonSquares[f], c, slope + plan.decay() * common[f][c], plan.rate());
                if (registers > 1) {
                    for (int r = 0; r < registers; r++) {
                        int at = r * classes + c;
                        double g = slope * example.registers()[r] + plan.registerDecay() * own[f][at];
                        update(own[f], ownSquares[f], at, g, plan.rate());
                    }
                }
            }
        }
    }

    private static void update(double[] weights, double[] squares, int at, double slope, double rate) {
        squares[at] += slope * slope;
        weights[at] -= rate * slope / (1e-3 + Math.sqrt(squares[at]));
    }

    /** The classes' probabilities. */
    double[] probabilities(int[] features, float[] values, double[] mix) {
        return Softmax.of(scores(features, values, mix), 1);
    }

    /** The classes' scores, of which the probabilities are made. */
    double[] scores(int[] features, float[] values, double[] mix) {
        double[] scores = new double[classes];
        for (int i = 0; i < features.length; i++) {
            int f = features[i];
            for (int c = 0; c < classes; c++) {
                double weight = common[f][c];
                if (registers > 1) {
                    for (int r = 0; r < registers; r++) {
                        weight += mix[r] * own[f][r * classes + c];
                    }
                }
                scores[c] += values[i] * weight;
            }
        }
        return scores;
    }

    /** What a feature adds to the score of a class in a register. */
    double weight(int feature, int register, int label) {
        return common[feature][label] + (registers == 1 ? 0 : own[feature][register * classes + label]);
    }
}
