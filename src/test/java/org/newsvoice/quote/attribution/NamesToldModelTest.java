package org.newsvoice.quote.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People and bodies whose names something beside them tells, and who are meant by them later, in the notation of {@link SpeakersOfStory}. */
class NamesToldModelTest {

    private final SpeakersOfStory speakers = SpeakersOfStory.SHARED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // Bodies of which the model knows no word
                "Books First, a group of teachers that brought the case, welcomed it. “Every book goes back,” the group said. | Books First",
                "Readers Now, a group of clerks that sued, met on Monday. “Every book goes back,” the group said. | Readers Now",
                "Nora Bell, a teacher who sued, met the board. “Every book goes back,” the group said. | the group",
                "The World Draughts League (WDL) met on Monday. “The rink is cold,” the league said. | World Draughts League",
                "The World Curling Union (WCU) banned two players for what it termed “odd sweeping”. | World Curling Union",
                "About ten members of the Union of Ushers protested. In a leaflet the union said the fair “shows plays but pays no one”. | Union of Ushers",
                "“The people chose the boat,” said Ruth Amadi, the chair of Tunnel Now. Her group said that the campaign had been “built on sand”. | Ruth Amadi; Tunnel Now",
                "“The people chose the boat,” said Ruth Amadi, the chair of Tunnel Now, to Nora Bell. Her group said that it was “built on sand”. | Ruth Amadi; Her group",
                "Tern Midstream will buy rival Norvane Pipelines.¶Norvane said its board was glad. “It is a good price,” the company said. | Norvane Pipelines",
                // Double names
                "Others were less sure. Florence Ilic-Reyes of Banque Lorca said traders had sold.¶“We were early,” Ilic-Reyes told Reuters. | Florence Ilic-Reyes",
                "The prize went to “Thread”. Its maker, Mercy Okello-Grant, took it. “My aunt sewed it,” she said.¶Okello-Grant was glad. She said it was “odd to be fed by them”. | -; Mercy Okello-Grant; Mercy Okello-Grant",
                // A family name that the model takes for a place
                "The driver, Brody Kettleman, 38, was charged.¶“He had a beer,” Capt. Ruth Amadi said.¶Kettleman, reached at home, said he had no boat. “What was I to do, swim?” he said. | Ruth Amadi; Brody Kettleman",
                // A first name that is all that somebody gives
                "A baker from Lund, who would give only her first name, Signe, was less happy. “My bread is hard,” she said. “Who pays?” | Signe; Signe",
                // Relatives of the same person
                "Mr. Tate died on Monday, said his daughter, Carla Tate-Moss.¶But he did sing. His daughter found that out at nine.¶“He was in the shed,” she said. | Carla Tate-Moss",
                "Mr. Tate died on Monday, said his daughter, Carla Tate-Moss. Piet Maas was there. His son wept.¶“He was in the shed,” the son said. | the son",
                "Nils Haug has a shop. His wife of 40 years, Geneva, kept the books and always said “the sea keeps none”. | Geneva",
                "Nils Haug has a shop. His wife has a house in Lund, Geneva is her cat. “It bites,” she said. | His wife",
                // The only union, ministry or court of a long story; not the only company
                "The World Curling Union met.¶It was late.¶Nora Bell sang.¶She left.¶Piet Maas sang.¶He left.¶It was dark.¶It rained.¶It froze.¶It thawed.¶It rained.¶It froze.¶It thawed.¶The ice is gone. “We will wait,” the union said. | World Curling Union",
                "Norvane Foods met.¶It was late.¶Nora Bell sang.¶She left.¶Piet Maas sang.¶He left.¶It was dark.¶It rained.¶It froze.¶It thawed.¶It rained.¶It froze.¶It thawed.¶The ice is gone. “We will wait,” the retailer said. | the retailer",
                // Nouns for pupils
                "Odile Fabre opened with the fastest leg of her life. On Monday she slipped on ice and hurt her hip.¶“The nurse said rest it,” the sophomore said. | Odile Fabre",
                // The sentence before is about one whose first name alone speaks against the pronoun
                "Jillian Staub swam the first leg and rookie Dylan Castleberry the last. Castleberry, 14, joined the team in January.¶“I thought they had the wrong room,” she said. | open",
                "Jillian Staub swam the first leg and rookie Dylan Castleberry the last. Castleberry, 14, joined the team in January.¶“He is fast,” she said. | Jillian Staub",
                // What a note says that lies on something
                "The canoe was found on Monday with a note on the oar that said “Sorry, was cold.” | note",
                // Who denies a part of what is asked goes on
                "Judge Ruth Amadi ruled on it. “It is late,” she wrote.¶Minister Dineke Haas said the state would “read it”. She denied that the mill was closed, and said that it had been “rested”. | Ruth Amadi; Dineke Haas; Dineke Haas",
                "Piet Maas said Nils Haug “took the boat”. He denied it, and said that it had been “borrowed”. | Piet Maas; Nils Haug",
            })
    void whoIsToldBesideAName(String text, String expected) {
        assertEquals(expected, speakers.read(text));
    }
}
