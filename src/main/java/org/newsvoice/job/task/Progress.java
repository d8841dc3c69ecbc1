package org.newsvoice.job.task;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;

/**
 * The progress of a run, for display. Counts come from tasks when they end and may count a lost task twice, so they are
 * never used for a table. Thread-safe.
 */
public final class Progress {

    /** What the run is doing. */
    public enum Phase {
        PLANNING,
        READING,
        ANALYZING,
        WRITING,
        DONE
    }

    private final LongAccumulator recordsRead;
    private final LongAccumulator storiesAnalyzed;
    private volatile Phase phase = Phase.PLANNING;
    private volatile long storiesToAnalyze;

    /** Nothing done yet. */
    public Progress(SparkSession spark) {
        this.recordsRead = spark.sparkContext().longAccumulator("records read");
        this.storiesAnalyzed = spark.sparkContext().longAccumulator("stories analyzed");
    }

    public LongAccumulator recordsRead() {
        return recordsRead;
    }

    public LongAccumulator storiesAnalyzed() {
        return storiesAnalyzed;
    }

    public void enter(Phase next) {
        phase = next;
    }

    public void expectStories(long n) {
        storiesToAnalyze = n;
    }

    /** What the run is doing now. */
    public Phase phase() {
        return phase;
    }

    /** Records read so far. */
    public long nRead() {
        return recordsRead.value();
    }

    /** Stories analyzed so far. */
    public long nAnalyzed() {
        return storiesAnalyzed.value();
    }

    /** Stories to analyze in all; 0 until they are known. */
    public long nToAnalyze() {
        return storiesToAnalyze;
    }
}
