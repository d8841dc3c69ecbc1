package org.newsvoice.cli.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsvoice.SparkSessionExtension;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

@ExtendWith(SparkSessionExtension.class)
class SqlSessionSparkTest {

    private final StringWriter printed = new StringWriter();
    private final SqlSession session;

    SqlSessionSparkTest(SparkSession spark) {
        session = new SqlSession(spark, ResultFormat.CSV, 10, new PrintWriter(printed));
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
}
