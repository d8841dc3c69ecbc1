package org.newsvoice.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

class CatalogNameTest {

    @Test
    void everyPartIsQuoted() {
        CatalogName name = CatalogName.of("lake.de-1.news");

        assertEquals("lake", name.catalog());
        assertEquals("`lake`.`de-1`.`news`", name.namespace());
        assertEquals("`lake`.`de-1`.`news`.`quotes`", name.table("quotes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lake",
                "lake.",
                ".news",
                "lake..news",
                "lake.news; DROP TABLE quotes",
                "lake.`news`",
                "lake.news'",
                "lake.../news",
                "lake.ne ws",
                "lake.n\nw"
            })
    void noNameBecomesSql(String name) {
        JobException refused = assertThrows(JobException.class, () -> CatalogName.of(name));

        assertEquals(ErrorCode.USAGE, refused.code());
    }
}
