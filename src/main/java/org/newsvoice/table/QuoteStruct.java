package org.newsvoice.table;

import static org.newsvoice.table.ColumnDoc.doc;
import static org.newsvoice.table.ColumnTypes.DOUBLE;
import static org.newsvoice.table.ColumnTypes.INT;
import static org.newsvoice.table.ColumnTypes.SPAN;
import static org.newsvoice.table.ColumnTypes.STRING;
import static org.newsvoice.table.ColumnTypes.STRINGS;
import static org.newsvoice.table.ColumnTypes.listOf;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.CodePointOffsets;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.QuoteFlag;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.SpeakerId;
import org.newsvoice.speaker.SpeakerKind;

/** What the analysis knows about a quotation, as columns of {@code quotes}. Offsets are code points. Stateless. */
public final class QuoteStruct {

    /** The columns that hold words of the story. */
    public static final List<String> WORDS =
            List.of("text", "reported_text", "context_before", "context_after", "cue", "mention_text");

    private static final String OFFSET = "code points into the article's text";

    /** Quotation to row. */
    public static final RowSpec<QuoteInStory> SPEC = RowSpec.<QuoteInStory>builder()
            .required(
                    "ordinal",
                    INT,
                    doc("Its place among the story's quotes of all kinds, from 0.", "2"),
                    q -> q.ordinal())
            .required(
                    "kind",
                    STRING,
                    doc(
                            "direct: a clause or more in quotation marks; mixed: some words in quotation marks; indirect: reported"
                                    + " without them, in the reporter's words. n_quotes and its like count direct and mixed.",
                            "direct"),
                    q -> q.quote().quotation().kind().label())
            .required(
                    "spans",
                    listOf(SPAN),
                    doc(
                            "Where the words are, quotation marks included; several spans if the quote is split:"
                                    + " substring(text, begin + 1, end - begin) gives them. Of a mixed quote, the quoted words.",
                            OFFSET + ", end exclusive",
                            "[{120, 152}]"),
                    q -> spans(q.quote().quotation().spans(), q.offsets()))
            .optional(
                    "text",
                    STRING,
                    doc(
                            "The words, quotation marks included, a space between the parts of a split quotation. Null when the run"
                                    + " stored no text.",
                            "“The line will reopen in spring,”"),
                    q -> QuotePlace.words(q.article(), q.quote().quotation().spans()))
            .optional(
                    "reported_spans",
                    listOf(SPAN),
                    doc(
                            "All that its cue reports, if that is more than spans: the words around the quoted words of a mixed"
                                    + " quote, or the other quotes of the same statement. All quotes of one statement have the"
                                    + " same. Null if spans is all.",
                            OFFSET + ", end exclusive",
                            "[{101, 152}]"),
                    q -> reported(q) ? spans(q.quote().reported(), q.offsets()) : null)
            .optional(
                    "reported_text",
                    STRING,
                    doc(
                            "The words of reported_spans. Null when text is all, or when the run stored no text.",
                            "the line would “reopen in spring”"),
                    q -> reported(q) ? QuotePlace.words(q.article(), q.quote().reported()) : null)
            .optional(
                    "paragraph",
                    INT,
                    doc("The body paragraph it begins in, from 0; null in headline, deck or caption.", "3"),
                    q -> QuotePlace.paragraph(q.article(), q.quote().quotation().begin()))
            .optional(
                    "context_before",
                    STRING,
                    doc("The text before it, some 160 characters.", "The mayor was in no doubt. "),
                    q -> QuotePlace.before(q.article(), q.quote().quotation().begin()))
            .optional(
                    "context_after",
                    STRING,
                    doc("The text after it, some 160 characters.", " Mr Okafor told reporters."),
                    q -> QuotePlace.after(q.article(), q.quote().quotation().end()))
            .optional("cue", STRING, doc("The words that report the speech.", "told"), q -> words(q, cue(q)))
            .optional("cue_begin", INT, doc("Where the cue begins.", OFFSET, "163"), q -> begin(q, cue(q)))
            .optional("cue_end", INT, doc("Where the cue ends, exclusive.", OFFSET, "167"), q -> end(q, cue(q)))
            .optional(
                    "mention_text",
                    STRING,
                    doc("The words that stand for the speaker.", "Mr Okafor"),
                    q -> words(q, mention(q)))
            .optional("mention_begin", INT, doc("Where the mention begins.", OFFSET, "153"), q -> begin(q, mention(q)))
            .optional(
                    "mention_end",
                    INT,
                    doc("Where the mention ends, exclusive.", OFFSET, "162"),
                    q -> end(q, mention(q)))
            .required(
                    "mention_kind",
                    STRING,
                    doc(
                            "name, pronoun, nominal, or none when we abstain, or when an indirect quote has no source in its sentence.",
                            "name"),
                    q -> of(q, a -> a.mention().kind(), MentionKind.NONE).label())
            .optional(
                    "speaker_name",
                    STRING,
                    doc("The longest form of the speaker's name in the story; null when unknown.", "Chidi Okafor"),
                    q -> speaker(q, Speaker::name))
            .optional(
                    "speaker_id",
                    STRING,
                    doc(
                            "The speaker across stories and batches; null for roles and unnamed speakers. An id that was"
                                    + " joined into another is in speaker_changes.",
                            "b1946ac92492d234"),
                    q -> speaker(q, SpeakerId::of))
            .optional(
                    "speaker_kind",
                    STRING,
                    doc("person, organization, role or unnamed; null when we abstain.", "person"),
                    q -> speakerKind(speaker(q, Speaker::kind)))
            .optional(
                    "speaker_title",
                    STRING,
                    doc("Office or honorific that the story gives.", "Mayor"),
                    q -> speaker(q, Speaker::title))
            .optional(
                    "rule",
                    STRING,
                    doc(
                            "What named the speaker: the first rule that gives this answer, ranked_before, ranked_after or"
                                    + " ranked_earlier if none does (by the place of the mention); indirect for indirect quotes."
                                    + " Null when we abstain.",
                            "said_after"),
                    q -> find(q, Attribution::rule))
            .optional(
                    "confidence",
                    DOUBLE,
                    doc(
                            "How likely this is the speaker, given that the words are somebody's speech, by the ranker that"
                                    + " weighs all mentions nearby; calibrated: of many answers of 0.9, nine in ten are right."
                                    + " Of an indirect quote: how likely it is that these words are reported. Null when we"
                                    + " abstain.",
                            "0 to 1",
                            "0.96"),
                    q -> find(q, Attribution::confidence))
            .optional(
                    "speaker_confidence",
                    DOUBLE,
                    doc(
                            "How likely speaker_name is the right name: the confidence of the mention, times how often a mention"
                                    + " resolved in this way gets the right name. Null without a name, as of a role.",
                            "0 to 1",
                            "0.93"),
                    q -> q.quote().speakerConfidence())
            .required(
                    "speakers",
                    STRINGS,
                    doc(
                            "Names of all who say it together (said Ana Ruiz and Kofi Osei), speaker_name first; empty when one"
                                    + " speaks. The row counts once, for speaker_name: explode this list to count it for each.",
                            "[Ana Ruiz, Kofi Osei]"),
                    q -> q.quote().together().stream()
                            .map(Speaker::name)
                            .filter(Objects::nonNull)
                            .toArray(String[]::new))
            .optional(
                    "stance",
                    STRING,
                    doc(
                            "What the speaker does with the words: asserted (also promised or foretold), denied (or reported as not"
                                    + " said), hypothetical (might be, or would be under a condition), question (or left open),"
                                    + " wish (wanted, hoped, intended), order (also a request or advice). Null in rows of older"
                                    + " runs.",
                            "asserted"),
                    q -> q.quote().stance().label())
            .required(
                    "sentiment",
                    SentimentStruct.TYPE,
                    doc(
                            "Sentiment of the words in spans alone, by the model for news: score from -1 to 1, most probable"
                                    + " of three classes, their probabilities, and how many sentences were scored and not.",
                            SentimentStruct.EXAMPLE),
                    q -> SentimentStruct.of(q.quote().sentiment().news()))
            .required(
                    "corenlp_sentiment",
                    SentimentStruct.CORENLP_TYPE,
                    doc(
                            "The same by CoreNLP's model, in five classes; it learnt from film reviews.",
                            SentimentStruct.CORENLP_EXAMPLE),
                    q -> SentimentStruct.ofCoreNlp(q.quote().sentiment().corenlp()))
            .required(
                    "n_tokens",
                    INT,
                    doc("Words and punctuation in it.", "tokens", "9"),
                    q -> q.quote().nTokens())
            .required(
                    "flags",
                    STRINGS,
                    doc(
                            "What is unusual: fragment, unclosed, multi_paragraph, split, nested, outside_body,"
                                    + " only_in_copy (the canonical story of the cluster lacks it), ambiguous_speaker (the story gives"
                                    + " a family name that several people have; speaker_id is the likeliest).",
                            "[split]"),
                    q -> q.quote().quotation().flags().stream()
                            .map(QuoteFlag::label)
                            .toArray(String[]::new))
            .required(
                    "people_mentioned",
                    STRINGS,
                    doc("Canonical names of the people named in it, sorted.", "[Ines Valcourt]"),
                    q -> q.quote().peopleMentioned().stream().sorted().toArray(String[]::new))
            .build();

    /** The same as an analysis stores it: an id is given when tables are made, over all stories. */
    public static final RowSpec<QuoteInStory> STORED = SPEC.without("speaker_id");

    private QuoteStruct() {}

    private static Row[] spans(List<TextSpan> spans, CodePointOffsets offsets) {
        return spans.stream()
                .map(offsets::of)
                .map(span -> RowFactory.create(span.begin(), span.end()))
                .toArray(Row[]::new);
    }

    private static boolean reported(QuoteInStory quote) {
        return !quote.quote().reported().equals(quote.quote().quotation().spans());
    }

    private static @Nullable TextSpan cue(QuoteInStory quote) {
        return find(quote, Attribution::cue);
    }

    private static @Nullable TextSpan mention(QuoteInStory quote) {
        return find(
                quote,
                attribution -> attribution.mention().kind() == MentionKind.NONE
                        ? null
                        : attribution.mention().span());
    }

    private static @Nullable String words(QuoteInStory quote, @Nullable TextSpan span) {
        return span == null ? null : span.of(quote.article().text());
    }

    private static @Nullable Integer begin(QuoteInStory quote, @Nullable TextSpan span) {
        return span == null ? null : quote.offsets().at(span.begin());
    }

    private static @Nullable Integer end(QuoteInStory quote, @Nullable TextSpan span) {
        return span == null ? null : quote.offsets().at(span.end());
    }

    private static @Nullable String speakerKind(@Nullable SpeakerKind kind) {
        return kind == null ? null : kind.label();
    }

    private static <T extends @Nullable Object> @Nullable T speaker(QuoteInStory quote, Function<Speaker, T> part) {
        Speaker speaker = quote.quote().speaker();
        return speaker == null ? null : part.apply(speaker);
    }

    private static <T extends @Nullable Object> @Nullable T find(QuoteInStory quote, Function<Attribution, T> part) {
        Attribution attribution = quote.quote().attribution();
        return attribution == null ? null : part.apply(attribution);
    }

    private static <T> T of(QuoteInStory quote, Function<Attribution, T> part, T absent) {
        Attribution attribution = quote.quote().attribution();
        return attribution == null ? absent : part.apply(attribution);
    }
}
