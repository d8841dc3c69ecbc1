package org.newsvoice.cli.wiring;

import org.apache.hadoop.conf.Configuration;

/** Hadoop's settings as a session of this process has them, for who makes none: Spark keeps its own as system properties. */
public final class HadoopOptions {

    private static final String FOR_HADOOP = "spark.hadoop.";

    private HadoopOptions() {}

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
