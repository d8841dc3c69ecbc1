package org.newsvoice.cli.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.Utils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsvoice.SparkSessionExtension;
import scala.Tuple2;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag$;

/** One process on a machine of HDFS, where some blocks are and others are not. */
@ExtendWith(SparkSessionExtension.class)
class LocalTasksSparkTest {

    private final SparkContext spark;

    LocalTasksSparkTest(SparkSession spark) {
        this.spark = spark.sparkContext();
    }

    /** With Spark's own three seconds of waiting this job never ends. */
    @Test
    void tasksWhoseBlocksAreElsewhereRunToo() {
        SparkConf conf = spark.conf();
        Sessions.ofOneProcess(new SparkConf(false)).forEach(conf::set);
        try {
            List<Tuple2<String, Seq<String>>> blocks = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                String host = i == 0 ? Utils.localCanonicalHostName() : "elsewhere.example";
                blocks.add(new Tuple2<>("block " + i, seq(List.of(host))));
            }
            long read = assertTimeoutPreemptively(
                    Duration.ofMinutes(1),
                    () -> spark.makeRDD(seq(blocks), ClassTag$.MODULE$.<String>apply(String.class))
                            .count());
            assertEquals(4, read);
        } finally {
            conf.remove("spark.locality.wait");
        }
    }

    private static <T> Seq<T> seq(List<T> list) {
        return CollectionConverters.asScala(list).toSeq();
    }
}
