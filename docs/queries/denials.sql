-- What do people deny, and who denies it?
-- stance is denied for "denied that ..." and for "did not say that ...". The other stances are asserted, hypothetical, question, wish
-- and order. A wrong stance mostly comes from a wrong reading of the words around the report (docs/quality.md).
SELECT
  q.published_at, q.outlet, coalesce(q.speaker_name, q.mention_text) AS who, q.cue, coalesce(q.reported_text, q.text) AS denied, q.kind,
  q.confidence
FROM canonical_quotes q
WHERE q.stance = 'denied'
ORDER BY q.confidence DESC NULLS LAST, q.published_at DESC NULLS LAST, q.quote_id
LIMIT 50;
