-- In which weeks did an outlet bring less than half of the stories that it used to?
-- Compared with the mean of its up to four weeks before, weeks without a story included: a crawler that broke shows here. The first
-- and the last week of a corpus may be cut.
WITH stories AS (
  SELECT outlet, CAST(date_trunc('WEEK', published_at) AS date) AS week
  FROM articles
  WHERE is_latest AND published_at IS NOT NULL
),
outlets AS (SELECT DISTINCT outlet FROM stories),
weeks AS (SELECT DISTINCT week FROM stories),
volumes AS (
  SELECT outlets.outlet, weeks.week, count(stories.outlet) AS n_stories
  FROM outlets
  CROSS JOIN weeks
  LEFT JOIN stories ON stories.outlet = outlets.outlet AND stories.week = weeks.week
  GROUP BY outlets.outlet, weeks.week
),
compared AS (
  SELECT
    *,
    avg(n_stories) OVER (PARTITION BY outlet ORDER BY week ROWS BETWEEN 4 PRECEDING AND 1 PRECEDING) AS mean_before
  FROM volumes
)
SELECT week, outlet, n_stories, mean_before
FROM compared
WHERE n_stories < mean_before / 2
ORDER BY week DESC, outlet;
