package org.newsvoice.job;

import java.time.Duration;
import java.time.Instant;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.newsvoice.job.batch.EarlierBatches;
import org.newsvoice.run.RunSummary;

/**
 * A batch of a run whose stages are stored.
 *
 * @param outcomes rows of {@link org.newsvoice.job.row.OutcomeRow}
 * @param standings what later batches know its stories by
 * @param before what the next one knows
 */
record MadeBatch(
        BatchPlan plan,
        AnalyzeBatch.Read read,
        Dataset<Row> outcomes,
        Dataset<Row> standings,
        EarlierBatches before,
        RunSummary.Analyses analyses,
        Times times) {

    /** When its phases ended. */
    record Times(Instant begun, Instant isRead, Instant isAnalyzed, Instant end) {

        RunSummary.PhaseSeconds seconds(double writing) {
            return new RunSummary.PhaseSeconds(
                    MadeBatch.seconds(begun, isRead),
                    MadeBatch.seconds(isRead, isAnalyzed),
                    MadeBatch.seconds(isAnalyzed, end) + writing);
        }
    }

    /** None, when the clock was set back meanwhile. */
    static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis()) / 1000.0;
    }
}
