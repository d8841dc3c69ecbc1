package org.newsvoice.site.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        Map<String, List<Tie>> about = pairs(spark, SiteQueries.SPEAKS_ABOUT, most);
        Map<String, List<Tie>> by = pairs(spark, turned(SiteQueries.SPEAKS_ABOUT), most);
        Map<String, List<Tie>> beside =
                pairs(spark, SiteQueries.CO_QUOTED + " UNION ALL " + turned(SiteQueries.CO_QUOTED), most);
        Map<String, Ties> ties = new HashMap<>();
        Stream.of(about, by, beside)
                .flatMap(pairs -> pairs.keySet().stream())
                .forEach(id -> ties.put(id, new Ties(of(about, id), of(by, id), of(beside, id))));
        return ties;
    }

    private static String turned(String query) {
        return "SELECT other AS id, other_name AS name, id AS other, name AS other_name, n, mean FROM (" + query + ")";
    }

    private static List<Tie> of(Map<String, List<Tie>> ties, String id) {
        return ties.getOrDefault(id, List.of());
    }

    private static Map<String, List<Tie>> pairs(SparkSession spark, String query, int most) {
        Map<String, List<Tie>> pairs = new HashMap<>();
        spark.sql(LARGEST.formatted(query, most)).toLocalIterator().forEachRemaining(row -> {
            String other = row.getAs("other");
            String name = row.getAs("other_name");
            pairs.computeIfAbsent(row.getAs("id"), id -> new ArrayList<>())
                    .add(new Tie(other, name == null ? other : name, row.<Long>getAs("n"), mean(row)));
        });
        return pairs;
    }

    private static @Nullable Double mean(Row row) {
        Double mean = row.getAs("mean");
        return mean == null ? null : Math.round(mean * 1e4) / 1e4;
    }
}
