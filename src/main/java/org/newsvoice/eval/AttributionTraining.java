package org.newsvoice.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.newsvoice.analysis.NewsSpeechFinder;
import org.newsvoice.analysis.StoryAnalysis;
import org.newsvoice.analysis.StoryAnalyzer;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.RankingExample;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteExtractor;
import org.newsvoice.quote.attribution.AttributedQuote;
import org.newsvoice.quote.attribution.QuoteAttributor;
import org.newsvoice.quote.attribution.RankingModel;
import org.newsvoice.quote.attribution.SpeakerChoice;
import org.newsvoice.speaker.StorySpeakers;

/**
 * Trains the ranker of speakers on labelled stories. An answer depends on the answers before it in its story, so there are two
 * rounds: examples of the first see what the rules alone answered, examples of the second what models of the first answered
 * that had not seen the outlet.
 */
public final class AttributionTraining {

    private static final int ROUNDS = 2;

    private final List<LabelledStory> stories;
    private final FirstNames firstNames;
    private final Function<List<RankingExample>, Map<String, Double>> trainer;
    private Map<String, RankingModel> outOfFold = new LinkedHashMap<>();
    private RankingModel model = RankingModel.RULES_ONLY;

    /**
     * A training.
     *
     * @param stories labelled stories of at least two outlets
     * @param firstNames what first names tell of a person's gender
     * @param trainer from examples to weights
     */
    public AttributionTraining(
            List<LabelledStory> stories,
            FirstNames firstNames,
            Function<List<RankingExample>, Map<String, Double>> trainer) {
        this.stories = List.copyOf(stories);
        this.firstNames = firstNames;
        this.trainer = trainer;
    }

    /** Trains on all stories. */
    public RankingModel train() {
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, List<RankingExample>> examples = examples();
            Map<String, RankingModel> next = new LinkedHashMap<>();
            for (String outlet : examples.keySet()) {
                next.put(outlet, train(examples, outlet));
            }
            outOfFold = next;
            model = train(examples, "");
        }
        return model;
    }

    /** The outlets, each a fold. */
    public List<String> outlets() {
        return List.copyOf(
                new TreeSet<>(stories.stream().map(LabelledStory::outlet).toList()));
    }

    /** The answers to an outlet's stories by a model that has not seen the outlet, by story id. */
    public Map<String, PredictedStory> outOfFold(String outlet) {
        RankingModel unseen = unseen(outlet);
        Map<String, PredictedStory> answers = new LinkedHashMap<>();
        for (LabelledStory story : stories) {
            if (story.outlet().equals(outlet)) {
                answers.put(story.gold().id(), predict(story, unseen));
            }
        }
        return answers;
    }

    private RankingModel unseen(String outlet) {
        return outOfFold.getOrDefault(outlet, RankingModel.RULES_ONLY);
    }

    private PredictedStory predict(LabelledStory labelled, RankingModel by) {
        StoryAnalyzer analyzer = new StoryAnalyzer(article -> labelled.story(), new NewsSpeechFinder(firstNames, by));
        StoryAnalysis analysis = analyzer.analyze(labelled.story().article());
        return PredictedStory.of(new StoryOutcome.Analyzed(labelled.story().article(), analysis));
    }

    private RankingModel train(Map<String, List<RankingExample>> examples, String withoutOutlet) {
        List<RankingExample> seen = new ArrayList<>();
        examples.forEach((outlet, some) -> {
            if (!outlet.equals(withoutOutlet)) {
                seen.addAll(some);
            }
        });
        return new RankingModel(trainer.apply(seen));
    }

    private Map<String, List<RankingExample>> examples() {
        Map<String, List<RankingExample>> examples = new LinkedHashMap<>();
        for (LabelledStory story : stories) {
            examples.computeIfAbsent(story.outlet(), outlet -> new ArrayList<>())
                    .addAll(examples(story, unseen(story.outlet())));
        }
        return examples;
    }

    private List<RankingExample> examples(LabelledStory labelled, RankingModel unseen) {
        List<Quotation> quotations =
                new QuoteExtractor().extract(labelled.story().article());
        List<AttributedQuote> open = quotations.stream()
                .map(quotation -> new AttributedQuote(quotation, null, true))
                .toList();
        SpeakerLabels labels =
                new SpeakerLabels(labelled.gold(), StorySpeakers.resolve(labelled.story(), open, firstNames));
        List<RankingExample> examples = new ArrayList<>();
        for (SpeakerChoice choice : new QuoteAttributor(firstNames, unseen).choices(labelled.story(), quotations)) {
            labels.right(choice)
                    .ifPresent(right -> examples.add(new RankingExample(
                            choice.candidates().stream().map(c -> c.features()).toList(), right)));
        }
        return examples;
    }
}
