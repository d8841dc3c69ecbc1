package org.newsvoice.cli.analyze;

import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** What Spark is working on, for the progress line: the description of the job and its tasks. Thread-safe. */
final class StepListener extends SparkListener {

    private static final String DESCRIPTION = "spark.job.description";

    private final AtomicInteger tasks = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile String step = "";

    @Override
    public void onJobStart(SparkListenerJobStart job) {
        Properties properties = job.properties();
        step = properties == null ? "" : properties.getProperty(DESCRIPTION, "");
    }

    @Override
    public void onStageSubmitted(SparkListenerStageSubmitted stage) {
        tasks.set(stage.stageInfo().numTasks());
        done.set(0);
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
        done.incrementAndGet();
    }

    /** The step in words, in brackets; nothing before the first one. */
    String words() {
        int all = tasks.get();
        if (step.isEmpty()) {
            return "";
        }
        return " (" + step + (all > 1 ? ", " + done.get() + " of " + all + " tasks" : "") + ")";
    }
}
