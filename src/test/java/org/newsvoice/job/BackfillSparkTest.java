package org.newsvoice.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.failure.JobException;
import org.newsvoice.run.RunSummary;
import org.newsvoice.table.Tables;

/** A batch that comes behind later ones makes only those again that become others, and the tables are as if all had come in order. */
@ExtendWith(SparkSessionExtension.class)
class BackfillSparkTest {

    private static final List<String> SENTENCES = List.of(
            "The ferry between Port Ellery and the isles will sail again in spring this year. ",
            "“We found the money at last, and not one day too early,” said Okafor. ",
            "“The ships were the smaller part of it all in the end,” said Ines Valcourt. ",
            "The line was closed nine years ago after a fire in the engine room of the old ship. ",
            "Nobody was hurt then, but the company that ran the ships went bankrupt soon after. ",
            "“Vendport will wait for a ferry of its own for a long time,” said Valcourt. ",
            "“Prices have not been set, and will not be before the end of March,” said Ada Okafor. ");

    private static final LocalDate FIRST = LocalDate.of(2027, 6, 8);

    private final SparkSession spark;
    private int outputs;

    @TempDir
    Path folder = Path.of("");

    BackfillSparkTest(SparkSession spark) {
        this.spark = spark;
    }

    private TinyRun output() {
        return new TinyRun(spark, folder, folder.resolve("out-" + ++outputs).toString());
    }

    /** The stories of the batch so many days after the first one, as {@code outlet|time|title|body}. */
    private void batch(int day, String... stories) throws IOException {
        Path batch = Files.createDirectories(
                folder.resolve("in").resolve(FIRST.plusDays(day).toString()));
        Files.write(batch.resolve("news"), List.of(stories));
    }

    private static LocalDate[] days(Integer... days) {
        return Stream.of(days).map(FIRST::plusDays).toArray(LocalDate[]::new);
    }

    /** In one run, or, where the days are given so, in several. */
    private static Set<Integer> made(TinyRun output, Integer... days) {
        return output.batches(days(days)).stream()
                .map(RunSummary::ingestDate)
                .map(date -> (int) (date.toEpochDay() - FIRST.toEpochDay()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void assertAsAtOnce(TinyRun output, Integer... days) {
        TinyRun atOnce = output();
        atOnce.batches(days(days));
        assertEquals(atOnce.tables(), output.tables());
    }

    /** One order of many: {@code ChangedBatchesTest} has hundreds, on plain classes. */
    @Test
    void anotherOrderGivesTheSameTables() throws IOException {
        Random random = new Random(1);
        List<Integer> days = new ArrayList<>(List.of(0, 1, 2, 3));
        for (int day : days) {
            batch(day, stories(random));
        }
        Collections.shuffle(days, random);
        TinyRun output = output();
        for (int day : days) {
            made(output, day);
        }
        assertAsAtOnce(output, 0, 1, 2, 3);
    }

    private static String[] stories(Random random) {
        List<String> stories = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            String body = SENTENCES.stream().filter(s -> random.nextInt(3) == 0).collect(Collectors.joining());
            stories.add("outlet-" + random.nextInt(3) + "|2027-06-0" + (7 + random.nextInt(3)) + "T0"
                    + random.nextInt(10) + ":00:00Z|Title " + random.nextInt(5) + "|" + body);
        }
        return stories.toArray(String[]::new);
    }

    /** A first batch comes behind three others, then one in between, and the first one again with another story. */
    @Test
    void onlyLaterBatchesThatBecomeOthersAreMadeAgain() throws IOException {
        String ferry =
                "isle-times|2027-06-08T09:00:00Z|Ferry|" + SENTENCES.get(0) + SENTENCES.get(1) + SENTENCES.get(3);
        String quay = "isle-times|2027-06-08T09:00:00Z|Quay|“Soon,” said Ada Okafor.";
        String fares = "isle-times|2027-06-10T09:00:00Z|Fares|“It is enough,” said Okafor.";
        String again = "harbour-post|2027-06-11T09:00:00Z|Ferry again|" + SENTENCES.get(0) + SENTENCES.get(1);
        String elsewhere = "gull-gazette|2027-06-12T09:00:00Z|Elsewhere|“It is not enough,” said Moreau.";
        batch(2, fares);
        batch(3, again);
        batch(4, elsewhere);
        TinyRun output = output();
        made(output, 2, 3, 4);
        Set<String> last = files(output, 4);

        batch(0, ferry, quay);
        batch(3, again, "");
        JobException refused = assertThrows(JobException.class, () -> made(output, 0));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("The batch of 2027-06-11 depends on that of 2027-06-08"));
        batch(3, again);
        remove(2);
        remove(4);
        assertEquals(Set.of(0, 3), made(output, 0), "a story is a copy now, and Okafor another without the files");
        assertEquals(last, files(output, 4));
        assertEquals(
                1,
                output.table(Tables.QUOTES)
                        .where("speaker_name LIKE '%Okafor'")
                        .select("speaker_id")
                        .distinct()
                        .count(),
                "the family name alone is hers");

        batch(1, "hill-courier|2027-06-09T09:00:00Z|Prices|“It is enough,” said Moreau.");
        assertEquals(Set.of(1), made(output, 1), "the copy of the first batch is one still");
        assertEquals(last, files(output, 4), "the very files, although what they were made from is gone");

        batch(0, "gull-gazette|2027-06-08T08:00:00Z|First of all|“Good morning,” said Moreau.", ferry, quay);
        assertEquals(Set.of(0), made(output, 0), "the original has the place that the copy refers to");

        batch(2, fares);
        batch(4, elsewhere);
        assertAsAtOnce(output, 0, 1, 2, 3, 4);
    }

    private void remove(int day) throws IOException {
        Files.delete(folder.resolve("in/" + FIRST.plusDays(day) + "/news"));
    }

    private Set<String> files(TinyRun output, int day) throws IOException {
        Path published = Path.of(output.output()).resolve("current").toRealPath();
        Set<String> names = new TreeSet<>();
        for (String table : List.of("articles", "quotes", "people", "_standings", "speaker_days")) {
            try (Stream<Path> files =
                    Files.list(published.resolve(table).resolve("ingest_date=" + FIRST.plusDays(day)))) {
                files.forEach(file -> names.add(table + "/" + file.getFileName()));
            }
        }
        return names;
    }
}
