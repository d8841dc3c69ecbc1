-- Do outlets write about somebody with different sentiment?
-- Sentiment of the sentences outside of quotations that name them: the outlet's own words. Wire copy counts for each that carries it.
SELECT
  source,
  count(*) AS n_articles,
  sum(mentions_outside) AS n_mentions,
  sum(narration_sentiment.n_scored) AS n_sentences,
  sum(narration_sentiment.score * narration_sentiment.n_scored) / sum(narration_sentiment.n_scored) AS mean_sentiment,
  stddev_samp(narration_sentiment.score) / sqrt(count(*)) AS se
FROM people
WHERE name = 'Henrik Dalmose' -- whom you look for
  AND is_latest AND narration_sentiment.score IS NOT NULL
GROUP BY source
ORDER BY n_sentences DESC, source;
