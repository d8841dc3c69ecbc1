import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Newsvoice's SQL functions on a table of one's own: JSON lines with {@code id} and {@code text} in, JSON lines of who said
 * what out. scripts/spark-functions.sh compiles and submits it to any Spark from 3.5 on.
 */
public final class QuotesOfMyStories {

    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .config("spark.sql.extensions", "org.newsvoice.extension.NewsvoiceExtensions")
                .getOrCreate()) {
            // An analysis costs tenths of a second a story: give every core its share of them.
            Dataset<Row> stories = spark.read().schema("id STRING, text STRING").json(args[0]).repartition(8);
            stories.selectExpr(
                            "id",
                            "newsvoice_quotes(text) AS quotes",
                            "newsvoice_sentiment(text) AS sentiment",
                            "newsvoice_story(text).reject_code AS reject_code")
                    .selectExpr(
                            "id",
                            "transform(quotes, q -> struct(q.speaker_name, q.text)) AS quotes",
                            "sentiment.label AS sentiment",
                            "reject_code")
                    .coalesce(1)
                    .sortWithinPartitions("id")
                    .write()
                    .json(args[1]);
        }
    }
}
