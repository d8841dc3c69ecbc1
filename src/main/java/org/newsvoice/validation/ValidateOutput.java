package org.newsvoice.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.run.RunJson;
import org.newsvoice.run.RunManifest;
import org.newsvoice.sql.SparkSettings;
import org.newsvoice.storage.PublishedOutput;

/**
 * Checks published tables against their specification and their manifest: files, schema, numbers of rows, unique keys,
 * references, offsets that give the words, sums that add up. Changes nothing. For one thread at a time.
 */
public final class ValidateOutput {

    private final SparkSession spark;

    /** A validator on a session, which it sets up as {@link SparkSettings} has it. */
    public ValidateOutput(SparkSession spark) {
        this.spark = spark;
        SparkSettings.apply(spark);
    }

    /**
     * All that is wrong with {@code output}; empty when nothing is. Rows are looked at only where all files can be read.
     *
     * @throws org.newsvoice.failure.JobException INPUT_UNREADABLE when the manifest is damaged, ENVIRONMENT when a later
     *     version of the program has written the tables
     */
    public List<Finding> run(PublishedOutput output) {
        RunManifest manifest = RunJson.manifest(output.manifest());
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        try {
            CheckFiles.Result files = new CheckFiles(output, manifest, configuration).run();
            List<Finding> findings = new ArrayList<>(files.findings());
            if (files.readable()) {
                findings.addAll(new CheckRows(spark, output).run());
            }
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
