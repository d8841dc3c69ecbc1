package org.newsvoice.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.report.Period;
import org.newsvoice.report.RuleWords;

/**
 * The file that all pages need: what the first page shows, and where everything is. It stays small however large the site is.
 *
 * @param run that published the tables
 * @param stories all of the tables
 * @param quotes all of the tables
 * @param shown quotes of the site
 * @param years the quotes by year
 * @param kinds the quotes that are counted, by kind
 * @param unlikely reports without quotation marks of low confidence, which no figure counts
 * @param places where the other files are
 * @param period the steps of the pictures
 * @param outlets the largest first
 * @param volume stories and quotes of the largest outlets, then of all others
 * @param voices who has how much of the speech
 * @param people the same of people alone
 * @param newVoices who was quoted for the first time lately
 * @param newPeople the same of people alone
 * @param newSince since when, days since 1970; null when nothing is dated
 * @param changes what the last batch brought
 * @param rules what named speakers, in words
 */
record Overview(
        SiteFacts.Run run,
        long stories,
        long quotes,
        long shown,
        List<QuoteYear.Summary> years,
        Map<String, Long> kinds,
        long unlikely,
        Places places,
        Steps period,
        List<Outlet> outlets,
        List<Volume> volume,
        Voices voices,
        Voices people,
        List<Voice> newVoices,
        List<Voice> newPeople,
        @Nullable Integer newSince,
        SiteFacts.Changes changes,
        Map<String, String> rules) {

    private static final int OUTLETS = 500;
    private static final int DRAWN_OUTLETS = 7;
    private static final int SPEAKERS = 300;
    private static final int NEW_VOICES = 15;
    /** A voice is new when it is first heard in the last part of the time. */
    private static final int NEW_PART = 12;

    private static final int MAX_NEW_DAYS = 31;

    /**
     * Where files are.
     *
     * @param speakers characters of an id that name the file of a speaker
     * @param stories the same of a story
     * @param names the first word of each file of names
     */
    record Places(int speakers, int stories, List<String> names) {}

    /**
     * Steps of time.
     *
     * @param unit day, week, month or year
     * @param starts first days, since 1970
     * @param first day of a story, null when none is dated
     * @param last day of a story
     */
    record Steps(
            String unit,
            List<Long> starts,
            @Nullable Long first,
            @Nullable Long last) {}

    /**
     * An outlet.
     *
     * @param name its name
     * @param key the name of its file
     * @param stories all of them
     * @param copies of other outlets' stories
     * @param quotes it prints
     */
    record Outlet(String name, String key, long stories, long copies, long quotes) {}

    /**
     * An outlet over time.
     *
     * @param outlet its name; empty for all others together
     * @param stories by step
     * @param quotes by step
     */
    record Volume(String outlet, List<Long> stories, List<Long> quotes) {}

    /**
     * Share of voice.
     *
     * @param n quotes of all named speakers
     * @param speakers how many these are
     * @param most who has most
     */
    record Voices(long n, long speakers, List<Voice> most) {}

    /**
     * A voice.
     *
     * @param id of the speaker
     * @param name used most often
     * @param n quotes
     * @param first day, since 1970; null when undated
     */
    record Voice(String id, String name, long n, @Nullable Integer first) {}

    static Overview of(
            SiteFacts facts,
            List<QuoteYear.Summary> years,
            Map<String, Long> kinds,
            long unlikely,
            Places places,
            Map<String, SpeakerSums> speakers,
            Map<String, String> names,
            Set<String> people,
            Map<String, OutletSums> outlets) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        facts.outlets()
                .forEach(outlet ->
                        outlet.days().forEach(day -> days.merge(LocalDate.ofEpochDay(day.day()), day.n(), Long::sum)));
        Period period = Period.of(days);
        List<Voice> voices = speakers.entrySet().stream()
                .filter(entry -> entry.getValue().quotes() > 0)
                .map(entry -> voice(entry.getKey(), entry.getValue(), names))
                .sorted(Comparator.comparingLong(Voice::n)
                        .reversed()
                        .thenComparing(Voice::name)
                        .thenComparing(Voice::id))
                .toList();
        Integer since = days.isEmpty() ? null : newSince(days);
        List<Voice> ofPeople =
                voices.stream().filter(voice -> people.contains(voice.id())).toList();
        return new Overview(
                facts.run(),
                facts.stories(),
                facts.quotes(),
                facts.shown(),
                years,
                kinds,
                unlikely,
                places,
                new Steps(
                        period.unit().label(),
                        period.starts().stream().map(LocalDate::toEpochDay).toList(),
                        days.isEmpty() ? null : days.firstKey().toEpochDay(),
                        days.isEmpty() ? null : days.lastKey().toEpochDay()),
                outlets(facts, outlets),
                volume(facts, outlets, period),
                most(voices),
                most(ofPeople),
                newVoices(voices, since),
                newVoices(ofPeople, since),
                since,
                facts.changes(),
                new TreeMap<>(RuleWords.all()));
    }

    private static Voice voice(String id, SpeakerSums sums, Map<String, String> names) {
        return new Voice(
                id,
                names.getOrDefault(id, sums.name()),
                sums.quotes(),
                sums.days().isEmpty() || sums.undated() > 0 ? null : sums.days().firstKey());
    }

    private static Voices most(List<Voice> voices) {
        return new Voices(
                voices.stream().mapToLong(Voice::n).sum(),
                voices.size(),
                voices.stream().limit(SPEAKERS).toList());
    }

    private static int newSince(TreeMap<LocalDate, Long> days) {
        long first = days.firstKey().toEpochDay();
        long last = days.lastKey().toEpochDay();
        return (int) (last - Math.min(MAX_NEW_DAYS, (last - first) / NEW_PART) + 1);
    }

    private static List<Voice> newVoices(List<Voice> voices, @Nullable Integer since) {
        return voices.stream()
                .filter(voice -> since != null && voice.first() != null && voice.first() >= since)
                .limit(NEW_VOICES)
                .toList();
    }

    private static List<Outlet> outlets(SiteFacts facts, Map<String, OutletSums> sums) {
        return byStories(facts).stream()
                .limit(OUTLETS)
                .map(outlet -> new Outlet(
                        outlet.name(),
                        key(outlet.name()),
                        outlet.stories(),
                        outlet.copies(),
                        sums.getOrDefault(outlet.name(), new OutletSums()).quotes()))
                .toList();
    }

    private static List<SiteFacts.Outlet> byStories(SiteFacts facts) {
        return facts.outlets().stream()
                .sorted(Comparator.comparingLong(SiteFacts.Outlet::stories)
                        .reversed()
                        .thenComparing(SiteFacts.Outlet::name))
                .toList();
    }

    private static List<Volume> volume(SiteFacts facts, Map<String, OutletSums> sums, Period period) {
        List<Volume> volumes = new ArrayList<>();
        List<Long> otherStories = zeros(period);
        List<Long> otherQuotes = zeros(period);
        boolean others = false;
        for (SiteFacts.Outlet outlet : byStories(facts)) {
            TreeMap<Integer, Long> days = new TreeMap<>();
            outlet.days().forEach(day -> days.put(day.day(), day.n()));
            List<Long> stories = steps(days, period);
            List<Long> quotes =
                    steps(sums.getOrDefault(outlet.name(), new OutletSums()).days(), period);
            if (volumes.size() < DRAWN_OUTLETS) {
                volumes.add(new Volume(outlet.name(), stories, quotes));
            } else {
                others = true;
                add(stories, otherStories);
                add(quotes, otherQuotes);
            }
        }
        if (others) {
            volumes.add(new Volume("", otherStories, otherQuotes));
        }
        return volumes;
    }

    private static void add(List<Long> some, List<Long> to) {
        for (int i = 0; i < some.size(); i++) {
            to.set(i, to.get(i) + some.get(i));
        }
    }

    private static List<Long> steps(Map<Integer, Long> days, Period period) {
        List<Long> steps = zeros(period);
        days.forEach((day, n) -> {
            int step = period.step(period.unit().start(LocalDate.ofEpochDay(day)));
            if (step >= 0) {
                steps.set(step, steps.get(step) + n);
            }
        });
        return steps;
    }

    private static List<Long> zeros(Period period) {
        return new ArrayList<>(Collections.nCopies(period.starts().size(), 0L));
    }

    /** The name of an outlet's file: letters and digits, the same for no two outlets. */
    static String key(String outlet) {
        StringBuilder key = new StringBuilder();
        outlet.codePoints().forEach(c -> {
            if (c < 0x80 && (Character.isLowerCase(c) || Character.isDigit(c))) {
                key.appendCodePoint(c);
            } else {
                key.append('-').append(Integer.toHexString(c)).append('-');
            }
        });
        // A name longer than a file's may be is told by its hash.
        return key.length() <= 150 ? key.toString() : key.substring(0, 120) + Integer.toHexString(outlet.hashCode());
    }
}
