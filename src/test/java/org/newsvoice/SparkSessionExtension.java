package org.newsvoice;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.newsvoice.extension.NewsvoiceExtensions;
import org.newsvoice.sql.SparkSettings;

/** Gives tests the one session that all of them share. */
public final class SparkSessionExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        return session(extension);
    }

    /** The session of all tests that {@code extension} belongs to. */
    public static SparkSession session(ExtensionContext extension) {
        return extension
                .getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent("spark", key -> new Held(start()), Held.class)
                .session();
    }

    private static SparkSession start() {
        SparkSession.Builder builder = SparkSettings.apply(SparkSession.builder());
        SparkSettings.FOR_FEW_ROWS.forEach(builder::config);
        return builder.master("local[2,3]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.default.parallelism", "2")
                .config("spark.sql.extensions", NewsvoiceExtensions.class.getName())
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
    }

    private record Held(SparkSession session) implements AutoCloseable {
        @Override
        public void close() {
            session.stop();
        }
    }
}
