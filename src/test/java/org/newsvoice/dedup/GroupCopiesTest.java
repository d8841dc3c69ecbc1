package org.newsvoice.dedup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsvoice.analysis.Stories;
import org.newsvoice.article.ArticleKey;

/** Which records repeat others, whose copies they are, and whose analysis they have: one line for each, in the order of places. */
class GroupCopiesTest {

    private static final String LEAD = "The ferry between Port Ellery and the isles will sail again in spring. ";
    private static final String MONEY = "“We found the money at last, and not a day too early,” said Okafor. ";
    private static final String FIRE = "The line was closed nine years ago after a fire in the engine room. ";
    private static final String HURT = "Nobody was hurt then, but the company that ran the ships went bankrupt. ";
    private static final String LOCAL = "“Vendport will wait for its own ferry for a long time,” said Moreau. ";

    @Test
    void aRecordThatComesTwiceIsARepeat() {
        assertEquals(
                List.of("wire/1 analyzed", "wire/1 repeat"),
                grouped(List.of(story(0, "wire", 1, LEAD + MONEY), story(1, "wire", 1, LEAD + MONEY)), List.of()));
    }

    @Test
    void anExactCopyHasTheAnalysisOfTheOneThatWasPublishedFirst() {
        assertEquals(
                List.of("late/1 analyzed", "early/1 from late/1"),
                grouped(List.of(story(9, "early", 1, LEAD + MONEY), story(3, "late", 1, LEAD + MONEY)), List.of()));
    }

    @Test
    void aNearCopyIsAnalyzedOnlyWhereItSaysMore() {
        assertEquals(
                List.of("wire/1 analyzed", "cut/1 from wire/1, near copy", "more/1 analyzed, near copy"),
                grouped(
                        List.of(
                                story(1, "wire", 1, LEAD + MONEY + FIRE + HURT),
                                story(2, "cut", 1, LEAD + MONEY + FIRE),
                                story(3, "more", 1, LEAD + MONEY + FIRE + LOCAL)),
                        List.of()));
    }

    @Test
    void anEarlierBatchIsTheSourceAsLongAsItsTextIsKept() {
        NewStory copy = story(2, "copy", 1, LEAD + MONEY + FIRE);
        assertEquals(List.of("copy/1 from wire/1, near copy"), grouped(List.of(copy), List.of(known("wire", true))));
        assertEquals(List.of("copy/1 analyzed, near copy"), grouped(List.of(copy), List.of(known("wire", false))));
    }

    @Test
    void theOrderOfRecordsDoesNotMatter() {
        Random random = new Random(7);
        List<String> sentences = List.of(LEAD, MONEY, FIRE, HURT, LOCAL);
        List<NewStory> stories = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(n -> story(
                        random.nextInt(5),
                        "id-" + random.nextInt(40),
                        n,
                        sentences.stream().filter(s -> random.nextBoolean()).collect(Collectors.joining())))
                .toList());
        List<String> grouped = grouped(stories, List.of());
        Collections.shuffle(stories, random);
        assertEquals(grouped, grouped(stories, List.of()));
    }

    private static List<String> grouped(List<NewStory> stories, List<KnownStory> known) {
        long firstPlace = known.stream().mapToLong(KnownStory::place).max().orElse(-1) + 1;
        return GroupCopies.of(stories, known, firstPlace, Map.of()).stream()
                .map(GroupCopiesTest::line)
                .toList();
    }

    private static String line(CopyStatus status) {
        String own = name(status.story().key());
        if (status.isRepeat()) {
            return own + " repeat";
        }
        String what = status.isAnalyzed() ? " analyzed" : " from " + name(status.source());
        return own + what + (status.clusterId().equals(status.story().exactCluster()) ? "" : ", near copy");
    }

    private static String name(ArticleKey key) {
        return key.articleId() + "/" + key.version();
    }

    private static NewStory story(int hour, String id, int version, String body) {
        return new NewStory(
                hour,
                version,
                new ArticleKey(id, String.valueOf(version)),
                Instant.parse("2027-06-08T10:00:00Z").plusSeconds(3600L * hour),
                "news.txt",
                version,
                "body of " + body,
                BodySignature.of(Stories.story("A headline", body)));
    }

    private static KnownStory known(String id, boolean isSource) {
        String body = LEAD + MONEY + FIRE + HURT;
        return new KnownStory(
                LocalDate.parse("2027-06-07"),
                new ArticleKey(id, "1"),
                Instant.parse("2027-06-07T10:00:00Z"),
                "news.txt",
                0,
                "body of " + body,
                "body of " + body,
                4,
                4,
                true,
                true,
                true,
                isSource,
                BodySignature.of(Stories.story("A headline", body)),
                List.of());
    }
}
