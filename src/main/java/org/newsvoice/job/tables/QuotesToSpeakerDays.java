package org.newsvoice.job.tables;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.aggregate.SpeakerTally;
import org.newsvoice.aggregate.SpokenQuote;
import org.newsvoice.quote.QuoteKind;
import org.newsvoice.table.SpeakerTallyRow;
import org.newsvoice.table.Tables;

/**
 * Quotations, sorted by (speaker_id, outlet, published_date, article_id), to one tally per speaker, outlet and date.
 */
public final class QuotesToSpeakerDays implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    /** Rows of {@code speaker_days} without the ingest date. */
    static final StructType SCHEMA = new StructType(Tables.SPEAKER_DAYS.columns().stream()
            .filter(column -> !column.name().equals(org.newsvoice.table.TableSpec.PARTITION))
            .map(org.newsvoice.table.Column::field)
            .toArray(org.apache.spark.sql.types.StructField[]::new));

    @Override
    public Iterator<Row> call(Iterator<Row> quotes) {
        return new Iterator<>() {
            private @Nullable Row ahead = quotes.hasNext() ? quotes.next() : null;

            @Override
            public boolean hasNext() {
                return ahead != null;
            }

            @Override
            public Row next() {
                Row first = ahead;
                if (first == null) {
                    throw new NoSuchElementException();
                }
                SpeakerTally tally = SpeakerTally.EMPTY;
                while (ahead != null && sameDay(first, ahead)) {
                    tally = tally.plus(SpeakerTally.ofArticle(article(ahead)));
                }
                return row(first, tally);
            }

            /** The speaker's quotations in the article at hand; moves on to what follows them. */
            private List<SpokenQuote> article(Row first) {
                List<SpokenQuote> spoken = new ArrayList<>();
                Row quote = first;
                while (quote != null && sameDay(first, quote) && same(first, quote, "article_id")) {
                    spoken.add(spoken(quote));
                    quote = quotes.hasNext() ? quotes.next() : null;
                }
                ahead = quote;
                return spoken;
            }
        };
    }

    private static boolean sameDay(Row one, Row other) {
        return same(one, other, "speaker_id") && same(one, other, "outlet") && same(one, other, "published_date");
    }

    private static boolean same(Row one, Row other, String column) {
        return Objects.equals(one.<@Nullable Object>getAs(column), other.<@Nullable Object>getAs(column));
    }

    private static SpokenQuote spoken(Row quote) {
        return new SpokenQuote(
                QuoteKind.of(quote.getAs("kind")),
                quote.getAs("qid"),
                quote.<Boolean>getAs("is_canonical"),
                quote.getAs("speaker_name"),
                quote.getAs("speaker_title"),
                quote.getAs("published_at"),
                quote.<Integer>getAs("n_tokens"),
                SpeakerTallyRow.quoteSentiment(quote.getAs("sentiment")),
                SpeakerTallyRow.quoteCoreNlp(quote.getAs("corenlp_sentiment")));
    }

    private static Row row(Row first, SpeakerTally tally) {
        Row sums = SpeakerTallyRow.SPEC.row(tally);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(first.getAs("published_date"));
        values.add(first.getAs("speaker_id"));
        values.add(first.getAs("outlet"));
        values.add(first.getAs("speaker_kind"));
        for (int i = 0; i < sums.size(); i++) {
            values.add(sums.get(i));
        }
        return RowFactory.create(values.toArray());
    }
}
