-- How does the sentiment of what others say of the person most spoken about change from month to month?
-- The sums add up exactly: divide sums by sums. The sentiment is that of all words of the quotations.
SELECT
  CAST(date_trunc('MONTH', d.published_date) AS date) AS month,
  max(d.about_name) AS about,
  count(DISTINCT d.speaker_id) AS n_speakers,
  sum(d.n_quotes_distinct) AS n_quotes,
  sum(d.sentiment.n) AS n_scored,
  sum(d.sentiment.sum_millionths) / 1e6 / nullif(sum(d.sentiment.n), 0) AS mean_sentiment
FROM speaks_about_days d
WHERE d.published_date IS NOT NULL
  AND d.about_id = (
    SELECT about_id FROM speaks_about GROUP BY about_id ORDER BY sum(n_quotes_distinct) DESC, about_id LIMIT 1
  )
GROUP BY 1
ORDER BY month;
