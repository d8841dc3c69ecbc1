package org.newsvoice.nlp.corenlp.fast;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes the weights of CoreNLP's conditional random field out of its objects. */
final class NameConverter {

    /** The settings that {@link NameWord} and {@link NameDecoder} are written for. */
    private static final Set<String> SETTINGS = Set.of(
            "useDisjunctive=true",
            "useSequences=true",
            "useOccurrencePatterns=true",
            "unknownWordDistSimClass=0",
            "useClassFeature=true",
            "useQN=true",
            "useTypeSeqs=true",
            "usePrevSequences=true",
            "featureDiffThresh=0.05",
            "wordFunction=edu.stanford.nlp.process.AmericanizeFunction",
            "wordShape=chris2useLC",
            "usePrev=true",
            "maxLeft=1",
            "useNextRealWord=true",
            "useTypeSeqs2=true",
            "map=word=0,answer=1",
            "disjunctionWidth=5",
            "useWord=true",
            "QNsize=25",
            "useLastRealWord=true",
            "numberEquivalenceDistSim=true",
            "useDistSim=true",
            "useNGrams=true",
            "saveFeatureIndexToDisk=true",
            "useLongSequences=true",
            "useObservedSequencesOnly=true",
            "readerAndWriter=edu.stanford.nlp.sequences.ColumnDocumentReaderAndWriter",
            "maxNGramLeng=6",
            "normalize=true",
            "useNext=true",
            "noMidNGrams=true",
            "useTypeySequences=true",
            "type=crf");

    /** Settings that are places of files. */
    private static final Set<String> FILES =
            Set.of("serializeTo", "testFile", "trainFileList", "distSimLexicon", "loadClassifier");

    private static final String NO_NAME = "O";
    private static final String NODE = "|C";
    private static final String EDGE = "|CpC";

    private final CRFClassifier<CoreLabel> classifier;

    private NameConverter(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /** Writes the compact form of a model file; an error when it is of a kind that the decoder is not for. */
    static void convert(String path, DataOutputStream out) throws IOException {
        try {
            new NameConverter(CRFClassifier.getClassifier(path)).model().write(out);
        } catch (ClassNotFoundException e) {
            throw new IOException("not a model of CoreNLP's: " + path, e);
        }
    }

    private NameModel model() {
        checkSettings(classifier.flags);
        List<String> labels = new ArrayList<>();
        classifier.classIndex.forEach(labels::add);
        require(labels.get(0).equals(NO_NAME), "labels in the order of " + labels);
        return new NameModel(
                labels,
                WordClasses.of(clusters()),
                KeyIndex.of(lowerCase()),
                weights(0, NODE, labels.size()),
                weights(1, EDGE, labels.size()));
    }

    private static void checkSettings(SeqClassifierFlags flags) {
        Set<String> found = new TreeSet<>(flags.toString()
                .lines()
                .filter(line -> !line.isBlank() && !FILES.contains(line.substring(0, line.indexOf('='))))
                .toList());
        require(found.equals(SETTINGS), "the settings " + found);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("the decoder is not for " + what);
        }
    }

    private Object field(String name) {
        return PrivateField.of(CRFClassifier.class, name).get(classifier);
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> clusters() {
        List<?> factories = (List<?>) PrivateField.of(CRFClassifier.class.getSuperclass(), "featureFactories")
                .get(classifier);
        require(factories.size() == 1, factories.size() + " kinds of features");
        return (Map<String, String>)
                PrivateField.of(NERFeatureFactory.class, "lexicon").get(factories.get(0));
    }

    @SuppressWarnings("unchecked")
    private Set<String> lowerCase() {
        return (Set<String>) PrivateField.of(CRFClassifier.class.getSuperclass(), "knownLCWords")
                .get(classifier);
    }

    /** The features of a clique; the weights of each in the order of its labels, the label of the word before first. */
    @SuppressWarnings("unchecked")
    private NameModel.Weights weights(int clique, String suffix, int labels) {
        Index<CRFLabel> combinations = ((List<Index<CRFLabel>>) field("labelIndices")).get(clique);
        float[][] all = (float[][]) field("weights");
        Map<String, float[]> features = new HashMap<>();
        int number = 0;
        for (String feature : (Index<String>) field("featureIndex")) {
            if (feature.endsWith(suffix)) {
                features.put(feature, all[number]);
            }
            number++;
        }
        int width = combinations.size();
        KeyIndex index = KeyIndex.of(features.keySet());
        float[] weights = new float[index.size() * width];
        features.forEach((feature, ofFeature) -> {
            require(ofFeature.length == width, ofFeature.length + " weights of " + feature);
            int begin = index.find(feature) * width;
            for (int i = 0; i < width; i++) {
                int place = 0;
                for (int label : combinations.get(i).getLabel()) {
                    place = place * labels + label;
                }
                weights[begin + place] = ofFeature[i];
            }
        });
        return new NameModel.Weights(index, width, weights);
    }
}
