package org.newsvoice.job.tables;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;
import org.newsvoice.job.row.CopyRow;
import org.newsvoice.job.row.OutcomeRow;
import org.newsvoice.speaker.SpeakerId;
import org.newsvoice.table.PersonStruct;
import org.newsvoice.table.RejectRow;
import org.newsvoice.table.RowValues;

/**
 * Stories with their flags, analyses and sources to rows of {@link OutcomeRow}: the outcome of each story of a batch.
 */
public final class StoriesToOutcomes implements MapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private static final int EXCERPT_CHARS = 200;
    private static final int ANALYZED = OutcomeRow.ANALYZED.fieldNames().length;
    private static final RowValues PEOPLE = new RowValues(PersonStruct.SPEC.schema());

    @Override
    public Row call(Row input) {
        Row story = input.getAs(OutcomeRow.STORY);
        Row copy = input.getAs(OutcomeRow.COPY);
        Row analysis = input.getAs(OutcomeRow.ANALYSIS_OF_SOURCE);
        if (copy.<Boolean>getAs(CopyRow.IS_REPEAT)) {
            return rejected(story, copy, repeated(story));
        }
        if (analysis == null) {
            throw new IllegalStateException("a story without an analysis: " + story.<String>getAs("article_id"));
        }
        if (analysis.getAs("reject_code") != null) {
            return rejected(story, copy, failed(story, copy, analysis));
        }
        return article(story, copy, analysis, input.getAs(OutcomeRow.SOURCE));
    }

    private static Row article(Row story, Row copy, Row analysis, @Nullable Row source) {
        QuotesOfStory quotes =
                source == null ? QuotesOfStory.own(analysis) : QuotesOfStory.ofCopy(analysis, source, story);
        boolean isNearCopy = source != null && !source.getAs("content_hash").equals(story.getAs("content_hash"));
        @Nullable Object[] analyzed = new @Nullable Object[ANALYZED];
        for (int i = 0; i < ANALYZED; i++) {
            analyzed[i] = analysis.getAs(OutcomeRow.ANALYZED.fieldNames()[i]);
        }
        return RowFactory.create(
                story,
                copy,
                true,
                isNearCopy,
                source == null ? story.getAs("title") : source.getAs("title"),
                RowFactory.create(analyzed),
                quotes.rows(),
                quotes.sentences(),
                people(analysis, isNearCopy ? story.getAs("text") : null),
                null);
    }

    /**
     * A copy names whom the story analyzed names, unless that name is not in its text.
     *
     * @param text of a near copy; null for any other story, which names them all
     */
    private static Row[] people(Row analysis, @Nullable String text) {
        List<Row> people = analysis.getList(analysis.fieldIndex("people"));
        Stream<Row> named = people.stream().filter(person -> {
            String name = person.getAs("name");
            return text == null || (name != null && text.contains(name));
        });
        return named.map(person ->
                        PEOPLE.row(person, "speaker_id", SpeakerId.of(person.getAs("name"), person.getAs("kind"))))
                .toArray(Row[]::new);
    }

    private static Row rejected(Row story, Row copy, RejectRow reject) {
        return RowFactory.create(
                story, copy, false, false, null, null, new Row[0], new Row[0], new Row[0], RejectRow.SPEC.row(reject));
    }

    private static RejectRow repeated(Row story) {
        return reject(
                story,
                RejectRow.SKIPPED,
                new Reject(RejectCode.REPEATED_RECORD, "a record with this id, text and fields was read before"));
    }

    private static RejectRow failed(Row story, Row copy, Row analysis) {
        String detail = analysis.getAs("reject_detail");
        boolean isOwn = copy.<Boolean>getAs(CopyRow.IS_ANALYZED);
        return reject(
                story,
                RejectRow.REJECTED,
                new Reject(
                        RejectCode.valueOf(analysis.<String>getAs("reject_code").toUpperCase(Locale.ROOT)),
                        isOwn ? detail : "copy of article " + copy.getAs(CopyRow.SOURCE_ID) + ": " + detail));
    }

    private static RejectRow reject(Row story, String outcome, Reject reject) {
        String text = story.getAs("text");
        int end = text.offsetByCodePoints(0, Math.min(EXCERPT_CHARS, text.codePointCount(0, text.length())));
        return new RejectRow(
                story.getAs("corpus_file"),
                story.<Long>getAs("record_no"),
                story.getAs("article_id"),
                outcome,
                story.getAs("language"),
                reject,
                text.substring(0, end));
    }
}
