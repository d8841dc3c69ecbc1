package org.newsvoice.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNamesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                // a file below the input called corpus, its outlet, its section
                "x.txt,                               corpus,  none",
                "business/001.txt,                    corpus,  business",
                "gazette/2027/06/08/x.txt,            gazette, none",
                "gazette/20270608/x.txt,              gazette, none",
                "gazette/2027-06-08/x.txt,            gazette, none",
                "gazette/2027/x.txt,                  gazette, none",
                "europe/gazette/2027/06/08/x.txt,     gazette, none",
                "gazette/2027/06/08/sport/x.txt,      gazette, sport",
                "2027/06/08/x.txt,                    corpus,  none",
                "2027/06/08/sport/x.txt,              corpus,  sport",
                "20070618/x.txt,                      corpus,  none",
                "gazette/issue-2027/x.txt,            corpus,  issue-2027",
                "gazette/20271399/x.txt,              corpus,  none",
                "gazette/4711/x.txt,                  corpus,  none"
            })
    void theFolderAboveTheDatesIsTheOutlet(String path, String outlet, String section) {
        CorpusFile file = new CorpusFile(path, "corpus", 0);
        assertEquals(outlet, FolderNames.outlet(file));
        assertEquals(section, FolderNames.section(file));
    }

    /** What {@code {outlet}/*} has taken for the outlet is no section besides. */
    @Test
    void theFolderOfTheOutletIsNoSection() {
        CorpusFile file = PathPattern.of("{outlet}/*").applied(new CorpusFile("gazette/x.txt", "corpus", 0));
        assertEquals("gazette", FolderNames.outlet(file));
        assertNull(FolderNames.section(file));
        CorpusFile deeper = PathPattern.of("{outlet}/**").applied(new CorpusFile("gazette/sport/x.txt", "corpus", 0));
        assertEquals("gazette", FolderNames.outlet(deeper));
        assertEquals("sport", FolderNames.section(deeper));
    }

    @ParameterizedTest
    @CsvSource({
        "date=2030-01-02/x, 2030-01-02",
        "source=gazette/dt=20300102/x, 2030-01-02",
        "date=2030-01-02T10%3A00%3A00Z/x, 2030-01-02",
        "year=2030/month=1/day=2/x, 2030-01-02",
        "y=2030/m=01/d=02/x, 2030-01-02",
        "crawl_date=2030-01-02/x,",
        "d=02/x,"
    })
    void hivesFoldersTellTheDay(String path, String day) {
        assertEquals(day, FolderNames.date(new CorpusFile(path, "corpus", 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "/news/gazette, 0",
        "/news/gazette/2027, 1",
        "/news/gazette/2027/06, 2",
        "/news/gazette/2027/06/08, 3",
        "/news/gazette/20270608, 1",
        "/news/gazette/08, 0",
        "/, 0"
    })
    void datesAtTheEndOfAnInputAreCounted(String input, int dates) {
        assertEquals(dates, FolderNames.datesAtEnd(input.split("/")));
    }
}
