package org.newsvoice.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.failure.JobException;

/** The SQL functions on tables of texts, in a session that knows nothing of Newsvoice but {@code spark.sql.extensions}. */
@ExtendWith(SparkSessionExtension.class)
class StoryFunctionsModelTest {

    private static final String STORY = """
            Ferry returns

            The ferry is back. “We did it, 😀” said Mayor Ada Osei. “At last.”

            It sank “twice” in a year.
            """;

    private final SparkSession spark;

    StoryFunctionsModelTest(SparkSession spark) {
        this.spark = spark;
    }

    private List<Row> ask(List<String> texts, String... columns) {
        return spark.createDataset(texts, Encoders.STRING())
                .toDF("text")
                .repartition(2)
                .selectExpr(columns)
                .collectAsList();
    }

    @Test
    void aTextInAnotherLanguageIsSkippedAsTheJobDoes() {
        String french =
                "La mairesse a annoncé hier que le nouveau pont sera ouvert aux habitants de la ville dès le printemps"
                        + " prochain. Elle a remercié les ouvriers, qui avaient travaillé pendant tout l'hiver.";
        String[] asked = {"newsvoice_story(text).reject_code", "newsvoice_sentiment(text) IS NULL"};
        Row skipped = ask(List.of(french), asked).get(0);
        assertEquals("not_english", skipped.getString(0));
        assertTrue(skipped.getBoolean(1));
        spark.conf().set("spark.newsvoice.non-english", "keep");
        try {
            assertTrue(ask(List.of(french), asked).get(0).isNullAt(0));
        } finally {
            spark.conf().unset("spark.newsvoice.non-english");
        }
    }

    @Test
    void quotationsAreWhatTheJobWouldPublish() {
        List<Row> rows = ask(
                List.of(STORY),
                "text",
                "inline(transform(filter(newsvoice_quotes(text), q -> q.kind <> 'indirect'),"
                        + " q -> struct(q.speaker_name, q.speaker_title, q.text, q.spans[0].begin AS begin, q.spans[0].end AS end)))");
        assertEquals(
                List.of("Ada Osei, Mayor, “We did it, 😀”", "Ada Osei, Mayor, “At last.”"),
                rows.stream()
                        .map(row -> row.getString(1) + ", " + row.getString(2) + ", " + row.getString(3))
                        .toList());
        int[] points = STORY.codePoints().toArray();
        Row first = rows.get(0);
        assertEquals(first.getString(3), new String(points, first.getInt(4), first.getInt(5) - first.getInt(4)));
    }

    @Test
    void aStoryHasAllOfIt() {
        Row story = ask(
                        List.of(STORY),
                        "newsvoice_story(text) AS s",
                        "newsvoice_quotes(text) AS q",
                        "newsvoice_sentiment(text) AS t")
                .get(0);
        Row all = story.getStruct(0);
        assertEquals("Ferry returns", all.<String>getAs("title"));
        assertEquals(all.<Object>getAs("quotes"), story.<Object>getAs("q"));
        assertEquals(all.<Object>getAs("sentiment"), story.<Object>getAs("t"));
        assertEquals(1, all.<Integer>getAs("n_quoted_not_speech"));
        assertEquals(
                "Ada Osei", all.<Row>getList(all.fieldIndex("people")).get(0).<String>getAs("name"));
        assertTrue(all.isNullAt(all.fieldIndex("reject_code")));
    }

    @Test
    void aBadTextIsANullWithAReason() {
        List<String> texts = new ArrayList<>(Arrays.asList(null, "", " ...", "a ".repeat(500_001), "Rain fell."));
        List<String> answers = ask(
                        texts,
                        "length(text)",
                        "newsvoice_quotes(text) IS NULL",
                        "newsvoice_sentiment(text) IS NULL",
                        "newsvoice_story(text) IS NULL",
                        "newsvoice_story(text).reject_code",
                        "newsvoice_story(text).reject_detail")
                .stream()
                .map(row -> row.mkString(" "))
                .sorted()
                .toList();
        assertEquals(
                List.of(
                        "0 true true false empty_story the story has no letter and no digit",
                        "10 false false false null null",
                        "1000002 true true false story_too_long 1000002 characters, more than 1000000",
                        "4 true true false empty_story the story has no letter and no digit",
                        "null true true true null null"),
                answers);
    }

    @Test
    void aTextThatTakesTooLongIsGivenUp() {
        String endless =
                "The mayor of the town that lies by the river which floods said that she was tired. ".repeat(4_000);
        spark.conf().set("spark.newsvoice.deadline-seconds", "1");
        try {
            assertEquals(
                    "deadline_exceeded",
                    ask(List.of(endless), "newsvoice_story(text).reject_code")
                            .get(0)
                            .getString(0));
            spark.conf().set("spark.newsvoice.deadline-seconds", "soon");
            JobException wrong = assertThrows(JobException.class, () -> ask(List.of(""), "newsvoice_sentiment(text)"));
            assertTrue(wrong.toString().contains("deadline-seconds cannot be soon"), wrong.toString());
        } finally {
            spark.conf().unset("spark.newsvoice.deadline-seconds");
        }
    }

    @Test
    void severalCoresGiveEachTextItsOwnAnswer() {
        List<String> texts = IntStream.range(0, 200)
                .mapToObj(i -> "“We have " + i + " boats,” said Ada " + (i % 2 == 0 ? "Osei" : "Moreau") + ".")
                .toList();
        List<Row> rows = ask(texts, "text", "newsvoice_quotes(text)[0].text", "newsvoice_quotes(text)[0].speaker_name");
        assertEquals(200, rows.size());
        for (Row row : rows) {
            assertEquals(row.getString(0), row.getString(1) + " said " + row.getString(2) + ".");
        }
    }

    @ParameterizedTest
    @EnumSource
    void functionsExplainThemselvesTruly(StoryFunction function) {
        String words = spark.sql("DESCRIBE FUNCTION EXTENDED " + function.sqlName()).collectAsList().stream()
                .map(row -> row.getString(0))
                .reduce("", (all, line) -> all + line + "\n");
        assertTrue(words.contains("Usage: " + function.sqlName() + "(text) - Returns "), words);
        assertTrue(words.contains("> " + function.example() + ";\n       " + function.result() + "\n"), words);
        assertEquals(
                function.result(),
                spark.sql(function.example()).collectAsList().get(0).mkString("  "));
    }

    @Test
    void mistakesAreNamed() {
        JobException number = assertThrows(
                JobException.class,
                () -> spark.sql("SELECT newsvoice_quotes(17)").collectAsList());
        assertTrue(number.toString().contains("takes a text, but 17 is of type INT"), number.toString());
        JobException two = assertThrows(
                JobException.class,
                () -> spark.sql("SELECT newsvoice_quotes('a', 'b')").collectAsList());
        assertTrue(two.toString().contains("newsvoice_quotes takes one text."), two.toString());
    }
}
