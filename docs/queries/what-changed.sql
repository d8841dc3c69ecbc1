-- What changed since the run before?
-- Each run beside the one before it, the newest first. A rerun of the same date counts the same stories again; where analyzer_changed
-- is true, differences may be those of the program and not of the news. new-voices.sql says who is new.
WITH numbered AS (
  SELECT
    *,
    lag(n_read) OVER (ORDER BY finished_at) AS read_before,
    lag(n_rejected) OVER (ORDER BY finished_at) AS rejected_before,
    lag(n_quotes) OVER (ORDER BY finished_at) AS quotes_before,
    lag(n_quotes_unattributed * 1e0 / nullif(n_quotes, 0)) OVER (ORDER BY finished_at) AS unattributed_before,
    lag(analyzer_fingerprint) OVER (ORDER BY finished_at) AS fingerprint_before
  FROM runs
)
SELECT
  run_id,
  ingested,
  n_read,
  n_read - read_before AS more_read,
  n_rejected - rejected_before AS more_rejected,
  n_quotes,
  n_quotes - quotes_before AS more_quotes,
  n_quotes_unattributed * 1e0 / nullif(n_quotes, 0) AS share_unattributed,
  n_quotes_unattributed * 1e0 / nullif(n_quotes, 0) - unattributed_before AS more_unattributed,
  analyzer_fingerprint <> fingerprint_before AS analyzer_changed
FROM numbered
ORDER BY finished_at DESC;
