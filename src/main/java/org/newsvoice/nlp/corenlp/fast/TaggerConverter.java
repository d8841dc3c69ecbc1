package org.newsvoice.nlp.corenlp.fast;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.tagger.maxent.Distsim;
import edu.stanford.nlp.tagger.maxent.ExtractorDistsim;
import edu.stanford.nlp.tagger.maxent.Extractors;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Takes the weights of CoreNLP's tagger out of its objects. */
final class TaggerConverter {

    /** The templates that {@link TaggerWord} and {@link TagDecoder} have, in CoreNLP's words. */
    private static final String TEMPLATES = "Extractors[Extractor(-1,word), Extractor(0,word), Extractor(1,word),"
            + " ExtractorContinuousTagConj(-2 ... -1), Extractor(-1,tag)]";

    private static final String RARE_TEMPLATES = "Extractors[ExtractorWordShapeClassifier(-1,chris2),"
            + " ExtractorWordShapeClassifier(0,chris2), ExtractorWordShapeClassifier(1,chris2),"
            + " ExtractorDistsim(-1,word), ExtractorDistsim(0,word), ExtractorDistsim(1,word),"
            + " ExtractorDistsimConjunction(-1,1), ExtractorUCase(), ExtractorCNumber(), ExtractorDash(),"
            + " ExtractorLetterDigitDash(), CompanyNameDetector(), ExtractorAllCapitalized(),"
            + " ExtractorUpperDigitDash(), ExtractorStartSentenceCap(), ExtractorMidSentenceCapC(),"
            + " ExtractorMidSentenceCap(), " + affixes("Pref") + affixes("Suff")
            + "ExtractorWordShapeClassifier(0,chris4), ExtractorNonAlphanumeric()]";

    private final MaxentTagger tagger;
    private final List<String> tags = new ArrayList<>();
    private final List<int[]> choices = new ArrayList<>();

    private TaggerConverter(MaxentTagger tagger) {
        this.tagger = tagger;
    }

    private static String affixes(String kind) {
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            names.append("ExtractorWord").append(kind).append("(len").append(i).append(",w0), ");
        }
        return names.toString();
    }

    /** Writes the compact form of a model file; an error when it is of a kind that the decoder is not for. */
    static void convert(String path, DataOutputStream out) throws IOException {
        TaggerModelFile.write(out, new TaggerConverter(new MaxentTagger(path)).model());
    }

    private TaggerModel model() {
        require(field("extractors").toString().equals(TEMPLATES), "templates " + field("extractors"));
        require(field("extractorsRare").toString().equals(RARE_TEMPLATES), "templates " + field("extractorsRare"));
        require((Double) field("defaultScore") <= 0, "approximate scores");
        require(field("wordFunction") instanceof AmericanizeFunction, "words as they are");
        int size = (Integer) field("ySize");
        for (int i = 0; i < size; i++) {
            tags.add((String) call(field("tags"), "getTag", i));
        }
        return new TaggerModel(tags, dictionary(), clusters(), weights());
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("the decoder is not for " + what);
        }
    }

    private Object field(String name) {
        return PrivateField.of(MaxentTagger.class, name).get(tagger);
    }

    private static Object call(Object object, String name, Object... arguments) {
        for (Method method : object.getClass().getDeclaredMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                try {
                    method.setAccessible(true);
                    return method.invoke(object, arguments);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalStateException("another CoreNLP than the one that the decoders were written for: no " + name);
    }

    @SuppressWarnings("unchecked")
    private TaggerModel.Dictionary dictionary() {
        Object dictionary = field("dict");
        Map<String, Object> counts = (Map<String, Object>)
                PrivateField.of(dictionary.getClass(), "dict").get(dictionary);
        int rareBelow = (Integer) field("rareWordThresh");
        KeyIndex words = KeyIndex.of(counts.keySet());
        short[] choiceOf = new short[words.size()];
        byte[] firstTag = new byte[words.size()];
        boolean[] rare = new boolean[words.size()];
        choice((String[]) call(field("tags"), "getOpenTagsArray"));
        counts.forEach((word, count) -> {
            int number = words.find(word);
            choiceOf[number] = choice((String[]) call(count, "getTags"));
            firstTag[number] = (byte) tags.indexOf((String) call(count, "getFirstTag"));
            rare[number] = (Integer) call(count, "sum") < rareBelow;
        });
        return new TaggerModel.Dictionary(words, choiceOf, firstTag, rare, choices.toArray(int[][]::new));
    }

    /** The number of a set of tags, in the order in which CoreNLP tries them, with those that it adds to them. */
    private short choice(String[] names) {
        String[] expanded = (String[]) call(field("tags"), "deterministicallyExpandTags", (Object) names);
        int[] numbers = Arrays.stream(expanded).mapToInt(tags::indexOf).toArray();
        for (int i = 0; i < choices.size(); i++) {
            if (Arrays.equals(choices.get(i), numbers)) {
                return (short) i;
            }
        }
        choices.add(numbers);
        return (short) (choices.size() - 1);
    }

    @SuppressWarnings("unchecked")
    private TaggerModel.Clusters clusters() {
        Object[] rare = (Object[]) PrivateField.of(Extractors.class, "v").get(field("extractorsRare"));
        Object extractor = Arrays.stream(rare)
                .filter(ExtractorDistsim.class::isInstance)
                .findFirst()
                .orElseThrow();
        Object classes = PrivateField.of(ExtractorDistsim.class, "lexicon").get(extractor);
        return new TaggerModel.Clusters(
                WordClasses.of((Map<String, String>)
                        PrivateField.of(Distsim.class, "lexicon").get(classes)),
                (String) PrivateField.of(Distsim.class, "unk").get(classes),
                (Boolean) PrivateField.of(Distsim.class, "casedDistSim").get(classes),
                (Boolean) PrivateField.of(Distsim.class, "mapdigits").get(classes));
    }

    @SuppressWarnings("unchecked")
    private TaggerModel.Weights weights() {
        List<Map<String, int[]>> templates = (List<Map<String, int[]>>) field("fAssociations");
        double[] lambda = ((LambdaSolve) field("prob")).lambda;
        Map<String, int[]> features = new TreeMap<>();
        for (int t = 0; t < templates.size(); t++) {
            char template = (char) (t + 1);
            templates.get(t).forEach((value, numbers) -> features.put(template + value, numbers));
        }
        KeyIndex index = KeyIndex.of(features.keySet());
        int[][] inOrder = new int[index.size()][];
        features.forEach((name, numbers) -> inOrder[index.find(name)] = numbers);

        int[] begins = new int[index.size() + 1];
        int total = (int) Arrays.stream(inOrder)
                .flatMapToInt(Arrays::stream)
                .filter(number -> number >= 0)
                .count();
        byte[] ofTags = new byte[total];
        double[] weights = new double[total];
        int at = 0;
        for (int f = 0; f < inOrder.length; f++) {
            int[] numbers = inOrder[f];
            for (int tag : IntStream.range(0, numbers.length)
                    .filter(tag -> numbers[tag] >= 0)
                    .toArray()) {
                ofTags[at] = (byte) tag;
                weights[at++] = lambda[numbers[tag]];
            }
            begins[f + 1] = at;
        }
        return new TaggerModel.Weights(index, begins, ofTags, weights);
    }
}
