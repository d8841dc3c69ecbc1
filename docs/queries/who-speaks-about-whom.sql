-- Who speaks about whom, and with which sentiment?
-- A quotation counts for everybody whom it names; the sentiment is that of all of its words. The mean of all such quotations is within
-- 1.96 times se in 95 % of cases; of one quotation there is no se. Trino's array_contains is contains.
SELECT
  speaker.name AS speaker,
  about.name AS about,
  count(*) AS n_quotes,
  count(q.sentiment.score) AS n_scored,
  avg(q.sentiment.score) AS mean_sentiment,
  stddev_samp(q.sentiment.score) / sqrt(count(q.sentiment.score)) AS se
FROM quotes q
JOIN people p
  ON p.article_id = q.article_id AND p.version = q.version AND p.ingest_date = q.ingest_date
  AND array_contains(q.people_mentioned, p.name)
JOIN speakers speaker ON speaker.speaker_id = q.speaker_id
JOIN (SELECT speaker_id, min(name) AS name FROM people GROUP BY speaker_id) about ON about.speaker_id = p.speaker_id
WHERE q.is_latest AND q.is_canonical AND p.speaker_id <> q.speaker_id
GROUP BY speaker.speaker_id, speaker.name, p.speaker_id, about.name
ORDER BY n_quotes DESC, speaker, about, mean_sentiment DESC
LIMIT 20;
