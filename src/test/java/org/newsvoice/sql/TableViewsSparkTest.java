package org.newsvoice.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.job.PublishedNews;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.Column;
import org.newsvoice.table.SqlDialect;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** The published tables as views of our session, and by the statements that are printed for others. */
@ExtendWith({SparkSessionExtension.class, PublishedNews.Extension.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableViewsSparkTest {

    private final SparkSession spark;
    private final PublishedOutput published;

    TableViewsSparkTest(SparkSession spark, PublishedNews news) {
        this.spark = spark;
        this.published = PublishedOutput.open(
                news.output().toString(), spark.sparkContext().hadoopConfiguration());
        TableViews.register(spark, published);
    }

    @Test
    void printedViewsShowTheSameRowsAndComments() {
        assertShown(SqlDialect.SPARK, spark.newSession());
    }

    @Test
    void printedTablesShowTheSameRowsAndComments() {
        SparkSession session = spark.newSession();
        session.sql("CREATE DATABASE printed");
        session.sql("USE printed");
        try {
            assertShown(SqlDialect.SPARK_TABLES, session);
        } finally {
            session.sql("USE default");
            session.sql("DROP DATABASE printed CASCADE");
        }
    }

    private void assertShown(SqlDialect dialect, SparkSession session) {
        SqlScript.statements(dialect.script(published.address())).forEach(session::sql);
        for (TableSpec table : Tables.ALL) {
            Dataset<Row> shown = session.table(table.name());
            assertEquals(List.of(table.schema().fieldNames()), List.of(shown.columns()));
            assertEquals(spark.table(table.name()).count(), shown.count(), table.name());
            for (Column column : table.columns()) {
                assertEquals(
                        column.doc().comment(),
                        shown.schema().apply(column.name()).getComment().get(),
                        table.name() + "." + column.name());
            }
        }
    }

    @Test
    void viewsExplainThemselves() {
        for (TableSpec table : Tables.ALL) {
            for (Row column : spark.sql("DESCRIBE " + table.name()).collectAsList()) {
                String name = column.getString(0);
                assertEquals(table.column(name).doc().comment(), column.getString(2), table.name() + "." + name);
            }
        }
    }
}
