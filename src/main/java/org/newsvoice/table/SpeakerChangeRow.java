package org.newsvoice.table;

import static org.newsvoice.table.ColumnDoc.doc;
import static org.newsvoice.table.ColumnTypes.INT;
import static org.newsvoice.table.ColumnTypes.STRING;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.newsvoice.identity.SpeakerChange;

/** A change of a speaker's id as columns of {@code speaker_changes}, and back. Stateless. */
public final class SpeakerChangeRow {

    /** Change to row. */
    public static final RowSpec<SpeakerChange> SPEC = RowSpec.<SpeakerChange>builder()
            .required(
                    "change",
                    STRING,
                    doc(
                            "joined: both ids are one person's or organization's; split: some of its stories are somebody"
                                    + " else's; moved: stories of this batch had the first id until an earlier batch"
                                    + " came late.",
                            "joined"),
                    change -> change.kind().label())
            .required(
                    "from_id",
                    STRING,
                    doc(
                            "The id that quotes of earlier batches have; moved: the one that quotes of this batch had.",
                            "b1946ac92492d234"),
                    SpeakerChange::fromId)
            .required(
                    "to_id",
                    STRING,
                    doc(
                            "joined: the id to read for it; split: the id that such stories have from this batch on; moved:"
                                    + " the id that they have now.",
                            "aa66e73eb6330b5c"),
                    SpeakerChange::toId)
            .required("from_name", STRING, doc("A name under the first id.", "Bob Quandle"), SpeakerChange::fromName)
            .required("to_name", STRING, doc("A name under the second.", "Robert Quandle"), SpeakerChange::toName)
            .required(
                    "n_articles",
                    INT,
                    doc("Articles with the first id that are the second's.", "articles", "3"),
                    SpeakerChange::stories)
            .required(
                    "evidence",
                    STRING,
                    doc(
                            "Why, with the weight of each reason as log-odds.",
                            "bob quandle and robert quandle: nickname +2.0, shared titles +1.0"),
                    SpeakerChange::evidence)
            .build();

    private SpeakerChangeRow() {}

    /** The id to read for each one that was joined into another, of all rows of the table in the order of their batches. */
    public static Map<String, String> redirects(List<Row> rows) {
        return SpeakerChange.redirects(
                rows.stream().map(SpeakerChangeRow::change).toList());
    }

    /** The change in {@code row}. */
    public static SpeakerChange change(Row row) {
        return new SpeakerChange(
                SpeakerChange.Kind.of(row.getAs("change")),
                row.getAs("from_id"),
                row.getAs("to_id"),
                row.getAs("from_name"),
                row.getAs("to_name"),
                row.<Integer>getAs("n_articles"),
                row.getAs("evidence"));
    }
}
