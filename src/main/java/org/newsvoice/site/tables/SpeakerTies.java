package org.newsvoice.site.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.newsvoice.site.SiteSpeaker.Tie;
import org.newsvoice.site.SiteSpeaker.Ties;

/** Who is tied to whom: as much of it as the page of a speaker lists. Stateless. */
final class SpeakerTies {

    /** Of each pair that Spark hands over; the rest would not be listed. */
    private static final String LARGEST = """
            SELECT * FROM (
              SELECT *, row_number() OVER (PARTITION BY id ORDER BY n DESC, other) AS place FROM (%s))
            WHERE place <= %d ORDER BY id, place""";

    private SpeakerTies() {}

    /** The {@code most} closest of each kind. */
    static Map<String, Ties> read(SparkSession spark, int most) {
        Map<String, String> names = new HashMap<>();
        spark.sql("SELECT speaker_id, min(name) FROM people WHERE speaker_id IS NOT NULL GROUP BY 1")
                .toLocalIterator()
                .forEachRemaining(row -> names.put(row.getString(0), row.getString(1)));
        spark.sql("SELECT speaker_id, name FROM speakers")
                .toLocalIterator()
                .forEachRemaining(row -> names.put(row.getString(0), row.getString(1)));
        Map<String, List<Tie>> about = pairs(spark, SiteQueries.SPEAKS_ABOUT, most, names);
        Map<String, List<Tie>> by = pairs(
                spark, "SELECT other AS id, id AS other, n, mean FROM (" + SiteQueries.SPEAKS_ABOUT + ")", most, names);
        Map<String, List<Tie>> beside = pairs(
                spark,
                "WITH once AS (" + SiteQueries.CO_QUOTED
                        + ") SELECT id, other, n, mean FROM once UNION ALL SELECT other, id, n, mean FROM once",
                most,
                names);
        Map<String, Ties> ties = new HashMap<>();
        for (String id : names.keySet()) {
            if (about.containsKey(id) || by.containsKey(id) || beside.containsKey(id)) {
                ties.put(id, new Ties(of(about, id), of(by, id), of(beside, id)));
            }
        }
        return ties;
    }

    private static List<Tie> of(Map<String, List<Tie>> ties, String id) {
        return ties.getOrDefault(id, List.of());
    }

    private static Map<String, List<Tie>> pairs(SparkSession spark, String query, int most, Map<String, String> names) {
        Map<String, List<Tie>> pairs = new HashMap<>();
        spark.sql(LARGEST.formatted(query, most)).toLocalIterator().forEachRemaining(row -> {
            String other = row.getAs("other");
            pairs.computeIfAbsent(row.getAs("id"), id -> new ArrayList<>())
                    .add(new Tie(other, names.getOrDefault(other, other), row.<Long>getAs("n"), mean(row)));
        });
        pairs.values()
                .forEach(list ->
                        list.sort(Comparator.comparingLong(Tie::n).reversed().thenComparing(Tie::name)));
        return pairs;
    }

    private static @Nullable Double mean(Row row) {
        return row.getAs("mean");
    }
}
