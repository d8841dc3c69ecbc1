package org.newsvoice.job.copies;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newsvoice.job.row.CopyRow;

/**
 * How a batch's stories relate to one another and to those of earlier batches.
 *
 * @param marks rows of {@link CopyRow}, one for each story of the batch
 * @param originals the stories whose analyses are needed, with {@code file_no}, {@code emitted_no} and the columns of
 *     {@code StoryRow}: those that are analyzed, and those of earlier batches that this one has copies of. On the driver's plan all stories of the batch are among them
 * @param sources those of them that have copies, with the same columns
 * @param hasCopies whether any story has the analysis of another
 * @param onDriver the originals again, if the batch is planned on the driver
 */
public record Copies(
        Dataset<Row> marks,
        Dataset<Row> originals,
        Dataset<Row> sources,
        boolean hasCopies,
        Optional<List<Original>> onDriver) {}
