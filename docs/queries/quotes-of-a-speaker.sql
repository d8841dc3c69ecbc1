-- What did somebody say, the newest first, and where does it stand?
-- kind indirect: in the reporter's words. reported_text has what is reported around the words in marks of a mixed quote.
-- The name is the one in the story; speakers.aliases has the others under which somebody is quoted.
SELECT
  q.published_at, q.source, q.kind,
  CASE WHEN q.kind = 'mixed' THEN coalesce(q.reported_text, q.text) ELSE q.text END AS text,
  q.cue, q.confidence, q.sentiment.label AS sentiment, a.title, a.url
FROM quotes q
JOIN articles a ON a.article_id = q.article_id AND a.version = q.version AND a.ingest_date = q.ingest_date
WHERE q.speaker_name = 'Henrik Dalmose' -- whom you look for
  AND q.is_latest AND q.is_canonical
ORDER BY q.published_at DESC NULLS LAST, a.article_id, q.ordinal
LIMIT 50;
