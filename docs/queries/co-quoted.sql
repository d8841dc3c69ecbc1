-- Who is quoted in the same stories as whom, more often than chance would have it?
-- Lift is large for anybody who is quoted in one story only, so pairs of one story are left out. Indirect quotes do not count.
SELECT
  least(name, other_name) AS one,
  greatest(name, other_name) AS other,
  n_articles_distinct AS n_articles,
  lift
FROM co_quoted
WHERE n_articles_distinct > 1
ORDER BY lift DESC, n_articles DESC, one, other
LIMIT 20;
