package org.newsvoice.quote.indirect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Trains an {@link IndirectModel} on labelled stories. Deterministic. Stateless. */
public final class IndirectTrainer {

    /** Chosen out of fold; a hidden layer and more epochs are no better (docs/quality.md). */
    private static final ChoiceTrainer.Options CONTENTS = new ChoiceTrainer.Options(0, 5, 0.05, 0.3, 0, 6, 7);

    private static final ChoiceTrainer.Options SOURCES = new ChoiceTrainer.Options(12, 6, 0.05, 0.2, 0, 5, 7);

    private static final int MODELS = 4;
    private static final int PARTS = 4;

    private IndirectTrainer() {}

    /** What is trained. */
    public enum Form {
        /** {@link PlainRules}; only how often words report is counted. */
        RULES,
        /** One model with linear weights alone. */
        LINEAR,
        /** Several models together, those of sources with a hidden layer, and nothing that judges their guesses. */
        CHOICES,
        /** The same with a forest that judges their guesses, and a tagger as its second opinion: what the program holds. */
        SHIPPED
    }

    /** Trains on {@code stories}. */
    public static IndirectModel train(List<TrainingStory> stories, Form form) {
        IndirectModel choices = choices(stories, form);
        return form == Form.SHIPPED ? choices.with(GuessModel.train(guesses(stories))) : choices;
    }

    /** Guesses about each outlet by models that have not seen it, so that they are as wrong as about new stories. */
    private static List<GuessExample> guesses(List<TrainingStory> stories) {
        List<GuessExample> examples = new ArrayList<>();
        List<String> folds = folds(stories);
        for (String fold : new TreeSet<>(folds)) {
            List<TrainingStory> others = new ArrayList<>();
            for (int i = 0; i < stories.size(); i++) {
                if (!folds.get(i).equals(fold)) {
                    others.add(stories.get(i));
                }
            }
            IndirectModel model = choices(others, Form.CHOICES);
            for (int i = 0; i < stories.size(); i++) {
                if (folds.get(i).equals(fold)) {
                    stories.get(i).addGuesses(model, i, examples);
                }
            }
        }
        return examples;
    }

    /** The outlet of each story; where there is one only, a few parts of equal size. */
    private static List<String> folds(List<TrainingStory> stories) {
        List<String> outlets = stories.stream().map(TrainingStory::outlet).toList();
        return outlets.stream().distinct().count() > 1
                ? outlets
                : IntStream.range(0, stories.size())
                        .mapToObj(i -> Integer.toString(i % PARTS))
                        .toList();
    }

    private static IndirectModel choices(List<TrainingStory> stories, Form form) {
        Map<String, int[]> counts = new HashMap<>();
        stories.forEach(story -> story.count(counts, 1));
        if (form == Form.RULES) {
            return PlainRules.of(words(counts, Map.of()));
        }
        List<ChoiceExample> contents = new ArrayList<>();
        List<ChoiceExample> sources = new ArrayList<>();
        List<TokenExample> tokens = new ArrayList<>();
        for (TrainingStory story : stories) {
            // A story's own labels must not reveal how often its words report.
            Map<String, int[]> own = new HashMap<>();
            story.count(own, 1);
            CueWords words = words(counts, own);
            story.addExamples(words, contents, sources);
            story.addTokens(words, tokens);
        }
        return new IndirectModel(
                words(counts, Map.of()),
                train(contents, CONTENTS, form),
                train(sources, SOURCES, form),
                form == Form.LINEAR ? null : new TaggerTrainer(tokens).train(),
                null);
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
