package org.newsvoice.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.table.Tables;

class CsvColumnsTest {

    @Test
    void quotesHaveTheColumnsThatPeopleReadAndAllOnRequest() {
        List<String> usual = CsvColumns.of(Tables.QUOTES, List.of());
        List<String> all = CsvColumns.of(Tables.QUOTES, List.of(CsvColumns.ALL));

        assertTrue(usual.containsAll(List.of("text", "speaker_name", "title", "url", "sentiment_label")));
        assertTrue(all.containsAll(usual) && all.size() > 2 * usual.size(), all::toString);
        assertEquals(List.of("url", "text"), CsvColumns.of(Tables.QUOTES, List.of("url", "text")));
    }

    @Test
    void anUnknownColumnIsNamedWithTheNearestOne() {
        JobException refused =
                assertThrows(JobException.class, () -> CsvColumns.of(Tables.SPEAKERS, List.of("sentiment")));

        assertEquals(ErrorCode.USAGE, refused.code());
        assertTrue(String.valueOf(refused.getMessage()).contains("sentiment_"), refused.getMessage());
    }
}
