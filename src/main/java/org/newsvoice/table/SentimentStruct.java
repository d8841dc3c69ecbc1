package org.newsvoice.table;

import static org.newsvoice.table.ColumnTypes.DOUBLE;
import static org.newsvoice.table.ColumnTypes.INT;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.optional;
import static org.newsvoice.table.ColumnTypes.required;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.sentiment.SentimentScore;

/** Sentiment as a struct; all but the counts are null when nothing was scored. Stateless. */
final class SentimentStruct {

    /** Of the model for news. */
    static final StructType TYPE = type(Sentiment.LABELS);

    /** Of CoreNLP's model. */
    static final StructType CORENLP_TYPE = type(Sentiment.FIVE_LABELS);

    static final String EXAMPLE = "{-0.2, neutral, 0.28, 0.64, 0.08, 14, 0}";
    static final String CORENLP_EXAMPLE = "{-0.12, neutral, 0.05, 0.25, 0.6, 0.08, 0.02, 14, 0}";

    private SentimentStruct() {}

    private static StructType type(List<String> labels) {
        String last = labels.get(labels.size() - 1);
        List<StructField> fields = new ArrayList<>();
        fields.add(optional(
                "score",
                DOUBLE,
                "From -1 (certainly " + labels.get(0) + ") to 1 (certainly " + last
                        + "): the expected class, scaled."));
        fields.add(optional("label", STRING, "The most probable class: " + String.join(", ", labels) + "."));
        for (String label : labels) {
            fields.add(optional("p_" + label, DOUBLE, "Probability of " + label + "."));
        }
        fields.add(required("n_scored", INT, "Sentences that were scored; if none, all above is null."));
        fields.add(required("n_unscored", INT, "Sentences that were not scored."));
        return ColumnTypes.struct(fields.toArray(StructField[]::new));
    }

    /** The sentiment that the model for news gives. */
    static Row of(SentimentScore score) {
        return row(score, Sentiment.LABELS.size());
    }

    /** The sentiment that CoreNLP's model gives. */
    static Row ofCoreNlp(SentimentScore score) {
        return row(score, Sentiment.FIVE_LABELS.size());
    }

    private static Row row(SentimentScore score, int classes) {
        List<@Nullable Object> values = new ArrayList<>();
        Sentiment mean = score.mean();
        if (mean == null) {
            values.addAll(Collections.nCopies(2 + classes, null));
        } else {
            values.add(mean.score());
            values.add(mean.label());
            values.addAll(mean.probabilities());
        }
        values.add(score.nScored());
        values.add(score.nUnscored());
        return RowFactory.create(values.toArray());
    }
}
