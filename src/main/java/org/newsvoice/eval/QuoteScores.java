package org.newsvoice.eval;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores of quoted speech; names as {@code eval/score.py} prints them.
 *
 * @param scores from 0 to 1; null where not defined
 * @param counts what they are made of
 * @param byKind the same for names, pronouns and nominals as gold speakers
 */
public record QuoteScores(
        Map<String, @Nullable Double> scores, Map<String, Integer> counts, Map<String, Map<String, Integer>> byKind) {}
