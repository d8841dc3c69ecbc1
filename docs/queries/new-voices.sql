-- Who is quoted in the newest ingest_date and was never quoted before?
-- In quotation marks: who was only quoted indirectly before is new.
SELECT s.name, s.kind, s.n_quotes_distinct, s.n_outlets, s.first_quoted
FROM speakers s
JOIN (SELECT speaker_id, min(ingest_date) AS first_ingested FROM speaker_days WHERE n_quotes > 0 GROUP BY speaker_id) d
  ON d.speaker_id = s.speaker_id
WHERE d.first_ingested = (SELECT max(ingest_date) FROM speaker_days)
ORDER BY s.n_quotes_distinct DESC, s.name, s.kind
LIMIT 50;
