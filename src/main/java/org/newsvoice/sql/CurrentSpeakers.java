package org.newsvoice.sql;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.sort_array;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.storage.ParquetRows;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.Column;
import org.newsvoice.table.ColumnTypes;
import org.newsvoice.table.SpeakerChangeRow;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/** Rows of published tables under the ids that later batches left: what was joined has the id that it was joined into. Immutable. */
public final class CurrentSpeakers {

    private static final List<String> IDS = List.of("speaker_id", "other_id", "about_id");

    private final SparkSession spark;
    private final Map<String, String> redirects;

    private CurrentSpeakers(SparkSession spark, Map<String, String> redirects) {
        this.spark = spark;
        this.redirects = redirects;
    }

    /** The joins of an output. No Spark job where there are none. */
    public static CurrentSpeakers of(SparkSession spark, PublishedOutput output) {
        long changes = ParquetRows.count(
                output.table(Tables.SPEAKER_CHANGES.name()),
                spark.sparkContext().hadoopConfiguration());
        if (changes == 0) {
            return new CurrentSpeakers(spark, Map.of());
        }
        String folder = output.table(Tables.SPEAKER_CHANGES.name()).toString();
        return new CurrentSpeakers(
                spark,
                SpeakerChangeRow.redirects(Tables.SPEAKER_CHANGES
                        .read(spark, folder)
                        .orderBy(TableSpec.PARTITION)
                        .collectAsList()));
    }

    /** Whether no id was joined into another. */
    public boolean isUnchanged() {
        return redirects.isEmpty();
    }

    /** The rows of a table, with the ids of today where it has ids of speakers. */
    public Dataset<Row> of(TableSpec table, Dataset<Row> rows) {
        if (redirects.isEmpty()) {
            return rows;
        }
        Dataset<Row> current = rows;
        for (Column column : table.columns()) {
            if (IDS.contains(column.name())) {
                current = replaced(current, column);
            }
        }
        return current;
    }

    /**
     * By ingest date, the ids that {@link #of} replaces in the rows of a table and what is in their place, in order; dates without
     * such ids are left out. A Spark job if the table has ids and some were joined.
     */
    public Map<LocalDate, String> joinedByDate(TableSpec table, Dataset<Row> rows) {
        org.apache.spark.sql.Column[] ids = table.columns().stream()
                .filter(column -> IDS.contains(column.name()))
                .map(column -> col(column.name()))
                .toArray(org.apache.spark.sql.Column[]::new);
        if (redirects.isEmpty() || ids.length == 0 || !table.partitioned()) {
            return Map.of();
        }
        Map<LocalDate, String> joined = new HashMap<>();
        rows.select(col(TableSpec.PARTITION), explode(array(ids)).as("joined_id"))
                .distinct()
                .join(broadcast(joins()), "joined_id")
                .groupBy(TableSpec.PARTITION)
                .agg(sort_array(collect_list(concat_ws(" ", col("joined_id"), col("current_id"))))
                        .cast("string")
                        .as("ids"))
                .collectAsList()
                .forEach(row -> joined.put(row.getLocalDate(0), row.getString(1)));
        return joined;
    }

    private Dataset<Row> joins() {
        List<Row> pairs = redirects.entrySet().stream()
                .map(pair -> RowFactory.create(pair.getKey(), pair.getValue()))
                .toList();
        return spark.createDataFrame(
                pairs,
                ColumnTypes.struct(
                        ColumnTypes.required("joined_id", ColumnTypes.STRING),
                        ColumnTypes.required("current_id", ColumnTypes.STRING)));
    }

    private Dataset<Row> replaced(Dataset<Row> rows, Column id) {
        Dataset<Row> joins = joins();
        org.apache.spark.sql.Column[] columns = Arrays.stream(rows.columns())
                .map(name -> name.equals(id.name())
                        ? coalesce(col("current_id"), col(name))
                                .as(name, id.field().metadata())
                        : col(name))
                .toArray(org.apache.spark.sql.Column[]::new);
        return rows.join(broadcast(joins), rows.col(id.name()).equalTo(joins.col("joined_id")), "left")
                .select(columns);
    }
}
