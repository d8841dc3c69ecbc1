-- Who is heard most, in quotation marks or without, when wire copy counts once?
-- n_indirect counts statements that the reporter words. Some four in ten of these are missed, and of those found three in ten are
-- cut wrongly or are no report (docs/quality.md): read it beside the others, not added to them.
SELECT
  name,
  kind,
  n_articles_heard,
  n_articles AS n_articles_quoted,
  n_quotes_distinct - n_mixed_distinct AS n_direct,
  n_mixed_distinct AS n_mixed,
  n_indirect_distinct AS n_indirect
FROM speakers
ORDER BY n_articles_heard DESC, n_quotes_distinct DESC, n_indirect_distinct DESC, name, kind
LIMIT 20;
