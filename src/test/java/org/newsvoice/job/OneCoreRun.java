package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.newsvoice.sql.SparkSettings;

/** The job on one core and one partition, in a Java of its own: a Java has one Spark context and that has its cores. */
public final class OneCoreRun {

    private OneCoreRun() {}

    /** Runs the job on the toy news that lies in {@code folder}. */
    static void run(Path folder) throws IOException, InterruptedException {
        java(OneCoreRun.class, "-Xmx1g", folder);
    }

    /** Runs {@code main} with {@code folder} in a Java of its own, and waits for its good end. */
    static void java(Class<?> main, String heap, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.add("@" + Path.of("conf/jvm-opens").toAbsolutePath());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", heap, "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.addAll(List.of(main.getName(), folder.toString()));
        Path log = folder.resolve("log");
        int exitCode = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertEquals(0, exitCode, Files.readString(log));
    }

    /** A session with one partition of everything. */
    static SparkSession session(String master) {
        return SparkSettings.apply(SparkSession.builder())
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "1")
                .config("spark.sql.adaptive.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    /** The other Java's part. */
    public static void main(String[] folder) {
        try (SparkSession spark = session("local[1]")) {
            new TinyRun(spark, Path.of(folder[0])).run();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
