package org.newsvoice.cli.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.jspecify.annotations.Nullable;
import org.newsvoice.catalog.CatalogName;
import org.newsvoice.catalog.FillCatalog;
import org.newsvoice.cli.wiring.Sessions;
import org.newsvoice.cli.wiring.TablesOption;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.storage.PublishedOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Published tables into a catalog. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        footer = "  newsvoice publish --tables TABLES --to-catalog lake.news",
        description = {
            "Copies the published tables into a catalog of Spark: Iceberg, Delta or Hive.",
            "The first run makes the tables; later ones write only the dates that have changed. The table filled_dates says "
                    + "which run they hold. The catalog is configured by options of spark-submit; docs/engines.md has an "
                    + "example."
        })
public final class PublishCommand implements Callable<Integer> {

    private static final String SESSION_CATALOG = "spark_catalog";

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    TablesOption tables = new TablesOption();

    @Option(
            names = "--to-catalog",
            required = true,
            paramLabel = "CATALOG.NAMESPACE",
            description = "Where the tables go. The namespace is made if it is missing.")
    String name = "";

    @Option(
            names = "--table-format",
            paramLabel = "FORMAT",
            description = "The format of new tables: iceberg, delta or parquet (default: the catalog's own).")
    @Nullable
    String format;

    @Option(
            names = "--tag",
            description =
                    "Tag the tables with the run's id, so that VERSION AS OF 'RUN_ID' is one run in all of them. For"
                            + " Iceberg, with its extensions.")
    boolean tag;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        CatalogName catalog = CatalogName.of(name);
        refuseUnknown(catalog, new SparkConf());
        PublishedOutput published = tables.open();
        Sessions.inJob("newsvoice publish", spark -> {
            FillCatalog copy = new FillCatalog(spark, published, catalog, format);
            List<FillCatalog.Filled> filled = copy.run();
            if (tag) {
                copy.tag();
            }
            out.println("Run " + published.runId() + " is in " + catalog + ".");
            filled.forEach(table -> out.println("  " + table.table() + words(table)));
        });
        out.flush();
        return 0;
    }

    private static String words(FillCatalog.Filled table) {
        if (table.whole()) {
            return ": written";
        }
        int n = table.dates().size();
        return n == 0 ? ": as it was" : ": " + n + (n == 1 ? " date" : " dates") + " written";
    }

    /** A catalog that is not configured would be looked for in the session's own, which is gone when the session ends. */
    static void refuseUnknown(CatalogName name, SparkConf conf) {
        boolean known = conf.contains("spark.sql.catalog." + name.catalog())
                || (name.catalog().equals(SESSION_CATALOG)
                        && conf.get("spark.sql.catalogImplementation", "in-memory")
                                .equals("hive"));
        if (!known) {
            throw new JobException(
                    ErrorCode.USAGE,
                    name.catalog().equals(SESSION_CATALOG)
                            ? "spark_catalog of this session is in memory and gone when it ends. Give"
                                    + " --conf spark.sql.catalogImplementation=hive before a bare --, or another catalog."
                            : "There is no catalog " + name.catalog() + ". Give --conf spark.sql.catalog."
                                    + name.catalog()
                                    + "=CLASS and what else it needs before a bare --, or put them into spark-defaults.conf.");
        }
    }
}
