package org.newsvoice.quote.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom short names, forms of address, nouns and pronouns mean later in a story, in the notation of {@link SpeakersOfStory}. */
class WhoIsMeantModelTest {

    private final SpeakersOfStory speakers = SpeakersOfStory.SHARED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // A father whose first name tells no sex, and his son
                "Ignatius Brey, a cooper, died on Monday, his son Karl said. Mr. Brey never married. “I like oak,” Mr. Brey said in 1986. Karl Brey makes tables. | Ignatius Brey",
                "Ignatius Brey, a cooper, died on Monday, his son Karl said. Mr. Brey married Ana Lund. “I like oak,” Mrs. Brey said. Karl Brey makes tables. | Brey",
                "Xanthe Brey sold the mill. Her husband, Karl, was there. “I like oak,” Mr. Brey said. | Karl Brey",
                "Ignatius “Iggy” Brey, a cooper, was 88. “I like oak,” Iggy Brey said in 1986. | -; Ignatius Brey",
                // Teams
                "The Lund Hawks have signed Nils Haug from the Hull Tigers. “He asked to leave,” the Tigers said. | Hull Tigers",
                "The Lund Tigers beat the Hull Tigers. “It was close,” the Tigers said. | Tigers",
                // Bodies of their members
                "The Hull Nurses’ Front went on strike. “We have waited enough,” the union said. | Hull Nurses’ Front",
                // Central banks
                "The Reserve Bank of Lund kept its rate. “Prices must fall,” the central bank said. | Reserve Bank of Lund",
                "The Bank of Lund raised its rate. “Prices must fall,” the central bank said. | Bank of Lund",
                "The Bank of Lund opened a branch in Hull. “Prices must fall,” the central bank said. | the central bank",
                // Saints
                "St Osyth’s Hospital lost its heating. “Patients are warm,” the hospital said. | St Osyth’s Hospital",
                // The first of two family names, alone
                "The goal was that of Iker Goikoetxandia Ruiz. “I closed my eyes,” Goikoetxandia said. | Iker Goikoetxandia Ruiz",
                // Offices that are first names, too
                "Ruth Amadi, Dean of Lund, sold the silver. “We need a roof,” Dean Amadi said. | Ruth Amadi",
                "Ruth Amadi sold the silver. “We need a roof,” Dean Amadi said. | Dean Amadi",
                // First names that are days, too
                "The chairman, Chief Sunday Okoro, was late. “They came with siren,” Okoro said. | Sunday Okoro",
                "Ruth Amadi spoke on Sunday. Okoro left. “I am tired,” Amadi said. | Ruth Amadi",
                // Forms of address
                "“It is late,” said Cr Ruth Amadi. | Ruth Amadi",
                "“I bake,” said Madam Rokiah Salleh, 70. “It is late,” Madam Rokiah said. | Rokiah Salleh; Rokiah Salleh",
                // Relatives whom the name model takes for bodies
                "Her nephew, Odell Stamps, was silent. “I have to live here,” he said. | Odell Stamps",
                // Who contradicts
                "“He owes me money,” soprano Cosima Brey said of Nils Haug. He denied it. “I paid,” he said. | Cosima Brey; Nils Haug",
                "Nils Haug said that Ben Osei owed him money. He denied it. “I paid,” he said. | Ben Osei",
                "Nils Haug will send help. He rejected the claim that it was late. “It is early,” he said. | Nils Haug",
                // A pronoun behind a verb, which tells nothing of the verb's subject
                "Greta Lund, 66, slipped.¶Controller Fraser McQuill said that teams had passed near her.¶“One of our dogs sat down,” he said. | Fraser McQuill",
                // Offices below others
                "Vice President Ana Lund was in Hull. “It is done,” the president said. “So I hear,” the vice president said. | the president; Ana Lund",
                "The mayor, Karl Brey, and the deputy mayor, Ana Lund, spoke. “Yes,” the deputy mayor said. “No,” the mayor said. “So,” the deputy said. | Ana Lund; Karl Brey; Ana Lund",
                "Lieutenant Colonel Karl Brey was there. “It is done,” the colonel said. | Karl Brey",
                "Ana Lund and Karl Brey will sing. The soprano is 60. “He shouts,” she said.¶Mezzo-soprano Ruth Amadi was there. | Ana Lund",
                // Who does not speak: of the other sex, or dead
                "A waitress came while Fergal Dunne, who runs the team, told why he had left. “I was tired,” he said. | Fergal Dunne",
                "Yun Fei runs the stall with her brother-in-law, Teo Kheng, since her husband died. “He shouts,” she said. “She cooks,” he said. | Yun Fei; Teo Kheng",
                "Makani Kea walked home. Nearby Lokela School was shut. “It looked at me,” he said. | Makani Kea",
                // Who holds an office soon
                "Celeste Mba won the vote. “The hard part begins,” the president-elect said. | Celeste Mba",
                // A court that overrules another
                "The Supreme Court of Lund freed the two, overturning the High Court. “They own a radio,” the court said. | Supreme Court of Lund",
                "The High Court of Lund sent the case to the Supreme Court. “They own a radio,” the court said. | the court",
                // A body with a kind before its name
                "The energy watchdog Ofwatt fined Brey Gas. “They were billed twice,” the regulator said. | Ofwatt",
                "Prudential Conduct Office fined Brey Savings. “They were a harvest,” the regulator said. | Prudential Conduct Office",
                "Lund Water answered. “We are on it,” the utility said. | Lund Water",
                // Bodies of another kind, and of another body
                "Nordavia cancelled flights. The pilots’ association, FLK, met the Civil Aviation Agency. “We are sorry,” the airline said. | the airline",
                "Lund Council has left Second Supper. “Nobody rang us,” the charity said. | the charity",
                "Lund Motors shut its plant. Its supplier, Vina Torres, took no side. “We sell glass,” the company said. | the company",
                // Who has a prize, or has lost a spouse
                "Ana Lund, who shared the Nobel Prize, read a paper by her pupil, Ike Amadi. “It is wrong,” the laureate wrote. | Ana Lund",
                "Ruth Amadi, whose husband, Karl Brey, died in May, met Ana Lund. “He packed for two days,” the widow said. | Ruth Amadi",
                // Where somebody is from is no name
                "Comedian Karl Brey walked on stage. “He is in the bar,” quipped the Lund-born comedian. | Karl Brey",
                // Somebody unnamed whom a paragraph is about
                "Dr. Meho Brey had 11 wounded.¶The girl, who did not say what she was called, listened. “It is mine,” she said. | The girl",
                "Dr. Meho Brey had 11 wounded.¶The bride, who was ill, goes by Ana Lund. “It is mine,” she said. | Ana Lund",
            })
    void laterWords(String story, String answers) {
        assertEquals(answers, speakers.read(story));
    }
}
