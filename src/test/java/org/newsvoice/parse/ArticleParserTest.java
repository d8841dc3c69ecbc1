package org.newsvoice.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.newsvoice.parse.ZoneNotation.SOURCE;
import static org.newsvoice.parse.ZoneNotation.article;
import static org.newsvoice.parse.ZoneNotation.outcome;
import static org.newsvoice.parse.ZoneNotation.record;
import static org.newsvoice.parse.ZoneNotation.text;
import static org.newsvoice.parse.ZoneNotation.zones;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.Article;
import org.newsvoice.article.Byline;
import org.newsvoice.article.PublishedTime;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.StorySource;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;

class ArticleParserTest {

    private static final String AGENCY_STORY = """
            Eastmouth reopens its harbour bridge to lorries
             \s
            The bridge had been shut since a storm in May tore away two of its piers.

            By: AP | Eastmouth | Published: June 8, 2016 7:16:54 pm
            Eastmouth bridge, harbour bridge news, Latest news Mayor Ana Ruiz, left, cuts the ribbon. (Source: AP)

            The harbour bridge carried its first lorries on Wednesday. “It is safe,” Mayor Ana Ruiz said.

            She thanked the engineers.

            The bridge had been shut since a storm in May tore away two of its piers.

            For all the latest Harbour News, download the Gazette App
            """;

    @Test
    void readsAnAgencyStoryWithDeckCaptionAndFooter() {
        assertEquals("""
                headline|Eastmouth reopens its harbour bridge to lorries
                deck|The bridge had been shut since a storm in May tore away two of its piers.
                byline|By: AP | Eastmouth | Published: June 8, 2016 7:16:54 pm
                caption|Eastmouth bridge, harbour bridge news, Latest news Mayor Ana Ruiz, left, cuts the ribbon. (Source: AP)
                paragraph|The harbour bridge carried its first lorries on Wednesday. “It is safe,” Mayor Ana Ruiz said.
                paragraph|She thanked the engineers.
                boilerplate|The bridge had been shut since a storm in May tore away two of its piers.
                boilerplate|For all the latest Harbour News, download the Gazette App
                """, zones(AGENCY_STORY));
        Article article = article(AGENCY_STORY);
        assertEquals(
                "Eastmouth reopens its harbour bridge to lorries",
                article.headers().title());
        assertEquals(new Byline(List.of(), "AP"), article.headers().byline());
        assertEquals("Eastmouth", article.headers().datelinePlace());
        assertEquals(
                new PublishedTime(Instant.parse("2016-06-08T19:16:54Z"), "UTC", true),
                article.headers().published());
        assertEquals(Set.of(QualityFlag.ZONE_ASSUMED), article.flags());
    }

    @Test
    void aDatelineWithItsYearIsTheDateOfAStoryThatHasNoOther() {
        String body = "EASTMOUTH, %s (AP) — Fog delayed the ferry.\n\nIt left at noon.\n";
        PublishedTime third = new PublishedTime(Instant.parse("2027-03-03T00:00:00Z"), "UTC", true);
        assertEquals(third, article(body.formatted("March 3, 2027")).headers().published());
        assertNull(article(body.formatted("March 3")).headers().published());
        assertEquals(
                new PublishedTime(Instant.parse("2027-03-04T00:00:00Z"), "UTC", true),
                article("Ferry late\n\nPublished: 2027-03-04\n\n" + body.formatted("March 3, 2027"))
                        .headers()
                        .published());
    }

    @Test
    void readsMarkedHeaderLines() {
        String story = """
                -- Norbank quarterly profit up
                -- By  Ana Ruiz  and  Tom Lee
                -- Thu Mar 29, 2007 1:23pm EDT
                -- http://www.wire.example/article/2007/03/29/norbank

                \s

                 NEW HAVEN  (Reuters) - Norbank ( NBK.N ) said on Thursday that profit rose. "We are glad," it said.

                 Shares rose. (Reporting by  Ana Ruiz ; editing by Tom Lee)
                """;
        assertEquals("""
                boilerplate|--
                headline|Norbank quarterly profit up
                byline|-- By  Ana Ruiz  and  Tom Lee/-- Thu Mar 29, 2007 1:23pm EDT/-- http://www.wire.example/article/2007/03/29/norbank
                dateline|NEW HAVEN  (Reuters) -
                paragraph|Norbank ( NBK.N ) said on Thursday that profit rose. "We are glad," it said.
                paragraph|Shares rose.
                boilerplate|(Reporting by  Ana Ruiz ; editing by Tom Lee)
                """, zones(story));
        Article article = article(story);
        assertEquals(
                new Byline(List.of("Ana Ruiz", "Tom Lee"), "Reuters"),
                article.headers().byline());
        assertEquals("New Haven", article.headers().datelinePlace());
        assertEquals(Instant.parse("2007-03-29T17:23:00Z"), publishedAt(article));
        assertEquals(
                "http://www.wire.example/article/2007/03/29/norbank",
                article.source().url());
        assertEquals("www.wire.example", article.source().outlet());
    }

    private static Instant publishedAt(Article article) {
        PublishedTime published = article.headers().published();
        if (published == null) {
            throw new AssertionError("undated");
        }
        return published.at();
    }

    @Test
    void aStoryWithoutABodyIsFlagged() {
        Article article = article("-- Norbank to cut jobs\n-- \n-- Thu May 31, 2007 4:27pm EDT\n");
        assertEquals("Norbank to cut jobs", article.headers().title());
        assertEquals(Set.of(QualityFlag.EMPTY_BODY), article.flags());
        assertNotEquals(article.contentHash(), article("Norbank to hire").contentHash());
    }

    @Test
    void joinsWrappedLinesAndPartsGluedParagraphs() {
        assertEquals("""
                headline|Ferry line seeks a buyer
                dateline|EASTMOUTH (Reuters) -
                paragraph|The ferry line that links/Eastmouth to the islands is looking for a buyer/after two years of losses, it said.
                paragraph|Its owner, the port, has set no price. Bids are/due in June.
                paragraph|"We need a partner," Tom Lee, its chief,/told reporters.
                paragraph|The islanders are worried. "We have no other/way across," said one of them.
                paragraph|NO SUBSIDY
                paragraph|The region has ruled out any help for a new/owner of the line.
                """, zones("""
                        Ferry line seeks a buyer

                        EASTMOUTH (Reuters) - The ferry line that links
                        Eastmouth to the islands is looking for a buyer
                        after two years of losses, it said.

                          Its owner, the port, has set no price. Bids are
                        due in June.  "We need a partner," Tom Lee, its chief,
                        told reporters.  The islanders are worried. "We have no other
                        way across," said one of them.
                          NO SUBSIDY  The region has ruled out any help for a new
                        owner of the line.
                        """));
    }

    @Test
    void oneLineAParagraphWhereLinesAreNotWrapped() {
        assertEquals("""
                headline|Ferry late
                deck|Fog held it up.
                byline|By Ana Ruiz
                dateline|EASTMOUTH, March 3 (AP) —
                paragraph|Fog delayed the ferry.
                caption|The ferry in March. REUTERS/Tom Lee
                paragraph|“We waited for hours,” said a passenger.
                boilerplate|Read more: How the harbour got its bridge
                paragraph|It left at noon.
                boilerplate|Copyright 2016 The Gazette. All rights reserved.
                """, zones(record("Ferry late", "Fog held it up.", """
                                By Ana Ruiz
                                EASTMOUTH, March 3 (AP) — Fog delayed the ferry.
                                The ferry in March. REUTERS/Tom Lee
                                “We waited for hours,” said a passenger.
                                Read more: How the harbour got its bridge
                                It left at noon.
                                Copyright 2016 The Gazette. All rights reserved.
                                """)));
    }

    @Test
    void labelledPicturesAreCaptionsAndNamesBeforeColonsAreNot() {
        String story = """
                Divers search the harbour of Eastmouth.

                Carried out: Tom Lee is led from the pier by two guards after the alarm

                Warning: The beach has been shut since a storm tore away two of its piers
                """;
        assertEquals("""
                paragraph|Divers search the harbour of Eastmouth.
                caption|Carried out: Tom Lee is led from the pier by two guards after the alarm
                caption|Warning: The beach has been shut since a storm tore away two of its piers
                """, zones(story));
        String talk = story.replace("Carried out", "Ruiz").replace("Warning", "Lee");
        assertEquals(
                zones(story)
                        .replace("caption|Carried out", "paragraph|Ruiz")
                        .replace("caption|Warning", "paragraph|Lee"),
                zones(talk));
    }

    @Test
    void twoSpacesAfterEverySentenceAreATypistsHabit() {
        String story = """
                Ferry late

                Fog held up the ferry.  Nobody was hurt.  It left at noon.  The next
                one was on time.  Passengers were given tea.
                """;
        assertEquals(2, article(story).zones().size(), zones(story));
    }

    @Test
    void aTitleRepeatedOnTopOfTheBodyIsBoilerplate() {
        assertEquals(
                "headline|Ferry late\ndeck|Fog.\nboilerplate|FERRY LATE.\nparagraph|It left at noon.\n",
                zones(record("Ferry late", "Fog.", "FERRY LATE.\n\nIt left at noon.")));
    }

    @Test
    void aRecordsFieldsCountBeforeItsText() {
        RawStory raw = new RawStory(
                SOURCE,
                "17",
                new RawHeaders(
                        List.of("By Ana Ruiz, Staff Writer", "Associated Press"), "2019-02-03T04:05:06+01:00", "en_GB"),
                List.of(
                        new RawPart(PartRole.TITLE, "Ferry late"),
                        new RawPart(PartRole.BODY, "By Tom Lee\nFog, they said.")));
        Article article = article(raw);
        assertEquals(new Byline(List.of("Ana Ruiz"), "AP"), article.headers().byline());
        assertEquals(
                new PublishedTime(Instant.parse("2019-02-03T03:05:06Z"), "+01:00", false),
                article.headers().published());
        assertEquals("en", article.headers().language());
        assertEquals("Ferry late\n\nBy Tom Lee\nFog, they said.", article.text());
    }

    @Test
    void newsIsNotBoilerplate() {
        String story = """
                Court rules on music downloads

                Copyright was the issue before the court in Eastmouth on Monday.

                Follow the money, the judge told the lawyers.

                Join the march on Saturday, the organisers said.

                Advertisement income fell by half.

                Share with others, the priest told them.

                Related cases have been put off, a clerk said.

                By Tuesday night nobody had appealed.

                Getty Images sued the port over a picture.

                Written by hand, the last letter says why (see box).
                """;
        assertEquals(
                9,
                zones(story)
                        .lines()
                        .filter(line -> line.startsWith("paragraph|"))
                        .count(),
                zones(story));
    }

    @Test
    void theFirstSentenceOfATextIsNoHeadline() {
        assertEquals(
                "paragraph|The ferry was late again.\nparagraph|Fog held it up.\n",
                zones("The ferry was late again.\n\nFog held it up.\n"));
        assertNull(article("The ferry was late again.").headers().title());
        assertEquals(
                "dateline|PARIS (AFP) -\nparagraph|Fog held up the ferry\n",
                zones("PARIS (AFP) - Fog held up the ferry"));
    }

    @Test
    void aLineThatBreaksOffWithinASentenceIsWrappedEvenBeforeAName() {
        assertEquals(
                "paragraph|The board met. Its chair, Philippa/Coates, read her note.\nparagraph|\"We had it at four.\"\n",
                zones("The board met. Its chair, Philippa\nCoates, read her note.\n\n\"We had it at four.\"\n"));
        assertEquals(
                "paragraph|The board met at four.\nparagraph|Its chair read her note.\n",
                zones("The board met at four.\nIts chair read her note.\n"));
    }

    @Test
    void rejectsAStoryWithoutAWord() {
        assertInstanceOf(ParseOutcome.Rejected.class, outcome(text(" \n--- \u2028 ...\n")));
    }

    @Test
    void identityIsTheIdElseTheAddressElseThePlace() {
        StorySource elsewhere = new StorySource("other/file", 3, "gazette", null, null);
        StorySource addressed = new StorySource("other/file", 3, "gazette", "http://gazette.example/1", null);
        String byPlace = id(SOURCE, null);
        assertNotEquals(byPlace, id(elsewhere, null));
        assertEquals(id(SOURCE, "17"), id(elsewhere, "17"));
        assertEquals(
                id(addressed, null),
                id(new StorySource("third", 0, "gazette", "http://gazette.example/1", null), null));
        assertEquals(32, byPlace.length());
    }

    private static String id(StorySource source, @org.jspecify.annotations.Nullable String recordId) {
        List<RawPart> parts = List.of(new RawPart(PartRole.WHOLE, "Ferry late\n\nFog."));
        return article(new RawStory(source, recordId, RawHeaders.NONE, parts))
                .key()
                .articleId();
    }

    @Test
    void copiesShareTheContentHashAndEditsDoNot() {
        Article one = article("Ferry late\n\n“Fog,” said the café’s owner — twice.\n\nIt left at noon.");
        Article copy = article(
                record("Fog holds up ferry", "A deck", "\"FOG,\" said the cafe's   owner - twice.\nIt left at noon."));
        Article edited = article("Ferry late\n\n“Rain,” said the café’s owner — twice.\n\nIt left at noon.");
        assertEquals(one.contentHash(), copy.contentHash());
        assertNotEquals(one.contentHash(), edited.contentHash());
        assertEquals(one.key().articleId(), edited.key().articleId());
        assertNotEquals(one.key().version(), edited.key().version());
    }
}
