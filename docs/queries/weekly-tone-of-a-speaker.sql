-- How does the tone of the most quoted speaker's words change from week to week, and on how many quotations does it rest?
-- Rows of speaker_days add up exactly: divide sums by sums, never average the means. For somebody in particular replace the
-- subquery by the name.
SELECT
  date_trunc('WEEK', published_date) AS week,
  sum(sentiment.sum_millionths) / 1e6 / nullif(sum(sentiment.n), 0) AS mean_sentiment,
  sum(sentiment.n) AS n_scored,
  sum(n_quotes_distinct) AS n_quotes_distinct
FROM speaker_days
WHERE speaker_id = (SELECT speaker_id FROM speakers ORDER BY n_quotes_distinct DESC, name, speaker_id LIMIT 1)
  AND published_date IS NOT NULL
GROUP BY 1
ORDER BY week;
