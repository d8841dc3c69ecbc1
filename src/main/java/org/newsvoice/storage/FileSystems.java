package org.newsvoice.storage;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.hadoop.util.VersionInfo;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** The file system of a path, or a message saying what is missing to reach it. Stateless. */
final class FileSystems {

    /** Where the clients of object stores are, which Spark does not bring: {@code %s} is the version of its Hadoop. */
    private static final Map<String, String> CLIENTS = Map.of(
            "s3a", "org.apache.hadoop:hadoop-aws:%s",
            "abfs", "org.apache.hadoop:hadoop-azure:%s",
            "abfss", "org.apache.hadoop:hadoop-azure:%s",
            "gs", "com.google.cloud.bigdataoss:gcs-connector:hadoop3-2.2.26");

    private FileSystems() {}

    /**
     * The file system of {@code path}.
     *
     * @throws JobException ENVIRONMENT when its client is missing, or no address is known; USAGE when the path holds a password,
     *     which would be in the plan, in the tables and in every record of the run
     * @throws IOException when it cannot be reached
     */
    static FileSystem of(Path path, Configuration configuration) throws IOException {
        String authority = String.valueOf(path.toUri().getRawAuthority());
        if (authority.matches(".*:.*@.*")) {
            throw new JobException(
                    ErrorCode.USAGE,
                    "A path of " + path.toUri().getScheme()
                            + ":// holds a password. Put it where Hadoop's client of that"
                            + " file system looks for it (core-site.xml, a credential provider), and leave it out here.");
        }
        try {
            return path.getFileSystem(configuration);
        } catch (UnsupportedFileSystemException | NoClassDefFoundError e) {
            throw withoutClient(path, e);
        } catch (IOException e) {
            if (path.toUri().getHost() == null && String.valueOf(e.getMessage()).startsWith("Incomplete HDFS URI")) {
                throw new JobException(
                        ErrorCode.ENVIRONMENT,
                        path + " names no host, and the configuration of Hadoop names none either. Write it out"
                                + " (hdfs://namenode:8020/...), or set HADOOP_CONF_DIR to the folder of core-site.xml, or give"
                                + " --conf spark.hadoop.fs.defaultFS=hdfs://namenode:8020 before a bare --.",
                        e);
            }
            throw e;
        } catch (RuntimeException e) {
            if (e.getCause() instanceof ClassNotFoundException) {
                throw withoutClient(path, e);
            }
            throw e;
        }
    }

    private static JobException withoutClient(Path path, Throwable cause) {
        String scheme = String.valueOf(path.toUri().getScheme());
        String client = CLIENTS.get(scheme);
        return new JobException(
                ErrorCode.ENVIRONMENT,
                path + " cannot be reached: there is no client for " + scheme + ":// here. "
                        + (client != null
                                ? "Give --packages " + String.format(client, VersionInfo.getVersion())
                                        + " before a bare --; spark-submit fetches it."
                                : scheme.equals("s3") || scheme.equals("s3n")
                                        ? "Hadoop's name for S3 is s3a://."
                                        : "Give its jar with --jars before a bare --, or correct the name."),
                cause);
    }
}
