package org.newsvoice.eval.score;

import java.util.Map;
import java.util.TreeMap;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.eval.lines.PredictedStory;
import org.newsvoice.eval.lines.ReportedSpeech;

/**
 * Counts the stances of labels that say one: of how many the words were found (half of the letters of both together), and of how
 * many of these the stance is right. By stance and, with {@code source: } before it, by outlet. For one thread.
 */
public final class StanceScores {

    private final Map<String, Row> rows = new TreeMap<>();
    private final Map<String, Integer> confusions = new TreeMap<>();

    /**
     * How many labels there are, of how many the words were found, and how many of these have the right stance.
     *
     * @param claimed answers of this stance among all that were found, right or wrong; 0 in rows that are no stance
     */
    public record Row(int labels, int found, int right, int claimed) {
        private static final Row NONE = new Row(0, 0, 0, 0);

        private Row plus(Row other) {
            return new Row(labels + other.labels, found + other.found, right + other.right, claimed + other.claimed);
        }
    }

    /** Counts a story. */
    public void add(GoldStory gold, PredictedStory predicted) {
        CodePointText text = new CodePointText(gold.text());
        for (ReportedSpeech label : gold.attributions()) {
            String expected = label.stance();
            if (expected == null) {
                continue;
            }
            ReportedSpeech answer = AttributionScorer.nearest(label, predicted.attributions(), text);
            String given = answer == null || answer.stance() == null ? "" : answer.stance();
            int found = answer == null ? 0 : 1;
            int right = given.equals(expected) ? 1 : 0;
            for (String row : new String[] {"all", "source: " + gold.source(), expected}) {
                count(row, new Row(1, found, right, 0));
            }
            if (found > 0) {
                count(given, new Row(0, 0, 0, 1));
                if (right == 0) {
                    confusions.merge(expected + " answered " + given, 1, Integer::sum);
                }
            }
        }
    }

    private void count(String row, Row more) {
        rows.put(row, rows.getOrDefault(row, Row.NONE).plus(more));
    }

    /** By stance, outlet and all; empty when no label says a stance. */
    public Map<String, Row> rows() {
        return Map.copyOf(rows);
    }

    /** How often a wrong stance was given for which. */
    public Map<String, Integer> confusions() {
        return Map.copyOf(confusions);
    }
}
