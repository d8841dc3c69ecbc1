-- Who is quoted in the same stories as whom, more often than chance would have it?
-- Lift is the number of stories that quote both, divided by what it would be if they were quoted independently of each other.
-- It is large for anybody who is quoted in one story only, so that pairs of one story are left out. Indirect quotes do not count.
WITH voices AS (
  SELECT DISTINCT article_id, version, ingest_date, speaker_id
  FROM quotes
  WHERE is_latest AND is_canonical AND kind <> 'indirect' AND speaker_id IS NOT NULL
),
stories AS (SELECT count(*) AS n FROM (SELECT DISTINCT article_id, version, ingest_date FROM voices) AS quoting),
totals AS (SELECT speaker_id, count(*) AS n FROM voices GROUP BY speaker_id),
pairs AS (
  SELECT one.speaker_id AS one_id, other.speaker_id AS other_id, count(*) AS n_articles
  FROM voices one
  JOIN voices other
    ON one.article_id = other.article_id AND one.version = other.version AND one.ingest_date = other.ingest_date
  WHERE one.speaker_id < other.speaker_id
  GROUP BY one.speaker_id, other.speaker_id
  HAVING count(*) > 1
),
named AS (
  SELECT
    least(s1.name, s2.name) AS one,
    greatest(s1.name, s2.name) AS other,
    pairs.n_articles,
    pairs.n_articles * 1e0 * stories.n / (t1.n * t2.n) AS lift
  FROM pairs
  JOIN totals t1 ON t1.speaker_id = one_id
  JOIN totals t2 ON t2.speaker_id = other_id
  JOIN speakers s1 ON s1.speaker_id = one_id
  JOIN speakers s2 ON s2.speaker_id = other_id
  CROSS JOIN stories
)
SELECT one, other, n_articles, lift
FROM named
ORDER BY lift DESC, n_articles DESC, one, other
LIMIT 20;
