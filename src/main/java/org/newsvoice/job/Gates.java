package org.newsvoice.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.newsvoice.config.QualityGates;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.QualityCheck;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunQuality;

/**
 * The limits that each batch must keep; else nothing is published.
 *
 * @param batches of the run; where there are several, a message names the one that failed
 */
public record Gates(QualityGates gates, int batches) {

    /** The audit that no setting turns off: every record that was read is in the tables once. */
    static void balance(LocalDate date, RunCounts counts) {
        if (!counts.balances()) {
            throw new JobException(
                    ErrorCode.QUALITY_GATE_FAILED,
                    "The records of " + date + " do not add up: " + counts.equation()
                            + ". Nothing was published. This is an error of the program: please report it.");
        }
    }

    void rejects(LocalDate date, long rejected, long read) {
        if (rejected > gates.maxRejectRatio() * read) {
            throw new JobException(
                    ErrorCode.TOO_MANY_REJECTS,
                    rejected + " of " + read + " records were rejected" + on(date)
                            + ", more than the allowed ratio of " + gates.maxRejectRatio()
                            + ". Nothing was published. Look at the input and at --format, or allow more with"
                            + " --max-reject-ratio.");
        }
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
