-- Is the coverage about somebody of another sentiment than what they say themselves?
-- About: sentences of the narration that name them (people). By: their own quotations (speakers). Both with their n.
WITH about AS (
  SELECT
    speaker_id,
    sum(narration_sentiment.score * narration_sentiment.n_scored) / sum(narration_sentiment.n_scored) AS mean_about,
    sum(narration_sentiment.n_scored) AS n_about
  FROM people
  WHERE is_latest AND is_canonical AND speaker_id IS NOT NULL AND narration_sentiment.score IS NOT NULL
  GROUP BY speaker_id
)
SELECT name, mean_about, n_about, sentiment.mean AS mean_by, sentiment.se AS se_by, sentiment.n AS n_by
FROM speakers JOIN about USING (speaker_id)
WHERE sentiment.n > 0
ORDER BY n_by DESC, name
LIMIT 20;
