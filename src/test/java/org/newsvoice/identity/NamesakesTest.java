package org.newsvoice.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsvoice.speaker.SpeakerKind;

class NamesakesTest {

    private final List<NamedInStory> names = new ArrayList<>();

    /** Stories of one man say nothing of him; some name one body, some another. */
    @Test
    void bodiesThatAreOnlyNamedBesideSomebodyMakeNoTwoPeople() {
        fillers();
        named("a", null, "quay bank");
        named("b", null, "quay bank");
        named("c", null, "marsh board");
        named("d", null, "marsh board");

        assertEquals(1, people());
    }

    @Test
    void aFirmInATitleTellsHimApartFromOneWhoIsAlwaysBesideAnother() {
        fillers();
        named("a", "analyst at Quay Bank", "quay bank");
        named("b", "Quay Bank analyst", "quay bank");
        named("c", null, "marsh board");
        named("d", null, "marsh board");

        assertEquals(2, people());
    }

    private void fillers() {
        for (int i = 0; i < 60; i++) {
            names.add(new NamedInStory(
                    "f" + i, "gazette", LocalDate.of(2027, 6, 8), SpeakerKind.PERSON, "Ada Tarn", null, 1, List.of()));
        }
    }

    private void named(String story, @Nullable String title, String company) {
        names.add(new NamedInStory(
                story,
                "gazette",
                LocalDate.of(2027, 6, 8),
                SpeakerKind.PERSON,
                "Gary Holm",
                title,
                1,
                List.of(company)));
    }

    private long people() {
        List<ResolvedName> resolved = Resolver.resolve(names).names();
        Set<String> holms = resolved.stream()
                .map(ResolvedName::entity)
                .filter(entity -> entity.contains("holm"))
                .collect(Collectors.toSet());
        return holms.size();
    }
}
