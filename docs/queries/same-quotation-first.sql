-- Which quotations are in several outlets, and which outlet had them first?
-- Copies of a wire story are among them: n_stories counts every story, n_clusters copies once. Marks, points and case make no
-- difference. It is unknown whether an undated story was first.
WITH worded AS (
  SELECT *, trim(translate(lower(text), '“”„«»",.;:!?', '')) AS words
  FROM quotes
  WHERE is_latest AND kind <> 'indirect' AND n_tokens >= 5
),
placed AS (
  SELECT *, row_number() OVER (PARTITION BY words ORDER BY published_at NULLS LAST, outlet, quote_id) AS place
  FROM worded
),
spread AS (
  SELECT
    words,
    max(CASE WHEN place = 1 THEN text END) AS text,
    max(CASE WHEN place = 1 THEN speaker_name END) AS speaker_name,
    max(CASE WHEN place = 1 THEN outlet END) AS first_outlet,
    min(published_at) AS first_published_at,
    max(published_at) AS last_published_at,
    count(DISTINCT outlet) AS n_outlets,
    count(DISTINCT article_id) AS n_stories,
    count(DISTINCT cluster_id) AS n_clusters
  FROM placed
  GROUP BY words
)
SELECT text, speaker_name, first_outlet, first_published_at, last_published_at, n_outlets, n_stories, n_clusters
FROM spread
WHERE n_outlets > 1
ORDER BY n_outlets DESC, n_clusters DESC, first_published_at, text
LIMIT 50;
