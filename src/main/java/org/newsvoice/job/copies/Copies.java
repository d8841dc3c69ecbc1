package org.newsvoice.job.copies;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.job.row.ReadRow;
import org.newsvoice.job.task.FewRows;
import org.newsvoice.table.ColumnTypes;

/**
 * How a batch's stories relate to one another and to those of earlier batches.
 *
 * @param rows {@link CopyRow}, one for each story of the batch
 * @param originals the stories whose analyses are needed, with {@code file_no}, {@code emitted_no} and the columns of
 *     {@code StoryRow}: those that are analyzed, and those of earlier batches that this one has copies of. On the driver's plan all stories of the batch are among them
 * @param sources those of them that have copies, with the same columns
 * @param hasCopies whether any story has the analysis of another
 * @param onDriver what the driver knows of this, if the batch is planned there
 */
public record Copies(
        Dataset<Row> rows,
        Dataset<Row> originals,
        Dataset<Row> sources,
        boolean hasCopies,
        Optional<OnDriver> onDriver) {

    /**
     * What the driver knows.
     *
     * @param originals those of the batch
     * @param rows by {@code file_no} and {@code emitted_no}
     */
    record OnDriver(List<Original> originals, FewRows rows) {}

    /** {@link #originals} on the driver, if the batch is planned there. */
    public Optional<List<Original>> fewOriginals() {
        return onDriver.map(OnDriver::originals);
    }

    /** {@code records}, with their numbers, and what is known about the copies of each: the struct {@code name}. */
    public Dataset<Row> addTo(Dataset<Row> records, String name) {
        return onDriver.map(known -> records.withColumn(name, known.rows().get()))
                .orElseGet(() -> records.join(
                        rows.select(
                                col(ReadRow.FILE_NO),
                                col(ReadRow.EMITTED_NO),
                                struct(ColumnTypes.columns(CopyRow.SCHEMA)).as(name)),
                        ReadRow.record()));
    }
}
