package org.newsvoice.site;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The quotes of a year: their texts in chunks, columns to filter and sort by, and the words. A year is rewritten when its own
 * quotes change, and so are only those of its chunks that do. Not thread-safe.
 */
final class QuoteYear {

    /** The name of the quotes that have no date. */
    static final String UNDATED = "undated";

    static final int CHUNK = 200;

    private static final List<String> KINDS = List.of("direct", "mixed", "indirect");
    private static final List<String> LABELS = List.of("negative", "neutral", "positive");
    private static final int LABEL_SHIFT = 2;
    private static final int AMBIGUOUS = 1 << 4;
    /** Set when the quote before is in the same story. */
    static final int SAME_STORY = 1 << 5;
    /** Set when nobody is named, which a report without a speaker has a confidence for, too. */
    private static final int OPEN = 1 << 6;

    /** A confidence in the column; one above all shares is "none". */
    static final int NO_CONFIDENCE = 101;

    private static final int NO_SCORE = 201;

    private final String name;
    private final SiteFolder folder;
    private final WordIndex words = new WordIndex();
    private final Dictionary speakers = new Dictionary();
    private final Dictionary outlets = new Dictionary();
    private final Numbers days = new Numbers();
    private final Numbers who = new Numbers();
    private final Numbers where = new Numbers();
    private final Numbers flags = new Numbers();
    private final Numbers confidences = new Numbers();
    private final Numbers scores = new Numbers();
    private List<SiteQuote> chunk = new ArrayList<>();
    private int n;
    private @Nullable String story;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    QuoteYear(String name, SiteFolder folder) {
        this.name = name;
        this.folder = folder;
    }

    /** The year of a quote. */
    static String of(SiteQuote quote) {
        Instant published = quote.story().published();
        return published == null ? UNDATED : String.valueOf(day(published).getYear());
    }

    static LocalDate day(Instant published) {
        return LocalDate.ofInstant(published, ZoneOffset.UTC);
    }

    String name() {
        return name;
    }

    /** The number that a speaker or a list of outlets has in this year. */
    private static final class Dictionary {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int number(String value) {
            return numbers.computeIfAbsent(value, key -> numbers.size());
        }

        List<String> values() {
            return List.copyOf(numbers.keySet());
        }
    }

    /** Numbers, one a quote. */
    private static final class Numbers {

        private int[] values = new int[64];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        Packed.Column packed() {
            return Packed.column(Arrays.copyOf(values, size));
        }
    }

    /** Adds the next quote in time. */
    void add(SiteQuote quote) throws IOException {
        Instant published = quote.story().published();
        if (published != null) {
            LocalDate day = day(published);
            first = first == null ? day : first;
            last = day;
            days.add(day.getDayOfYear());
        } else {
            days.add(0);
        }
        String id = quote.speakerId();
        who.add(id == null ? 0 : 1 + speakers.number(id));
        where.add(outlets.number(String.join("\n", quote.outlets())));
        flags.add(flags(quote) | (quote.story().id().equals(story) ? SAME_STORY : 0));
        story = quote.story().id();
        Double confidence = quote.confidence();
        confidences.add(confidence == null ? NO_CONFIDENCE : (int) Math.floor(confidence * 100));
        SiteQuote.Score score = quote.sentiment();
        scores.add(score == null ? NO_SCORE : (int) Math.round(score.score() * 100) + 100);
        words.add(n, said(quote), around(quote), about(quote));
        n++;
        chunk.add(quote);
        if (chunk.size() == CHUNK) {
            writeChunk();
        }
    }

    private static int flags(SiteQuote quote) {
        SiteQuote.Score score = quote.sentiment();
        return Math.max(0, KINDS.indexOf(quote.kind()))
                | (score == null ? 0 : 1 + LABELS.indexOf(score.label())) << LABEL_SHIFT
                | (quote.flags().contains("ambiguous_speaker") ? AMBIGUOUS : 0)
                | (quote.speaker() == null ? OPEN : 0);
    }

    private static String said(SiteQuote quote) {
        return orEmpty(quote.words());
    }

    private static String around(SiteQuote quote) {
        SiteQuote.Who speaker = quote.speaker();
        return Stream.of(
                        Stream.of(
                                orEmpty(quote.story().title()),
                                orEmpty(quote.before()),
                                orEmpty(quote.after()),
                                speaker == null ? "" : speaker.name()),
                        quote.about().stream().map(SiteQuote.Named::name))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }

    private static List<String> about(SiteQuote quote) {
        return quote.about().stream()
                .map(SiteQuote.Named::id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Quotes and the stories they are in, which several may share. */
    private record Chunk(Map<String, SiteQuote.StoryHead> stories, List<ShardQuote> quotes) {}

    /** A quote without the fields of its story. */
    private record ShardQuote(
            String id,
            String story,
            List<String> outlets,
            int ordinal,
            String kind,
            @Nullable String words,
            @Nullable String before,
            @Nullable String after,
            SiteQuote.@Nullable Who speaker,
            @Nullable String cue,
            @Nullable Double confidence,
            @Nullable String rule,
            @Nullable String stance,
            SiteQuote.@Nullable Score sentiment,
            List<String> flags,
            List<SiteQuote.Named> about) {

        static ShardQuote of(SiteQuote quote) {
            return new ShardQuote(
                    quote.id(),
                    quote.story().id(),
                    quote.outlets(),
                    quote.ordinal(),
                    quote.kind(),
                    quote.words(),
                    quote.before(),
                    quote.after(),
                    quote.speaker(),
                    quote.cue(),
                    quote.confidence(),
                    quote.rule(),
                    quote.stance(),
                    quote.sentiment(),
                    quote.flags(),
                    quote.about());
        }
    }

    private void writeChunk() throws IOException {
        Map<String, SiteQuote.StoryHead> stories = new LinkedHashMap<>();
        chunk.forEach(quote -> stories.putIfAbsent(quote.story().id(), quote.story()));
        folder.data(
                "quotes/" + name + "/" + (n - 1) / CHUNK,
                new Chunk(stories, chunk.stream().map(ShardQuote::of).toList()));
        chunk = new ArrayList<>();
    }

    /** What filters and sorts; the columns have a number for each quote. */
    private record Columns(
            List<String> speakers,
            List<List<String>> outlets,
            Packed.Column day,
            Packed.Column speaker,
            Packed.Column outlet,
            Packed.Column flags,
            Packed.Column confidence,
            Packed.Column score,
            List<String> words) {}

    /**
     * What the first page knows of a year.
     *
     * @param name the year
     * @param n its quotes
     * @param first day of a quote, null when undated
     * @param last day of a quote
     */
    record Summary(
            String name,
            int n,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /** Writes what is left. */
    Summary finish() throws IOException {
        if (!chunk.isEmpty()) {
            writeChunk();
        }
        List<String> shards = words.write(folder, "words/" + name);
        folder.data(
                "columns/" + name,
                new Columns(
                        speakers.values(),
                        outlets.values().stream()
                                .map(list -> List.of(list.split("\n")))
                                .toList(),
                        days.packed(),
                        who.packed(),
                        where.packed(),
                        flags.packed(),
                        confidences.packed(),
                        scores.packed(),
                        shards));
        return new Summary(name, n, first, last);
    }
}
