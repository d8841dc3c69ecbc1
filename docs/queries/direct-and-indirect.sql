-- How do outlets report speech: word by word, in part, or in their own words?
-- direct: a clause or more in quotation marks; mixed: some words in marks; indirect: no marks. About four indirect quotes of ten are
-- missed (docs/quality.md), alike for all outlets: compare outlets with each other, not kinds.
SELECT
  outlet,
  count(*) AS n_quotes,
  count_if(kind = 'direct') * 1e0 / count(*) AS share_direct,
  count_if(kind = 'mixed') * 1e0 / count(*) AS share_mixed,
  count_if(kind = 'indirect') * 1e0 / count(*) AS share_indirect,
  avg(n_tokens) AS mean_tokens
FROM quotes
WHERE is_latest
GROUP BY outlet
ORDER BY n_quotes DESC, outlet;
