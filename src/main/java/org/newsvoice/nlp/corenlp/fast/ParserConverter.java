package org.newsvoice.nlp.corenlp.fast;

import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.BasicFeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.BinaryTransition;
import edu.stanford.nlp.parser.shiftreduce.CompoundUnaryTransition;
import edu.stanford.nlp.parser.shiftreduce.FinalizeTransition;
import edu.stanford.nlp.parser.shiftreduce.IdleTransition;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes the weights of a CoreNLP shift-reduce parser out of its objects. */
final class ParserConverter {

    private static final String ROOT = "ROOT";

    private ParserConverter() {}

    /**
     * Writes the compact form of CoreNLP's parser at a place on the class path; an error when it is of a kind that the decoder
     * is not for.
     */
    static void convert(String path, DataOutputStream out) throws IOException {
        ShiftReduceParser parser = (ShiftReduceParser) ParserGrammar.loadModel(path);
        require(parser.defaultCoreNLPFlags().length == 1, "a parser with a beam");
        Object model = PrivateField.of(ShiftReduceParser.class, "model").get(parser);
        Class<?> type = model.getClass();
        Class<?> base = type.getSuperclass();
        require(Set.of(ROOT).equals(PrivateField.of(base, "rootStates").get(model)), "other roots than " + ROOT);
        require(Set.of(ROOT).equals(PrivateField.of(base, "rootOnlyStates").get(model)), "other roots than " + ROOT);
        Object features = PrivateField.of(type, "featureFactory").get(model);
        require(features.getClass().equals(BasicFeatureFactory.class), "features of " + features.getClass());

        ParserLabels labels = labels(parser.knownStates());
        List<Transition> transitions = new ArrayList<>();
        ((Iterable<?>) PrivateField.of(base, "transitionIndex").get(model))
                .forEach(step -> transitions.add(transition(step, labels)));
        WeightMap weights = (WeightMap) PrivateField.of(type, "featureWeights").get(model);
        ParserModelFile.write(out, labels, transitions, weights(weights));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("the decoder is not for " + what);
        }
    }

    /** Each label and its temporary one, in a fixed order. */
    private static ParserLabels labels(Set<String> known) {
        Set<String> all = new LinkedHashSet<>(new TreeSet<>(known));
        new TreeSet<>(known).forEach(label -> all.add("@" + label));
        return new ParserLabels(List.copyOf(all));
    }

    private static Transition transition(Object step, ParserLabels labels) {
        if (step instanceof ShiftTransition) {
            return new Transition.Shift();
        } else if (step instanceof CompoundUnaryTransition unary) {
            return new Transition.Unary(
                    Arrays.stream(unary.labels).mapToInt(labels::of).toArray(), unary.isRoot);
        } else if (step instanceof BinaryTransition binary) {
            return new Transition.Binary(
                    labels.of(binary.label), binary.side == BinaryTransition.Side.LEFT, binary.isRoot);
        } else if (step instanceof FinalizeTransition) {
            return new Transition.Finish(labels.of(ROOT));
        } else if (step instanceof IdleTransition) {
            return new Transition.Idle();
        }
        throw new IllegalArgumentException("the decoder has no transition " + step);
    }

    private static SortedWeights weights(WeightMap map) {
        SortedWeights sorted = new SortedWeights();
        PrivateField field = PrivateField.of(Weight.class, "packed");
        for (Map.Entry<String, Weight> feature : map.entrySet()) {
            // For each transition three shorts: its number and the two halves of a float.
            short[] packed = (short[]) field.get(feature.getValue());
            byte[] classes = new byte[packed.length / 3];
            float[] weights = new float[classes.length];
            for (int i = 0; i < classes.length; i++) {
                classes[i] = (byte) packed[3 * i];
                weights[i] = Float.intBitsToFloat((packed[3 * i + 1] << 16) | (packed[3 * i + 2] & 0xFFFF));
            }
            sorted.add(feature.getKey(), classes, weights);
        }
        return sorted;
    }
}
