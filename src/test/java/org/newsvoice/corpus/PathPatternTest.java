package org.newsvoice.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PathPatternTest {

    private static PathFacts facts(String pattern, String path) {
        return PathPattern.of(pattern)
                .applied(new CorpusFile(path, "corpus", 0))
                .facts();
    }

    @Test
    void foldersTellWhatThePatternSays() {
        String byDay = "{outlet}/{yyyy}/{MM}/{dd}/*";
        assertEquals(new PathFacts("gazette", null, "2027-06-08"), facts(byDay, "in/gazette/2027/06/08/1.txt"));
        assertEquals(
                new PathFacts("gazette", null, "2027-06-08"),
                facts(byDay, "gazette/2027/06/08/all.zip!/1.txt".replace("/all.zip!", "")));
        assertEquals(
                new PathFacts("gazette", "sport", null), facts("{outlet}/**/{section}/*", "gazette/a/b/sport/1.txt"));
        assertEquals(new PathFacts("gazette", null, null), facts("{outlet}/**", "gazette/sport/1.txt"));
        assertEquals(new PathFacts("sport", null, null), facts("{outlet}/*", "gazette/sport/1.txt"));
        assertEquals(new PathFacts(null, null, "2027-06-01"), facts("{yyyy}-{MM}_*.json", "x/2027-06_stories.json"));
        assertEquals(new PathFacts("a", null, "2027-01-01"), facts("{outlet}/{yyyy}/{outlet}.csv", "a/2027/a.csv"));
    }

    @Test
    void whatDoesNotFitTellsNothing() {
        CorpusFile file = new CorpusFile("gazette/today/1.txt", "corpus", 0);
        assertSame(file, PathPattern.of("{outlet}/{yyyy}/*").applied(file));
        assertSame(file, PathPattern.NONE.applied(file));
        assertEquals(
                new PathFacts("gazette", null, null), facts("{outlet}/{yyyy}-{MM}-{dd}.txt", "gazette/2027-02-31.txt"));
    }

    @Test
    void knowsWhichPathsFit() {
        PathPattern byOutlet = PathPattern.of("{outlet}/*");
        assertTrue(byOutlet.fits("gazette/1.txt"));
        assertTrue(byOutlet.fits("all.zip!/gazette/1.txt"));
        assertFalse(byOutlet.fits("1.txt"));
        assertTrue(PathPattern.NONE.fits("1.txt"));
    }

    @Test
    void aPatternWithoutFieldsIsNone() {
        for (String wrong : new String[] {"*/*", "{source}/*", "{MM}/{dd}/*", "{yyyy}/{dd}/*"}) {
            assertThrows(IllegalArgumentException.class, () -> PathPattern.of(wrong), wrong);
        }
    }
}
