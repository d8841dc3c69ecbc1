package org.newsvoice.job.tables;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.newsvoice.aggregate.NameCounts;
import org.newsvoice.aggregate.SpeakerTally;
import org.newsvoice.table.RowSpec;
import org.newsvoice.table.SpeakerTallyRow;
import org.newsvoice.table.Tables;

/** Rows of {@code speaker_days}, sorted by speaker_id, to rows of {@code speakers}: their sums. */
public final class SpeakerDaysToSpeakers implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    @Override
    public Iterator<Row> call(Iterator<Row> days) {
        return new Iterator<>() {
            private @Nullable Row ahead = days.hasNext() ? days.next() : null;

            @Override
            public boolean hasNext() {
                return ahead != null;
            }

            @Override
            public Row next() {
                Row day = ahead;
                if (day == null) {
                    throw new NoSuchElementException();
                }
                String speaker = day.getAs("speaker_id");
                String kind = day.getAs("kind");
                SpeakerTally tally = SpeakerTally.EMPTY;
                NameCounts outlets = NameCounts.EMPTY;
                while (day != null && speaker.equals(day.<String>getAs("speaker_id"))) {
                    SpeakerTally ofDay = SpeakerTallyRow.tally(day);
                    tally = tally.plus(ofDay);
                    outlets = outlets.plus(NameCounts.of(
                            day.<String>getAs("outlet"), ofDay.counts().inMarks()));
                    day = days.hasNext() ? days.next() : null;
                }
                ahead = day;
                return row(speaker, kind, tally, outlets);
            }
        };
    }

    private static Row row(String speaker, String kind, SpeakerTally tally, NameCounts outlets) {
        RowSpec<SpeakerTally> spec = SpeakerTallyRow.SPEC;
        Row sums = spec.row(tally);
        List<@Nullable Object> values = new ArrayList<>();
        for (org.newsvoice.table.Column column : Tables.SPEAKERS.columns()) {
            switch (column.name()) {
                case "speaker_id" -> values.add(speaker);
                case "kind" -> values.add(kind);
                case "n_outlets" -> values.add((long) outlets.counts().size());
                case "outlets" -> values.add(SpeakerTallyRow.names(outlets));
                default -> values.add(sums.get(spec.schema().fieldIndex(column.name())));
            }
        }
        return RowFactory.create(values.toArray());
    }
}
