package org.newsvoice.quote.indirect;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A handful of rules, written as the weights of a model, as a baseline for trained weights: a word that is a cue in at
 * least half of its occurrences reports its clausal complement, the sentence around it, or what "according to" leaves;
 * its subject says so. Stateless.
 */
public final class PlainRules {

    /** Of {@link CueFeatures}: the rate as a cue. */
    private static final int RATE = 5;
    /** From this bin on a word is a cue in half of its places. */
    private static final int HALF = 6;

    private static final int BINS = 10;

    private static final Map<String, Float> CONTENTS = Map.of(
            "ccomp", 4f,
            "up1:parataxis:both", 3.5f,
            "up1:parataxis:left", 3f,
            "up2:obl:right", 3f,
            "up2:obl:left", 3f,
            "xcomp", 3f);
    private static final Map<String, Float> SOURCES = Map.of("nsubj_", 3f, "case^", 3f);

    private PlainRules() {}

    /** The rules, with cues as {@code words} counts them. */
    public static IndirectModel of(CueWords words) {
        Map<Long, Float> contents = new LinkedHashMap<>();
        FeatureSet f = new FeatureSet();
        f.add(ContentChoice.NOTHING_ALONE);
        contents.put(f.toArray()[0], 1f);
        for (int bin = 0; bin < BINS; bin++) {
            f.clear();
            f.add(RATE, bin);
            long[] rate = f.toArray();
            f.clear();
            f.addAll(ContentChoice.NOTHING, rate);
            contents.put(f.toArray()[0], bin < HALF ? 9f : 0f);
        }
        CONTENTS.forEach((form, weight) -> contents.put(feature(ContentFeatures.FORM, form), weight));
        Map<Long, Float> sources = new LinkedHashMap<>();
        f.clear();
        f.add(SourceFeatures.NONE_ALONE);
        sources.put(f.toArray()[0], 1f);
        SOURCES.forEach((path, weight) -> sources.put(feature(SourceFeatures.PATH, path), weight));
        return new IndirectModel(words, linear(contents), linear(sources), null, null);
    }

    private static long feature(int template, String value) {
        FeatureSet f = new FeatureSet();
        f.add(template, value);
        return f.toArray()[0];
    }

    private static ChoiceModel linear(Map<Long, Float> weights) {
        long[] features = new long[weights.size()];
        float[] linear = new float[features.length];
        int i = 0;
        for (Map.Entry<Long, Float> weight : weights.entrySet()) {
            features[i] = weight.getKey();
            linear[i++] = weight.getValue();
        }
        return new ChoiceModel(features, linear, new float[0], new float[0], new float[0]);
    }
}
