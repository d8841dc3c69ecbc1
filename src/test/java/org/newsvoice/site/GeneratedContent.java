package org.newsvoice.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Invented quotes, as many as are asked for, the same each time: the undated ones, then some a day. */
final class GeneratedContent implements SiteContent {

    static final String HOSTILE = "</script><img src=x onerror=alert(1)>\u2028=cmd|'/c calc'!A1";

    private static final LocalDate FIRST = LocalDate.of(2019, 12, 30);
    private static final int A_STORY = 4;
    private static final int UNDATED = 8;
    private static final int WORDS = 20_000;

    private final int n;
    private final int days;
    private final int speakers;
    private final String lastWord;
    private final String[] vocabulary;

    /** {@code n} quotes over {@code days} days; the last one ends in {@code lastWord}. */
    GeneratedContent(int n, int days, int speakers, String lastWord) {
        this.n = n;
        this.days = days;
        this.speakers = speakers;
        this.lastWord = lastWord;
        Random random = new Random(7);
        this.vocabulary = IntStream.range(0, WORDS).mapToObj(i -> word(random)).toArray(String[]::new);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            word.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    @Override
    public SiteFacts facts() {
        List<SiteFacts.Day> perDay = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            perDay.add(new SiteFacts.Day((int) FIRST.plusDays(day).toEpochDay(), 1 + n / A_STORY / days));
        }
        return new SiteFacts(
                new SiteFacts.Run("20270630T000000-00000000", Instant.parse("2027-06-30T00:00:00Z"), "0.0"),
                n / A_STORY,
                n,
                n,
                new SiteFacts.Changes(LocalDate.of(2027, 6, 30), null, n / A_STORY, n, speakers, List.of(), List.of()),
                List.of(
                        new SiteFacts.Outlet("vendport-ledger", n / A_STORY, 0, 2, perDay),
                        new SiteFacts.Outlet("Käse & Co", 1, 1, 0, List.of())));
    }

    @Override
    public Iterator<SiteQuote> quotes() {
        Random random = new Random(11);
        return IntStream.range(0, n).mapToObj(i -> quote(i, random)).iterator();
    }

    private SiteQuote quote(int i, Random random) {
        int story = i / A_STORY;
        Instant published = i < UNDATED ? null : time(i);
        int speaker = (int) (speakers * Math.pow(random.nextDouble(), 3));
        boolean unlikely = i % 13 == 5;
        boolean open = i % 11 == 3 && !unlikely;
        StringBuilder words = new StringBuilder("“");
        for (int k = 0; k < 14; k++) {
            words.append(vocabulary[(int) (WORDS * Math.pow(random.nextDouble(), 2))])
                    .append(' ');
        }
        words.append(i == 0 ? HOSTILE : i == n - 1 ? lastWord : "end").append('”');
        return new SiteQuote(
                id(i),
                new SiteQuote.StoryHead(id(story), "Story " + story, "https://vendport.example/" + story, published),
                i % 5 == 0 ? List.of("vendport-ledger", "Käse & Co") : List.of("vendport-ledger"),
                i % A_STORY,
                unlikely ? "indirect" : i % 3 == 0 ? "mixed" : "direct",
                words.toString(),
                "Before it. ",
                " said somebody of the council.",
                open
                        ? null
                        : new SiteQuote.Who(
                                id(speaker), name(speaker), "person", i % 2 == 0 ? "Mayor" : null, List.of()),
                open ? null : "said",
                open ? null : 0.4 + (unlikely ? 0 : 10 + i % 50) / 100.0,
                open ? null : "said_after",
                null,
                new SiteQuote.Score(
                        (i % 21 - 10) / 10.0, i % 21 < 7 ? "negative" : i % 21 < 14 ? "neutral" : "positive"),
                i % 17 == 0 ? List.of("ambiguous_speaker") : List.of(),
                List.of(new SiteQuote.Named(id(1), name(1))),
                16);
    }

    private Instant time(int i) {
        return FIRST.plusDays((long) i / A_STORY * A_STORY * days / n)
                .atStartOfDay()
                .plusSeconds(i / A_STORY % 3600)
                .toInstant(ZoneOffset.UTC);
    }

    private String name(int speaker) {
        String given = vocabulary[speaker % WORDS];
        String family = vocabulary[(speaker * 31 + 5) % WORDS];
        return Character.toUpperCase(given.charAt(0)) + given.substring(1) + " "
                + Character.toUpperCase(family.charAt(0)) + family.substring(1);
    }

    /** Scattered over all first digits, as hashes are. */
    private static String id(int i) {
        return String.format("%016x", (i + 1L) * 0x9E3779B97F4A7C15L);
    }

    @Override
    public Map<String, SiteSpeaker.Ties> ties() {
        return Map.of(
                id(0),
                new SiteSpeaker.Ties(List.of(new SiteSpeaker.Tie(id(1), name(1), 3, 0.25)), List.of(), List.of()));
    }

    @Override
    public Iterator<SiteSpeaker> speakers() {
        TreeMap<String, Integer> ids = new TreeMap<>();
        IntStream.range(0, speakers).forEach(i -> ids.put(id(i), i));
        return ids.entrySet().stream()
                .map(entry -> new SiteSpeaker(
                        entry.getKey(),
                        name(entry.getValue()),
                        "person",
                        null,
                        List.of(new SiteSpeaker.Counted(name(entry.getValue()), 2)),
                        new SiteSpeaker.Sentiment(0.1, 0.05, 2, 1, 0, 1),
                        n))
                .iterator();
    }

    @Override
    public Iterator<SiteStory> stories() {
        TreeMap<String, Integer> ids = new TreeMap<>();
        new TreeSet<>(IntStream.range(0, n).map(i -> i / A_STORY).boxed().toList()).forEach(i -> ids.put(id(i), i));
        return ids.entrySet().stream()
                .map(entry -> new SiteStory(
                        entry.getKey(),
                        "vendport-ledger",
                        "Story " + entry.getValue(),
                        null,
                        null,
                        null,
                        "Before it. “Words,” said somebody of the council.",
                        List.of(new SiteStory.Zone("paragraph", 0, 49)),
                        List.of(),
                        List.of(),
                        List.of()))
                .iterator();
    }
}
