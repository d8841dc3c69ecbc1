package org.newsvoice.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsvoice.article.Article;
import org.newsvoice.nlp.corenlp.CoreNlpStoryAnnotator;
import org.newsvoice.nlp.corenlp.FirstNameFiles;
import org.newsvoice.speaker.Speaker;

/** Who speaks in invented stories, in a text notation: the names of all speech in a story, a vertical bar between two quotations. */
class SpeakersInNewsModelTest {

    private static CoreNlpStoryAnnotator annotator;
    private static NewsSpeechFinder finder;

    @BeforeAll
    static void load() {
        annotator = CoreNlpStoryAnnotator.create(10_000);
        finder = new NewsSpeechFinder(FirstNameFiles.load());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                // Somebody whom the story does not name.
                "Mayor Kofi Lund shut the quay on Friday. A docker stood there all day. “We heard nothing,” he said. ; A docker",
                "Dr. Carla Stone treated the girl. Her mother sat beside her. “She wants her cat,” she said. ; Her mother",
                // Bodies by their kinds.
                "Bank of Calder cut its rates. “Growth is too slow,” the bank said. ; Bank of Calder",
                "Varonis Corp. shut its plant in May. “We are sorry,” the company said in a statement. ; Varonis Corp.",
                "Carl Lund lost the vote. “We will fight on,” the Lund campaign said. ; Lund campaign",
                "The Ellish SPCA wrote about a dog. It was tied to a rail at Ayr railway station. The charity added: “He is well.” ; Ellish SPCA",
                // The dead do not speak, but for what they said before.
                "Tom Lund was killed at the pier on Friday. “It was over in a second,” he said. ; null",
                "Tom Lund, 34, was found dead on Friday. Police are looking for a man. “We want to talk to him,” he said. ; null",
                "Mayor Carl Berg came at noon. The body of Tom Lund was found at two. “He was a friend,” he said. ; Carl Berg",
                "Tom Lund was killed at the pier on Friday. “I love the sea,” he once said. ; Tom Lund",
                "Tom Lund was nearly killed at the pier on Friday. “It was over in a second,” he said. ; Tom Lund",
                // A relative of the one who tells it.
                "Ann Lund told us of the war. I lived with my mother. When I left her, she said, “Take the coat.” ; my mother",
                // Offices and epithets.
                "Carl Lund met a candidate. Lund was tired. Lund left early. “I will win,” the candidate said. ; the candidate",
                // Names.
                "“It is damp,” said Cllr Carla Stone. ; Carla Stone",
                "“It is damp,” said the Centre for River Studies. ; Centre for River Studies",
                "The band played on. “It was loud,” his friend Carl Lund told the paper. ; Carl Lund",
                "“It is damp,” former senator and New York Mayor Carl Lund said. ; Carl Lund",
                "Mayor Carl Osterhout spoke on Friday. “It is damp,” Osterhuot said. ; Carl Osterhout",
                "The county's engineer, Sofia Brandt, spoke of the quay. “We measured it twice,” Brandt said. ; Sofia Brandt",
                "Anna Bell, now Anna Marsh, spoke in May. “I was glad,” Marsh said. “So was I,” Bell added. ; Anna Marsh|Anna Marsh",
                "According to Ann Stone the council “sleeps”. ; Ann Stone",
                "Varonis Ltd/Plc (VARO.N) said the bid was “too low”. ; Varonis Ltd Plc",
                // Two of a family.
                "Mayor Carl Lund spoke in May. Lund praised a nurse, Ann Lund, who had died. “She was kind,” Lund said. ; Carl Lund",
                // Who is asked answers, who has spoken goes on.
                "Reporter Karl Berg asked Carl Lund about the quay. “It is shut,” he said. ; Carl Lund",
                "Judge Lindsey Lund spoke on Friday. “It is shut,” Lund said. He added: “Bob Stone knows.” ; Lindsey Lund|Lindsey Lund",
                // Grammar tells whom a pronoun means.
                "Mayor Lund met Carl Berg. Lund found himself alone. “It is late,” he said. ; Lund",
                // Phrases.
                "Carl Lund spoke of Bob Stone on Friday. “It is late,” Lund said. “I knew Stone,” the gambling tycoon said. ; Carl Lund|Carl Lund",
                "Carl Lund, who met Bob Stone, said he was “glad”. “It is late,” the former secretary of state said. ; Carl Lund|Carl Lund",
                "Mayor Carl Lund was glad. Bob Stone himself came. “He is kind,” Lund said. ; Carl Lund",
                // Words of another.
                "Governor Carl Lund quoted Sheriff Ann Stone as saying “the bridge is gone”. ; Ann Stone",
                "Carl Lund read out a letter from Ann Stone: “We need to meet.” ; Ann Stone",
                "Carl Lund got a warning from Ann Stone: “Keep out.” ; Ann Stone",
                "The plan was called “a joke” by Ann Stone and “a gift” by Carl Lund. ; Ann Stone|Carl Lund",
                "“Will you go?” Ann Stone asked Carl Lund. “Never again,” came the answer. ; Ann Stone|Carl Lund",
                // Who is told does not speak.
                "“Keep out,” the owner of the yard, Carl Lund, told Minister Ann Stone. ; Carl Lund",
                // Views without a verb of speech.
                "For Carl Lund, the harbour was “a second home”. ; Carl Lund",
                "The law is “a paper tiger”, as Carl Lund has it. ; Carl Lund",
                "Senator Ann Stone and Carl Lund met. Stone accused Lund of saying “boats sink”. ; Carl Lund",
                "Mayor Ann Stone blamed Carl Lund for telling voters “it was all over”. ; Carl Lund",
                "Ann Stone liked a comment saying “Lund is right”. ; a comment",
                "Ann Stone issued a statement saying “we will sail”. ; Ann Stone",
                // Two reports with one verb.
                "“I paid,” said banker Carl Lund, and Judge Ann Stone: “To whom?” ; Carl Lund|Ann Stone",
                "“It floats,” Carl Lund said, and his lawyer Bo Berg: “It does.” ; Carl Lund|Bo Berg",
                "Ann Stone is the judge. “I am well,” said Carl Lund, and the judge: “Then sit.” ; Carl Lund|Ann Stone",
                // One speech that a report interrupts.
                "Carl Lund came to court. “Your honour,” said his lawyer, “my client apologises.” ; his lawyer",
                "Ann Stone fell ill. “My sister,” said her brother, “is a fighter.” ; her brother",
                // Sentences that follow one about a person.
                "Ann Stone is furious. “They still owe me a whole roof.” ; Ann Stone",
            })
    void speakersOf(String story, String speakers) {
        assertEquals(speakers, String.join("|", speakers(story)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "As the president said, “Boats float.” And the chairman wrote to me: “Stay.” ; the president|the chairman",
                "He told me on the pier, “I give up.” They say, “Shut the quay.” ; -|-",
                "My critics say I am “asleep at the wheel”. Your wife said “enough”. ; null|Your wife",
                "I told the crew, “We must sail now.” We say, “Keep it open.” ; Carl Lund|Carl Lund",
            })
    void whoSpeaksInATranscriptQuotesOthers(String turn, String speakers) {
        List<ResolvedQuote> quotes = finder.find(annotator.annotate(Stories.story(
                        "A headline",
                        "The following is a transcript of an interview with Harbour Minister Carl Lund by Ann Stone.",
                        "ANN STONE: Minister, good morning. Will the quay shut?",
                        "CARL LUND: Good morning, Ann. " + turn,
                        "STONE: Thank you.")))
                .quotes();
        assertEquals(speakers, String.join("|", names(quotes)));
    }

    @Test
    void aPronounLooksPastCaptions() {
        Article story = Stories.story(
                "A headline",
                "Chief of Police Karl Berg would not say on Friday whether anybody else was sought.",
                "Carried out: Diver Tom Lund is led from the pier by two guards after the alarm",
                "Gathering clues: Officers in white look for the rope beside the old pier",
                "“We are still searching the harbour,” he said.");
        Speaker speaker = finder.find(annotator.annotate(story)).quotes().get(0).speaker();
        assertEquals("Karl Berg", Objects.requireNonNull(speaker).name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Mayor Ann Stone did not say “never”, but all understood. ; 0",
                "Mayor Ann Stone stopped short of saying “we will not pay”. ; 0",
                "Ann Stone refused to say “sorry”. ; 0",
                "“Not again,” thought Ann Stone. ; 0",
                "Ann Stone said the word “quay” comes from the French. ; 0",
                "Ann Stone announced a tour called “Low Tide”. ; 0",
                // What looks alike and was said.
                "“We will not pay,” Ann Stone said. ; 1",
                "Ann Stone said the quay was “not worth the money”. ; 1",
            })
    void whatWasNotSaidIsNoSpeech(String story, int quotes) {
        assertEquals(quotes, speakers(story).size());
    }

    @Test
    void severalSpeakTogether() {
        List<ResolvedQuote> quotes = find("“We are glad,” said Ann Stone and Carl Lund in a joint statement.");
        assertEquals(
                List.of("Ann Stone", "Carl Lund"),
                quotes.get(0).together().stream().map(Speaker::name).toList());
        assertEquals(
                "Ann Stone", Objects.requireNonNull(quotes.get(0).speaker()).name());
    }

    @Test
    void oneSpeaksWhereTwoClausesAreJoined() {
        assertTrue(find("“We are glad,” said Ann Stone, and Carl Lund nodded.")
                .get(0)
                .together()
                .isEmpty());
    }

    @Test
    void confidenceOfTheNameIsNoHigherThanThatOfTheMention() {
        ResolvedQuote quote = find("“We are glad,” Ann Stone said.").get(0);
        double mention = Objects.requireNonNull(quote.quote().attribution()).confidence();
        double name = Objects.requireNonNull(quote.speakerConfidence());
        assertTrue(name <= mention && name > 0.9 * mention, name + " of " + mention);
        ResolvedQuote role =
                find("“We are glad,” a spokesman for the port said.").get(0);
        assertNotNull(role.speaker());
        assertNull(role.speakerConfidence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "“It is damp,” Harbour Minister Carl Lund said. ; Harbour Minister",
                "Speaking on Friday President Carl Lund said: “It is damp.” ; President",
                "“It is damp,” said in October Varonis chairman Carl Lund. ; Varonis chairman",
                "“It is damp,” Calder & Co analyst Carl Lund said. ; Calder & Co analyst",
            })
    void aTitleIsWhatSomebodyIsAndNoMore(String text, String title) {
        Speaker speaker = Objects.requireNonNull(find(text).get(0).speaker());
        assertEquals("Carl Lund", speaker.name());
        assertEquals(title, speaker.title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "NEW DEAL Coach Carl Lund called the talks “long and dull”. ; Carl Lund ; Coach",
                "EXTENSION Chairman Carl Lund called the talks “long and dull”. ; Chairman Carl Lund ; Chairman",
                "WASHINGTON ― President Carl Lund called the talks “long and dull”. ; President Carl Lund ; President",
                "CEO Carl Lund called the talks “long and dull”. ; CEO Carl Lund ; CEO",
            })
    void aHeadingIsNoPartOfAMentionAndATitle(String text, String mention, String title) {
        Article story = Stories.story("A headline", text);
        ResolvedQuote quote = finder.find(annotator.annotate(story)).quotes().get(0);
        assertEquals(
                mention,
                Objects.requireNonNull(quote.quote().attribution())
                        .mention()
                        .span()
                        .of(story.text()));
        assertEquals(title, Objects.requireNonNull(quote.speaker()).title());
    }

    private static List<String> speakers(String text) {
        return names(find(text));
    }

    private static List<String> names(List<ResolvedQuote> quotes) {
        List<String> names = new ArrayList<>();
        for (ResolvedQuote quote : quotes) {
            if (quote.quote().speech()) {
                Speaker speaker = quote.speaker();
                names.add(speaker == null ? "-" : String.valueOf(speaker.name()));
            }
        }
        return names;
    }

    private static List<ResolvedQuote> find(String text) {
        return finder.find(annotator.annotate(Stories.story("A headline", text)))
                .quotes();
    }
}
