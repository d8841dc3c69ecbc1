-- Do headlines have another sentiment than the stories below them, by outlet?
-- Only stories of which both were scored. se is the standard error of the mean difference.
SELECT
  outlet,
  count(*) AS n_stories,
  avg(headline_sentiment.score) AS mean_headline,
  avg(sentiment.score) AS mean_body,
  avg(headline_sentiment.score - sentiment.score) AS mean_difference,
  stddev_samp(headline_sentiment.score - sentiment.score) / sqrt(count(*)) AS se
FROM articles
WHERE is_latest AND headline_sentiment.score IS NOT NULL AND sentiment.score IS NOT NULL
GROUP BY outlet
ORDER BY mean_difference, outlet;
