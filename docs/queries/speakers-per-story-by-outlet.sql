-- How many different voices does a story have, by outlet?
-- Stories without any quotation count too; wire copy counts for every outlet that carries it.
SELECT
  source,
  count(*) AS n_stories,
  avg(n_speakers) AS mean_speakers,
  avg(n_quotes) AS mean_quotes,
  count_if(n_quotes = 0) * 1e0 / count(*) AS share_without_quotes
FROM articles
WHERE is_latest
GROUP BY source
ORDER BY n_stories DESC, source;
