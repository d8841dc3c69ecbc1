package org.newsvoice.eval.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.eval.lines.JsonLine;
import org.newsvoice.eval.score.AttributionScorer.Score;
import org.newsvoice.eval.score.Calibration.Bin;
import org.newsvoice.eval.score.QuoteTally.Item;

/** Scores for programs: an object by system; four digits, rounded as the scripts round them. */
public final class ScoreJson {

    private ScoreJson() {}

    /** A report as indented JSON. */
    public static String of(ScoreReport report) {
        Map<String, Object> systems = new LinkedHashMap<>();
        report.systems().forEach(system -> systems.put(system.system(), system(system, report.bootstrap())));
        return JsonLine.writeIndented(systems);
    }

    private static Map<String, Object> system(SystemScores system, Bootstrap bootstrap) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scores", rounded(system.scores()));
        if (bootstrap.resamples() > 0) {
            Bootstrap.Interval interval = system.speakerF1(bootstrap);
            json.put("speaker_f1_interval", List.of(Rounding.round(interval.low()), Rounding.round(interval.high())));
        }
        json.put("counts", counts(system.total()));
        json.put("by_kind", speakers(system.byKind()));
        json.put("by_type", speakers(system.byType()));
        Map<String, Object> outlets = new LinkedHashMap<>();
        system.byOutlet().forEach((outlet, tally) -> outlets.put(outlet, rounded(tally.scores())));
        json.put("by_outlet", outlets);
        json.put(
                "calibration",
                system.calibration().bins().stream()
                        .map(bin -> new Bin(
                                Rounding.round(bin.from()),
                                Rounding.round(bin.to()),
                                Rounding.round(bin.stated()),
                                Rounding.round(bin.right()),
                                bin.n()))
                        .toList());
        json.put("rules", RuleScore.of(system.quotes()));
        Map<String, Integer> errors = new LinkedHashMap<>();
        ErrorExamples.byClass(system.quotes()).forEach((error, quotes) -> errors.put(error.label(), quotes.size()));
        json.put("errors", errors);
        if (!system.attributions().isEmpty()) {
            json.put("attributions", attributions(system));
        }
        if (!system.stances().rows().isEmpty()) {
            json.put("stances", new TreeMap<>(system.stances().rows()));
        }
        return json;
    }

    private static Map<String, @Nullable Object> rounded(Map<String, ? extends @Nullable Double> scores) {
        Map<String, @Nullable Object> rounded = new LinkedHashMap<>();
        scores.forEach((name, score) -> rounded.put(name, score == null ? null : Rounding.round(score)));
        return rounded;
    }

    private static Map<String, Integer> counts(QuoteTally tally) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Item item : Item.values()) {
            counts.put(item.label(), tally.of(item));
        }
        return counts;
    }

    private static Map<String, Object> speakers(Map<String, QuoteTally> groups) {
        Map<String, Object> speakers = new LinkedHashMap<>();
        groups.forEach((group, tally) -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            counts.put("gold", tally.of(Item.GOLD_WITH_SPEAKER));
            counts.put("right", tally.of(Item.RIGHT));
            counts.put("wrong", tally.of(Item.WRONG));
            counts.put("none", tally.of(Item.NO_SPEAKER_GIVEN));
            counts.put("undecidable", tally.of(Item.UNDECIDABLE));
            speakers.put(group, counts);
        });
        return speakers;
    }

    private static Map<String, Object> attributions(SystemScores system) {
        Map<String, Object> rounded = new LinkedHashMap<>();
        system.attributions().forEach((kind, scores) -> {
            Map<String, Object> ofKind = new LinkedHashMap<>();
            scores.forEach((name, value) -> ofKind.put(
                    name,
                    value instanceof Score score
                            ? new Score(
                                    Rounding.round(score.p()), Rounding.round(score.r()), Rounding.round(score.f1()))
                            : value));
            rounded.put(kind, ofKind);
        });
        return rounded;
    }
}
