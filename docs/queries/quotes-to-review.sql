-- Which attributions deserve a second look?
-- Direct and mixed quotes; for indirect ones turn the condition on kind round.
-- The least certain first, with the words around them; quotations without a speaker, where we abstain, come before all.
SELECT quote_id, source, speaker_name, mention_text, rule, confidence, context_before, text, context_after
FROM quotes
WHERE is_latest AND is_canonical AND kind <> 'indirect' AND (confidence IS NULL OR confidence < 0.7)
ORDER BY confidence ASC NULLS FIRST, quote_id
LIMIT 50;
