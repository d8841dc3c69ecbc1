package org.newsvoice.quote.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks in a sentence that names several, in the notation of {@link SpeakersOfStory}. */
class SeveralInSentenceModelTest {

    private final SpeakersOfStory speakers = SpeakersOfStory.SHARED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // Who calls something so, wherever somebody else is named
                "Nora Bell said the reply was slow, and Piet Maas called it “a shame”. | Piet Maas",
                "Nora Bell said the reply was slow, while Piet Maas branded it “a shame”. | Piet Maas",
                "Nora Bell said the reply was slow; Piet Maas described it as “a shame”. | Piet Maas",
                "Nora Bell thanked the crew and Piet Maas calls them “the best of us”. | Piet Maas",
                "Nora Bell said the reply was slow, and the mayor, Piet Maas, called it “a shame”. | Piet Maas",
                "Nora Bell said the reply was slow, and the union called it “a shame”. | the union",
                "Nora Bell told reporters the reply was slow, but Piet Maas dismissed that as “nonsense”. | Piet Maas",
                "Nora Bell praised the deal, which Piet Maas has labelled “a shame”. | Piet Maas",
                "Nora Bell said the reply was slow, and called it “a shame”. | Nora Bell",
                "Nora Bell said Piet Maas called it “a shame”. | Piet Maas",
                "Nora Bell, who called the reply “a shame”, said she would leave. | Nora Bell",
                "Piet Maas, whom Nora Bell called “a shame”, said he would stay. | Nora Bell",
                "Nora Bell said that the crew was slow and that she deemed it “a shame”. | Nora Bell",
                "Nora Bell said Piet Maas, who owns the mill, called it “a shame”. | Piet Maas",
                "Nora Bell, who has led the board since May, called it “a shame”. | Nora Bell",
                "Nora Bell said no and her deputy, Piet Maas, dubbed the plan “a toy train”. | Piet Maas",
                "Nora Bell said it was late, and in a letter Piet Maas called the delay “a shame”. | Piet Maas",
                "Nora Bell said it was late, and Piet Maas has since called the delay “a shame”. | Piet Maas",
                "Nora Bell said the letters were late and the trains that Piet Maas had called “iron snails” were full. | Piet Maas",
                "Nora Bell said the reply was slow, and Piet Maas criticised it as “a shame”. | Piet Maas",
                "Nora Bell said the reply was slow, with Piet Maas calling it “a shame”. | Piet Maas",
                "Nora Bell said she met Piet Maas, and called him “a shame”. | Nora Bell",
                "Nora Bell denied the report, and Piet Maas never called it “a shame”. | -",
                "According to Nora Bell, Piet Maas called it “a shame”. | Piet Maas",
                "Nora Bell said the reply was slow and the plan is called “a shame”. | Nora Bell",
                // Whose words the story borrows
                "The harbour is, to borrow the words of its pilot, Cosmas Mendi, “a bathtub”. | Cosmas Mendi",
                "The harbour is, to borrow a phrase from Nora Bell, “a bathtub with a view”. | Nora Bell",
                "The harbour is, to quote Nora Bell, “a bathtub with a view”. | Nora Bell",
                "To quote Nora Bell, the harbour is “a bathtub with a view”. | Nora Bell",
                "To borrow Nora Bell’s words, the harbour is “a bathtub with a view”. | Nora Bell",
                "To use the words of the mayor, Piet Maas, the harbour is “a bathtub with a view”. | Piet Maas",
                "The harbour is “a bathtub with a view”, to quote Nora Bell. | Nora Bell",
                "The harbour is “a bathtub with a view”, to borrow the words of one pilot. | one pilot",
                "Nora Bell said the harbour is, to quote Piet Maas, “a bathtub with a view”. | Piet Maas",
                "To quote the report, the harbour is “a bathtub with a view”. | the report",
                "Nora Bell wanted to quote Piet Maas and said “a bathtub”. | Nora Bell",
                // For whom it is so
                "For the keeper, Ama Boateng, it is “a miracle”. | Ama Boateng",
                "For Boateng, it was “a miracle”. | Boateng",
                "For Ama Boateng, the vote was “a miracle”. | Ama Boateng",
                "For the town’s baker, Ama Boateng, the vote was “a miracle”. | Ama Boateng",
                "For her, it was “a miracle”. | open",
                "Ama Boateng left early. For her, it was “a miracle”. | Ama Boateng",
                "For Ama Boateng, it was “Hamlet” or nothing. | -",
                "For Ama Boateng, Piet Maas was “a miracle”. | Ama Boateng",
                "For the keeper, it is “a miracle”. | -",
                "For the year, it was “a miracle”. | -",
                // What was warned of and promised, and by whom
                "The fair will open despite a warning from its vet, Otto Lind, that the herd was “sick and tired”. | Otto Lind",
                "The fair will open despite a warning from its vet, Otto Lind, of “a lost summer”. | Otto Lind",
                "The fair will open after a promise by Otto Lind of “a quiet summer”. | Otto Lind",
                "The fair will open despite a warning from the vet that the herd was “sick and tired”. | the vet",
                "The fair ignored advice from its vet, Otto Lind, that the herd should “stay in the barn”. | Otto Lind",
                "The fair will open despite a warning about its vet, Otto Lind, that the herd was “sick and tired”. | -",
                "Nora Bell opened the fair despite a warning from its vet, Otto Lind, of “a lost summer”. | Otto Lind",
                "Nora Bell said that, despite a warning from the vet, the fair would be “a joy”. | Nora Bell",
                "There were complaints from Otto Lind that the herd was “sick and tired”. | Otto Lind",
                // Words between the name and the verb
                "Mr Lind, the vicar, said the parish had “run out of road”. | Lind",
                "Mr Loftus-Bright, the vicar, said the parish had “never been so poor”. | Loftus-Bright",
                "Mrs Lind, the vicar’s wife, said the parish had “run out of road”. | Lind",
                "Dr Lind, who owns the mill, said the parish had “run out of road”. | Lind",
                "Otto Lind, the vicar, says the parish has “run out of road”. | Otto Lind",
                "Mr Lind said the parish had “run out of road”. | Lind",
                "Mr Lind, a vicar in Ostrow, told the parish it had “run out of road”. | Lind",
                // Papers, notes, asides and epithets
                "The door stood “open more often than not”, according to testimony from the night guard, Otto Lind. | Otto Lind",
                "The bank had “no money for the crew”, according to Otto Lind. | Otto Lind",
                "The captain shouted “get off my boat”, according to two sailors. | The captain",
                "“Gone to find the cat,” read a note that Otto Lind had left on the table, Sergeant Nora Bell told the court. | Otto Lind",
                "“Gone to find the cat,” said a letter from Otto Lind to his sister. | Otto Lind",
                "“Gone to find the cat,” read a note that Otto Lind had found. | a note",
                "“Gone to find the cat,” said Otto Lind, who read a note. | Otto Lind",
                "General Otto Lind’s last order, “Not one step back”, was read out on Sunday by his daughter, Nora Lind. | Otto Lind",
                "Otto Lind’s book, “Salt Road”, was read out on Sunday by Nora Bell. | -",
                "Nora Bell reposted a message by the economist Otto Lind saying the tax would “sink every boat”. | Otto Lind",
                "Nora Bell liked a comment saying the tax would “sink every boat”. | a comment",
                "To its author, Senator Otto Lind, it is “the least we owe the coast”. | Otto Lind",
                "“A scandal in slow motion”: thus Nora Bell on the rail contract. | Nora Bell",
                "“A scandal in slow motion”: Nora Bell on the rail contract. | Nora Bell",
                "Critics include the novelist Otto Lind (“a tax on bedtime”) and the publisher Nora Bell (“daft”). | Otto Lind; Nora Bell",
                "The boat was sold by Nora Bell (“daft” to some). | -",
                "Had Coach Otto Lind told his players “sit on the lead”, the Loons would be in the final. He told them “go and get another”. | -; Otto Lind",
                "Had Otto Lind told his players “sit on the lead”? | Otto Lind",
                "Otto Lind had told his players “sit on the lead”. | Otto Lind",
                "Nora Bell said she would call the new place “Second Helping” and open it in June. | -",
                "Nora Bell said she would call the plan “a farce”. | Nora Bell",
                "Nora Bell said she would call the new bakery “Crumbs”. | -",
                "Kenza Lind ran 1:57 in Lund, a national record, under the eyes of her coach, Otto Vale. “My legs hurt,” the two-time Olympian said. | Kenza Lind",
                "Host Otto Lind asked the chemist Nora Bell whether she was glad. “I washed the flasks,” the Nobel laureate said. | Nora Bell",
                "Marlo Quist, who uses they/them pronouns, builds cellos in Eastbrook with Otto Lind.¶“I wanted one that could be dropped,” they said. | Marlo Quist",
                "Sasha Temir, a weaver whose pronouns are they and them, won in May. “I dropped the loom,” they said. | Sasha Temir",
                "Mayor Nora Bell and her challenger, Tess Marche, debated on Tuesday. “I slept well,” she said. | open",
                "Mayor Nora Bell and her challenger, Otto Lind, debated on Tuesday. “I slept well,” she said. | Nora Bell",
                "Branded “a horse with a flat tyre” by Opposition Leader Piet Maas, the bill passed by two votes. | Piet Maas",
                "Marlowe Quist, who uses they/them pronouns, builds instruments in a former laundry in Eastbrook.¶“I wanted a cello that could be dropped,” they said. “So I dropped eleven.” | Marlowe Quist; Marlowe Quist",
                "Mr Loftus-Bright, the vicar, said the parish had “never slept through a Sunday”. | Loftus-Bright",
            })
    void theOneWhoSaysItSpeaks(String text, String expected) {
        assertEquals(expected, speakers.read(text));
    }
}
