package org.newsvoice.eval.sentiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsvoice.eval.sentiment.RegisterClassifier.Example;
import org.newsvoice.eval.sentiment.RegisterClassifier.Plan;
import org.newsvoice.eval.sentiment.SentimentScoring.Answer;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.sentiment.NewsFeatures;
import org.newsvoice.sentiment.NewsWeights;
import org.newsvoice.sentiment.SeenFeatures;
import org.newsvoice.sentiment.Softmax;

/**
 * Trains the model for news on labelled sentences of several registers, and scores it on sentences of documents that it has not
 * seen. A sentence that is labelled for one of the things that it mentions is scored, but not trained on. Same examples, same
 * weights. For one thread.
 */
public final class SentimentTraining {

    private static final int FOLDS = 5;
    private static final int RARE = 3;
    private static final int CLASSES = Sentiment.LABELS.size();
    private static final double[] ALONE = {1};
    private static final Plan REGISTER_PLAN = new Plan(6, 0.1, 1e-4, 0);
    private static final Plan SENTIMENT_PLAN = new Plan(8, 0.025, 3e-4, 3e-4);

    private final NewsFeatures features = new NewsFeatures();
    private final Map<String, float[]> vectors;
    private final double vectorScale;
    private final int vectorLength;
    private final List<Text> texts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private boolean numbered;

    /** A labelled text. */
    private static final class Text {
        final int register;
        final LabelledSentence labelled;
        final List<SeenFeatures> seen = new ArrayList<>();
        final List<Integer> tokens = new ArrayList<>();
        final List<Example> examples = new ArrayList<>();

        Text(int register, LabelledSentence labelled) {
            this.register = register;
            this.labelled = labelled;
        }

        int half() {
            return Math.floorMod(labelled.document().hashCode() >>> 3, 2);
        }
    }

    /** Classifiers of registers and of sentiment. */
    private record Trained(RegisterClassifier registers, RegisterClassifier sentiment) {}

    /** A training with these word vectors, all of one length. */
    public SentimentTraining(Map<String, float[]> vectors) {
        this.vectors = vectors;
        double squares = 0;
        long n = 0;
        for (float[] vector : vectors.values()) {
            for (float number : vector) {
                squares += number * number;
                n++;
            }
        }
        this.vectorScale = 1 / Math.sqrt(squares / n);
        this.vectorLength = vectors.values().iterator().next().length;
    }

    /** Adds a text of a register, from 0, given its sentences. */
    void add(int register, LabelledSentence labelled, List<Sentence> sentences) {
        Text text = new Text(register, labelled);
        for (Sentence sentence : sentences) {
            boolean[] whole = new boolean[sentence.tokens().size()];
            Arrays.fill(whole, true);
            text.seen.add(features.of(sentence, whole));
            text.tokens.add(whole.length);
        }
        texts.add(text);
    }

    /** Numbers the features that are not rare; the bias is 0, the vectors' numbers come last. */
    private void number() {
        if (numbered) {
            return;
        }
        numbered = true;
        Map<String, Integer> counts = new TreeMap<>();
        for (Text text : texts) {
            if (text.labelled.whole()) {
                text.seen.forEach(seen -> seen.forEach((feature, value) -> counts.merge(feature, 1, Integer::sum)));
            }
        }
        numbers.put(NewsWeights.BIAS, 0);
        counts.forEach((feature, n) -> {
            if (n >= RARE) {
                numbers.put(feature, numbers.size());
            }
        });
        texts.forEach(text -> text.seen.forEach(seen -> text.examples.add(example(text, seen))));
    }

    private Example example(Text text, SeenFeatures seen) {
        List<Integer> ids = new ArrayList<>(List.of(0));
        List<Double> values = new ArrayList<>(List.of(1.0));
        seen.forEach((feature, value) -> {
            Integer number = numbers.get(feature);
            if (number != null) {
                ids.add(number);
                values.add(value);
            }
        });
        double[] mean = mean(seen.averagedWords());
        for (int i = 0; i < mean.length; i++) {
            ids.add(numbers.size() + i);
            values.add(mean[i]);
        }
        float[] floats = new float[values.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = values.get(i).floatValue();
        }
        return new Example(
                ids.stream().mapToInt(id -> id).toArray(),
                floats,
                text.labelled.label(),
                ALONE,
                1.0 / text.seen.size());
    }

    private double[] mean(List<String> words) {
        double[] sum = new double[vectorLength];
        int known = 0;
        for (String word : words) {
            float[] vector = vectors.get(word);
            if (vector != null) {
                known++;
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += vector[i] * vectorScale;
                }
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= Math.max(1, known);
        }
        return sum;
    }

    private int nFeatures() {
        return numbers.size() + vectorLength;
    }

    /** Trains on {@code some}; the registers of the texts that sentiment is learnt from are guessed by the other half's model. */
    private Trained train(List<Text> some) {
        RegisterClassifier all = registers(some);
        List<RegisterClassifier> halves = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            int other = 1 - half;
            halves.add(
                    registers(some.stream().filter(text -> text.half() == other).toList()));
        }
        List<Example> examples = new ArrayList<>();
        for (Text text : some) {
            double[] mix = registers(halves.get(text.half()), text);
            for (Example example : text.examples) {
                examples.add(new Example(example.features(), example.values(), example.label(), mix, example.weight()));
            }
        }
        return new Trained(all, RegisterClassifier.train(examples, nFeatures(), CLASSES, SENTIMENT_PLAN));
    }

    /** Each register counts the same, however many texts it has. */
    private RegisterClassifier registers(List<Text> some) {
        long[] counts = new long[NewsWeights.REGISTERS];
        some.forEach(text -> counts[text.register]++);
        List<Example> examples = new ArrayList<>();
        for (Text text : some) {
            double weight = some.size() / (double) NewsWeights.REGISTERS / counts[text.register];
            for (Example example : text.examples) {
                examples.add(new Example(
                        example.features(), example.values(), text.register, ALONE, weight * example.weight()));
            }
        }
        return RegisterClassifier.train(examples, nFeatures(), NewsWeights.REGISTERS, REGISTER_PLAN);
    }

    private static double[] registers(RegisterClassifier classifier, Text text) {
        double[] mix = new double[NewsWeights.REGISTERS];
        for (Example example : text.examples) {
            double[] p = classifier.probabilities(example.features(), example.values(), ALONE);
            for (int r = 0; r < mix.length; r++) {
                mix[r] += p[r] / text.examples.size();
            }
        }
        return mix;
    }

    private static double[] answer(Trained trained, Text text, double temperature) {
        double[] mean = new double[CLASSES];
        double tokens = 0;
        for (int i = 0; i < text.examples.size(); i++) {
            Example example = text.examples.get(i);
            double[] mix = trained.registers().probabilities(example.features(), example.values(), ALONE);
            double[] scores = trained.sentiment().scores(example.features(), example.values(), mix);
            double[] p = Softmax.of(scores, temperature);
            for (int c = 0; c < CLASSES; c++) {
                mean[c] += p[c] * text.tokens.get(i);
            }
            tokens += text.tokens.get(i);
        }
        for (int c = 0; c < CLASSES; c++) {
            mean[c] /= Math.max(1, tokens);
        }
        return mean;
    }

    /** What cross-validation says. */
    public record Result(double temperature, Map<String, List<Answer>> answers) {}

    /**
     * Answers for each text by a model that has not seen its document.
     *
     * @param names of the registers
     * @return answers by register (those whose label is of the whole sentence), and all of each register whose labels are not
     */
    public Result crossValidate(List<String> names) {
        number();
        Map<String, Integer> firstFold = new HashMap<>();
        Map<Integer, List<Text>> folds = new TreeMap<>();
        for (Text text : texts) {
            // A text that is printed twice stays in one fold.
            int fold = firstFold.computeIfAbsent(
                    text.labelled.text(),
                    same -> Math.floorMod(
                            ((text.register + text.labelled.document()).hashCode() * 0x9E3779B1) >>> 8, FOLDS));
            folds.computeIfAbsent(fold, empty -> new ArrayList<>()).add(text);
        }
        Map<Text, Trained> unseen = new HashMap<>();
        folds.forEach((fold, held) -> {
            List<Text> others = new ArrayList<>();
            folds.forEach((other, some) -> {
                if (!other.equals(fold)) {
                    some.stream().filter(text -> text.labelled.whole()).forEach(others::add);
                }
            });
            Trained trained = train(others);
            held.forEach(text -> unseen.put(text, trained));
        });
        double temperature = temperature(unseen);
        Map<String, List<Answer>> answers = new TreeMap<>();
        for (Text text : texts) {
            double[] p = answer(Objects.requireNonNull(unseen.get(text)), text, temperature);
            Answer answer = new Answer(text.labelled.label(), List.of(p[0], p[1], p[2]));
            String name = names.get(text.register);
            answers.computeIfAbsent(name + ", all targets", empty -> new ArrayList<>())
                    .add(answer);
            if (text.labelled.whole()) {
                answers.computeIfAbsent(name, empty -> new ArrayList<>()).add(answer);
            }
        }
        return new Result(temperature, answers);
    }

    /** The temperature at which the answers to unseen texts are likeliest. */
    private double temperature(Map<Text, Trained> unseen) {
        double best = 1;
        double least = Double.MAX_VALUE;
        for (int percent = 60; percent <= 250; percent += 5) {
            double loss = 0;
            for (Text text : texts) {
                if (text.labelled.whole()) {
                    Trained trained = Objects.requireNonNull(unseen.get(text));
                    loss -= Math.log(answer(trained, text, percent / 100.0)[text.labelled.label()]);
                }
            }
            if (loss < least) {
                least = loss;
                best = percent / 100.0;
            }
        }
        return best;
    }

    /** The weights that all texts give, by feature. */
    public SortedMap<String, double[]> weights() {
        number();
        Trained trained =
                train(texts.stream().filter(text -> text.labelled.whole()).toList());
        TreeMap<String, double[]> weights = new TreeMap<>();
        numbers.forEach((feature, number) -> weights.put(feature, row(trained, number)));
        double[][] numbersOfVector = new double[vectorLength][];
        for (int i = 0; i < vectorLength; i++) {
            numbersOfVector[i] = row(trained, numbers.size() + i);
        }
        vectors.forEach((word, vector) -> {
            double[] row = new double[NewsWeights.COLUMNS];
            for (int i = 0; i < vectorLength; i++) {
                for (int column = 0; column < row.length; column++) {
                    row[column] += vector[i] * vectorScale * numbersOfVector[i][column];
                }
            }
            weights.put(NewsWeights.VECTOR + word, row);
        });
        return weights;
    }

    private static double[] row(Trained trained, int feature) {
        double[] row = new double[NewsWeights.COLUMNS];
        for (int r = 0; r < NewsWeights.REGISTERS; r++) {
            for (int c = 0; c < CLASSES; c++) {
                row[r * CLASSES + c] = trained.sentiment().weight(feature, r, c);
            }
            row[NewsWeights.REGISTERS * CLASSES + r] = trained.registers().weight(feature, 0, r);
        }
        return row;
    }
}
