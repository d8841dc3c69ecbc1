package org.newsvoice.job.row;

import java.time.LocalDate;
import org.newsvoice.config.StoreText;

/**
 * What a run adds to every row of a batch.
 *
 * @param ingestDate the batch
 * @param runId the run that writes the row
 * @param fingerprint hash of the analyzer's code, models and options
 * @param storeText how much of the stories' words the tables keep
 */
public record BatchStamp(LocalDate ingestDate, String runId, String fingerprint, StoreText storeText) {}
