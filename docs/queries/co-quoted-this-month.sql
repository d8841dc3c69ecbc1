-- Who was quoted together most in the last thirty days, and with which lift in these days?
-- Any period and outlet adds up from the tables of days: put the same condition into all three parts.
WITH pairs AS (
  SELECT speaker_id, other_id, sum(n_articles_distinct) AS n_articles
  FROM co_quoted_days
  WHERE published_date > (SELECT max(published_date) FROM speaker_days) - INTERVAL '30' DAY
  GROUP BY speaker_id, other_id
),
voices AS (
  SELECT speaker_id, sum(n_articles_distinct) AS n_articles
  FROM speaker_days
  WHERE published_date > (SELECT max(published_date) FROM speaker_days) - INTERVAL '30' DAY
  GROUP BY speaker_id
),
stories AS (
  SELECT count(*) AS n
  FROM articles
  WHERE is_canonical
    AND CAST(published_at AS date) > (SELECT max(published_date) FROM speaker_days) - INTERVAL '30' DAY
)
SELECT
  least(s1.name, s2.name) AS one,
  greatest(s1.name, s2.name) AS other,
  pairs.n_articles,
  pairs.n_articles * 1e0 * stories.n / (v1.n_articles * v2.n_articles) AS lift
FROM pairs
JOIN voices v1 ON v1.speaker_id = pairs.speaker_id
JOIN voices v2 ON v2.speaker_id = pairs.other_id
JOIN speakers s1 ON s1.speaker_id = pairs.speaker_id
JOIN speakers s2 ON s2.speaker_id = pairs.other_id
CROSS JOIN stories
WHERE pairs.n_articles > 0
ORDER BY pairs.n_articles DESC, lift DESC, one, other
LIMIT 20;
