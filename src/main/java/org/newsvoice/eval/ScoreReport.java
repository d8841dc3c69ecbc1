package org.newsvoice.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.eval.AttributionScorer.Score;

/**
 * All scores of a gold file, for people and for programs; four digits, rounded as the scripts round them.
 *
 * @param quotes scores of quoted speech
 * @param attributions scores of all reported speech, empty where the gold has none
 */
public record ScoreReport(QuoteScores quotes, Map<String, Map<String, Object>> attributions) {

    private static final int DIGITS = 4;

    /** As JSON: {@code scores}, {@code counts}, {@code by_kind} and {@code attributions}. */
    public String json() {
        Map<String, @Nullable Object> rounded = new LinkedHashMap<>();
        quotes.scores().forEach((name, score) -> rounded.put(name, score == null ? null : round(score)));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("scores", rounded);
        report.put("counts", quotes.counts());
        report.put("by_kind", quotes.byKind());
        if (!attributions.isEmpty()) {
            report.put("attributions", roundedAttributions());
        }
        return JsonLine.writeIndented(report);
    }

    private Map<String, Object> roundedAttributions() {
        Map<String, Object> rounded = new LinkedHashMap<>();
        attributions.forEach((kind, scores) -> {
            Map<String, Object> ofKind = new LinkedHashMap<>();
            scores.forEach((name, value) -> ofKind.put(
                    name,
                    value instanceof Score score
                            ? new Score(round(score.p()), round(score.r()), round(score.f1()))
                            : value));
            rounded.put(kind, ofKind);
        });
        return rounded;
    }

    /** As tables. */
    public String table() {
        StringBuilder out = new StringBuilder();
        quotes.scores().forEach((name, score) -> line(out, "%-24s %s", name, score == null ? "-" : digits(score)));
        line(out, "");
        quotes.counts().forEach((name, count) -> line(out, "%-24s %6d", name, count));
        line(out, "");
        line(out, "%-10s %6s %6s %6s %6s %12s", "speaker", "gold", "right", "wrong", "none", "undecidable");
        quotes.byKind()
                .forEach((kind, counts) -> line(
                        out,
                        "%-10s %6d %6d %6d %6d %12d",
                        kind,
                        counts.getOrDefault("gold", 0),
                        counts.getOrDefault("right", 0),
                        counts.getOrDefault("wrong", 0),
                        counts.getOrDefault("none", 0),
                        counts.getOrDefault("undecidable", 0)));
        if (!attributions.isEmpty()) {
            line(out, "");
            line(out, "%-10s %6s %6s  %-8s %6s %6s %6s", "reported", "gold", "pred", "", "P", "R", "F1");
            attributions.forEach((kind, scores) -> scores.forEach((name, value) -> {
                if (value instanceof Score score) {
                    line(
                            out,
                            "%-10s %6d %6d  %-8s %s %s %s",
                            kind,
                            scores.get("gold"),
                            scores.get("pred"),
                            name,
                            digits(score.p()),
                            digits(score.r()),
                            digits(score.f1()));
                }
            }));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String format, @Nullable Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String digits(double score) {
        return String.format(Locale.ROOT, "%.4f", round(score));
    }

    /** To four digits of the exact value, half to even, as Python's {@code round}. */
    private static double round(double score) {
        return new BigDecimal(score).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
    }
}
