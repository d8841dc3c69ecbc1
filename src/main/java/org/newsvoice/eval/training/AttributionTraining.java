package org.newsvoice.eval.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.newsvoice.analysis.NewsSpeechFinder;
import org.newsvoice.analysis.StoryAnalysis;
import org.newsvoice.analysis.StoryAnalyzer;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.eval.lines.PredictedStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.RankingExample;
import org.newsvoice.quote.ranking.RankingModel;
import org.newsvoice.sentiment.SentimentModels;

/**
 * Trains the ranker of speakers on labelled stories. An answer depends on the answers before it in its story, so there
 * are two rounds: examples of the first use the rules' answers alone; examples of the second use the answers of
 * first-round models that had not seen the outlet.
 *
 * <p>There are few labels of quoted words, and more of speech reported without quotation marks. The latter give the
 * prior means of the weights before training on quotations.
 */
public final class AttributionTraining {

    private static final int ROUNDS = 2;

    private final List<LabelledStory> stories;
    private final FirstNames firstNames;
    private final BiFunction<List<RankingExample>, Map<String, Double>, Map<String, Double>> trainer;
    private Map<String, RankingModel> outOfFold = new LinkedHashMap<>();
    private RankingModel model = RankingModel.RULES_ONLY;

    /**
     * A training.
     *
     * @param stories labelled stories of at least two outlets
     * @param firstNames the gender of first names
     * @param trainer from examples, and the weights expected before, to weights
     */
    public AttributionTraining(
            List<LabelledStory> stories,
            FirstNames firstNames,
            BiFunction<List<RankingExample>, Map<String, Double>, Map<String, Double>> trainer) {
        this.stories = List.copyOf(stories);
        this.firstNames = firstNames;
        this.trainer = trainer;
    }

    /** Trains on all stories. */
    public RankingModel train() {
        for (int round = 0; round < ROUNDS; round++) {
            List<OutletExamples> examples = examples();
            Map<String, RankingModel> next = new LinkedHashMap<>();
            for (String outlet : outlets()) {
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

    /** The ranker that has not seen an outlet. */
    public RankingModel unseen(String outlet) {
        return outOfFold.getOrDefault(outlet, RankingModel.RULES_ONLY);
    }

    private PredictedStory predict(LabelledStory labelled, RankingModel by) {
        StoryAnalyzer analyzer = new StoryAnalyzer(
                article -> labelled.story(), new NewsSpeechFinder(firstNames, by), new SentimentModels(null, null));
        StoryAnalysis analysis = analyzer.analyze(labelled.story().article());
        return PredictedStory.of(
                new StoryOutcome.Analyzed(labelled.story().article(), analysis),
                labelled.gold().story().offsets());
    }

    private RankingModel train(List<OutletExamples> examples, String withoutOutlet) {
        List<RankingExample> unquoted = new ArrayList<>();
        List<RankingExample> quoted = new ArrayList<>();
        for (OutletExamples some : examples) {
            if (!some.outlet().equals(withoutOutlet)) {
                unquoted.addAll(some.unquoted());
                quoted.addAll(some.quoted());
            }
        }
        return new RankingModel(trainer.apply(quoted, trainer.apply(unquoted, Map.of())));
    }

    private List<OutletExamples> examples() {
        return outlets().stream().map(this::examples).toList();
    }

    private OutletExamples examples(String outlet) {
        SpeakerExamples reader = new SpeakerExamples(firstNames, unseen(outlet));
        List<RankingExample> quoted = new ArrayList<>();
        List<RankingExample> unquoted = new ArrayList<>();
        for (LabelledStory story : stories) {
            if (story.outlet().equals(outlet)) {
                quoted.addAll(reader.quoted(story));
                unquoted.addAll(reader.unquoted(story));
            }
        }
        return new OutletExamples(outlet, quoted, unquoted);
    }

    private record OutletExamples(String outlet, List<RankingExample> quoted, List<RankingExample> unquoted) {}
}
