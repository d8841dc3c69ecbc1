-- How large is each listed speaker's share of the quotations of all of them, by outlet and month?
-- Every copy counts, because every outlet chose to print it. Undated stories have no month and are left out.
WITH monthly AS (
  SELECT
    CAST(date_trunc('MONTH', d.published_date) AS date) AS month,
    d.source,
    s.name,
    sum(d.n_quotes) AS n_quotes
  FROM speaker_days d
  JOIN speakers s ON s.speaker_id = d.speaker_id
  WHERE s.name IN ('Henrik Dalmose', 'Ilsa Brandvold', 'Petra Lindqvale') -- your list
    AND d.published_date IS NOT NULL
  GROUP BY 1, d.source, s.name
)
SELECT
  month, source, name, n_quotes, n_quotes * 1e0 / sum(n_quotes) OVER (PARTITION BY month, source) AS share
FROM monthly
ORDER BY month, source, share DESC, name;
