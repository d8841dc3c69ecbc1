package org.newsvoice.cli.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * Says when the parameter {@code name} of a statement is nobody's name, and which names are most like it: such a question
 * has no answer, and nothing else says why. For one thread.
 *
 * @param spark with the published tables as views
 */
record UnknownSpeaker(SparkSession spark) {

    private static final String NAME = "name";
    private static final String VIEW = "speakers";

    /** The names that contain the given one, the most quoted first; then those with the fewest edits. */
    private static final String NEAREST = """
            SELECT name FROM speakers
            ORDER BY NOT contains(lower(name), lower(:name)), levenshtein(lower(name), lower(:name)), n_quotes DESC
            LIMIT 3""";

    /** What to say of a statement with these values; empty when there is nothing to say. */
    Optional<String> explain(Map<String, @Nullable Object> values) {
        if (!(values.get(NAME) instanceof String name) || !spark.catalog().tableExists(VIEW)) {
            return Optional.empty();
        }
        Map<String, Object> given = Map.of(NAME, name);
        String known = "SELECT 1 FROM speakers WHERE name = :name"
                + " UNION ALL SELECT 1 FROM quotes WHERE speaker_name = :name LIMIT 1";
        if (!spark.sql(known, given).isEmpty()) {
            return Optional.empty();
        }
        List<Row> nearest = spark.sql(NEAREST, given).collectAsList();
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of("No speaker is called '" + name + "'. Did you mean "
                        + nearest.stream()
                                .map(row -> "'" + row.getString(0) + "'")
                                .collect(Collectors.joining(" or "))
                        + "?");
    }
}
