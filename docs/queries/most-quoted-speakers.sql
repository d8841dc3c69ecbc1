-- Who is quoted most, when wire copy counts once?
-- n_quotes counts every copy, n_quotes_distinct a quotation once however many outlets carry it.
SELECT name, kind, n_quotes_distinct, n_quotes, n_articles, n_sources
FROM speakers
ORDER BY n_quotes_distinct DESC, n_quotes DESC, name, kind
LIMIT 20;
