-- How much of what an outlet quotes has no name behind it?
-- unnamed: "a source", "one resident"; role: an office without a name, "a spokesman", "police". Quotations whose speaker the story
-- does not tell are counted apart: they are not anonymous, only open. Direct and mixed quotes; indirect ones often have no source.
SELECT
  source,
  count(*) AS n_quotes,
  count_if(speaker_kind = 'unnamed') AS n_unnamed,
  count_if(speaker_kind = 'role') AS n_role,
  count_if(speaker_kind IS NULL) AS n_open,
  count_if(speaker_kind IN ('unnamed', 'role')) * 1e0 / nullif(count(speaker_kind), 0) AS share_anonymous
FROM quotes
WHERE is_latest AND kind <> 'indirect'
GROUP BY source
ORDER BY share_anonymous DESC, source;
