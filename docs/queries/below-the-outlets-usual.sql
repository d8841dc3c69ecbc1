-- Which stories are more negative than is usual for their outlet?
-- Usual is the mean of the narration of the outlet's stories, by the model for news; a story counts when it is one and a half standard
-- deviations below. n_stories and se say how well the usual is known. Outlets with fewer than five stories are left out.
WITH stories AS (
  SELECT outlet, article_id, title, published_at, narration_sentiment.score AS score, narration_sentiment.n_scored AS n_sentences
  FROM articles
  WHERE is_latest AND narration_sentiment.score IS NOT NULL
),
usual AS (
  SELECT outlet, count(*) AS n_stories, avg(score) AS mean_score, stddev_samp(score) AS sd
  FROM stories
  GROUP BY outlet
  HAVING count(*) >= 5
)
SELECT
  outlet, title, published_at, n_sentences, score, mean_score AS usual, sd / sqrt(n_stories) AS se, n_stories,
  (score - mean_score) / nullif(sd, 0) AS deviations
FROM stories JOIN usual USING (outlet)
WHERE score < mean_score - 1.5 * sd
ORDER BY deviations, outlet, title
LIMIT 20;
