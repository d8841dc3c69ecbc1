package org.newsvoice.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsvoice.article.PublishedTime;

/** The forms that times, datelines and bylines take in print. */
class HeaderFormsTest {

    private final PublishedTimeParser times = new PublishedTimeParser(ZoneId.of("Europe/Paris"));
    private final HeaderLineReader lines = new HeaderLineReader(times);

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            June 8, 2017 7:16:54 pm = 2017-06-08T17:16:54Z Europe/Paris assumed
            Fri Jul 6, 2007 9:42am EDT = 2007-07-06T13:42:00Z EDT
            Updated 3:15 PM ET, Mon May 5, 2014 = 2014-05-05T19:15:00Z ET
            Published: 8 June 2017 = 2017-06-07T22:00:00Z Europe/Paris assumed
            Last updated at 09:53 GMT on 8th June 2017 = 2017-06-08T09:53:00Z GMT
            Mon, 05 May 2014 19:15:00 +0000 = 2014-05-05T19:15:00Z +0000
            Mon, 5 May 2014 19:15:00 GMT = 2014-05-05T19:15:00Z GMT
            2014-05-05 = 2014-05-04T22:00:00Z Europe/Paris assumed
            2014-05-05T19:15:00.123Z = 2014-05-05T19:15:00Z Z
            2014-05-05T19:15:00+05:30 = 2014-05-05T13:45:00Z +05:30
            2014/05/05 19:15 UTC = 2014-05-05T19:15:00Z UTC
            2014-05-05T19Z = 2014-05-05T19:00:00Z Z
            Sept. 3, 2014, 12:05 a.m. = 2014-09-02T22:05:00Z Europe/Paris assumed
            1399317300 = 2014-05-05T19:15:00Z UTC
            1399317300000 = 2014-05-05T19:15:00Z UTC
            1399317300000000000 = 2014-05-05T19:15:00Z UTC
            /Date(1399317300000+0200)/ = 2014-05-05T19:15:00Z UTC
            20140505 19:15Z = 2014-05-05T19:15:00Z Z
            2014.05.05 19:15 GMT+2 = 2014-05-05T17:15:00Z +2
            Mon May 05 2014 21:15:00 GMT+0200 (Central European Summer Time) = 2014-05-05T19:15:00Z +0200
            25/12/2014 10:00 UTC = 2014-12-25T10:00:00Z UTC
            12/25/2014 10:00 UTC = 2014-12-25T10:00:00Z UTC
            5.3.2014 10:00 UTC = 2014-03-05T10:00:00Z UTC
            2014-5-6 = 2014-05-05T22:00:00Z Europe/Paris assumed
            """)
    void readsTimes(String given, String expected) {
        PublishedTime time = times.parseField(given).orElseThrow();
        assertEquals(expected, time.at() + " " + time.zone() + (time.zoneAssumed() ? " assumed" : ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3/4/2014",
                "0001-01-01T00:00:00Z",
                "May 2014",
                "February 30, 2014",
                "May 5, 2014 was a Monday",
                "2014",
                "In 2014-05-05 terms",
                "99:99 May 5, 2014"
            })
    void readsNothingElseAsATime(String given) {
        assertTrue(times.parseField(given).isEmpty(), () -> String.valueOf(times.parseField(given)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', nullValues = "-", textBlock = """
            NEW YORK (Reuters) - Fog = New York Reuters
            LONDON, March 3 (AP) — Fog = London AP
            WASHINGTON — Fog = Washington null
            PARIS (AFP) - Fog = Paris AFP
            NEW HAVEN  Jan 18 (Reuters) - Fog = New Haven Reuters
            BIRMINGHAM, Alabama (Reuters) Fog = Birmingham, Alabama Reuters
            ERIE, Pa. -- Fog = Erie, Pa. null
            BOSTON/ RIO DE JANEIRO  (Reuters) - Fog = Boston/Rio de Janeiro Reuters
            (CNN)Fog = null CNN
            EASTMOUTH, March 3 - <Quay Bank Inc> said = Eastmouth null
            Port Ellery, Dec 31 - Fog = Port Ellery null
            EASTMOUTH, March 3- Fog = Eastmouth null
            ****EASTMOUTH, March 3 - Fog = Eastmouth null
            EAST QUAY, Md., - March 3 - Fog = East Quay, Md. null
            EASTMOUTH, Narch 3 - Fog = Eastmouth null
            EASTMOUTH, Kesselby 3 - 1 = -
            Kansas City 12 wins - Fog = -
            Kesselby (AP) - Fog = Kesselby AP
            The bank (Reuters) said fog = -
            Norbank ( NBK.N ) said fog = -
            WATCH — Fog in the harbour = -
            NATO — which met on Monday — said = -
            Fog - thick fog - held it up = -
            """)
    void readsDatelines(String paragraph, String expected) {
        Optional<Dateline> found = Dateline.find(paragraph);
        assertEquals(Optional.ofNullable(expected), found.map(dateline -> dateline.place() + " " + dateline.agency()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', nullValues = "-", textBlock = """
            EASTMOUTH, March 3, 2027 (AP) — Fog = March 3, 2027
            Eastmouth, 3 March 2027 - Fog = 3 March 2027
            EASTMOUTH, March 3 (AP) — Fog = -
            EASTMOUTH (Reuters) - Fog = -
            """)
    void aDatelineHasADateOnlyWithItsYear(String paragraph, String expected) {
        assertEquals(Optional.ofNullable(expected), Dateline.find(paragraph).map(Dateline::date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            By JANE DOE and JOHN ROE = [Jane Doe, John Roe] null null
            By Jane Doe, Staff Writer = [Jane Doe] null null
            By Jane Doe, John Roe and Ana de la Ruiz = [Jane Doe, John Roe, Ana de la Ruiz] null null
            By The Associated Press = [] AP null
            By: PTI | New Delhi | Updated: May 5, 2014 = [] PTI New Delhi
            By Jane Doe in Leeds = [Jane Doe] null Leeds
            By JANE DOE MAY 5, 2014 = [Jane Doe] null null
            By ABBY GOODRICH and Jon Roe, Associated Press = [Abby Goodrich, Jon Roe] AP null
            By Jane Doe Associated Press = [Jane Doe] AP null
            By Jane Doe for the Gazette = [Jane Doe] null null
            """)
    void readsBylines(String line, String expected) {
        HeaderLine read = lines.read(line).orElseThrow();
        assertEquals(expected, read.authors() + " " + read.agency() + " " + read.place());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            ['Ana Ruiz', 'Jon Roe'] = [Ana Ruiz, Jon Roe]
            ("Ana Ruiz", "Jon Roe") = [Ana Ruiz, Jon Roe]
            [{'name': 'Ana Ruiz', 'id': 3}] = [Ana Ruiz]
            ['By Ana Ruiz', 'Staff Writer'] = [Ana Ruiz]
            ['Ana O\\'Ruiz', 'Luc d\\'Aste'] = [Ana O'Ruiz, Luc d'Aste]
            {Ana Ruiz,Jon Roe} = [Ana Ruiz, Jon Roe]
            Ruiz, Ana = [Ana Ruiz]
            Ruiz, Ana; Roe, Jon = [Ana Ruiz, Jon Roe]
            Ana Ruiz <ana@gazette.example> = [Ana Ruiz]
            Ana Ruiz https://gazette.example/ana = [Ana Ruiz]
            """)
    void readsListsOfAuthorsHoweverTheyArePrinted(String field, String authors) {
        assertEquals(authors, BylineNames.ofField(field).authors().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Tuesday night the river had risen",
                "By 10:20 p.m., there was calm",
                "By the time he left, it rained.",
                "By far the best",
                "Eastmouth",
                "Fog | Rain",
                "Tom Lee Said He Left"
            })
    void readsNoSentenceAsAHeader(String line) {
        assertEquals(Optional.empty(), lines.read(line));
    }

    @Test
    void aBarMayDivideDayAndTime() {
        HeaderLine line = lines.read("March 1, 2027 | 9:00 am UTC").orElseThrow();
        assertEquals(
                "2027-03-01T09:00:00Z",
                String.valueOf(Objects.requireNonNull(line.published()).at()));
    }

    @Test
    void aTimeOfPublicationBeatsOneOfAnUpdate() {
        HeaderLine line =
                lines.read("Updated: May 6, 2014 | Published: May 5, 2014").orElseThrow();
        HeaderFacts facts = new HeaderFacts();
        facts.byline(line);
        assertEquals(line.published(), facts.published());
        assertEquals(List.of(), line.authors());
    }

    @Test
    void oneWordCreditedAmongBarsIsAHouseThatNoListKnows() {
        HeaderLine line = lines.read("By: Gullwire | Eastmouth | Published: May 5, 2014 7:16 pm")
                .orElseThrow();
        assertEquals("Gullwire", line.agency());
        assertEquals("Eastmouth", line.place());
        assertEquals(List.of(), line.authors());
    }
}
