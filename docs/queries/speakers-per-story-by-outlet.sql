-- How many different voices does a story have, by outlet?
-- Stories without any quotation count too; wire copy counts for every outlet that carries it. mean_heard also counts those whose
-- words are reported without quotation marks.
SELECT
  outlet,
  count(*) AS n_stories,
  avg(n_speakers) AS mean_speakers,
  avg(n_speakers_heard) AS mean_heard,
  avg(n_quotes) AS mean_quotes,
  avg(n_indirect) AS mean_indirect,
  count_if(n_quotes = 0) * 1e0 / count(*) AS share_without_quotes
FROM articles
WHERE is_latest
GROUP BY outlet
ORDER BY n_stories DESC, outlet;
