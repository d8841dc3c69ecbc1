package org.newsvoice.job.speakers;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.newsvoice.identity.NamedInStory;
import org.newsvoice.speaker.SpeakerId;

/**
 * The ids given to a batch's names, as columns. A name that means somebody else in some stories is kept per story,
 * every other name once.
 */
public final class GivenIds {

    /** The flag of a quote whose speaker's id is the likeliest of several. */
    static final String AMBIGUOUS_SPEAKER = "ambiguous_speaker";

    private static final char SEPARATOR = '\n';

    /** Names of one batch and their ids, before they are sent to the executors. Confined to one thread. */
    static final class Builder {

        private final Map<String, String> byName = new HashMap<>();
        private final Map<String, String> byStory = new HashMap<>();
        private final Set<String> ambiguous = new HashSet<>();
        private final Map<String, String> qids = new HashMap<>();

        void put(NamedInStory named, String id, boolean isAmbiguous) {
            String story = named.story();
            String key = named.kind().label() + SEPARATOR + named.name();
            String usual = byName.putIfAbsent(key, id);
            if (usual != null && !usual.equals(id)) {
                byStory.put(story + SEPARATOR + key, id);
            }
            if (isAmbiguous) {
                ambiguous.add(story + SEPARATOR + key);
            }
        }

        /** What the gazetteer calls the one with an id. */
        void know(String id, String qid) {
            qids.put(id, qid);
        }

        GivenIds build(SparkSession spark) {
            // Not closed: it is a view of the session's context.
            return new GivenIds(JavaSparkContext.fromSparkContext(spark.sparkContext())
                    .broadcast(new Names(byName, byStory, ambiguous, qids)));
        }
    }

    /** What executors get. */
    private record Names(
            Map<String, String> byName, Map<String, String> byStory, Set<String> ambiguous, Map<String, String> qids)
            implements Serializable {}

    private final Broadcast<Names> names;

    private GivenIds(Broadcast<Names> names) {
        this.names = names;
    }

    /** A story's id: a version of an article. */
    static String story(String articleId, String version) {
        return articleId + SEPARATOR + version;
    }

    /** Rows of {@code quotes} with what their speakers are called by these ids, whatever they were called before. */
    public Dataset<Row> ofQuotes(Dataset<Row> quotes) {
        String others = "array_remove(flags, '" + AMBIGUOUS_SPEAKER + "')";
        Column flags = when(
                        isAmbiguous("speaker_name", "speaker_kind"),
                        expr("array_append(" + others + ", '" + AMBIGUOUS_SPEAKER + "')"))
                .otherwise(expr(others));
        return quotes.withColumns(Map.of("speaker_id", id("speaker_name", "speaker_kind"), "flags", flags))
                .withColumn("qid", qid("speaker_id"));
    }

    /** Rows of {@code quotes} whose other flags may have been set anew, with their flags in the order of new rows. */
    public static Dataset<Row> flagsInOrder(Dataset<Row> quotes) {
        String flag = "array('" + AMBIGUOUS_SPEAKER + "')";
        return quotes.withColumn(
                "flags", expr("concat(array_except(flags, " + flag + "), array_intersect(flags, " + flag + "))"));
    }

    /** Rows of {@code people} with what they are called by these ids. */
    public Dataset<Row> ofPeople(Dataset<Row> people) {
        return people.withColumn("speaker_id", id("name", "kind")).withColumn("qid", qid("speaker_id"));
    }

    /** The id of a row's speaker; of a name that was not resolved, the one that the name alone gives. */
    private Column id(String name, String kind) {
        return call(new IdOf(names), name, kind, DataTypes.StringType);
    }

    /** The gazetteer's id of a row's speaker, by the column with their id; null for those whom it does not know. */
    private Column qid(String id) {
        UDF1<String, @Nullable String> function = new QidOf(names);
        return udf(function, DataTypes.StringType).apply(col(id));
    }

    private record QidOf(Broadcast<Names> names) implements UDF1<String, @Nullable String> {

        @Override
        public @Nullable String call(String id) {
            return id == null ? null : names.value().qids.get(id);
        }
    }

    /** Whether that id is the likeliest of several, or of no one person. */
    private Column isAmbiguous(String name, String kind) {
        return call(new IsAmbiguous(names), name, kind, DataTypes.BooleanType);
    }

    private static Column call(
            UDF4<String, String, String, String, ?> function,
            String name,
            String kind,
            org.apache.spark.sql.types.DataType type) {
        UserDefinedFunction udf = udf(function, type);
        return udf.apply(col("article_id"), col("version"), col(kind), col(name));
    }

    private record IdOf(Broadcast<Names> names) implements UDF4<String, String, String, String, @Nullable String> {

        @Override
        public @Nullable String call(String articleId, String version, String kind, String name) {
            if (name == null || kind == null) {
                return null;
            }
            Names known = names.value();
            String key = kind + SEPARATOR + name;
            String id = known.byStory.get(story(articleId, version) + SEPARATOR + key);
            if (id == null) {
                id = known.byName.get(key);
            }
            return id == null ? SpeakerId.of(name, kind) : id;
        }
    }

    private record IsAmbiguous(Broadcast<Names> names) implements UDF4<String, String, String, String, Boolean> {

        @Override
        public Boolean call(String articleId, String version, String kind, String name) {
            return names.value().ambiguous.contains(story(articleId, version) + SEPARATOR + kind + SEPARATOR + name);
        }
    }
}
