package org.newsvoice.report;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads which names were joined and which are ambiguous from the registered views. */
record NameSums(SparkSession spark, int limit) {

    private static final int MAX_FORMS = 8;

    WhoIsWho whoIsWho() {
        List<WhoIsWho.Joined> joins = spark
                .sql("SELECT name, filter(aliases, alias -> alias.name <> name) AS forms FROM speakers"
                        + " WHERE size(aliases) > 1"
                        + " ORDER BY aggregate(forms, 0L, (sum, form) -> sum + form.n) DESC, name, speaker_id")
                .limit(limit)
                .collectAsList()
                .stream()
                .map(row -> new WhoIsWho.Joined(row.getString(0), forms(row)))
                .toList();
        List<WhoIsWho.Ambiguous> ambiguous = spark
                .sql("SELECT speaker_name, coalesce(s.name, speaker_name) AS taken, count(*) AS n FROM quotes q"
                        + " LEFT JOIN speakers s ON s.speaker_id = q.speaker_id"
                        + " WHERE q.is_latest AND q.is_canonical AND array_contains(q.flags, 'ambiguous_speaker')"
                        + " GROUP BY speaker_name, coalesce(s.name, speaker_name) ORDER BY n DESC, speaker_name, taken")
                .limit(limit)
                .collectAsList()
                .stream()
                .map(row -> new WhoIsWho.Ambiguous(row.getString(0), row.getString(1), row.getLong(2)))
                .toList();
        return new WhoIsWho(joins, ambiguous);
    }

    private static List<WhoIsWho.Form> forms(Row row) {
        return row.<Row>getList(1).stream()
                .map(form -> new WhoIsWho.Form(form.getString(0), form.getLong(1)))
                .sorted(Comparator.comparingLong(WhoIsWho.Form::quotes)
                        .reversed()
                        .thenComparing(WhoIsWho.Form::name))
                .limit(MAX_FORMS)
                .toList();
    }
}
