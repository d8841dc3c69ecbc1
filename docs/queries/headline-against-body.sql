-- Do headlines have another sentiment than the stories below them, by outlet?
-- Only stories of which both were scored. The model reads neutral news as negative: compare outlets, do not take zero for zero.
SELECT
  source,
  count(*) AS n_stories,
  avg(headline_sentiment.score) AS mean_headline,
  avg(sentiment.score) AS mean_body,
  avg(headline_sentiment.score - sentiment.score) AS mean_difference
FROM articles
WHERE is_latest AND headline_sentiment.score IS NOT NULL AND sentiment.score IS NOT NULL
GROUP BY source
ORDER BY mean_difference, source;
