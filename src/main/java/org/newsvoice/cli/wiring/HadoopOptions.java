package org.newsvoice.cli.wiring;

import org.apache.hadoop.conf.Configuration;
import org.newsvoice.storage.LocalDisk;

/** Hadoop's settings as a session of this process has them, for who makes none: Spark keeps its own as system properties. */
public final class HadoopOptions {

    private static final String FOR_HADOOP = "spark.hadoop.";
    private static final String LOCAL_FILES = FOR_HADOOP + "fs.file.impl";

    private HadoopOptions() {}

    /** Has the local files of a process that is all of Spark be {@link LocalDisk}'s, unless the user has chosen otherwise. */
    public static void setUpOneProcess() {
        if (Sessions.isOneProcess() && System.getProperty(LOCAL_FILES) == null) {
            System.setProperty(LOCAL_FILES, LocalDisk.class.getName());
        }
    }

    /** The settings. */
    public static Configuration configuration() {
        Configuration configuration = new Configuration();
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(FOR_HADOOP)) {
                configuration.set(name.substring(FOR_HADOOP.length()), System.getProperty(name));
            }
        }
        return configuration;
    }
}
