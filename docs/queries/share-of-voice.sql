-- How large is each listed speaker's share of the quotes of all of them, by outlet and month?
-- Whom: --set names='Name One,Name Two', names of speakers separated by commas; the three most quoted speakers by default.
-- Every copy counts, because every outlet chose to print it. Undated stories have no month and are left out.
WITH chosen AS (
  SELECT speaker_id, name, row_number() OVER (ORDER BY n_quotes_distinct DESC, name, speaker_id) AS place
  FROM speakers
),
monthly AS (
  SELECT
    CAST(date_trunc('MONTH', d.published_date) AS date) AS month,
    d.outlet,
    c.name,
    sum(d.n_quotes) AS n_quotes
  FROM speaker_days d
  JOIN chosen c ON c.speaker_id = d.speaker_id
  WHERE d.published_date IS NOT NULL
    AND CASE WHEN :names IS NULL THEN c.place <= 3 ELSE position(',' || c.name || ',' IN ',' || :names || ',') > 0 END
  GROUP BY 1, d.outlet, c.name
)
SELECT
  month, outlet, name, n_quotes, n_quotes * 1e0 / nullif(sum(n_quotes) OVER (PARTITION BY month, outlet), 0) AS share
FROM monthly
ORDER BY month, outlet, share DESC, name;
