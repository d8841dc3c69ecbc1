package org.newsvoice.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Want of memory has the environment's code, and a message that names the option, whoever has noticed it. */
class MemoryFailuresTest {

    @Test
    void wantOfMemoryIsToldWithTheRemedy() {
        for (Throwable thrown : List.of(
                new OutOfMemoryError("Java heap space"),
                new IllegalStateException(new OutOfMemoryError("GC overhead limit exceeded")),
                new IllegalStateException(
                        "Job aborted due to stage failure: Task 3 in stage 7.0 failed 4 times, most recent"
                                + " failure: java.lang.OutOfMemoryError: Java heap space\n\tat a.B.c(B.java:1)\n\nDriver stacktrace:"),
                new IllegalStateException(
                        "Job aborted due to stage failure: Total size of serialized results of 9 tasks"
                                + " (1025.0 MiB) is bigger than spark.driver.maxResultSize (1024.0 MiB)"),
                new IllegalArgumentException(
                        "[INVALID_DRIVER_MEMORY] System memory 172359680 must be at least 471859200.\nPlease increase"))) {
            JobException told = MemoryFailures.explained(thrown).orElseThrow();
            String message = String.valueOf(told.getMessage());
            assertEquals(ErrorCode.ENVIRONMENT, told.code());
            assertTrue(message.contains("NEWSVOICE_HEAP") && message.contains("--driver-memory"), message);
            assertTrue(message.lines().count() == 1 && !message.contains("report it"), message);
        }
    }

    @Test
    void otherFailuresStayWhatTheyAre() {
        for (Throwable thrown : List.of(
                new IllegalStateException("a bug"),
                new StackOverflowError(),
                new JobException(ErrorCode.USAGE, "There is no option spark.driver.maxResultSize."))) {
            assertEquals(Optional.empty(), MemoryFailures.explained(thrown));
        }
    }
}
