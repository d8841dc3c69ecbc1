package org.newsvoice.quote.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says it where other names, offices, papers and pictures stand nearby, in the notation of {@link SpeakersOfStory}. */
class NamesNearbyModelTest {

    private final SpeakersOfStory speakers = SpeakersOfStory.SHARED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // A paper that passes on what somebody wrote
                "“We lost it last week,” the magazine reported Karl Lund as writing on Monday. | Karl Lund",
                // Offices that are long names, before who holds them
                "Minister for Social Welfare Ana Ruiz said that it was “a dangerous game”. | Ana Ruiz",
                "Head of the Ostravan Senate's Harbour Affairs Committee Nils Haug said that it was a “dangerous game”. | Nils Haug",
                "Deputy Chairman of the Lund Council's Peace and Security Committee Nils Haug warned that “one cannot sail by threats.” | Nils Haug",
                "Ostravan Ambassador to the United Nations Ruth Amadi said that the test was “unacceptable and irresponsible”. | Ruth Amadi",
                "“I hope for a strong text,” Ostrava’s Ambassador to the United Nations, Ruth Amadi, told reporters. | Ruth Amadi",
                "The son of Senator Nils Haug said that it was “a dangerous game”. | The son",
                "A spokesman for U.N. Secretary-General Bram Ki-moon called the launch “deeply deplorable” and left. | A spokesman",
                // Offices that nobody has taken yet
                "President-elect Bram Osei met President Nils Haug. “It lasted an hour,” the president-elect said. | Bram Osei",
                "President-elect Bram Osei met Vice President-elect Nils Haug. “It lasted an hour,” the vice president-elect said. | Nils Haug",
                // A subject is nobody whom the rest of its clause names
                "Bram Osei, a businessman, sold the mill. Nils Haug bought it. The businessman called Bram Osei “the worst miller of all”. | The businessman",
                // Whose family a form of address tells
                "Bram Osei beat Ruth Amadi. Mr Osei was with his wife, Melina. Mrs Amadi told voters to give him “a chance”. | Ruth Amadi",
                // A site at the front of a sentence is no body with an apposition
                "The Hull Bay Council said it would help. ¶ On Tern, the council said that it “is of the view that safety comes first.” | Hull Bay Council",
                // Short forms in brackets
                "Ostravská Zeitung (OZ) has the papers. ¶ OZ said the source “wanted nothing in return.” | Ostravská Zeitung",
                "A jet of All Lund Airways (ALA) turned back. ¶ The FBI was silent. ALA said it would ask. ¶ “We are sorry,” the airline said. | All Lund Airways",
                // By where it is based
                "Lund-based Brandcore made a bid for Hull-based Quarlitt. ¶ Brandcore said it stood. ¶ The Lund-based firm called its fee “significant”. | Brandcore",
                // A report between the halves of a clause
                "It will, Nils Haug predicted, “be in deep space for a billion years.” | Nils Haug",
                "It rained, Nils Haug said, “We stay.” | Nils Haug",
                // With whom a clause of its own is introduced
                "The firm has turned it down, with CEO Nils Haug saying that there was “no real path to value”. | Nils Haug",
                // A work, by who made it
                "Ruth Amadi accused “Night Drive” director Nils Haug of making her wait. | -",
                // A name in two halves, and one that begins a story in capitals
                "“Our country goes on,” said the official Science and Fishery Daily. | Science and Fishery Daily",
                "RUTH Amadi said that it was “late for us all”. ¶ Ruth Amadi left. | Ruth Amadi",
                // Labels
                "Screenshot: “lundbank.example” | open",
                // Who is not meant by what is cited
                "Co-founder Nils Haug told reporters that parties cited by the Guild “are not clients of the firm.” | Nils Haug",
            })
    void names(String story, String answers) {
        assertEquals(answers, speakers.read(story));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // Somebody without a name of whom only an earlier paragraph tells
                "The navy kept the rules, a Defense Ministry spokesman said on Monday. ¶ Colonel Karl Lund was responding to reports. ¶ “We did so,” he said. | Karl Lund",
                // Who has just said something else
                "“It is fine,” said Nils Haug. ¶ Ostrava has been too passive, said Ryozuke Kinoshita, who votes. ¶ “I would fire back,” he said. | Nils Haug; Ryozuke Kinoshita",
                // Who is named in the words, by what he did
                "Louis Brey won ahead of Nils Haug. ¶ Brey was glad. ¶ He added: “Louis did a great job but I can live with second.” | open",
                // Who took the picture, or is in it
                "Comedian Clara Voss announced she and Nils Haug have parted. ¶ Clara Voss said that it was time. (Jordan Lund/Jordan Lund/Hull/AP) ¶ “We live apart,” she wrote. | Clara Voss",
                "Karl Faris, chairman of the Guild, said it was false. ¶ Tim Amadi speaks to Bram Osei in court on Monday. REUTERS/Ben Lund ¶ “They want fear,” he said. | Karl Faris",
                // A surname that the tagger takes for a noun
                "Ellis Strand says the ferry will sail. ¶ Its cargo? A boat with David Bowen on it. ¶ It will leave by the lock, Strand tweeted late Friday. ¶ “It has double thrust,” he said. | Ellis Strand",
                // One of another age than those whose age is told
                "Ruth Amadi, 23, was there. Karl Lund, whose house is near, told a paper that he heard a noise. ¶ The 76-year-old said: “I was praying.” | Karl Lund",
                // Who has just spoken, by a noun that is new
                "Gregor Elbing, a board member of the Lund Institute, sees danger. ¶ “It responds with firmness,” Elbing said. ¶ “They want to strangle it,” the expert concluded. | Gregor Elbing; Gregor Elbing",
                "Gregor Elbing, a board member of the Lund Institute, sees danger. ¶ “It responds with firmness,” Elbing said. ¶ “They want to strangle it,” the spokesman added. | Gregor Elbing; the spokesman",
                // A president by the family name, and whose wife has the same
                "President Osborne met Nils Haug. Osborne spoke. ¶ First lady Ruth Osborne gave a tour. ¶ “It is hard,” Osborne said. | Osborne",
                "Haug’s son, Eric Haug, ran the firm. Haug was there. ¶ “It is a good firm,” Haug said. | Haug",
                // Surnames in front, and reporters below
                "The leader, Kim Jong Un, ordered it. ¶ “It is the first step,” Kim said. ¶ (Additional reporting by Jack Kim) | Kim Jong Un",
                // Counted words before a noun
                "President Bram Osei came. Clara Voss left. ¶ “Nothing prepares you,” the two-term president said. | Bram Osei",
            })
    void present(String story, String answers) {
        assertEquals(answers, speakers.read(story));
    }
}
