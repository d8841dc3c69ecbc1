package org.newsvoice.table;

import static org.newsvoice.table.ColumnTypes.DOUBLE;
import static org.newsvoice.table.ColumnTypes.INT;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.optional;
import static org.newsvoice.table.ColumnTypes.required;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.newsvoice.nlp.Tone;
import org.newsvoice.sentiment.SentimentScore;

/** A tone as a struct; all but the counts are null when nothing was scored. */
final class SentimentStruct {

    static final StructType TYPE = ColumnTypes.struct(
            optional(
                    "score",
                    DOUBLE,
                    "From -1 (certainly very negative) to 1 (certainly very positive): the expected class, scaled."),
            optional(
                    "label",
                    STRING,
                    "The most probable class: very_negative, negative, neutral, positive, very_positive."),
            optional("p_very_negative", DOUBLE, "Probability of very_negative."),
            optional("p_negative", DOUBLE, "Probability of negative."),
            optional("p_neutral", DOUBLE, "Probability of neutral."),
            optional("p_positive", DOUBLE, "Probability of positive."),
            optional("p_very_positive", DOUBLE, "Probability of very_positive."),
            required("n_scored", INT, "Sentences that were scored; none, and all above is null."),
            required("n_unscored", INT, "Sentences that were not: too long to parse."));

    static final String EXAMPLE = "{-0.12, neutral, 0.05, 0.25, 0.6, 0.08, 0.02, 14, 0}";

    private SentimentStruct() {}

    static Row of(SentimentScore sentiment) {
        Tone tone = sentiment.tone();
        return tone == null
                ? RowFactory.create(
                        null, null, null, null, null, null, null, sentiment.nScored(), sentiment.nUnscored())
                : RowFactory.create(
                        tone.score(),
                        tone.label(),
                        tone.veryNegative(),
                        tone.negative(),
                        tone.neutral(),
                        tone.positive(),
                        tone.veryPositive(),
                        sentiment.nScored(),
                        sentiment.nUnscored());
    }
}
