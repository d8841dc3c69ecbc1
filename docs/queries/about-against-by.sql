-- Is the coverage about somebody of another sentiment than what they say themselves?
-- About: sentences of the narration that name them (people). By: their own quotations (speakers). Each with its n and the standard error
-- of its mean: where mean - 1.96 * se to mean + 1.96 * se of both overlap, the two may not differ. se_about takes stories as the sample.
WITH about AS (
  SELECT
    speaker_id,
    sum(narration_sentiment.score * narration_sentiment.n_scored) / sum(narration_sentiment.n_scored) AS mean_about,
    sum(narration_sentiment.n_scored) AS n_about,
    stddev_samp(narration_sentiment.score) / sqrt(count(*)) AS se_about
  FROM canonical_people
  WHERE speaker_id IS NOT NULL AND narration_sentiment.score IS NOT NULL
  GROUP BY speaker_id
)
SELECT name, mean_about, se_about, n_about, sentiment.mean AS mean_by, sentiment.se AS se_by, sentiment.n AS n_by
FROM speakers JOIN about USING (speaker_id)
WHERE sentiment.n > 0
ORDER BY n_by DESC, name
LIMIT 20;
