package org.newsvoice.job;

import org.newsvoice.job.task.Progress;

/** Receives the progress of a run, on the thread that runs it. */
public interface RunObserver {

    /** The plan is settled; work begins. */
    void planned(RunPlan plan, Progress progress);
}
