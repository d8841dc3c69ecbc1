-- Do outlets write about somebody with different sentiment?
-- Whom: --set name='...', a name of speakers; by default the speaker about whom most sentences are written. The sentiment is that of
-- sentences outside of quotes that name them: the outlet's own words. Wire copy counts for each outlet that prints it.
WITH sentences AS (
  SELECT speaker_id, min(name) AS name, sum(narration_sentiment.n_scored) AS n_sentences
  FROM people
  WHERE is_latest AND speaker_id IS NOT NULL AND narration_sentiment.score IS NOT NULL
  GROUP BY speaker_id
),
chosen AS (
  SELECT n.speaker_id, coalesce(s.name, n.name) AS name,
    row_number() OVER (ORDER BY n.n_sentences DESC, n.name, n.speaker_id) AS place
  FROM sentences n LEFT JOIN speakers s ON s.speaker_id = n.speaker_id
)
SELECT
  p.outlet,
  max(c.name) AS about,
  count(*) AS n_articles,
  sum(p.mentions_outside) AS n_mentions,
  sum(p.narration_sentiment.n_scored) AS n_sentences,
  sum(p.narration_sentiment.score * p.narration_sentiment.n_scored) / sum(p.narration_sentiment.n_scored) AS mean_sentiment,
  stddev_samp(p.narration_sentiment.score) / sqrt(count(*)) AS se
FROM people p
JOIN chosen c ON c.speaker_id = p.speaker_id
WHERE p.is_latest AND p.narration_sentiment.score IS NOT NULL
  AND CASE WHEN :name IS NULL THEN c.place = 1 ELSE c.name = :name END
GROUP BY p.outlet
ORDER BY n_sentences DESC, p.outlet;
