package org.newsvoice.eval.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.newsvoice.analysis.NewsSpeechFinder;
import org.newsvoice.analysis.StoryAnalyzer;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.eval.lines.PredictedStory;
import org.newsvoice.eval.lines.ReceivedOffsets;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.quote.QuoteExtractor;
import org.newsvoice.quote.indirect.IndirectModel;
import org.newsvoice.quote.indirect.IndirectTrainer;
import org.newsvoice.quote.indirect.IndirectTrainer.Form;
import org.newsvoice.quote.indirect.Label;
import org.newsvoice.quote.indirect.TrainingStory;
import org.newsvoice.quote.ranking.RankingModel;
import org.newsvoice.sentiment.SentimentModels;

/** Trains the model of speech without quotation marks on stories whose attributions are labelled, and answers out of fold. */
public final class IndirectTraining {

    private final List<LabelledStory> stories;

    /** A training on {@code stories}. */
    public IndirectTraining(List<LabelledStory> stories) {
        this.stories = List.copyOf(stories);
    }

    /** Trains on all stories. */
    public IndirectModel train() {
        return train("", Form.SHIPPED);
    }

    /** Trains on all stories but an outlet's. */
    private IndirectModel train(String withoutOutlet, Form form) {
        return IndirectTrainer.train(
                stories.stream()
                        .filter(story -> !story.outlet().equals(withoutOutlet))
                        .map(IndirectTraining::examples)
                        .toList(),
                form);
    }

    private static TrainingStory examples(LabelledStory labelled) {
        int[] places = received(labelled);
        List<Label> labels = labelled.gold().attributions().stream()
                .map(report -> new Label(
                        read(report.content(), places), read(report.source(), places), read(report.cue(), places)))
                .toList();
        SpanSet inMarks = SpanSet.of(new QuoteExtractor()
                .extract(labelled.story().article()).stream()
                        .flatMap(quotation -> quotation.spans().stream())
                        .toList());
        return new TrainingStory(labelled.story(), labelled.outlet(), inMarks, labels);
    }

    /** The place of each character of the text that was read in the text as received, in code points. */
    private static int[] received(LabelledStory labelled) {
        ReceivedOffsets offsets = labelled.gold().story().offsets();
        int[] places = new int[labelled.story().text().length()];
        for (int i = 0; i < places.length; i++) {
            places[i] = offsets.of(new TextSpan(i, i + 1)).begin();
        }
        return places;
    }

    /** Spans of the text as received in the text that was read. */
    private static List<TextSpan> read(List<TextSpan> labels, int[] places) {
        return labels.stream()
                .map(label -> new TextSpan(first(label.begin(), places), first(label.end(), places)))
                .toList();
    }

    /** The first character that was received at {@code place} or later. */
    private static int first(int place, int[] places) {
        int low = 0;
        int high = places.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The answers to all stories, each outlet's by models that have not seen it; by story id.
     *
     * @param firstNames the gender of first names
     * @param form of the model
     * @param rankers by outlet, the ranker of words in quotation marks that has not seen it
     */
    public Map<String, PredictedStory> outOfFold(
            FirstNames firstNames, Form form, Function<String, RankingModel> rankers) {
        Map<String, PredictedStory> answers = new LinkedHashMap<>();
        for (String outlet :
                new TreeSet<>(stories.stream().map(LabelledStory::outlet).toList())) {
            NewsSpeechFinder finder = new NewsSpeechFinder(firstNames, rankers.apply(outlet), train(outlet, form));
            for (LabelledStory story : stories) {
                if (story.outlet().equals(outlet)) {
                    answers.put(story.gold().id(), predict(story, finder));
                }
            }
        }
        return answers;
    }

    private static PredictedStory predict(LabelledStory labelled, NewsSpeechFinder finder) {
        return PredictedStory.of(
                new StoryOutcome.Analyzed(
                        labelled.story().article(),
                        new StoryAnalyzer(article -> labelled.story(), finder, new SentimentModels(null, null))
                                .analyze(labelled.story().article())),
                labelled.gold().story().offsets());
    }
}
