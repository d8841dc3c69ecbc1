-- Which attributions deserve a second look?
-- Direct and mixed quotes, the least certain first, with the words around them. Quotes without a speaker come before all others.
-- For indirect quotes, reverse the condition on kind.
SELECT quote_id, outlet, speaker_name, mention_text, rule, confidence, context_before, text, context_after
FROM canonical_quotes
WHERE kind <> 'indirect' AND (confidence IS NULL OR confidence < 0.7)
ORDER BY confidence ASC NULLS FIRST, quote_id
LIMIT 50;
