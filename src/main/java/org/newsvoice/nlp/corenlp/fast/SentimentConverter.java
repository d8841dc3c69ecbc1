package org.newsvoice.nlp.corenlp.fast;

import edu.stanford.nlp.neural.SimpleTensor;
import edu.stanford.nlp.sentiment.SentimentModel;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;

/** Takes the weights of CoreNLP's recursive network out of its objects. */
final class SentimentConverter {

    private SentimentConverter() {}

    /** Writes the compact form of a model file; an error when it is of a kind that the network is not for. */
    static void convert(String path, DataOutputStream out) throws IOException {
        SentimentModel model = SentimentModel.loadSerialized(path);
        boolean fits = model.op.useTensors
                && model.op.simplifiedModel
                && model.op.combineClassification
                && !model.op.lowercaseWordVectors
                && model.numClasses == SentimentNetworkModel.CLASSES;
        if (!fits) {
            throw new IllegalArgumentException("a sentiment model with other options");
        }
        SimpleTensor tensor = model.getBinaryTensor("", "");
        double[][] slices = new double[tensor.numSlices()][];
        for (int s = 0; s < slices.length; s++) {
            slices[s] = rows(tensor.getSlice(s));
        }
        SortedMap<String, double[]> vectors = new TreeMap<>();
        model.wordVectors.forEach((word, vector) -> vectors.put(word, rows(vector)));
        SentimentNetworkFile.write(
                out,
                new SentimentNetworkFile.Weights(
                        model.numHid,
                        slices,
                        rows(model.getBinaryTransform("", "")),
                        rows(model.getUnaryClassification("")),
                        vectors));
    }

    private static double[] rows(SimpleMatrix matrix) {
        double[] numbers = new double[matrix.numRows() * matrix.numCols()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = matrix.get(i / matrix.numCols(), i % matrix.numCols());
        }
        return numbers;
    }
}
