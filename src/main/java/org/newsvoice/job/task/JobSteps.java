package org.newsvoice.job.task;

import org.apache.spark.sql.SparkSession;

/** Describes the purpose of a Spark job in Spark's UI and event log. Stateless. */
public final class JobSteps {

    private JobSteps() {}

    /** Describes the Spark jobs that this thread starts from now on. */
    public static void describe(SparkSession spark, String step) {
        spark.sparkContext().setJobDescription(step);
    }
}
