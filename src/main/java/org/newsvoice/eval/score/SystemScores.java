package org.newsvoice.eval.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsvoice.eval.lines.GoldQuote;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.eval.lines.PredictedStory;
import org.newsvoice.eval.score.Calibration.Answer;
import org.newsvoice.eval.score.QuoteScorer.Scope;

/**
 * How one way of attributing quotations did on the gold stories.
 *
 * @param system its name
 * @param stories the stories, judged, in the order of the gold file
 * @param attributions scores of all reported speech, empty where the gold has none
 * @param stances scores of the stances that the gold labels
 */
public record SystemScores(
        String system, List<JudgedStory> stories, Map<String, Map<String, Object>> attributions, StanceScores stances) {

    /** Copies the collections. */
    public SystemScores {
        stories = List.copyOf(stories);
    }

    /** Scores {@code answers}, by story id, against {@code golds}. */
    public static SystemScores of(
            String system, List<GoldStory> golds, Map<String, PredictedStory> answers, Scope scope) {
        QuoteScorer quotes = new QuoteScorer(scope);
        AttributionScorer attributions = new AttributionScorer();
        List<JudgedStory> judged = new ArrayList<>();
        StanceScores stances = new StanceScores();
        boolean reported = false;
        for (GoldStory gold : golds) {
            judged.add(quotes.judge(gold, answers.get(gold.id())));
            PredictedStory answer = answers.get(gold.id());
            attributions.add(gold, answer);
            if (answer != null) {
                stances.add(gold, answer);
            }
            reported |= !gold.attributions().isEmpty();
        }
        return new SystemScores(system, judged, reported ? attributions.scores() : Map.of(), stances);
    }

    /** What was counted in all stories. */
    public QuoteTally total() {
        return sum(stories);
    }

    /** The scores of {@code score.py}, by name; null where not defined. */
    public Map<String, @Nullable Double> scores() {
        Map<String, @Nullable Double> scores = new LinkedHashMap<>(total().scores());
        scores.putAll(calibration().scores());
        return scores;
    }

    /** Middle 95 % of the speaker F1 when stories are drawn again. */
    Bootstrap.Interval speakerF1(Bootstrap bootstrap) {
        return bootstrap.interval(stories.size(), this::speakerF1);
    }

    /** The same of how much better it is than another system on the same stories, drawn together. */
    Bootstrap.Interval gainOver(SystemScores other, Bootstrap bootstrap) {
        return bootstrap.interval(stories.size(), drawn -> speakerF1(drawn) - other.speakerF1(drawn));
    }

    private double speakerF1(int[] drawn) {
        QuoteTally sum = new QuoteTally();
        for (int i : drawn) {
            sum.add(stories.get(i).tally());
        }
        return sum.speakerF1();
    }

    /** By outlet; a story without one is under {@code ?}. */
    Map<String, QuoteTally> byOutlet() {
        Map<String, QuoteTally> outlets = new TreeMap<>();
        for (JudgedStory story : stories) {
            String outlet = story.gold().source();
            outlets.computeIfAbsent(outlet == null ? "?" : outlet, o -> new QuoteTally())
                    .add(story.tally());
        }
        return outlets;
    }

    /** Gold quotes by the form of their speaker: name, nominal, pronoun; {@code ?} where the gold does not say. */
    Map<String, QuoteTally> byKind() {
        return bySpeaker(gold -> isEmpty(gold.speakerKind()) ? "?" : gold.speakerKind());
    }

    /** Gold quotes by what their speaker is: person, organization, role; only those for which the gold says it. */
    Map<String, QuoteTally> byType() {
        return bySpeaker(GoldQuote::speakerType);
    }

    private Map<String, QuoteTally> bySpeaker(Function<GoldQuote, @Nullable String> group) {
        Map<String, QuoteTally> groups = new TreeMap<>();
        for (JudgedQuote quote : quotes()) {
            String name = quote.gold() == null ? null : group.apply(quote.gold());
            if (name != null) {
                QuoteScorer.tallySpeaker(quote, groups.computeIfAbsent(name, n -> new QuoteTally()));
            }
        }
        return groups;
    }

    private static boolean isEmpty(@Nullable String words) {
        return words == null || words.isEmpty();
    }

    /** The confidences of the answers that could be decided. */
    Calibration calibration() {
        List<Answer> answers = new ArrayList<>();
        for (JudgedQuote quote : quotes()) {
            Double confidence = quote.answer() == null ? null : quote.answer().confidence();
            boolean decided = quote.verdict() == Verdict.RIGHT || quote.verdict() == Verdict.WRONG;
            if (confidence != null && decided) {
                answers.add(new Answer(confidence, quote.verdict() == Verdict.RIGHT));
            }
        }
        return new Calibration(answers);
    }

    /** All gold quotes with a speaker and all claims on no speech. */
    List<JudgedQuote> quotes() {
        return stories.stream().flatMap(story -> story.quotes().stream()).toList();
    }

    private static QuoteTally sum(List<JudgedStory> stories) {
        QuoteTally sum = new QuoteTally();
        stories.forEach(story -> sum.add(story.tally()));
        return sum;
    }
}
