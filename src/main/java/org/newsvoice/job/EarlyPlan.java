package org.newsvoice.job;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.newsvoice.run.RunManifest;

/** What is known about a run before Spark starts, which takes seconds. Stateless. */
public final class EarlyPlan {

    private EarlyPlan() {}

    /**
     * Plans the run from the inputs' listing and the output's manifest alone.
     *
     * @param today the ingest date of a first run without one
     * @param fingerprint of the analyzer
     * @return the published run that has done all of it already; empty when there is something to do, or all is to be done again
     * @throws org.newsvoice.failure.JobException as {@link AnalyzeJob#plan} throws it
     */
    public static Optional<RunManifest> doneBy(
            RunRequest request, LocalDate today, String fingerprint, Configuration configuration) {
        RunPlan plan = RunPlan.of(request, today, fingerprint, configuration);
        return request.existing() == RunRequest.Existing.REPLACE ? Optional.empty() : plan.doneBy();
    }
}
