package org.newsvoice.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.Article;
import org.newsvoice.dedup.BodySignature.Likeness;
import org.newsvoice.eval.duplicates.EditedStories;
import org.newsvoice.eval.duplicates.EditedStories.EditedStory;
import org.newsvoice.eval.duplicates.StoryEdit;

class BodySignatureTest {

    private static final String LEAD = "The ferry between Port Ellery and the isles will sail again in spring. ";
    private static final String REST = "Mayor Okafor told the council that the money had been found at last. "
            + "The line was closed nine years ago after a fire in the engine room. "
            + "Nobody was hurt then, but the company that ran the ships went bankrupt.";

    @Test
    void copiesThatWereCutOrAddedToAreOneStoryAndOthersAreNot() {
        Random words = new Random(7);
        List<Article> invented =
                IntStream.range(0, 60).mapToObj(n -> invented(words)).toList();
        EditedStories edited = new EditedStories(invented, 11);
        assertEquals(48, edited.size(), "a fifth lends its paragraphs");
        for (int n = 0; n < edited.size(); n++) {
            List<EditedStory> family = edited.family(n);
            BodySignature original = BodySignature.of(family.get(0).article());
            for (EditedStory story : family) {
                boolean same = same(original, BodySignature.of(story.article()));
                assertEquals(
                        story.edit().isCopy(),
                        same,
                        () -> story.edit() + " of\n" + family.get(0).article().text() + "\nis\n"
                                + story.article().text());
            }
        }
    }

    @Test
    void marketReportsOfTwoDaysAreTwoStories() {
        EditedStories edited = new EditedStories(List.of(invented(new Random(1)), invented(new Random(2))), 1);
        BodySignature monday = BodySignature.of(report(edited.family(0)));
        assertFalse(same(monday, BodySignature.of(report(edited.family(1)))));
    }

    @Test
    void layoutCaseAccentsAndMarksDoNotMatter() {
        BodySignature one =
                BodySignature.of(Stories.story("a", LEAD + "“Café open!” said Zoë to all of the guests there."));
        BodySignature other = BodySignature.of(Stories.story(
                "b",
                LEAD.toUpperCase(java.util.Locale.ROOT),
                "\"Cafe\u0301  open!\" said Zoe\u0308 to all of\nthe guests there."));
        assertEquals(hashes(one), hashes(other));
    }

    @Test
    void aNewLeadMakesANewStoryThoughAllElseIsOld() {
        BodySignature old = BodySignature.of(Stories.story("a", LEAD, REST));
        BodySignature update = BodySignature.of(
                Stories.story("a", "The first ferry in nine years left Port Ellery this morning.", REST));
        assertEquals(Likeness.RELATED, old.likeness(update));
        assertTrue(same(old, BodySignature.of(Stories.story("b", "Here is what our readers must know.", LEAD, REST))));
    }

    @Test
    void aRoundUpIsNoCopyOfTheStoriesInIt() {
        Random words = new Random(3);
        String others =
                IntStream.range(0, 10).mapToObj(n -> invented(words).text()).collect(Collectors.joining(" "));
        BodySignature brief = BodySignature.of(Stories.story("a", LEAD, REST));
        assertEquals(Likeness.NONE, brief.likeness(BodySignature.of(Stories.story("The day", LEAD, REST, others))));
    }

    @Test
    void aBodyHasASignatureOfBoundedSize() {
        Random words = new Random(5);
        String[] paragraphs =
                IntStream.range(0, 1000).mapToObj(n -> sentence(words)).toArray(String[]::new);
        BodySignature whole = BodySignature.of(Stories.story("a", paragraphs));
        assertEquals(BodySignature.MAX_SENTENCES + 1, whole.sentences().length);
        assertEquals(BodySignature.MAX_KEYS, whole.keys().length);
        paragraphs[999] = "“Something else,” said Okafor.";
        long[] other = BodySignature.of(Stories.story("a", paragraphs)).sentences();
        assertFalse(whole.sentences()[BodySignature.MAX_SENTENCES] == other[BodySignature.MAX_SENTENCES]);
        assertTrue(SentenceHash.mayHoldSpeech(other[BodySignature.MAX_SENTENCES]));
    }

    private static boolean same(BodySignature one, BodySignature other) {
        assertEquals(one.likeness(other), other.likeness(one));
        return one.likeness(other) == Likeness.SAME;
    }

    private static Article report(List<EditedStory> family) {
        return family.stream()
                .filter(story -> story.edit() == StoryEdit.MARKET_REPORT)
                .findFirst()
                .orElseThrow()
                .article();
    }

    private static List<Long> hashes(BodySignature signature) {
        return java.util.Arrays.stream(signature.sentences()).boxed().toList();
    }

    /** Six to ten paragraphs of two sentences of chance words. */
    private static Article invented(Random random) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 6 + random.nextInt(5); i > 0; i--) {
            paragraphs.add(sentence(random) + " " + sentence(random));
        }
        return Stories.story("Headline " + random.nextInt(), paragraphs.toArray(String[]::new));
    }

    private static String sentence(Random random) {
        return IntStream.range(0, 10 + random.nextInt(15))
                .mapToObj(n -> Integer.toString(100 + random.nextInt(1000), Character.MAX_RADIX))
                .collect(Collectors.joining(" ", "The ", "."));
    }
}
