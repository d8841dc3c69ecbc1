-- What do people deny, and who denies it?
-- stance is denied for "denied that ..." as well as for "did not say that ...". Other stances are asserted, hypothetical, question, wish and
-- order. Where the stance is wrong, most often the words were found but the report around them was read amiss (docs/quality.md).
SELECT
  q.published_at, q.source, coalesce(q.speaker_name, q.mention_text) AS who, q.cue, coalesce(q.reported_text, q.text) AS denied, q.kind,
  q.confidence
FROM quotes q
WHERE q.is_latest AND q.is_canonical AND q.stance = 'denied'
ORDER BY q.confidence DESC NULLS LAST, q.published_at DESC NULLS LAST, q.quote_id
LIMIT 50;
