package org.newsvoice.quote.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two people a pronoun means that speaks, or neither, in the notation of {@link SpeakersOfStory}. */
class PronounsOfTwoModelTest {

    private final SpeakersOfStory speakers = SpeakersOfStory.SHARED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Robin Vale and Kim Osei share a shop. “It leaks,” she said. | open",
                "Robin Vale and Kim Osei share a shop. “It leaks,” he said. | open",
                "Otto Lind and his wife, Robin Lind, run a mill. “It leaks,” she said. | Robin Lind",
                "Robin Vale and her husband, Kim Osei, run a mill. “It leaks,” he said. “It roars,” she said. | Kim Osei; Robin Vale",
                "Judge Perpetua Nhac sent Armin Sito home. “I owe her a fish,” he said. | open",
                "Judge Kim Vale sent Otto Lind home. “I owe her a fish,” he said. | open",
                "Robin Vale met the mother of Kim Osei. “It leaks,” the mother said. | the mother",
                "Kim Osei, a mother of two, met Robin Vale. “It leaks,” she said. | Kim Osei",
                "Kim Osei met Nora Bell. “It leaks,” she said. | open",
                "Nora Bell met Kim Osei. “It leaks,” he said. | Kim Osei",
                "Nora Bell came late. “It leaks,” she and Kim Osei said. | Nora Bell + Kim Osei",
                "Nora Bell came late. She and her husband, Kim Osei, called it “a wet house.” | Nora Bell + Kim Osei",
                "Nora Bell said that she and Kim Osei called it “a wet house.” | Nora Bell",
            })
    void ofTwoOneIsMeantOrTheSpeakerStaysOpen(String text, String expected) {
        assertEquals(expected, speakers.read(text));
    }
}
