-- Which records became no article, and why?
SELECT outcome, stage, code, count(*) AS n_records, min(corpus_file) AS one_file, min(detail) AS one_detail
FROM rejects
GROUP BY outcome, stage, code
ORDER BY n_records DESC, code;
