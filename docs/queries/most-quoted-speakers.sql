-- Who is quoted most, when wire copy counts once?
-- n_quotes counts every copy, n_quotes_distinct a quotation once however many outlets carry it. Both are of words in quotation marks;
-- what is reported without them is counted apart, in n_indirect_distinct.
SELECT name, kind, n_quotes_distinct, n_quotes, n_articles, n_outlets, n_indirect_distinct
FROM speakers
WHERE n_quotes > 0
ORDER BY n_quotes_distinct DESC, n_quotes DESC, name, kind
LIMIT 20;
