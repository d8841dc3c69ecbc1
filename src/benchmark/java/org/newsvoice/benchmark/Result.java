package org.newsvoice.benchmark;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/**
 * What was measured of one contestant.
 *
 * @param speed on its stories
 * @param samples its speed on the stories that the slower ones were given, by their names
 * @param loadCpuSeconds of all threads, to load the models
 * @param loadWallSeconds to load the models
 * @param heapMegabytes live after a collection, when the models are loaded
 * @param heapAfterMegabytes the same when the stories are done
 * @param profile where the time goes
 */
record Result(
        @JsonUnwrapped Speed speed,
        Map<String, Speed> samples,
        double loadCpuSeconds,
        double loadWallSeconds,
        double heapMegabytes,
        double heapAfterMegabytes,
        StageProfile profile) {}
