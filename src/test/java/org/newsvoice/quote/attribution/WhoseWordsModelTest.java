package org.newsvoice.quote.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words they are that somebody else tells, names, or never says, in the notation of {@link SpeakersOfStory}. */
class WhoseWordsModelTest {

    private final SpeakersOfStory speakers = SpeakersOfStory.SHARED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // Who carries words from another
                "Spokesman Farid Osei relayed the words of the captain, Houda Slimani: “The pumps held.” | Houda Slimani",
                "Bolat Yerzhan showed the court a video of the driver, Gulnara Asan: “I was asleep.” | Gulnara Asan",
                "Bolat Yerzhan played a voicemail from the driver, Gulnara Asan: “I was asleep.” | Gulnara Asan",
                "Bolat Yerzhan rejected the criticism of the driver, Gulnara Asan: “She was asleep.” | Bolat Yerzhan",
                "A letter came to Nils Haug from the widow, Ruth Amadi: “Come home.” | Ruth Amadi",
                "An email to Nils Haug from Ruth Amadi read: “Come home.” | Ruth Amadi",
                "As her aunt used to say, Ines Calder recalled, “a borrowed boat leaks twice”. | her aunt",
                "“A borrowed boat leaks twice,” as her aunt always said, Ines Calder recalled. | her aunt",
                "As Ruth Amadi once put it, Nils Haug recalled, “the tide waits for no one”. | Ruth Amadi",
                "As Ruth Amadi said goodbye, Nils Haug whispered, “The tide waits for no one.” | Nils Haug",
                "In the words of the poet Lidia Sark, which President Pavel Doran quoted at the grave, the river “keeps no accounts”. | Lidia Sark",
                "In the words of Lidia Sark, who was there, Pavel Doran said the river “keeps no accounts”. | Pavel Doran",
                // Names that are given, and titles of which something is said
                "Rashida Okwu said the boat was christened “Morning Again” in May. | -",
                "Lorcan Dev said he writes under the pen name “Old Salt”. | -",
                "Lorcan Dev said they had registered the brand as “Late Again”. | -",
                "Lorcan Dev said under oath: “I was late again.” | Lorcan Dev",
                "Critic Sunniva Dal said “The Ice Clerk” was “a film to sleep through”. | -; Sunniva Dal",
                "Sunniva Dal called “Salt Road” “a song to sleep through”. | -; Sunniva Dal",
                "Nils Haug opened his mail to a letter from the owner, Gulnara Asan: “Come home.” | Gulnara Asan",
                "The lawyer Nils Haug said his client, Ruth Amadi, had told officers at noon that she “never saw a boat”. | Ruth Amadi",
                "To the captain, Nils Haug, the boat is “a good one”; to her owner, Ruth Amadi, it is “a leak with a mast”. | Nils Haug; Ruth Amadi",
                "“Forty years and no storm.” That is how Ruth Amadi sums up her time at sea. | Ruth Amadi",
                "Reporters asked the captain, Ruth Amadi, if she would sail. “Ask the wind,” came back the answer. | Ruth Amadi",
                "On the hull, Ruth Amadi found a line painted with a thumb by the captain, Nils Haug: “The sea is dry.” | Nils Haug",
                "Behind it is Nils Haug’s fear of “a second flood”. | Nils Haug",
                "Where Ruth Amadi sees “a wage that melts”, Nils Haug sees “the price of ice”. | Ruth Amadi; Nils Haug",
                "Keeper Nils Haug, hailed as “the wall of Lund” by the coach, Karl Brey, let in none. | Karl Brey",
                "Nils Haug expressed regret. The bishop, Karl Brey, apologised for “a year of unkind words”. | Karl Brey",
                "Nils Haug was “not minded to ask”, the records showed. | the records",
                "The plan was described by Ruth Amadi as “a shotgun wedding” and by the chairman, Karl Brey, as “overdue”. | Ruth Amadi; Karl Brey",
                "Ruth Amadi called the tax “a gift to thieves”, the envoy Karl Brey “a necessary evil”. | Ruth Amadi; Karl Brey",
                "Ruth Amadi called Karl Brey “vain” and Nils Haug “cruel”. | Ruth Amadi; Ruth Amadi",
                "Ruth Amadi asked if he ran.¶“Every day,” Teo Girma said.¶“How far?”¶“To the church,” said Girma. | Teo Girma; open; Teo Girma",
                // Of whom others say something
                "Nils Haug was accused in court by the owner, Karl Brey, of “cooking the books for years”. | Karl Brey",
                "The captain Nils Haug is alleged in the charge sheet to have “struck the boy with an oar”. | -",
                "Nils Haug is accused of “robbing the fund for years”. | -",
                // What is said to oneself
                "Nils Haug asked himself: “Who has the key to this boat?” | -",
                // A file's name, a song's, a boat's, a subject's
                "Skipper Nils Haug said he had bought the trawler “Morning Debt” from a widow. | -",
                "The minister Ruth Amadi announced a new subject, “Living with Water”, for all pupils. | -",
                "The clerk Nils Haug said the list was saved under the name “summer boats” in May. | -",
                // What is not said
                "Nils Haug denied ever telling a widow to “go and swim”. | -",
                "If Nils Haug says “yes” on Monday, the ferry will sail. | -",
                "Unless Nils Haug says “sorry”, the crew will strike. | -",
                "The crew will wait until Nils Haug says “go”. | -",
                "The crew waited until Nils Haug said “go”. | Nils Haug",
                "When Nils Haug says “we are ready”, the crew laughs. | Nils Haug",
                "Nils Haug would rather sink than say “sorry”. | -",
                "According to the charge sheet, Nils Haug “sold tickets to a lake”. | the charge sheet",
                "“Tickets are gone,” Nils Haug said, according to the statement. | Nils Haug",
                "“Tickets are gone,” Nils Haug told the crew, according to a transcript. | Nils Haug",
                "“Tickets are gone,” Nils Haug said, according to the Tide Courier. | Tide Courier",
                "Based on the statement released by Tide Television, it seems Nils Haug “sold tickets to a lake”. | Tide Television",
                "Based on Main Street since May, Nils Haug said the club “sold tickets to a lake”. | Nils Haug",
                "According to Nils Haug, who kept the file, she “sold tickets to a lake”. | Nils Haug",
                "Nils Haug might as well have said “go and swim”, and the crew laughed. | -",
                "The crew waited in vain for the owner, Nils Haug, to say “you may go home”. | -",
                "The crew waited for Nils Haug, who said: “You may go home.” | Nils Haug",
                "The crew begged for Nils Haug to say “stay”. | -",
                "Ruth Amadi denied that the owner had called her “a thief of ropes”. | -",
                "Ruth Amadi denied stealing ropes and called him “a liar”. | Ruth Amadi",
                "Nils Haug said the crew would march under the slogan “Bread First”. | -",
                "Nils Haug said the slogan was “a bad joke”. | Nils Haug",
                "Nils Haug turned away as if to say “leave me alone”. | -",
                "Her silence seemed to say “leave me alone”. | -",
                "Nils Haug’s smile said “I told you so”. | -",
                "Nils Haug’s letter said “he is ill”. | Nils Haug",
                // What is said without a verb of speech
                "Nils Haug called the plan “a farce”; Ruth Amadi, “a gift”. | Nils Haug; Ruth Amadi",
                "Nils Haug described the plan as “a farce”; his deputy, Ruth Amadi, as “a gift”. | Nils Haug; Ruth Amadi",
                "Clara Voss called Nils Haug “a liar” and Ruth Amadi “a thief”. | Clara Voss; Clara Voss",
                "The plan was laughed off by the mayor, Ruth Amadi, as “hot air”. | Ruth Amadi",
                "Ruth Amadi waved the plan away as “hot air”. | Ruth Amadi",
                "Ruth Amadi’s advice for the young? “Leave.” | Ruth Amadi",
                "Was that Ruth Amadi’s advice? “Leave.” | -",
                "With the coach, Emeka Udo, it is always “the grass, the grass, the grass”. | Emeka Udo",
                "The dam “was never inspected”, the auditor general, Lesego Mot, concluded in a report on Nils Haug. | Lesego Mot",
                "The dam “was never inspected”, the auditor, Ruth Amadi, found in a report on Nils Haug. | Ruth Amadi",
                // Who borrows, recites, translates and hears words does not say them
                "Nils Haug borrowed a line from Ruth Amadi: “The sea keeps no books.” | Ruth Amadi",
                "Nils Haug read from the diary of Ruth Amadi: “I am cold.” | Ruth Amadi",
                "Nils Haug translated for Ruth Amadi: “I am cold.” | Ruth Amadi",
                "Nils Haug echoed Ruth Amadi, who said the sea “keeps no books”. | Ruth Amadi",
                "Nils Haug told Ruth Amadi, who was late, that the sea “keeps no books”. | Nils Haug",
                "“Row,” his father would say, Nils Haug recalled. | his father",
                "The plan drew scorn from Ruth Amadi: “a farce”. | Ruth Amadi",
                // What is asked for, wished or not done
                "Nils Haug asked his deputy to say “we are sorry”. | -",
                "Nils Haug wished he had said “stay”. | -",
                "It is hard to imagine Nils Haug saying “sorry”. | -",
                "Nils Haug has yet to say “sorry”. | -",
                "Far from saying “sorry”, Nils Haug laughed. | -",
                "Nils Haug said “goodbye” instead of “sorry”. | Nils Haug; -",
                "“Sorry,” Nils Haug did not say. | -",
                "“Sorry,” Nils Haug did not say when he left, but he wept. | Nils Haug",
                "Nils Haug did not hesitate to say “no”. | Nils Haug",
                "Nils Haug could not help saying “at last”. | Nils Haug",
                "Nils Haug never fails to say “the sea gives”. | Nils Haug",
                // What another has said of it, told or called it
                "Ruth Amadi said the deal would save millions and denied that it was “a leap into a dry well”, as one broker had suggested. | one broker",
                "Ruth Amadi said the deal was “a leap into a dry well”, as one broker had suggested. | Ruth Amadi",
                "Ruth Amadi proposed that owners pay a fee, an idea that the trade has dismissed as “a joke on stilts”. | the trade",
                "Ruth Amadi proposed a fee, which she dismissed as “a joke on stilts” a week later. | Ruth Amadi",
                "Nils Haug spoke. He read a letter from the head of the board, Ruth Amadi, who wrote that the law would leave guards “chasing a bus on foot”. | Ruth Amadi",
                "Ruth Amadi left early. She added that a steward had told her before the vote to “bring a cushion”. | a steward",
                "Ruth Amadi left early. She told the steward to “bring a cushion”. | Ruth Amadi",
                // Who judges in a word
                "Nora Bell dismissed the plan as “soup”. | Nora Bell",
                "The Harbour Union sued. It described the rise as “relentless” and left. | Harbour Union",
                "The plan was dismissed as “soup” on Monday. | -",
                // In whose eyes something is so
                "If you ask Ruth Amadi, it was “a farce”. | Ruth Amadi",
                "As far as Ruth Amadi is concerned, it was “a farce”. | Ruth Amadi",
                "“A farce”, Ruth Amadi’s phrase for it, caught on. | Ruth Amadi",
                "Ruth Amadi considers the plan “a farce”. | Ruth Amadi",
            })
    void aStoryTellsWhoseWordsTheyAre(String text, String expected) {
        assertEquals(expected, speakers.read(text));
    }
}
