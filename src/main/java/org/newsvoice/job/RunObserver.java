package org.newsvoice.job;

import org.newsvoice.job.task.Progress;

/** Is told how a run goes, on the thread that runs it. */
public interface RunObserver {

    /** The plan is settled; work begins. */
    void planned(RunPlan plan, Progress progress);
}
