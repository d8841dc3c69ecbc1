-- How much of what an outlet quotes has no name behind it?
-- unnamed: "a source", "one resident"; role: an office without a name, "a spokesman", "police". Not anonymous are quotes without a
-- speaker (n_open), words that point back to somebody or something, such as "it", "the company" or "the official" (n_pointing), and
-- papers such as "a lawsuit" (n_papers). Direct and mixed quotes only, since indirect ones often have no source.
WITH mentions AS (
  SELECT outlet, speaker_kind, lower(mention_text) AS mention, lower(split_part(mention_text, ' ', -1)) AS head
  FROM quotes
  WHERE is_latest AND kind <> 'indirect'
),
judged AS (
  SELECT
    outlet,
    speaker_kind,
    CASE
      WHEN speaker_kind IS NULL THEN 'open'
      WHEN speaker_kind NOT IN ('unnamed', 'role') THEN 'named'
      WHEN mention LIKE 'the %' OR mention LIKE 'this %' OR mention LIKE 'that %' OR mention LIKE 'its %' OR mention LIKE 'their %'
        OR mention IN ('it', 'he', 'she', 'they', 'who', 'which', 'that', 'this', 'i', 'we', 'you') THEN 'pointing'
      WHEN head IN ('lawsuit', 'complaint', 'suit', 'filing', 'filings', 'document', 'documents', 'papers', 'report', 'reports',
        'statement', 'statements', 'study', 'survey', 'poll', 'memo', 'letter', 'article', 'website', 'email') THEN 'papers'
      ELSE speaker_kind
    END AS counted_as
  FROM mentions
)
SELECT
  outlet,
  count(*) AS n_quotes,
  count_if(counted_as = 'unnamed') AS n_unnamed,
  count_if(counted_as = 'role') AS n_role,
  count_if(counted_as = 'pointing') AS n_pointing,
  count_if(counted_as = 'papers') AS n_papers,
  count_if(counted_as = 'open') AS n_open,
  count_if(counted_as IN ('unnamed', 'role')) * 1e0 / nullif(count(speaker_kind), 0) AS share_anonymous
FROM judged
GROUP BY outlet
ORDER BY share_anonymous DESC, outlet;
