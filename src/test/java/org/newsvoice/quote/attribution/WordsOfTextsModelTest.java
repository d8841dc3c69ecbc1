package org.newsvoice.quote.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that texts, forms, ballots and signs have, whoever speaks of them, in the notation of {@link SpeakersOfStory}. */
class WordsOfTextsModelTest {

    private final SpeakersOfStory speakers = SpeakersOfStory.SHARED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // Terms of lists and laws
                "Judge Ruth Amadi said that the council’s list of “dangerous toys” was too long. | -",
                "Judge Ruth Amadi said the phrase “public nuisance” in the 1911 act referred to noise. | -",
                "Judge Ruth Amadi said the phrase was “dead letters in an old act”. | Ruth Amadi",
                "The plan pays for what the report calls “standing aids”, at a cost of 40 crowns. | -",
                "The report calls the pier “a ruin with a view”. | The report",
                "A letter to Lunde Malt asked for all files that contain the words “foam”, “leak” or “burst”. | -; -; -",
                // Answers in a poll and on a ballot
                "Nora Bell pointed to a poll in which 70 percent of the crews picked “somewhat tired”. | -",
                "According to figures from the Voting Office, 53 percent voted “No” and 46.9 percent “Yes”. | -; -",
                "Nora Bell picked up the phone and said “yes, please come”. | Nora Bell",
                // Headlines, headings, mottos and slogans
                "Nora Bell dismissed newspaper headlines about a “revolt of the cows” as “milk”. | -; Nora Bell",
                "Nora Bell criticised the sponsor, a bank whose logo and motto, “Bread for All”, hung behind the stage. | -",
                "Nora Bell’s motto, “Bread for All”, hung behind the stage. | Nora Bell",
                "Gate Watch asked members to wear badges with the slogan “Ring It” during May. | -",
                "Nora Bell shouted the slogan “Bread for all of us”. | Nora Bell",
                "A waiter told the host, Nora Bell, of a list headed “Row 4 = bad, Row 7 = very bad”. | -",
                // Forms that await a signature
                "Members must sign a form declaring that they have received “no gift, meal or ticket from any club”. | -",
                "The form that tenants must sign says that they “accept the full cost of the paint”. | -",
                "Nora Bell must sign a form but said that she “would not touch a pen”. | Nora Bell",
                // What is on things, with words between the thing and the verb
                "The wording was contested in court. It first read “Do you agree that the pier is old?” | -",
                "A sign that had been nailed to the gate outside the mill on Monday read “Last boat gone”. | -",
                "The mill, whose sign still says “Fresh Since 1910”, was sold. | -",
                "The flood took the guest book, whose last entry read “Nice beds, bit wet”. | -",
                "The inscription on the stone, which gives the name of a miller, reads in part “may his wheel turn”. | -",
                "Nora Bell, whose sign was stolen, said “they can keep it”. | Nora Bell",
            })
    void nobodySaysWhatATextHas(String text, String expected) {
        assertEquals(expected, speakers.read(text));
    }
}
