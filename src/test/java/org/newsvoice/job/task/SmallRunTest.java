package org.newsvoice.job.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

class SmallRunTest {

    @Test
    void theLimitIsANumberOfBytes() {
        assertEquals(0, SmallRun.maxBytes("0"));
        assertEquals(5_000_000_000L, SmallRun.maxBytes("5000000000"));
        assertEquals(64L << 20, SmallRun.maxBytes(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"64m", "-1", "many", "1e6"})
    void anythingElseIsAWrongValue(String value) {
        JobException refused = assertThrows(JobException.class, () -> SmallRun.maxBytes(value));
        assertEquals(ErrorCode.USAGE, refused.code());
        assertEquals(
                "spark.newsvoice.smallRunBytes cannot be " + value
                        + ". It is a whole number of bytes, such as 67108864, or 0.",
                refused.getMessage());
    }
}
