package org.newsvoice.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsvoice.failure.JobException;
import org.newsvoice.report.SpeakerChoice.Candidate;

class SpeakerChoiceTest {

    private static final Candidate FULL = new Candidate("1", "Ines Valcourt", 118, false);
    private static final Candidate FAMILY_NAME = new Candidate("2", "Valcourt", 4, true);

    @Test
    void aSmallNamesakeIsNotTakenInPlaceOfWhoIsQuotedMore() {
        JobException refused =
                assertThrows(JobException.class, () -> SpeakerChoice.choose("Valcourt", List.of(FULL, FAMILY_NAME)));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("1  Ines Valcourt (118 quotes)"), refused.getMessage());
        assertTrue(String.valueOf(refused.getMessage()).contains("2  Valcourt (4 quotes)"), refused.getMessage());
    }

    @Test
    void theNameAsGivenIsTakenWhenNobodyWithItIsQuotedMore() {
        Candidate part = new Candidate("3", "Halvorn Marine Group", 2, false);
        Candidate whole = new Candidate("4", "Halvorn Marine", 50, true);
        assertEquals(whole, SpeakerChoice.choose("Halvorn Marine", List.of(part, whole)));
    }

    @Test
    void theOnlyOneWithTheWordsIsTaken() {
        assertEquals(FULL, SpeakerChoice.choose("valcourt", List.of(FULL)));
    }

    @Test
    void whoIsTakenIsSaidUnlessTheNameSaysIt() {
        Candidate taken = new Candidate("1", "Ines Valcourt", 118, true);
        Candidate brother = new Candidate("6", "Luc Valcourt", 2, false);
        assertEquals(
                "“Valcourt” is taken as Ines Valcourt; others of that name: Luc Valcourt.",
                SpeakerChoice.explained("Valcourt", taken, List.of(brother, taken))
                        .words()
                        .orElseThrow());
        assertEquals(
                Optional.empty(),
                SpeakerChoice.explained("ines valcourt", taken, List.of(taken)).words());
    }

    @Test
    void twoWithOneNameAreBothShown() {
        Candidate other = new Candidate("5", "Ines Valcourt", 3, true);
        Candidate same = new Candidate("1", "Ines Valcourt", 118, true);
        assertThrows(JobException.class, () -> SpeakerChoice.choose("Ines Valcourt", List.of(same, other)));
    }
}
