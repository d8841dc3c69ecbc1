-- Who speaks about whom, and with which sentiment?
-- A quote in quotation marks counts for everybody whom it names; the sentiment is that of all of its words, not towards the person named.
-- The mean of all such quotes is within 1.96 times se in 95 % of cases; of one quote there is no se.
SELECT
  name AS speaker,
  about_name AS about,
  n_quotes_distinct AS n_quotes,
  sentiment.n AS n_scored,
  sentiment.mean AS mean_sentiment,
  sentiment.se AS se
FROM speaks_about
WHERE n_quotes_distinct > 0
ORDER BY n_quotes DESC, speaker, about, mean_sentiment DESC
LIMIT 20;
