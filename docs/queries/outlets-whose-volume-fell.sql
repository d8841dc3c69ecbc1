-- In which weeks did an outlet bring less than half of the stories that it used to?
-- Compared with the mean of its up to four weeks before, weeks without a story included: a crawler that broke shows here. The first
-- and the last week of a corpus may be cut.
WITH stories AS (
  SELECT source, CAST(date_trunc('WEEK', published_at) AS date) AS week
  FROM articles
  WHERE is_latest AND published_at IS NOT NULL
),
outlets AS (SELECT DISTINCT source FROM stories),
weeks AS (SELECT DISTINCT week FROM stories),
volumes AS (
  SELECT outlets.source, weeks.week, count(stories.source) AS n_stories
  FROM outlets
  CROSS JOIN weeks
  LEFT JOIN stories ON stories.source = outlets.source AND stories.week = weeks.week
  GROUP BY outlets.source, weeks.week
),
compared AS (
  SELECT
    *,
    avg(n_stories) OVER (PARTITION BY source ORDER BY week ROWS BETWEEN 4 PRECEDING AND 1 PRECEDING) AS mean_before
  FROM volumes
)
SELECT week, source, n_stories, mean_before
FROM compared
WHERE n_stories < mean_before / 2
ORDER BY week DESC, source;
