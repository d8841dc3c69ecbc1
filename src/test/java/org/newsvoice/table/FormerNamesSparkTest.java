package org.newsvoice.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;

/** Files of schema version 3, read under today's names. */
@ExtendWith(SparkSessionExtension.class)
class FormerNamesSparkTest {

    @Test
    void whatWasTheSourceIsTheOutlet(SparkSession spark, @TempDir Path folder) {
        String speakers = folder.resolve("speakers").toString();
        spark.sql("SELECT 'Ada Moreau' AS name, 4L AS n_sources").write().parquet(speakers);
        String quotes = folder.resolve("quotes").toString();
        spark.sql("SELECT 'harbour-post' AS source, DATE'2030-01-01' AS ingest_date")
                .write()
                .partitionBy(TableSpec.PARTITION)
                .parquet(quotes);

        List<Row> all = Tables.SPEAKERS.read(spark, speakers, 3).collectAsList();
        assertEquals(4L, all.get(0).<Long>getAs("n_outlets"));
        assertNull(all.get(0).<Object>getAs("outlets"), "a new column");
        assertEquals(
                "harbour-post 2030-01-01",
                Tables.QUOTES
                        .read(spark, quotes, List.of(quotes + "/ingest_date=2030-01-01"), 3)
                        .selectExpr("concat(outlet, ' ', ingest_date)")
                        .head()
                        .getString(0));
        assertEquals(
                "harbour-post",
                Tables.QUOTES
                        .readFiles(spark, quotes + "/ingest_date=2030-01-01", 3)
                        .head()
                        .getAs("outlet"));
    }
}
