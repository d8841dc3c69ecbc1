package org.newsvoice.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.speaker.SpeakerKind;

/**
 * Which of the names of a few stories are one. A world is a list of names, each with its story before a colon and how many such
 * stories there are behind an asterisk; what is in slashes is a title. Persons have a capital P before the story, bodies a B.
 */
class ShortAndOtherNamesTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            spaces        | B:1 JP Quandle Chase*3; B:2 JPQuandle Chase               | 1
            spaces        | B:1 Egan-Holm Ratings Inc; B:2 Egan Holm Ratings Co        | 1
            the article   | B:1 Harborlook*3; B:2 TheHarborlook                        | 1
            legal form    | B:1 Quandle Holm Cos Inc; B:2 Quandle Holm                 | 1
            address       | B:1 Harborlook.com; B:2 Harborlook Inc                     | 1
            letters       | B:1 American Harbour Organisation; B:2 American Harbour Organization | 1
            magazine      | B:1 Tidewater; B:2 Tidewater magazine; B:3 Tidewater Magazine | 1
            its magazine  | B:1 Harbour Courier; B:2 Harbour Courier Magazine          | 2
            plural        | B:1 Quandle Investors Service*3; B:2 Quandle Investors Services | 1
            plural of two | B:1 Quandle Bank*3; B:2 Quandle Banks                      | 2
            adjective     | B:1 Congress; B:1 Congressional Harbour Office; B:1 Islam; B:1 Islamic Union | 4
            clipped       | B:1 Mar; B:1 Maritime Reserve                              | 1
            form's letter | B:1 QHI; B:1 Quandle Harbour Inc                           | 2
            group         | B:1 AHG; B:1 American Harbour Group                        | 1
            deposit corp  | B:1 FDIC; B:1 Federal Deposit Insurance Corp               | 1
            own form      | B:1 QH Corp; B:1 Quandle Harbour                           | 2
            part of word  | B:1 AirTan Holdings; B:1 Air Tanker Association            | 2
            last word     | B:1 White Harbour*4; B:2 White Harbour; B:2 Harbour; B:3 Harbour*9 | 2
            last word     | B:1 Evening Post*4; B:2 Evening Post; B:2 Post            | 1
            listed        | B:1 FBI; B:2 Federal Bureau of Investigation               | 1
            listed        | B:1 the Fed; B:2 U.S. Federal Reserve                      | 1
            listed        | B:1 Fed; B:1 Federal Harbour Bank; B:2 Federal Reserve     | 2
            its story     | B:1 AP; B:1 Arlen Prison; B:2 Associated Press             | 2
            no letters    | B:1 Who; B:2 World Health Organization                     | 2
            own firm      | B:1 AP Inc; B:2 Associated Press                           | 2
            letters, word | B:1 NHCourier; B:2 New Harbour Courier*3                   | 1
            given name    | P:1 Ottoline Quay*10; P:2 Ottoline                         | 1
            few stories   | P:1 Ottoline Quay*9; P:2 Ottoline                          | 2
            two of them   | P:1 Ottoline Quay*10; P:2 Ottoline; P:3 Ottoline Marsh     | 3
            with office   | P:1 Ottoline Quay*10; P:2 Ottoline /Queen/                 | 2
            one name      | P:1 Ottoline Quay*10; P:2 Ottoline*6                       | 2
            family, too   | P:1 Ottoline Quay*10; P:2 Ottoline; P:3 Ann Ottoline       | 3
            of two        | P:1 Ines Quay*8; P:2 Ines Quay; P:2 Marc Quay; P:2 Quay     | 3
            of two        | P:1 Ines Quay*60; P:2 Ines Quay; P:2 Marc Quay; P:2 Quay    | 2
            alphabet      | P:1 Adolph Quandle; P:2 Adolf Quandle                      | 1
            written apart | P:1 James Quay /JP Harbour & Co CEO/; P:2 Jamie Quay /JPHarbour's chief executive/ | 1
            other firm    | P:1 James Quay /JP Harbour & Co CEO/; P:2 Jamie Quay /QHMarsh chief executive/ | 2
            nickname      | P:1 Sanford Quay; P:2 Sandy Quay; P:3 Tyrone Marsh; P:4 Ty Marsh | 2
            """)
    void haveSoManyEntities(String what, String world, int entities) {
        assertEquals(entities, entities(world).size(), what + ": " + entities(world));
    }

    private static Set<String> entities(String world) {
        List<NamedInStory> names = new ArrayList<>();
        for (String item : world.split(";")) {
            String written = item.strip();
            int times = written.contains("*") ? Integer.parseInt(written.substring(written.indexOf('*') + 1)) : 1;
            String bare = written.replaceAll("\\*\\d+$", "");
            String title = bare.endsWith("/") ? bare.substring(bare.indexOf('/') + 1, bare.length() - 1) : null;
            String name = bare.substring(bare.indexOf(' ') + 1).replaceAll(" /.*", "");
            for (int i = 0; i < times; i++) {
                names.add(new NamedInStory(
                        bare.substring(2, bare.indexOf(' ')) + (times > 1 ? "-" + i : ""),
                        "gazette",
                        LocalDate.of(2027, 6, 8),
                        bare.startsWith("P") ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION,
                        name,
                        title,
                        1,
                        List.of()));
            }
        }
        Set<String> entities = new LinkedHashSet<>();
        Resolver.resolve(names).names().forEach(answer -> entities.add(answer.entity()));
        return entities;
    }
}
