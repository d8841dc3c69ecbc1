package org.newsvoice.job;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newsvoice.config.QualityGates;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.QualityCheck;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunQuality;
import org.newsvoice.table.RejectRow;

/**
 * The limits that each batch must keep; else nothing is published.
 *
 * @param batches of the run; where there are several, a message names the one that failed
 */
public record Gates(QualityGates gates, int batches) {

    /** Of rejects, in a message. */
    private static final int NAMED = 3;

    /** The audit that no setting turns off: every record that was read is in the tables once. */
    static void balance(LocalDate date, RunCounts counts) {
        if (!counts.balances()) {
            throw new JobException(
                    ErrorCode.QUALITY_GATE_FAILED,
                    "The records of " + date + " do not add up: " + counts.equation()
                            + ". Nothing was published. This is an error of the program: please report it.");
        }
    }

    /** @param rows the rejects of the batch, of which the message names the first */
    void rejects(LocalDate date, long rejected, long read, Supplier<Dataset<Row>> rows) {
        if (rejected > gates.maxRejectRatio() * read) {
            throw new JobException(
                    ErrorCode.TOO_MANY_REJECTS,
                    rejected + " of " + read + " records were rejected" + on(date)
                            + ", more than the allowed ratio of " + gates.maxRejectRatio() + ": "
                            + first(rows.get())
                            + ". Nothing was published. Look at the input and at --format, or allow more with"
                            + " --max-reject-ratio.");
        }
    }

    private static String first(Dataset<Row> rejects) {
        return rejects
                .where(col("outcome").equalTo(RejectRow.REJECTED))
                .select("corpus_file", "record_no", "code", "detail")
                .orderBy("corpus_file", "record_no")
                .limit(NAMED)
                .collectAsList()
                .stream()
                .map(row -> row.getString(0) + ", record " + row.getLong(1) + " (" + row.getString(2)
                        + (row.isNullAt(3) ? "" : ", " + row.getString(3)) + ")")
                .collect(Collectors.joining("; "));
    }

    /** @param history articles by outlet of earlier runs */
    void quality(LocalDate date, RunQuality quality, List<Map<String, Long>> history) {
        List<String> failures = QualityCheck.failures(gates, quality, history);
        if (!failures.isEmpty()) {
            throw new JobException(
                    ErrorCode.QUALITY_GATE_FAILED,
                    "The run does not come up to its quality gates" + on(date) + ": " + String.join("; ", failures)
                            + ". Nothing was published. Look at the input, or allow it with the option named.");
        }
    }

    private String on(LocalDate date) {
        return batches > 1 ? " on " + date : "";
    }
}
