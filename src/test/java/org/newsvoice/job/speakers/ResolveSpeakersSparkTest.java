package org.newsvoice.job.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.speaker.SpeakerId;

/** The driver holds so many names as it has room for. */
@ExtendWith(SparkSessionExtension.class)
class ResolveSpeakersSparkTest {

    private static final LocalDate DATE = LocalDate.of(2027, 6, 8);
    private static final int STORIES = 200;

    private final SparkSession spark;

    ResolveSpeakersSparkTest(SparkSession spark) {
        this.spark = spark;
    }

    @Test
    void namesThatTheDriverHasNoRoomForDoNotComeToIt() throws Exception {
        Dataset<Row> outcomes = outcomes();
        long resolved = bytesToDriver(() -> assertEquals(idOfOkafor(outcomes, 2 * STORIES), idOfOkafor(outcomes, 500)));
        AtomicLong unresolved = new AtomicLong();
        unresolved.set(bytesToDriver(() -> assertEquals(
                SpeakerId.of("Okafor", "person"),
                idOfOkafor(outcomes, 2 * STORIES - 1),
                "too many names: each has the id that it alone gives")));
        assertTrue(unresolved.get() < resolved / 4, unresolved + " of " + resolved + " bytes came to the driver");
    }

    private String idOfOkafor(Dataset<Row> outcomes, long maxNames) {
        ResolveSpeakers speakers = ResolveSpeakers.knowingNobody(spark, ResolveSpeakers.Known.of(Map.of()), maxNames);
        GivenIds ids = speakers.run(outcomes, DATE, STORIES).ids();
        Dataset<Row> row = spark.sql("SELECT 'a-1' AS article_id, 'v' AS version, 'Okafor' AS name, 'person' AS kind");
        return ids.ofPeople(row).select("speaker_id").collectAsList().get(0).getString(0);
    }

    /** Stories of two people each, of whom the second is quoted, too. */
    private Dataset<Row> outcomes() {
        String person = "named_struct('name', %s, 'kind', 'person', 'title', repeat(md5(string(id)), 9),"
                + " 'mentions_in_quotes', 1, 'mentions_outside', 1)";
        String quote =
                "named_struct('kind', 'direct', 'speaker_name', concat('Ada ', md5(string(id))), 'speaker_kind', 'person',"
                        + " 'speaker_title', repeat(md5(string(id)), 9))";
        return spark.range(STORIES)
                .selectExpr(
                        "true AS is_article",
                        "named_struct('article_id', concat('a-', id), 'version', 'v', 'outlet', 'isle-times',"
                                + " 'published_at', TIMESTAMP'2027-06-08 09:00:00') AS story",
                        "array(" + person.formatted("'Okafor'") + ", "
                                + person.formatted("concat('Ada ', md5(string(id)))") + ") AS people",
                        "array(" + quote + ") AS quotes");
    }

    private long bytesToDriver(Runnable work) throws Exception {
        AtomicLong bytes = new AtomicLong();
        SparkListener listener = new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd task) {
                bytes.addAndGet(task.taskMetrics().resultSize());
            }
        };
        spark.sparkContext().addSparkListener(listener);
        try {
            work.run();
            spark.sparkContext().listenerBus().waitUntilEmpty();
        } finally {
            spark.sparkContext().removeSparkListener(listener);
        }
        return bytes.get();
    }
}
