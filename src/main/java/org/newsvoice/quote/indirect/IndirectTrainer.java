package org.newsvoice.quote.indirect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trains an {@link IndirectModel} on labelled stories. Deterministic. Stateless. */
public final class IndirectTrainer {

    /** Chosen out of fold; a hidden layer and more epochs are no better (docs/quality.md). */
    private static final ChoiceTrainer.Options CONTENTS = new ChoiceTrainer.Options(0, 5, 0.05, 0.3, 0, 6, 7);

    private static final ChoiceTrainer.Options SOURCES = new ChoiceTrainer.Options(12, 6, 0.05, 0.2, 0, 5, 7);

    private static final int MODELS = 4;

    private IndirectTrainer() {}

    /** What is trained. */
    public enum Form {
        /** {@link PlainRules}; only how often words report is counted. */
        RULES,
        /** One model with linear weights alone. */
        LINEAR,
        /** Several models together, those of sources with a hidden layer: what the program holds. */
        SHIPPED
    }

    /** Trains on {@code stories}. */
    public static IndirectModel train(List<TrainingStory> stories, Form form) {
        Map<String, int[]> counts = new HashMap<>();
        stories.forEach(story -> story.count(counts, 1));
        if (form == Form.RULES) {
            return PlainRules.of(words(counts, Map.of()));
        }
        List<ChoiceExample> contents = new ArrayList<>();
        List<ChoiceExample> sources = new ArrayList<>();
        for (TrainingStory story : stories) {
            // A story's own labels must not tell how often its words report.
            Map<String, int[]> own = new HashMap<>();
            story.count(own, 1);
            story.addExamples(words(counts, own), contents, sources);
        }
        return new IndirectModel(
                words(counts, Map.of()), train(contents, CONTENTS, form), train(sources, SOURCES, form));
    }

    /** Several models that differ in what chance decides are better together than each of them. */
    private static ChoiceModel train(List<ChoiceExample> examples, ChoiceTrainer.Options options, Form form) {
        if (form == Form.LINEAR) {
            return new ChoiceTrainer(examples, options.withWidth(0)).train();
        }
        List<ChoiceModel> models = new ArrayList<>();
        for (int i = 0; i < MODELS; i++) {
            models.add(new ChoiceTrainer(examples, options.withSeed(options.seed() + i)).train());
        }
        return ChoiceModel.average(models);
    }

    private static CueWords words(Map<String, int[]> counts, Map<String, int[]> without) {
        Map<String, CueWords.Count> words = new HashMap<>();
        int[] none = new int[2];
        counts.forEach((word, all) -> {
            int[] less = without.getOrDefault(word, none);
            CueWords.Count count = new CueWords.Count(all[0] - less[0], all[1] - less[1]);
            if (CueWords.isKept(word, count)) {
                words.put(word, count);
            }
        });
        return new CueWords(words);
    }
}
