package org.newsvoice.quote.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What papers and agencies write in many ways: reports within reports, words of forms, and whom a pronoun means. */
class NewsOfOutletsModelTest {

    private final SpeakersOfStory speakers = SpeakersOfStory.SHARED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Ruth Amadi laughed. She had written on the ticket: “Please leave your coats at the door.” | Ruth Amadi",
                // Who tells of it is not who says it
                "Salt Weekly reports that Nils Haug told a Danish magazine: “I want to win a race.” | Nils Haug",
                "Salt Weekly reports: “The race is off.” | Salt Weekly",
                "Prosecutors said Haug was “a snake in a new skin”, news agency Ostrow Press reported. | Prosecutors",
                "Prosecutors said Haug was “a snake in a new skin”, using the river to sell salt, news agency Ostrow Press reported. | Prosecutors",
                "Ana Lund said the mill was “as good as dead” and would close in May, the Ostrow Courier reported. | Ana Lund",
                "Ana Lund sold the mill. The mood was “as dark as tar”, the Ostrow Courier said. | Ostrow Courier",
                "“Stay off the ice,” according to Ostrow Press. | Ostrow Press",
                // Between two speakers
                "“We are late,” argued Nils Haug.¶“One of the tasks is to turn the boat.” And Ana Lund says: “It is old.” | Nils Haug; Nils Haug; Ana Lund",
                "“We are late,” said Nils Haug. Minister Udo Brey said the plan was sound. “What we do not do is beat up boats for a living.” | Nils Haug; Udo Brey",
                "“We are late,” said Nils Haug. He said the plan was sound. “What we do not do is beat up boats for a living.” | Nils Haug; Nils Haug",
                "Udo Brey, of the union, said the leaflet was what he had come to expect.¶“The people of Ostrow will not put up with this.” The town bought the hall in May. | Udo Brey",
                "One local said: “No one went to help the man because they could see the boat,” the Daily Courier reports.¶“We have had a lot of trouble on the quay in this country, and it is time it stopped.” | One local; One local",
                "Nils Haug told a paper: “He wants to be part of it. And why would he put his name to a thing that will fail?” Brey has also agreed to speak at the Regatta. | Nils Haug",
                // A heading in capitals within the text
                "The mill closed in May. GETTING THE MILL ON TRACK “We have good grain and a good river to turn the wheel,” Nils Haug said. | Nils Haug",
                // Offices of one
                "Chief Executive and founder Nils Haug said the market had become “broken to the core”. | Nils Haug",
                "“It is late,” said founder and chief executive Nils Haug. | Nils Haug",
                "“It is late,” said President Ana Lund and Mayor Nils Haug. | Ana Lund + Nils Haug",
                "Lund Malt Chief Executive Nils Haug spoke. “Many brewers are in danger,” the Lund Malt CEO explained. | Nils Haug",
                // Places are no speakers
                "Plans were unknown on Sunday, as one report had friends saying the mayor had made up his mind while a senior cabinet figure said he was “quite certain the mayor is open on this”. | a senior cabinet figure",
                "“They were weak,” Mark Lund said. On Tuesday, Chairman and Chief Executive Officer Udo Brey said the mill will grow. “We expect that income from the mill will rise by a lot.” | Mark Lund; Udo Brey",
                // Who speaks for a body, and bodies by a part of their name
                "A Department for Salt and Nets spokeswoman said of the deal: “It is fair.” | A Department for Salt and Nets spokeswoman",
                "The Department for Salt and Nets said of the deal: “It is fair.” | Department for Salt and Nets",
                "The Federal Bakers met. The Fed said that prices were “well contained”. | Federal Bakers",
                "The Federal Bakers met the Federal Millers. The Fed said that prices were “well contained”. | Fed",
                // Two names with an article between
                "Nils Haug told the Independent the Guild’s plans were “a move onto our turf”. | Nils Haug",
            })
    void whoSaysItAndWhoTellsOfIt(String story, String answers) {
        assertEquals(answers, speakers.read(story));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // Forms, lists and screens
                "The form asks “Have you been abroad?” and has a box marked “other”, Nils Haug said. | -; -",
                "The ballot paper will ask: “Should the bridge be sold?” Nils Haug said so. | -",
                "Reporters will ask: “Should the bridge be sold?” | Reporters",
                "Nils Haug said the words “at all times” were added to the form. | -",
                "Nils Haug told the court the file was named “secret plans”. | -",
                "Nils Haug cut his rating on the mill to “hold” from “buy”, and said it was late. | -; -",
                "Nils Haug called the rating of the mill “absurd”. | Nils Haug",
                "Every runner will hit the wall and see written on it, “Are you strong?”, said Nils Haug. | -",
                "The town uses “tide” to mean time, Nils Haug said. | -",
                "Is it okay to say “Merry Tide” to strangers, Nils Haug asked. | -",
                "Nils Haug said it was right to say “sorry” and shook hands. | -",
                // Titles
                "The debate, on the motion “This house believes that salt is dear”, was won by Nils Haug. | -",
                "The report, “Salt in the Wells of Ostrow”, was late, Nils Haug said. | -",
                "In an article in the Courier, “Why the tide is late”, Nils Haug said the moon was at fault. | -",
                "In an article in the Courier, “The moon is at fault for it,” Nils Haug wrote. | Nils Haug",
                "Nils Haug would not say which part of “Unloved” the king had seen. | -",
                "Last week, Lund Post posted a set titled “This Is The Most Unhappy Office Quarrel We Have Ever Seen In Town” of notes. | -",
                "Nils Haug gave a homeless man identified as “Thomas” a hat. | -",
                "He was dubbed “Salty John” by the media, said Nils Haug. | -",
            })
    void whatFormsAndTitlesHave(String story, String answers) {
        assertEquals(answers, speakers.read(story));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Perhaps Nils Haug is not in control of the mill, according to Udo Brey, the head of the union.¶“Some say the foreman runs it now,” he said. | Udo Brey",
                "Minister Ana Lund was ill. Udo Brey, the party’s strategist, told a paper so. Mr Haug has “the same fire for the job” as before, he said. | Udo Brey",
                "Mr Brey met Mr Haug. After Mr Haug left the hall, the plan was “a mess”, he said. | Haug",
                "Producer Nils Haug said the play would be “worth it”. The show’s director is Piet Maas, best known for Salt. “The play will be a mix of rope and light,” he said. | Nils Haug; Piet Maas",
                "“Grain is up,” said Udo Brey, a trader.¶The captor, dressed in grey, then reads a statement in which he mentions the harbor.¶He says: “This man will pay for the bridge.” | Udo Brey; The captor",
                "Nils Haug, a father of two, was glad. He denied that there was any sort of “salt fever” in town. | Nils Haug",
            })
    void whomAPronounMeans(String story, String answers) {
        assertEquals(answers, speakers.read(story));
    }

    @Test
    void aStoryThatEndsInCodeIsRead() {
        assertEquals(
                "Nils Haug; -; -",
                speakers.read("“It is late,” Nils Haug said.¶<!-- a = \"468x60_as\"; b = \"000000\"; //-->"));
    }
}
