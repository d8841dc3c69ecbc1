package org.newsvoice.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.run.RunCounts;
import org.newsvoice.run.RunManifest;
import org.newsvoice.storage.ParquetFooters;
import org.newsvoice.storage.PublishedOutput;
import org.newsvoice.table.Column;
import org.newsvoice.table.TableSpec;
import org.newsvoice.table.Tables;

/**
 * Holds the files of the tables against the manifest: whether they are there, whole, with the columns that they should have and
 * as many rows as were written. Only the ends of the files are read, where Parquet has schema and number of rows. For one output
 * and one thread.
 */
final class CheckFiles {

    /** Where Spark keeps a file's schema as its own types. */
    private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

    private static final String PARQUET = ".parquet";
    /** Of a table without dates. */
    private static final String ALL = "";

    private final PublishedOutput output;
    private final RunManifest manifest;
    private final Configuration configuration;
    private final List<Finding> findings = new ArrayList<>();
    private boolean readable = true;
    private int nDamaged;

    CheckFiles(PublishedOutput output, RunManifest manifest, Configuration configuration) {
        this.output = output;
        this.manifest = manifest;
        this.configuration = configuration;
    }

    /**
     * What was found.
     *
     * @param findings in the order of the tables
     * @param readable whether the rows can be looked at, too
     */
    record Result(List<Finding> findings, boolean readable) {}

    Result run() throws IOException {
        if (isOlder()) {
            readable = false;
            findings.add(new Finding(
                    "The tables have schema version " + manifest.schemaVersion() + ", and this program has version "
                            + RunManifest.SCHEMA_VERSION + "; only their files and numbers of rows are checked.",
                    null,
                    "Run analyze once with this program: it rewrites the tables. Until then sql, site, report and export read"
                            + " them as they are."));
        }
        checkSums();
        for (TableSpec table : Tables.ALL) {
            Path folder = output.table(table.name());
            FileSystem files = folder.getFileSystem(configuration);
            if (files.exists(folder)) {
                int damaged = nDamaged;
                Map<String, Long> rows = rowsByDate(table, files, folder);
                // Else the rows that are missing are those of the damaged file.
                if (damaged == nDamaged) {
                    checkRows(table, rows);
                }
            } else {
                readable = false;
                findings.add(Finding.lost(table.name() + " is missing: there is no folder " + folder + "."));
            }
        }
        return new Result(findings, readable);
    }

    private void checkSums() {
        manifest.partitions().forEach((date, counts) -> {
            if (!counts.balances()) {
                findings.add(new Finding(
                        "The manifest's counts of " + date + " do not balance: " + counts.equation() + ".",
                        null,
                        Finding.REPORT));
            }
        });
    }

    private Map<String, Long> rowsByDate(TableSpec table, FileSystem files, Path folder) throws IOException {
        if (!table.partitioned()) {
            return Map.of(ALL, rows(table, files, folder));
        }
        Map<String, Long> rows = new TreeMap<>();
        for (FileStatus child : files.listStatus(folder)) {
            String name = child.getPath().getName();
            if (child.isDirectory() && name.startsWith(TableSpec.PARTITION + "=")) {
                rows.put(name.substring(name.indexOf('=') + 1), rows(table, files, child.getPath()));
            } else if (isShown(name)) {
                findings.add(foreign(table, child.getPath()));
            }
        }
        return rows;
    }

    private long rows(TableSpec table, FileSystem files, Path folder) throws IOException {
        long rows = 0;
        for (FileStatus file : files.listStatus(folder)) {
            String name = file.getPath().getName();
            if (file.isFile() && isShown(name) && name.endsWith(PARQUET)) {
                rows += rows(table, file);
            } else if (isShown(name)) {
                findings.add(foreign(table, file.getPath()));
            }
        }
        return rows;
    }

    /** Spark and others leave out what begins so. */
    private static boolean isShown(String name) {
        return !name.startsWith("_") && !name.startsWith(".");
    }

    private static Finding foreign(TableSpec table, Path file) {
        return new Finding(
                table.name() + " holds something that no run has written: " + file + ".",
                null,
                "Move it out of the folder: engines that read the folder stumble over it or take it for rows.");
    }

    private long rows(TableSpec table, FileStatus file) {
        try (ParquetFileReader reader = ParquetFooters.open(file, configuration)) {
            checkSchema(table, file.getPath(), reader);
            return reader.getRecordCount();
        } catch (IOException | RuntimeException e) {
            // Parquet throws unchecked exceptions for a damaged end.
            readable = false;
            nDamaged++;
            findings.add(Finding.lost(
                    table.name() + " has a damaged file, " + file.getPath() + " (" + file.getLen() + " bytes): "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "."));
            return 0;
        }
    }

    private boolean isOlder() {
        return manifest.schemaVersion() < RunManifest.SCHEMA_VERSION;
    }

    private void checkSchema(TableSpec table, Path file, ParquetFileReader reader) {
        if (isOlder()) {
            return;
        }
        String json = reader.getFileMetaData().getKeyValueMetaData().get(SPARK_SCHEMA);
        if (json == null) {
            wrongSchema(table, "was written by " + reader.getFileMetaData().getCreatedBy() + ", not by Spark", file);
            return;
        }
        Map<String, DataType> types = new TreeMap<>();
        for (StructField field : ((StructType) DataType.fromJson(json)).fields()) {
            types.put(field.name(), field.dataType());
        }
        for (Column column : table.columns()) {
            DataType type = types.remove(column.name());
            if (type == null) {
                if (!column.name().equals(TableSpec.PARTITION)) {
                    wrongSchema(table, "has no column " + column.name(), file);
                }
            } else if (!type.catalogString().equals(column.type().catalogString())) {
                wrongSchema(
                        table,
                        "has " + column.name() + " as " + type.catalogString() + ", not as "
                                + column.type().catalogString(),
                        file);
            }
        }
        types.keySet().forEach(extra -> wrongSchema(table, "has an unknown column, " + extra, file));
    }

    private void wrongSchema(TableSpec table, String what, Path file) {
        readable = false;
        findings.add(new Finding(
                table.name() + " " + what + ".",
                file.toString(),
                "The tables are of Newsvoice " + manifest.version() + ", schema version " + manifest.schemaVersion()
                        + "; this program has schema version " + RunManifest.SCHEMA_VERSION
                        + ". Run analyze once with this program: it writes in its own schema what it carries over."));
    }

    private void checkRows(TableSpec table, Map<String, Long> rows) {
        long found = rows.values().stream().mapToLong(Long::longValue).sum();
        long written = manifest.rows().getOrDefault(table.name(), 0L);
        if (found != written) {
            findings.add(Finding.lost(
                    table.name() + " has " + found + " rows, but " + written + " were published by the manifest."));
        }
        if (table.partitioned()) {
            rows.keySet().stream()
                    .filter(date -> !manifest.partitions().containsKey(date))
                    .forEach(date -> findings.add(new Finding(
                            table.name() + " has rows of " + date + ", a date that the manifest does not have.",
                            null,
                            Finding.REPORT)));
            manifest.partitions()
                    .forEach((date, counts) -> checkDate(table, date, counts, rows.getOrDefault(date, 0L)));
        }
    }

    /** Every record that was read is a row of {@code articles} or of {@code rejects}. */
    private void checkDate(TableSpec table, String date, RunCounts counts, long found) {
        if (table.equals(Tables.ARTICLES)) {
            checkDate(table, date, "analyzed and duplicate stories", counts.analyzed() + counts.duplicate(), found);
        } else if (table.equals(Tables.REJECTS)) {
            checkDate(table, date, "skipped and rejected records", counts.skipped() + counts.rejected(), found);
        } else if (table.equals(Tables.QUOTES)) {
            checkDate(table, date, "quotes", counts.quotes() + counts.indirect(), found);
        }
    }

    private void checkDate(TableSpec table, String date, String what, long counted, long found) {
        if (counted != found) {
            findings.add(Finding.lost(table.name() + " has " + found + " rows of " + date + ", but the manifest counts "
                    + counted + " " + what + "."));
        }
    }
}
