package org.newsvoice.site.tables;

/** What a site asks of the tables; {@code %1$s} is the view of its quotes. Speakers are called what {@code speakers} calls them. */
final class SiteQueries {

    /** Speakers, with how many quotes the tables have of each. */
    static final String SPEAKERS = """
            SELECT speakers.*, coalesce(n, 0) AS total FROM speakers LEFT JOIN (
              SELECT speaker_id, count(*) AS n FROM quotes WHERE is_latest AND is_canonical GROUP BY speaker_id)
            USING (speaker_id) ORDER BY speaker_id""";

    /** Who is quoted most in a batch: which quotes count, the batch, which speakers. */
    static final String MOST_QUOTED = """
            SELECT said.speaker_id AS id, coalesce(max(speakers.name), min(said.speaker_name)) AS name, count(*) AS n,
              CAST(NULL AS DOUBLE) AS mean
            FROM (SELECT speaker_id, speaker_name FROM quotes
              WHERE %s AND speaker_id IS NOT NULL AND ingest_date = %s) said
            LEFT JOIN speakers ON speakers.speaker_id = said.speaker_id
            WHERE %s GROUP BY said.speaker_id ORDER BY n DESC, id LIMIT 10""";

    /** Quotes in time, with their story, the outlets that print them, and who is named in them. */
    static final String QUOTES = """
            WITH copies AS (
              SELECT cluster_id, text, collect_set(outlet) AS outlets FROM quotes WHERE is_latest GROUP BY cluster_id, text),
            named AS (
              SELECT article_id, version, ingest_date, name, min(speaker_id) AS id FROM people
              GROUP BY article_id, version, ingest_date, name),
            about AS (
              SELECT said.quote_id, said.ingest_date,
                collect_set(struct(named.id, coalesce(speakers.name, said.name) AS name)) AS about
              FROM (SELECT quote_id, article_id, version, ingest_date, explode(people_mentioned) AS name FROM %1$s) said
              LEFT JOIN named ON named.article_id = said.article_id AND named.version = said.version
                AND named.ingest_date = said.ingest_date AND named.name = said.name
              LEFT JOIN speakers ON speakers.speaker_id = named.id
              GROUP BY said.quote_id, said.ingest_date)
            SELECT q.*, speakers.name AS shown_name, a.title, a.url, copies.outlets, about.about
            FROM %1$s q
            JOIN articles a ON a.article_id = q.article_id AND a.version = q.version AND a.ingest_date = q.ingest_date
            LEFT JOIN speakers ON speakers.speaker_id = q.speaker_id
            LEFT JOIN copies ON copies.cluster_id = q.cluster_id AND copies.text <=> q.text
            LEFT JOIN about ON about.quote_id = q.quote_id AND about.ingest_date = q.ingest_date
            ORDER BY q.published_at NULLS FIRST, q.article_id, q.version, q.ordinal""";

    /** The stories of these quotes, with everything in them. */
    static final String STORIES = """
            WITH keys AS (SELECT DISTINCT article_id, version, ingest_date FROM %1$s),
            said AS (
              SELECT article_id, version, ingest_date, collect_list(struct(quotes.*, shown.name AS shown_name)) AS quotes
              FROM quotes LEFT JOIN speakers shown ON shown.speaker_id = quotes.speaker_id
              LEFT SEMI JOIN keys USING (article_id, version, ingest_date)
              GROUP BY article_id, version, ingest_date),
            named AS (
              SELECT article_id, version, ingest_date,
                sort_array(collect_set(struct(people.speaker_id AS id, coalesce(shown.name, people.name) AS name))) AS people
              FROM people LEFT JOIN speakers shown ON shown.speaker_id = people.speaker_id
              LEFT SEMI JOIN keys USING (article_id, version, ingest_date)
              WHERE people.name IS NOT NULL
              GROUP BY article_id, version, ingest_date),
            copies AS (
              SELECT cluster_id, sort_array(collect_list(struct(outlet, url, published_at, article_id))) AS copies
              FROM articles WHERE is_latest GROUP BY cluster_id HAVING count(*) > 1)
            SELECT a.article_id, a.outlet, a.title, a.url, a.byline, a.published_at, a.text, a.zones,
              said.quotes, named.people, copies.copies
            FROM articles a
            JOIN said ON said.article_id = a.article_id AND said.version = a.version AND said.ingest_date = a.ingest_date
            LEFT JOIN named ON named.article_id = a.article_id AND named.version = a.version
              AND named.ingest_date = a.ingest_date
            LEFT JOIN copies ON copies.cluster_id = a.cluster_id
            ORDER BY a.article_id""";

    /** Who speaks about whom, how often and in which sentiment. */
    static final String SPEAKS_ABOUT = """
            SELECT pair.speaker_id AS id, coalesce(one.name, pair.name) AS name, about_id AS other,
              coalesce(two.name, about_name) AS other_name, pair.n_quotes_distinct AS n, pair.sentiment.mean AS mean
            FROM speaks_about pair LEFT JOIN speakers one ON one.speaker_id = pair.speaker_id
              LEFT JOIN speakers two ON two.speaker_id = about_id
            WHERE pair.n_quotes_distinct > 0""";

    /** Who is quoted in the same stories, each pair once. */
    static final String CO_QUOTED = """
            SELECT pair.speaker_id AS id, coalesce(one.name, pair.name) AS name, other_id AS other,
              coalesce(two.name, other_name) AS other_name, pair.n_articles_distinct AS n, CAST(NULL AS DOUBLE) AS mean
            FROM co_quoted pair LEFT JOIN speakers one ON one.speaker_id = pair.speaker_id
              LEFT JOIN speakers two ON two.speaker_id = other_id
            WHERE pair.n_articles_distinct > 0""";

    private SiteQueries() {}
}
