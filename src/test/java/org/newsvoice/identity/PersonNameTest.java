package org.newsvoice.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.speaker.SpeakerKind;

class PersonNameTest {

    private static final List<String> NAMES = List.of(
            "Robert Quandle",
            "Bob Quandle",
            "R. Quandle",
            "R.J. Quandle",
            "Robert J. Quandle",
            "Robert K. Quandle",
            "Pier Carlo Quandle",
            "Carlo Quandle",
            "Quandle",
            "Robert Quandle Jr.",
            "Robert Quandle Sr.",
            "Roberta Quandle",
            "Clayt Quandle",
            "Clayton Quandle",
            "Sergei Quandle",
            "Sergey Quandle",
            "Max Quandle",
            "Maxine Quandle",
            "Le Quandle",
            "Marine Le Quandle",
            "Robert Quandel",
            "Pier Carlo Quandle-Osei",
            "Robert Osei",
            "Robert Osei-Quandle",
            "Robert Osei Quandle",
            "Robert al-Quandle");

    @ParameterizedTest
    @CsvSource({
        "Robert Quandle, ROBERT QUANDLE, SAME",
        "Robert Quandle, Robert J. Quandle, SAME",
        "Robert Quandle, Bob Quandle, NICKNAME",
        "Clayton Quandle, Clayt Quandle, SHORTENED",
        "Robert Quandle, R. Quandle, INITIAL",
        "Joan Kay Quandle, J.K. Quandle, INITIALS",
        "Pier Carlo Quandle, Carlo Quandle, MIDDLE",
        "Kateryna Quandle, Katerina Quandle, TRANSCRIPTION",
        "Robert Bauhmohl, Robert Baumohl, SPELLING",
        "Aleksandr Ryabtsev, Alexander Riabtsev, SPELLING",
        "Jürgen Schäuffele, Juergen Schaeuffele, SPELLING",
        "Mohammed al-Duwaili, Mohammed Al Duwaili, SAME",
        "Petra Quillmoe, Petra Quillmoe-Sand, PART",
        "Petra Sand, Petra Quillmoe-Sand, PART",
        "Luis Herrada, Luis Herrada Ponce, PART",
        "Luis de Herrada, Luis Ponce, DIFFERENT",
        "Karl Quillmoe, Petra Quillmoe-Sand, DIFFERENT",
        "Robert J. Quandle, Robert K. Quandle, DIFFERENT",
        "Robert Quandle Jr., Robert Quandle Sr., DIFFERENT",
        "Max Quandle, Maxine Quandle, DIFFERENT",
        "Dan Quandle, Don Quandle, DIFFERENT",
        "Robert Green, Robert Greene, DIFFERENT"
    })
    void saysHowTwoNamesCanStandForOnePerson(String one, String other, NameRelation relation) {
        assertEquals(relation, PersonName.of(one).to(PersonName.of(other)));
    }

    @Test
    void theRelationIsTheSameBothWays() {
        for (String one : NAMES) {
            for (String other : NAMES) {
                PersonName a = PersonName.of(one);
                PersonName b = PersonName.of(other);
                assertEquals(a.to(b), b.to(a), one + ", " + other);
            }
        }
    }

    @Test
    void whatCanBeOnePersonIsOfOneBlock() {
        for (String one : NAMES) {
            for (String other : NAMES) {
                PersonName a = PersonName.of(one);
                PersonName b = PersonName.of(other);
                if (a.to(b) != NameRelation.DIFFERENT) {
                    FamilyVariants variants = FamilyVariants.of(List.of(named(one), named(other)));
                    assertEquals(variants.block(a), variants.block(b), one + ", " + other);
                }
            }
        }
    }

    private static NamedInStory named(String name) {
        return new NamedInStory("s", null, null, SpeakerKind.PERSON, name, null, 1, List.of());
    }

    @Test
    void particlesBelongToTheFamilyName() {
        assertTrue(PersonName.of("Le Quandle").isAlone());
        assertFalse(PersonName.of("Marine Le Quandle").isAlone());
        assertEquals("quandle", PersonName.of("Marine Le Quandle").family());
    }

    @ParameterizedTest
    @CsvSource({
        "Brixton Capital Plc, brixton capital",
        "the U.S. Harbour Department, us harbour department",
        "U.S. Treasury, treasury",
        "Department of Harbours, harbours department",
        "Brixton & Loam Inc., brixton loam",
        "B&L, bl",
        "Harbour Board HBR.L, harbour board",
        "EU Commission, european commission",
        "Harbour Rovers FC, harbour rovers",
        "FC Harbour Rovers, harbour rovers"
    })
    void anOrganizationsKeyLeavesOutWhatMakesNoOther(String name, String key) {
        assertEquals(key, BodyName.of(name).key());
    }

    @ParameterizedTest
    @CsvSource({
        "HEC, Harbour and Estuary Commission, INITIALS",
        "Mar, Maritime Reserve, CLIPPED",
        "HarbEst, Harbour Estuary, CLIPPED",
        "Brixton, Brixton Capital, FIRST_WORDS",
        "Journal, Port Street Journal, LAST_WORDS",
        "Journal Corp, Port Street Journal, NONE",
        "Brixton Capital, Brixton, NONE"
    })
    void saysHowAShortNameCanStandForALongOne(String brief, String whole, BodyRelation relation) {
        assertEquals(relation, BodyName.of(brief).to(BodyName.of(whole)));
    }
}
