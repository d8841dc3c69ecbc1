package org.newsvoice.eval.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.eval.lines.PredictedStory;
import org.newsvoice.eval.lines.ReportedSpeech;

/**
 * Scores every attribution, quoted or not, as {@code eval/score_attributions.py} defines it: contents match one to one when
 * their letters have a Jaccard overlap of a half or more, best first; a source is right when the two share a letter and the
 * predicted one is at most 25 letters longer. For one thread.
 */
public final class AttributionScorer {

    private static final double MATCH = 0.5;
    private static final int EXTRA_LETTERS = 25;
    private static final List<String> KINDS = List.of("all", "quoted", "unquoted");
    private static final List<String> MEASURES = List.of("content", "source", "exact");

    private final Counts counts = new Counts();

    /** Letters of content and source, and whether the content is mostly within quotation marks. */
    private record Letters(BitSet content, BitSet source, String kind) {}

    private record Match(double overlap, int gold, int predicted) {}

    /** Precision, recall and F1. */
    public record Score(double p, double r, double f1) {}

    /** Counts a story; {@code predicted} is null when there is no prediction for it. */
    public void add(GoldStory gold, @Nullable PredictedStory predicted) {
        CodePointText text = new CodePointText(gold.text());
        BitSet marked = QuoteMarks.quoted(text);
        List<Letters> golds = letters(gold.attributions(), text, marked);
        List<Letters> answers = letters(predicted == null ? List.of() : predicted.attributions(), text, marked);
        golds.forEach(letters -> count("gold", letters.kind()));
        answers.forEach(letters -> count("pred", letters.kind()));
        for (Match match : matches(golds, answers)) {
            Letters expected = golds.get(match.gold());
            Letters answer = answers.get(match.predicted());
            count("content r", expected.kind());
            count("content p", answer.kind());
            if (sameSource(expected.source(), answer.source())) {
                count("source r", expected.kind());
                count("source p", answer.kind());
            }
            if (match.overlap() == 1) {
                count("exact r", expected.kind());
                count("exact p", answer.kind());
            }
        }
    }

    private void count(String what, String kind) {
        counts.add("all " + what);
        counts.add(kind + " " + what);
    }

    private static List<Letters> letters(List<ReportedSpeech> attributions, CodePointText text, BitSet marked) {
        List<Letters> found = new ArrayList<>();
        for (ReportedSpeech attribution : attributions) {
            BitSet content = letters(attribution.content(), text);
            if (!content.isEmpty()) {
                BitSet quoted = intersection(content, marked);
                String kind = quoted.cardinality() >= MATCH * content.cardinality() ? "quoted" : "unquoted";
                found.add(new Letters(content, letters(attribution.source(), text), kind));
            }
        }
        return found;
    }

    private static BitSet letters(List<TextSpan> spans, CodePointText text) {
        BitSet letters = new BitSet();
        for (TextSpan span : spans) {
            for (int i = span.begin(); i < Math.min(span.end(), text.length()); i++) {
                if (CodePointText.isLetterOrDigit(text.at(i))) {
                    letters.set(i);
                }
            }
        }
        return letters;
    }

    private static List<Match> matches(List<Letters> golds, List<Letters> answers) {
        List<Match> pairs = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < answers.size(); j++) {
                double overlap = jaccard(golds.get(i).content(), answers.get(j).content());
                if (overlap >= MATCH) {
                    pairs.add(new Match(overlap, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Match pair) -> -pair.overlap())
                .thenComparingInt(Match::gold)
                .thenComparingInt(Match::predicted));
        BitSet goldTaken = new BitSet();
        BitSet answerTaken = new BitSet();
        List<Match> matches = new ArrayList<>();
        for (Match pair : pairs) {
            if (!goldTaken.get(pair.gold()) && !answerTaken.get(pair.predicted())) {
                goldTaken.set(pair.gold());
                answerTaken.set(pair.predicted());
                matches.add(pair);
            }
        }
        return matches;
    }

    /** The answer whose content is nearest to a label's, of those that match it; null when none does. */
    static @Nullable ReportedSpeech nearest(ReportedSpeech label, List<ReportedSpeech> answers, CodePointText text) {
        BitSet content = letters(label.content(), text);
        ReportedSpeech nearest = null;
        double most = MATCH;
        for (ReportedSpeech answer : answers) {
            double overlap = jaccard(content, letters(answer.content(), text));
            if (overlap >= most) {
                most = overlap;
                nearest = answer;
            }
        }
        return nearest;
    }

    private static double jaccard(BitSet one, BitSet other) {
        int both = intersection(one, other).cardinality();
        return both / (double) (one.cardinality() + other.cardinality() - both);
    }

    private static boolean sameSource(BitSet gold, BitSet predicted) {
        return (gold.intersects(predicted) && predicted.cardinality() <= gold.cardinality() + EXTRA_LETTERS)
                || (gold.isEmpty() && predicted.isEmpty());
    }

    private static BitSet intersection(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** For all, quoted and unquoted: gold and predicted counts, and the scores of content, source and exact content. */
    public Map<String, Map<String, Object>> scores() {
        Map<String, Map<String, Object>> scores = new LinkedHashMap<>();
        for (String kind : KINDS) {
            Map<String, Object> ofKind = new LinkedHashMap<>();
            ofKind.put("gold", counts.of(kind + " gold"));
            ofKind.put("pred", counts.of(kind + " pred"));
            for (String measure : MEASURES) {
                double p = counts.of(kind + " " + measure + " p") / (double) Math.max(1, counts.of(kind + " pred"));
                double r = counts.of(kind + " " + measure + " r") / (double) Math.max(1, counts.of(kind + " gold"));
                ofKind.put(measure, new Score(p, r, QuoteTally.f1(p, r)));
            }
            scores.put(kind, ofKind);
        }
        return scores;
    }
}
