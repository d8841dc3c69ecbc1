-- The published tables in the order and under the headings of the files beside this one. What says when or with what a run
-- was made is left out: table runs, run_id, analyzer_fingerprint.
SELECT 'articles' AS in_table, concat(corpus_file, ', record ', record_no) AS row, * FROM articles
ORDER BY row;

SELECT 'quotes' AS in_table, concat(a.title, ', quote ', q.ordinal) AS row, q.*
FROM quotes q LEFT JOIN articles a ON a.article_id = q.article_id AND a.version = q.version
ORDER BY a.title, q.ordinal, q.quote_id;

SELECT 'people' AS in_table, concat(a.title, ', ', p.name) AS row, p.*
FROM people p LEFT JOIN articles a ON a.article_id = p.article_id AND a.version = p.version
ORDER BY a.title, p.name, p.kind;

SELECT 'speakers' AS in_table, name AS row, * FROM speakers
ORDER BY name, speaker_id;

SELECT 'speaker_days' AS in_table, concat(name, ' in ', outlet, ', ', coalesce(string(published_date), 'undated')) AS row, *
FROM speaker_days
ORDER BY row, speaker_id;

SELECT 'co_quoted' AS in_table, concat(least(name, other_name), ' and ', greatest(name, other_name)) AS row, * FROM co_quoted
ORDER BY row, speaker_id;

SELECT 'speaks_about' AS in_table, concat(name, ' about ', about_name) AS row, * FROM speaks_about
ORDER BY row, speaker_id, about_id;

SELECT 'rejects' AS in_table, concat(corpus_file, ', record ', record_no) AS row, * FROM rejects
ORDER BY row, code;
