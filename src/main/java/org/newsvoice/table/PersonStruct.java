package org.newsvoice.table;

import static org.newsvoice.table.ColumnDoc.doc;
import static org.newsvoice.table.ColumnTypes.INT;
import static org.newsvoice.table.ColumnTypes.STRING;

import org.newsvoice.analysis.PersonInStory;
import org.newsvoice.speaker.SpeakerId;

/** What the analysis knows about a person or organization in a story, as columns of {@code people}. Stateless. */
public final class PersonStruct {

    /** Person to row. */
    public static final RowSpec<PersonInStory> SPEC = RowSpec.<PersonInStory>builder()
            .optional(
                    "name",
                    STRING,
                    doc("The longest form of the name in the story.", "Ines Valcourt"),
                    p -> p.who().name())
            .optional(
                    "speaker_id",
                    STRING,
                    doc("The same id as in quotes and speakers.", "b1946ac92492d234"),
                    p -> SpeakerId.of(p.who()))
            .required(
                    "kind",
                    STRING,
                    doc("person or organization.", "person"),
                    p -> p.who().kind().label())
            .optional(
                    "title",
                    STRING,
                    doc("Office or honorific that the story gives.", "Harbour Master"),
                    p -> p.who().title())
            .required(
                    "mentions_in_quotes",
                    INT,
                    doc("Times named inside quotations.", "mentions", "1"),
                    PersonInStory::mentionsInQuotes)
            .required(
                    "mentions_outside",
                    INT,
                    doc("Times named outside of quotations.", "mentions", "4"),
                    PersonInStory::mentionsOutside)
            .required(
                    "n_quotes",
                    INT,
                    doc("Quotations of the story that are theirs: direct and mixed quotes.", "quotes", "2"),
                    PersonInStory::nQuotes)
            .required("n_mixed", INT, doc("Those of n_quotes that are mixed.", "quotes", "1"), PersonInStory::nMixed)
            .required(
                    "n_indirect",
                    INT,
                    doc("Their indirect quotes, which n_quotes does not count.", "quotes", "3"),
                    PersonInStory::nIndirect)
            .required(
                    "narration_sentiment",
                    SentimentStruct.TYPE,
                    doc(
                            "Sentiment of the sentences that name them, outside of quotation marks: coverage about them, not"
                                    + " what they say. Indirect speech counts as coverage.",
                            SentimentStruct.EXAMPLE),
                    p -> SentimentStruct.of(p.narration().news()))
            .required(
                    "others_sentiment",
                    SentimentStruct.TYPE,
                    doc(
                            "Sentiment of the quoted sentences in which somebody else names them: what others say about"
                                    + " them.",
                            SentimentStruct.EXAMPLE),
                    p -> SentimentStruct.of(p.others().news()))
            .required(
                    "corenlp_narration_sentiment",
                    SentimentStruct.CORENLP_TYPE,
                    doc("narration_sentiment by CoreNLP's model.", SentimentStruct.CORENLP_EXAMPLE),
                    p -> SentimentStruct.ofCoreNlp(p.narration().corenlp()))
            .build();

    /** The same as an analysis stores it: an id is given when tables are made, over all stories. */
    public static final RowSpec<PersonInStory> STORED = SPEC.without("speaker_id");

    private PersonStruct() {}
}
