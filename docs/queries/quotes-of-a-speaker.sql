-- What did somebody say, the newest first, and where is it?
-- Whom: --set name='...', a name of speakers or the form in a story; the most quoted speaker by default. Best read with --format vertical.
-- kind indirect: in the reporter's words. For a mixed quote, text is the whole report around the words in quotation marks.
WITH chosen AS (
  SELECT speaker_id, name, row_number() OVER (ORDER BY n_quotes_distinct DESC, name, speaker_id) AS place
  FROM speakers
)
SELECT
  q.published_at, q.outlet, q.speaker_name, q.kind,
  CASE WHEN q.kind = 'mixed' THEN coalesce(q.reported_text, q.text) ELSE q.text END AS text,
  q.cue, q.confidence, q.sentiment.label AS sentiment, a.title, a.url
FROM canonical_quotes q
JOIN chosen c ON c.speaker_id = q.speaker_id
JOIN articles a ON a.article_id = q.article_id AND a.version = q.version AND a.ingest_date = q.ingest_date
WHERE CASE
  WHEN :name IS NULL THEN c.place = 1
  ELSE c.name = :name OR q.speaker_name = :name
END
ORDER BY q.published_at DESC NULLS LAST, a.article_id, q.ordinal
LIMIT 50;
