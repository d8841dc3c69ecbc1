package org.newsvoice.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsvoice.eval.lines.PredictedQuote;

/**
 * What one rule answered, over found gold speakers and claims on no speech.
 *
 * @param rule its name
 * @param right answers that are right
 * @param wrong answers that name somebody else
 * @param noSpeech claims on words that are not speech
 * @param confidence mean confidence that it stated, NaN where it did not state one each time
 */
record RuleScore(String rule, int right, int wrong, int noSpeech, double confidence) {

    /** Share of its answers that are right, claims on no speech being wrong. */
    double precision() {
        return QuoteTally.ratio(right, right + wrong + noSpeech);
    }

    int n() {
        return right + wrong + noSpeech;
    }

    /** The rules among judged quotes, by name. */
    static List<RuleScore> of(List<JudgedQuote> quotes) {
        Map<String, List<JudgedQuote>> byRule = new TreeMap<>();
        for (JudgedQuote quote : quotes) {
            PredictedQuote answer = quote.answer();
            if (answer != null && answer.rule() != null && quote.verdict() != Verdict.UNDECIDABLE) {
                byRule.computeIfAbsent(answer.rule(), rule -> new ArrayList<>()).add(quote);
            }
        }
        List<RuleScore> scores = new ArrayList<>();
        byRule.forEach((rule, answers) -> scores.add(new RuleScore(
                rule,
                count(answers, Verdict.RIGHT),
                count(answers, Verdict.WRONG),
                count(answers, Verdict.NO_SPEECH),
                answers.stream()
                        .map(JudgedQuote::answer)
                        .mapToDouble(answer ->
                                answer == null || answer.confidence() == null ? Double.NaN : answer.confidence())
                        .average()
                        .orElse(Double.NaN))));
        return scores;
    }

    private static int count(List<JudgedQuote> quotes, Verdict verdict) {
        return (int) quotes.stream().filter(quote -> quote.verdict() == verdict).count();
    }
}
