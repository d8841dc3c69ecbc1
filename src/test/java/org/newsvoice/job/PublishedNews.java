package org.newsvoice.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.run.RunSummary;

/**
 * What one run on {@link TinyRun#NEWS} has published, for all tests of a virtual machine: to look at, or to copy.
 *
 * @param tiny the run; its output and its input are not to be changed
 * @param summary of the run
 */
public record PublishedNews(SparkSession spark, Path folder, TinyRun tiny, RunSummary summary)
        implements AutoCloseable {

    /** Where its tables are. */
    public Path output() {
        return Path.of(tiny.output());
    }

    /** On the same news, with a copy of the output in {@code output}. */
    public TinyRun copiedTo(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output())) {
            for (Path file : files.toList()) {
                // Without Hadoop's checksums: other file systems have none.
                if (!file.toString().endsWith(".crc")) {
                    Files.copy(file, output.resolve(output().relativize(file).toString()), LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
        return TinyRun.goingOn(spark, folder, output);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static PublishedNews publish(SparkSession spark) {
        try {
            Path folder = Files.createTempDirectory("published-news");
            TinyRun tiny = new TinyRun(spark, folder).file("news", TinyRun.NEWS);
            return new PublishedNews(spark, folder, tiny, tiny.run());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives it to tests that ask for it. */
    public static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
            return parameter.getParameter().getType() == PublishedNews.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
            return extension
                    .getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(
                            PublishedNews.class,
                            key -> publish(SparkSessionExtension.session(extension)),
                            PublishedNews.class);
        }
    }
}
