package org.newsvoice.report;

import java.util.List;

/**
 * What a report should show. Immutable.
 *
 * @param runId the run whose tables are published
 * @param selection the part of the tables that the views are narrowed to
 * @param speakers whom the names in {@code selection} were taken for
 * @param stories how many annotated stories, chosen by their ids, which are hashes: a fair sample, the same each time
 * @param articleIds stories to show in addition to the sample
 */
public record ReportRequest(
        String runId, Selection selection, List<ChosenSpeaker> speakers, int stories, List<String> articleIds) {

    /** Copies the lists. */
    public ReportRequest {
        speakers = List.copyOf(speakers);
        articleIds = List.copyOf(articleIds);
    }
}
