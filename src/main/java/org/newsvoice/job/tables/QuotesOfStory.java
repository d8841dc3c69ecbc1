package org.newsvoice.job.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Article;
import org.newsvoice.article.CodePointOffsets;
import org.newsvoice.article.TextSpan;
import org.newsvoice.dedup.SharedBody;
import org.newsvoice.speaker.SpeakerId;
import org.newsvoice.table.QuotePlace;
import org.newsvoice.table.QuoteSentences;
import org.newsvoice.table.QuoteStruct;
import org.newsvoice.table.RowValues;
import org.newsvoice.table.StoryRow;

/**
 * The quotes of a story as its rows of {@code quotes} have them.
 *
 * @param rows with the columns of {@link QuoteStruct#SPEC}
 * @param sentences for each row, the sentences of the story that the quote touches
 */
@SuppressWarnings("ArrayRecordComponent")
public record QuotesOfStory(Row[] rows, Row[] sentences) {

    private static final RowValues QUOTE = new RowValues(QuoteStruct.SPEC.schema());
    private static final int ORDINAL = QUOTE.at("ordinal");
    private static final int SPANS = QUOTE.at("spans");
    private static final int TEXT = QUOTE.at("text");
    private static final int REPORTED_SPANS = QUOTE.at("reported_spans");
    private static final int REPORTED_TEXT = QUOTE.at("reported_text");
    private static final int PARAGRAPH = QUOTE.at("paragraph");
    private static final int BEFORE = QUOTE.at("context_before");
    private static final int AFTER = QUOTE.at("context_after");
    private static final int CUE = QUOTE.at("cue");
    private static final int CUE_BEGIN = QUOTE.at("cue_begin");
    private static final int MENTION = QUOTE.at("mention_text");
    private static final int MENTION_BEGIN = QUOTE.at("mention_begin");

    /** Those of a story that was analyzed itself. */
    static QuotesOfStory own(Row analysis) {
        return new QuotesOfStory(
                quotes(analysis).stream()
                        .map(quote -> RowFactory.create(values(quote)))
                        .toArray(Row[]::new),
                sentences(analysis));
    }

    private static Row[] sentences(Row analysis) {
        return QuoteSentences.of(analysis).stream()
                .map(hashes -> RowFactory.create((Object) QuoteSentences.boxed(hashes)))
                .toArray(Row[]::new);
    }

    /**
     * Those of a copy: each quote of the story that was analyzed, at its place in the copy's own text. Quotes that are not there
     * in one piece, such as those of another headline, are left out; a cue or a mention that is not there is null.
     */
    static QuotesOfStory ofCopy(Row analysis, Row source, Row copy) {
        Article from = StoryRow.article(source);
        Article to = StoryRow.article(copy);
        Mapping mapping = new Mapping(
                SharedBody.of(from, to), to, CodePointOffsets.of(from.text()), CodePointOffsets.of(to.text()));
        List<Row> rows = new ArrayList<>();
        List<List<TextSpan>> spans = new ArrayList<>();
        for (Row quote : quotes(analysis)) {
            mapping.spans(quote).ifPresent(mapped -> {
                rows.add(mapping.quote(quote, mapped, rows.size()));
                spans.add(mapped);
            });
        }
        return new QuotesOfStory(rows.toArray(Row[]::new), QuoteSentences.of(to, spans));
    }

    private static List<Row> quotes(Row analysis) {
        return analysis.getList(analysis.fieldIndex("quotes"));
    }

    private static @Nullable Object[] values(Row quote) {
        return QUOTE.values(
                quote, "speaker_id", SpeakerId.of(quote.getAs("speaker_name"), quote.getAs("speaker_kind")));
    }

    /** Moves a quote's columns from one text to the other. */
    private record Mapping(SharedBody body, Article target, CodePointOffsets from, CodePointOffsets to) {

        /** UTF-16. */
        Optional<List<TextSpan>> spans(Row quote) {
            return spans(quote, "spans");
        }

        private Optional<List<TextSpan>> spans(Row quote, String column) {
            List<TextSpan> spans = new ArrayList<>();
            for (Row span : quote.<Row>getList(quote.fieldIndex(column))) {
                Optional<TextSpan> mapped = map(new TextSpan(span.getInt(0), span.getInt(1)));
                if (mapped.isEmpty()) {
                    return Optional.empty();
                }
                spans.add(mapped.get());
            }
            return Optional.of(spans);
        }

        Row quote(Row quote, List<TextSpan> spans, int ordinal) {
            @Nullable Object[] values = values(quote);
            values[ORDINAL] = ordinal;
            values[SPANS] = rows(spans);
            int begin = spans.get(0).begin();
            values[TEXT] = QuotePlace.words(target, spans);
            if (values[REPORTED_SPANS] != null) {
                Optional<List<TextSpan>> reported = spans(quote, "reported_spans");
                values[REPORTED_SPANS] = reported.map(this::rows).orElse(null);
                values[REPORTED_TEXT] =
                        reported.map(all -> QuotePlace.words(target, all)).orElse(null);
            }
            values[PARAGRAPH] = QuotePlace.paragraph(target, begin);
            values[BEFORE] = QuotePlace.before(target, begin);
            values[AFTER] = QuotePlace.after(target, spans.get(spans.size() - 1).end());
            move(values, CUE, CUE_BEGIN);
            move(values, MENTION, MENTION_BEGIN);
            return RowFactory.create(values);
        }

        private Row[] rows(List<TextSpan> spans) {
            return spans.stream()
                    .map(to::of)
                    .map(span -> RowFactory.create(span.begin(), span.end()))
                    .toArray(Row[]::new);
        }

        private void move(@Nullable Object[] values, int text, int begin) {
            if (values[begin] instanceof Integer first && values[begin + 1] instanceof Integer last) {
                Optional<TextSpan> mapped = map(new TextSpan(first, last));
                values[text] = mapped.map(span -> span.of(target.text())).orElse(null);
                values[begin] = mapped.map(span -> to.at(span.begin())).orElse(null);
                values[begin + 1] = mapped.map(span -> to.at(span.end())).orElse(null);
            }
        }

        private Optional<TextSpan> map(TextSpan span) {
            return body.map(from.indexes(span));
        }
    }
}
