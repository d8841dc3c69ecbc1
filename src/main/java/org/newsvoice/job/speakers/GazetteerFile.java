package org.newsvoice.job.speakers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import org.newsvoice.config.FileStamp;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.identity.Gazetteer;
import org.newsvoice.identity.GazetteerEntry;
import org.newsvoice.identity.NamedInStory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of {@code --gazetteer}, TSV or Parquet, which the driver reads for each batch, keeping only the entries that
 * can match one of its names. The option's value is a {@link FileStamp}, so that a run with another gazetteer is another run.
 */
public final class GazetteerFile {

    private static final Logger LOG = LoggerFactory.getLogger(GazetteerFile.class);

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int BUFFER = 1 << 16;

    private GazetteerFile() {}

    /**
     * The option's value for a file.
     *
     * @throws JobException INPUT_UNREADABLE when it cannot be read, USAGE when it lacks a column
     */
    public static String stamped(String file) {
        if (file.isBlank()) {
            return "";
        }
        Path path = Path.of(file);
        try {
            if (!isParquet(path)) {
                try (BufferedReader lines = Files.newBufferedReader(path)) {
                    places(file, cells(header(lines)));
                }
            }
            MessageDigest digest = FileStamp.digest();
            for (Path part : parts(path)) {
                try (InputStream in = new DigestInputStream(Files.newInputStream(part), digest)) {
                    byte[] buffer = new byte[BUFFER];
                    while (in.read(buffer) >= 0) {
                        // Read for its hash alone.
                    }
                }
            }
            return FileStamp.of(file, digest);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(file, e);
        }
    }

    private static List<Path> parts(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isParquet(Path path) {
        return Files.isDirectory(path) || path.toString().endsWith(".parquet");
    }

    /** The file that the options name; empty when they name none. */
    static String named(Map<String, String> options) {
        return FileStamp.file(options.getOrDefault("gazetteer", ""));
    }

    /** The entries of {@code file} that can be one of {@code names}; no file, no entries. */
    static Gazetteer read(SparkSession spark, String file, List<NamedInStory> names) {
        if (file.isBlank()) {
            return Gazetteer.NONE;
        }
        Set<String> wanted = Gazetteer.wanted(names);
        Path path = Path.of(file);
        return new Gazetteer(isParquet(path) ? parquet(spark, file, wanted) : tsv(path, wanted));
    }

    /** The entries of a TSV file that can be one of the {@code wanted} names, as {@link Gazetteer#wanted} has them. */
    static List<GazetteerEntry> tsv(Path path, Set<String> wanted) {
        try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            Map<String, Integer> places = places(path.toString(), cells(header(lines)));
            List<GazetteerEntry> entries = new ArrayList<>();
            int number = 1;
            int known = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                known += keep(entry(path + " line " + number, places, cells(line)), wanted, entries);
            }
            warnUnlessKnown(path.toString(), known);
            return entries;
        } catch (IOException e) {
            throw unreadable(path.toString(), e);
        }
    }

    private static List<GazetteerEntry> parquet(SparkSession spark, String file, Set<String> wanted) {
        Dataset<Row> rows = spark.read().parquet(file);
        Map<String, Integer> places = places(
                file,
                Arrays.stream(rows.schema().fields()).map(StructField::name).toList());
        List<GazetteerEntry> entries = new ArrayList<>();
        int known = 0;
        for (Iterator<Row> all = rows.toLocalIterator(); all.hasNext(); ) {
            known += keep(entry(file, places, cells(all.next())), wanted, entries);
        }
        warnUnlessKnown(file, known);
        return entries;
    }

    /** Keeps a wanted entry; 1 if the line is an entry at all, 0 if it has another kind. */
    private static int keep(@Nullable GazetteerEntry entry, Set<String> wanted, List<GazetteerEntry> entries) {
        if (entry != null && Gazetteer.isWanted(entry, wanted)) {
            entries.add(entry);
        }
        return entry == null ? 0 : 1;
    }

    private static void warnUnlessKnown(String file, int known) {
        if (known == 0) {
            LOG.warn("--gazetteer {} has no line of the kind person or organization", file);
        }
    }

    /** The first line, without the byte order mark that spreadsheets write. */
    private static String header(BufferedReader lines) throws IOException {
        String header = String.valueOf(lines.readLine());
        return header.startsWith(BYTE_ORDER_MARK) ? header.substring(1) : header;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    /** Lists are lists, or text with {@code |} between the items; days are days or text. */
    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.isNullAt(i)) {
                cells.add("");
            } else if (row.schema().fields()[i].dataType() instanceof ArrayType) {
                cells.add(String.join("|", row.<String>getList(i)));
            } else {
                cells.add(String.valueOf(row.<Object>getAs(i)));
            }
        }
        return cells;
    }

    private static Map<String, Integer> places(String file, List<String> header) {
        try {
            return Gazetteer.places(header);
        } catch (IllegalArgumentException e) {
            throw new JobException(ErrorCode.USAGE, "--gazetteer " + file + " " + e.getMessage());
        }
    }

    private static @Nullable GazetteerEntry entry(String where, Map<String, Integer> places, List<String> cells) {
        try {
            return Gazetteer.entry(places, cells);
        } catch (IllegalArgumentException e) {
            throw new JobException(ErrorCode.USAGE, "--gazetteer " + where + ": " + e.getMessage());
        }
    }

    private static JobException unreadable(String file, Exception e) {
        return new JobException(
                ErrorCode.INPUT_UNREADABLE, "--gazetteer " + file + " cannot be read: " + e.getMessage());
    }
}
