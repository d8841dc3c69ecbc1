-- How does the sentiment of the most quoted speaker's words change from week to week, and how sure is that?
-- Rows of speaker_days add up exactly: divide sums by sums, never average the means. low and high are the mean less and plus 1.96
-- standard errors, which is too narrow below some thirty quotations. For somebody in particular replace the subquery by an id.
WITH weeks AS (
  SELECT
    CAST(date_trunc('WEEK', published_date) AS date) AS week,
    sum(n_quotes_distinct) AS n_quotes_distinct,
    sum(sentiment.n) AS n_scored,
    sum(sentiment.sum_millionths) / 1e6 AS total,
    sum(sentiment.sum_squares) / 1e12 AS squares
  FROM speaker_days
  WHERE speaker_id = (SELECT speaker_id FROM speakers ORDER BY n_quotes_distinct DESC, name, speaker_id LIMIT 1)
    AND published_date IS NOT NULL
  GROUP BY 1
),
means AS (
  SELECT
    *,
    total / nullif(n_scored, 0) AS mean_sentiment,
    1.96 * sqrt(greatest(0, squares - total * total / nullif(n_scored, 0)) / nullif(n_scored - 1, 0) / n_scored) AS margin
  FROM weeks
)
SELECT
  week, n_quotes_distinct, n_scored, mean_sentiment, mean_sentiment - margin AS low, mean_sentiment + margin AS high
FROM means
ORDER BY week;
