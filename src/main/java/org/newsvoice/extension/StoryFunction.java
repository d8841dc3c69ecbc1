package org.newsvoice.extension;

import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.table.StoryStruct;

/** The SQL functions: what each answers, and what {@code DESCRIBE FUNCTION} says of it. */
enum StoryFunction {
    /** The quotations in a text. */
    QUOTES(
            StoryStruct.QUOTES,
            StoryStruct::quotes,
            "Returns the quotes in `text` as an array of structs, in text order: who said what, in which sentiment, on what"
                    + " evidence. kind says whether they are in quotation marks (direct, mixed) or not (indirect). A speaker whom the text does not tell is null. The fields are those of the table quotes."
                    + " Null when `text` is null or cannot be analyzed; _STORY_ says why.",
            "SELECT q.speaker_name, q.text FROM (SELECT explode(_FUNC_('“We won,” said Ada Osei.')) AS q)",
            "Ada Osei  “We won,”"),
    /** The sentiment of a text. */
    SENTIMENT(
            StoryStruct.SENTIMENT,
            StoryStruct::sentiment,
            "Returns the sentiment of `text` as a struct: score from -1 to 1, the most probable of three classes, their"
                    + " probabilities, and how many sentences were scored and not. A headline counts only when there is nothing"
                    + " else. Null when `text` is null or cannot be analyzed; _STORY_ says why.",
            "SELECT _FUNC_('The harvest was excellent and everybody was delighted.').label",
            "positive"),
    /** All that is known of a text. */
    STORY(
            StoryStruct.SPEC.schema(),
            StoryStruct.SPEC::row,
            "Returns all that is known of the story `text` as a struct: headline, byline and the like, zones, sentiments, quotes,"
                    + " people; fields mean what they mean in the tables articles, quotes and people. A text that cannot be"
                    + " analyzed has nulls, and the reason in reject_code and reject_detail. Null when `text` is null.",
            "SELECT _FUNC_('...').reject_code",
            "empty_story");

    // Spark's types and the references to methods are immutable; they only do not say so in a way that the check reads.
    @SuppressWarnings("ImmutableEnumChecker")
    private final DataType type;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<StoryOutcome, @Nullable Object> answer;

    private final String usage;
    private final String example;
    private final String result;

    StoryFunction(
            DataType type,
            Function<StoryOutcome, @Nullable Object> answer,
            String usage,
            String example,
            String result) {
        this.type = type;
        this.answer = answer;
        this.usage = usage;
        this.example = example;
        this.result = result;
    }

    /** The name in SQL. */
    String sqlName() {
        return "newsvoice_" + name().toLowerCase(Locale.ROOT);
    }

    /** The type of its answers. */
    DataType type() {
        return type;
    }

    /** Its answer for a text that became {@code outcome}: a row or an array of rows, or null. */
    @Nullable
    Object answer(StoryOutcome outcome) {
        return answer.apply(outcome);
    }

    /** A sentence or more on what it returns. */
    String usage() {
        return sqlName() + "(text) - " + named(usage);
    }

    /** A statement. */
    String example() {
        return named(example);
    }

    /** What the example gives. */
    String result() {
        return result;
    }

    private String named(String words) {
        return words.replace("_FUNC_", sqlName()).replace("_STORY_", "newsvoice_story(text).reject_code");
    }
}
