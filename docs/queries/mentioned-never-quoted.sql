-- Who is mentioned often and never quoted?
-- Never in quotation marks. n_indirect says how often their words are reported without quotation marks.
SELECT
  min(name) AS name,
  kind,
  count(DISTINCT article_id) AS n_articles,
  count(DISTINCT outlet) AS n_outlets,
  sum(mentions_outside + mentions_in_quotes) AS n_mentions,
  sum(n_indirect) AS n_indirect
FROM canonical_people
WHERE speaker_id NOT IN (SELECT speaker_id FROM speakers WHERE n_quotes > 0)
GROUP BY speaker_id, kind
ORDER BY n_articles DESC, n_mentions DESC, name, kind
LIMIT 20;
