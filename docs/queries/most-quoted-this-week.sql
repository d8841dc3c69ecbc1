-- Who was quoted most in the last seven days, when wire copy counts once?
-- Words in quotation marks count; n_indirect_distinct is of what is reported without marks. The days end with the newest story that
-- quotes somebody, so that the answer does not depend on when you ask. Stories without a date are left out.
SELECT
  s.name,
  s.kind,
  sum(d.n_quotes_distinct) AS n_quotes_distinct,
  sum(d.n_quotes) AS n_quotes,
  count(DISTINCT d.outlet) AS n_outlets,
  sum(d.n_indirect_distinct) AS n_indirect_distinct
FROM speaker_days d
JOIN speakers s ON s.speaker_id = d.speaker_id
WHERE d.published_date > (SELECT max(published_date) FROM speaker_days) - INTERVAL '7' DAY
  AND s.n_quotes > 0
GROUP BY s.speaker_id, s.name, s.kind
ORDER BY n_quotes_distinct DESC, n_quotes DESC, s.name, s.kind
LIMIT 20;
