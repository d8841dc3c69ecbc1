package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.table.Tables;

/**
 * Batch by batch, over the end of a month, also of the stories that {@link BatchesSparkTest} reads at once: a batch reads past
 * months from one file each, and the tables are those of a run that read all at once.
 */
@ExtendWith(SparkSessionExtension.class)
class PastMonthsSparkTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 27);
    private static final LocalDate JULY = LocalDate.of(2027, 7, 1);
    private static final LocalDate SECOND = LocalDate.of(2027, 7, 2);
    private static final LocalDate LAST = LocalDate.of(2027, 7, 3);
    /** "Ada Okafor" is "Okafor" in July; two others with her name come between. */
    private static final Map<LocalDate, String> NEWS = Map.of(
            FIRST,
            "Ferry|“We found the money at last,” said Ada Okafor. “Not a day too early,” said Moreau.",
            FIRST.plusDays(1),
            "Budget|“It is enough,” said Valcourt.",
            FIRST.plusDays(2),
            "Harbour|“The ships come first,” said Ben Okafor. “They do not,” said Moreau.",
            FIRST.plusDays(3),
            "Isles|“The bridge can wait,” said Ada Okafor.",
            JULY,
            "Bridge|“It has waited for years,” said Okafor. “For ten,” said Valcourt.",
            SECOND,
            "Storm|“Stay at home,” said Okafor. “And off the quay,” said Ada Okafor.",
            LAST,
            "Calm|“Sail again,” said Valcourt.");

    /** New versions and copies of earlier batches; with a name that no other story here has. */
    private static final Map<LocalDate, List<String>> MORE = Map.of(
            JULY, more(BatchesSparkTest.FIRST),
            SECOND, more(BatchesSparkTest.SECOND),
            LAST, more(BatchesSparkTest.THIRD));

    private static List<String> more(LocalDate batch) {
        return Objects.requireNonNull(BatchesSparkTest.NEWS.get(batch)).stream()
                .map(story -> story.replace("Okafor", "Lindqvist"))
                .toList();
    }

    @Test
    void namesOfPackedMonthsAreKnown(@TempDir Path folder, SparkSession spark) throws IOException {
        for (Map.Entry<LocalDate, String> batch : NEWS.entrySet()) {
            Path in = Files.createDirectories(
                    folder.resolve("in").resolve(batch.getKey().toString()));
            Files.write(in.resolve("news"), List.of("isle-times|" + batch.getKey() + "T09:00:00Z|" + batch.getValue()));
            Files.write(in.resolve("more"), MORE.getOrDefault(batch.getKey(), List.of()));
        }
        LocalDate[] june = FIRST.datesUntil(JULY).toArray(LocalDate[]::new);
        TinyRun full = new TinyRun(spark, folder, folder.resolve("full").toString());
        full.batches(FIRST, june[1], june[2], june[3], JULY, SECOND, LAST);

        TinyRun nightly = new TinyRun(spark, folder, folder.resolve("nightly").toString());
        nightly.batches(june);
        nightly.batches(JULY);
        for (String name : List.of("people", "speaker_changes", "_standings", "speaker_days")) {
            assertTrue(Files.isDirectory(folder.resolve("nightly/current/_months/" + name + "/2027-06")), name);
        }
        nightly.batches(SECOND);
        nightly.batches(LAST);
        assertEquals(full.tables(), nightly.tables());
        assertEquals(
                3,
                nightly.table(Tables.PEOPLE)
                        .where("speaker_id = '" + idOfAda(nightly) + "'")
                        .select("ingest_date")
                        .distinct()
                        .count(),
                "Ada Okafor of June is known in July");

        nightly.batches(june[1]);
        assertEquals(full.tables(), nightly.tables(), "a date of a packed month again");
    }

    private static String idOfAda(TinyRun run) {
        return run.table(Tables.PEOPLE)
                .where("name = 'Ada Okafor'")
                .select("speaker_id")
                .collectAsList()
                .get(0)
                .getString(0);
    }
}
