package org.newsvoice.sql;

import org.apache.spark.sql.SparkSession;
import org.newsvoice.run.RunJson;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.CanonicalView;
import org.newsvoice.table.Tables;

/**
 * Shows the published tables to Spark SQL: one view per table under the table's name, with commented columns and the present ids of
 * speakers, and the {@link CanonicalView}s.
 */
public final class TableViews {

    private TableViews() {}

    /**
     * Registers the views in {@code spark}, which is set up as {@link SparkSettings} has it.
     *
     * @throws org.newsvoice.failure.JobException ENVIRONMENT when a later version of the program has written the tables
     */
    public static void register(SparkSession spark, PublishedOutput output) {
        int schemaVersion = RunJson.manifest(output.manifest()).schemaVersion();
        SparkSettings.apply(spark);
        CurrentSpeakers speakers = CurrentSpeakers.of(spark, output);
        Tables.ALL.forEach(table -> speakers.of(
                        table, table.read(spark, output.table(table.name()).toString(), schemaVersion))
                .createOrReplaceTempView(table.name()));
        CanonicalView.ALL.forEach(view ->
                spark.table(view.table().name()).where(CanonicalView.CONDITION).createOrReplaceTempView(view.name()));
    }
}
