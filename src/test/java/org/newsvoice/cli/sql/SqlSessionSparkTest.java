package org.newsvoice.cli.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

@ExtendWith(SparkSessionExtension.class)
class SqlSessionSparkTest {

    private final StringWriter printed = new StringWriter();
    private final SparkSession spark;
    private final SqlSession session;

    SqlSessionSparkTest(SparkSession spark) {
        this.spark = spark;
        session = session(ResultFormat.CSV, Parameters.NONE);
    }

    private SqlSession session(ResultFormat format, Parameters parameters) {
        return new SqlSession(spark, parameters, format, new ResultFormat.Limits(2, 8), new PrintWriter(printed));
    }

    @Test
    void statementsAreAnsweredInTurn() {
        session.run("SELECT 'a;b' AS x; SELECT 2 AS y");

        assertEquals("x\na;b\ny\n2\n", printed.toString());
    }

    @Test
    void whatTheStatementIsAtFaultForIsTheUsersToMend() {
        for (String wrong : new String[] {"SELEKT 1", "SELECT nope FROM range(1)", "SELECT 1 / id FROM range(1)"}) {
            JobException refused = assertThrows(JobException.class, () -> session.run(wrong), wrong);

            assertEquals(ErrorCode.USAGE, refused.code(), wrong);
            String message = String.valueOf(refused.getMessage());
            assertTrue(message.startsWith("Spark cannot run this statement. "), message);
            assertFalse(message.contains("Project"), "a plan helps nobody: " + message);
        }
    }

    @Test
    void answersOfAScriptHaveLabelsAndCounts() {
        session(ResultFormat.TABLE, Parameters.NONE)
                .run("-- How long?\nSELECT 'long words' AS x, 1 / 3e0 AS y; SELECT 1 AS z WHERE false;\n"
                        + "SELECT id FROM range(3)");

        assertTrue(printed.toString().startsWith("""
                == How long?
                x         y
                ----------------
                long wo…  0.3333
                (1 row)
                """), printed::toString);
        assertTrue(printed.toString().contains("== SELECT 1 AS z WHERE false\nz\n-\n(0 rows)\n"), printed::toString);
        assertTrue(printed.toString().contains("(more than 2 rows; --max-rows shows more)"), printed::toString);
    }

    @Test
    void verticalRowsShowValuesWholeAndNumbersRounded() {
        session(ResultFormat.VERTICAL, Parameters.NONE)
                .run(
                        "SELECT 'a quote of many words' AS words, named_struct('score', 2 / 3e0) AS sentiment, 0.5e0 AS half");

        assertEquals("""
                --- row 1
                words      a quote of many words
                sentiment  {"score":0.6667}
                half       0.5
                (1 row)

                """, printed.toString());
    }

    @Test
    void parametersAreValuesAndNeverSql() {
        Parameters named = new Parameters(Map.of("name", "O'Shea' OR true --"));
        session(ResultFormat.CSV, named).run("SELECT :name AS x, 'it is :name' AS y, coalesce(:other, 'none') AS z");

        assertEquals("x,y,z\nO'Shea' OR true --,it is :name,none\n", printed.toString());
        assertThrows(JobException.class, () -> named.refuseUnused("SELECT ':name' AS x"));
    }

    /** Explanations are prose, which is of no use when it is cut. */
    @Test
    void explanationsAreShownWhole() {
        session(ResultFormat.TABLE, Parameters.NONE).run("-- What is it?\nDESCRIBE FUNCTION levenshtein");

        assertFalse(printed.toString().contains("…"), printed::toString);
        assertTrue(printed.toString().contains("levenshtein(str1, str2"), printed::toString);
    }

    /** A struct is wider than any screen, and so is a table with its type in a column. */
    @Test
    void theColumnsOfAViewAreListedForReading() {
        spark.sql("CREATE OR REPLACE TEMPORARY VIEW told (words COMMENT 'What was said.', score) AS"
                + " SELECT 'x', named_struct('mean', 1e0, 'label', 'positive')");
        try {
            session.describe("told");

            assertEquals(
                    "  words  string\n      What was said.\n  score  struct<mean double, label string>\n",
                    printed.toString());
        } finally {
            spark.catalog().dropTempView("told");
        }
    }

    @Test
    void anUnknownNameIsToldWithTheNearestOnes() {
        spark.sql("SELECT 'Edda Rosenquist-Pym' AS name, 3 AS n_quotes").createOrReplaceTempView("speakers");
        spark.sql("SELECT 'Mayor Pym' AS speaker_name").createOrReplaceTempView("quotes");
        try {
            UnknownSpeaker speakers = new UnknownSpeaker(spark);

            assertEquals(
                    Optional.of("No speaker is called 'rosenquist'. Did you mean 'Edda Rosenquist-Pym'?"),
                    speakers.explain(Map.of("name", "rosenquist")));
            assertEquals(Optional.empty(), speakers.explain(Map.of("name", "Mayor Pym")));
            assertEquals(Optional.empty(), speakers.explain(Map.of("other", "x")));
        } finally {
            spark.catalog().dropTempView("speakers");
            spark.catalog().dropTempView("quotes");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'; DROP VIEW x; --", "\\'", "a\nb", "%_", ":name", "../..", "\u0000", "x' UNION SELECT 1 --"})
    void hostileValuesStayValues(String value) {
        session(ResultFormat.JSONL, new Parameters(Map.of("name", value))).run("SELECT length(:name) AS n");

        assertEquals("{\"n\":" + value.length() + "}\n", printed.toString());
    }
}
