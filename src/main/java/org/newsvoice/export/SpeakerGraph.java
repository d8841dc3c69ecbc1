package org.newsvoice.export;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;

/** A graph of people and organizations, made of the registered views: quotes in quotation marks, wire copies once, of stories the latest version. */
public enum SpeakerGraph {
    /** From whoever speaks to whoever is named in their quotations; naming oneself does not count. */
    SPEAKS_ABOUT("directed", """
            WITH said AS (
              SELECT quote_id, article_id, version, ingest_date, speaker_id,
                CAST(round(sentiment.score * 1000000) AS BIGINT) AS millionths, explode(people_mentioned) AS name
              FROM quotes WHERE is_latest AND is_canonical AND kind <> 'indirect' AND speaker_id IS NOT NULL),
            pairs AS (
              SELECT DISTINCT quote_id, said.ingest_date, said.speaker_id AS source, people.speaker_id AS target, millionths
              FROM said JOIN people ON people.article_id = said.article_id AND people.version = said.version
                AND people.ingest_date = said.ingest_date AND people.name = said.name
              WHERE people.speaker_id <> said.speaker_id)
            SELECT source, target, count(*) AS n_quotes, count(millionths) AS n_scored,
              sum(millionths) / 1e6D / nullif(count(millionths), 0) AS mean_sentiment
            FROM pairs GROUP BY source, target ORDER BY source, target"""),
    /** Between two who are quoted in the same story; lift is how much more often than if they were quoted independently. */
    CO_QUOTED("undirected", """
            WITH voices AS (
              SELECT DISTINCT article_id, version, ingest_date, speaker_id
              FROM quotes WHERE is_latest AND is_canonical AND kind <> 'indirect' AND speaker_id IS NOT NULL),
            stories AS (SELECT count(*) AS n FROM articles WHERE is_canonical),
            each AS (SELECT speaker_id, count(*) AS n FROM voices GROUP BY speaker_id),
            pairs AS (
              SELECT one.speaker_id AS source, other.speaker_id AS target, count(*) AS n_articles
              FROM voices one JOIN voices other ON one.article_id = other.article_id AND one.version = other.version
                AND one.ingest_date = other.ingest_date AND one.speaker_id < other.speaker_id
              GROUP BY one.speaker_id, other.speaker_id)
            SELECT source, target, n_articles,
              CAST(n_articles AS DOUBLE) * (SELECT n FROM stories) / (one.n * other.n) AS lift
            FROM pairs JOIN each one ON one.speaker_id = source JOIN each other ON other.speaker_id = target
            ORDER BY source, target""");

    private static final String NODES = """
            WITH ids AS (SELECT source AS id FROM graph_edges UNION SELECT target FROM graph_edges),
            named AS (SELECT speaker_id, min(name) AS name, min(kind) AS kind FROM people GROUP BY speaker_id)
            SELECT id, coalesce(speakers.name, named.name, id) AS name, coalesce(speakers.kind, named.kind) AS kind,
              coalesce(speakers.n_quotes_distinct, 0) AS n_quotes_distinct
            FROM ids LEFT JOIN speakers ON speakers.speaker_id = id LEFT JOIN named ON named.speaker_id = id
            ORDER BY id""";

    private final String direction;
    private final String edges;

    SpeakerGraph(String direction, String edges) {
        this.direction = direction;
        this.edges = edges;
    }

    /** Whether its edges are directed or undirected, as GraphML calls it. */
    String direction() {
        return direction;
    }

    /** Its edges: the columns source and target are ids of nodes, the others numbers. */
    Dataset<Row> edges(SparkSession spark) {
        return spark.sql(edges);
    }

    /** The ends of {@code edges}: the column id is their {@code speaker_id}. */
    Dataset<Row> nodes(Dataset<Row> edges) {
        edges.createOrReplaceTempView("graph_edges");
        return edges.sparkSession().sql(NODES);
    }

    /** The columns of {@code rows} that say something about a node or an edge, rather than which it is. */
    static List<StructField> facts(Dataset<Row> rows) {
        return Arrays.stream(rows.schema().fields())
                .filter(field -> !List.of("id", "source", "target").contains(field.name()))
                .toList();
    }
}
