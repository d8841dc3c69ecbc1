package org.newsvoice.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a site. Stateless. */
public final class SiteWriter {

    private static final int SPEAKERS_A_FILE = 100;
    private static final int STORIES_A_FILE = 64;

    private SiteWriter() {}

    /**
     * What was done.
     *
     * @param written files with new content
     * @param unchanged files that were as they should be
     * @param removed files that nothing needs any more
     */
    public record Result(int written, int unchanged, int removed) {}

    /**
     * Writes the site of {@code content} into {@code target}, which is empty or holds an older one.
     *
     * @throws org.newsvoice.failure.JobException USAGE when the folder holds something else
     */
    public static Result write(SiteContent content, Path target) throws IOException {
        SiteFolder folder = SiteFolder.open(target);
        SiteAssets.write(folder);
        SiteFacts facts = content.facts();
        Passed passed = quotes(content.quotes(), folder);
        Map<String, SiteSpeaker.Ties> ties = content.ties();
        Named named = speakers(content.speakers(), passed, ties, folder);
        outlets(facts, passed, named, folder);
        Shelves stories = new Shelves(folder, "stories", passed.stories, STORIES_A_FILE);
        Iterator<SiteStory> all = content.stories();
        while (all.hasNext()) {
            SiteStory story = all.next();
            stories.add(story.id(), story);
        }
        stories.close();
        folder.data(
                "site",
                Overview.of(
                        facts,
                        passed.years,
                        passed.kinds,
                        passed.unlikely,
                        new Overview.Places(named.digits(), stories.digits(), named.shards()),
                        passed.speakers,
                        named.names(),
                        named.people(),
                        passed.outlets));
        SiteAssets.writePage(folder);
        return folder.finish();
    }

    /** What the quotes told while they passed. */
    private static final class Passed {

        private final List<QuoteYear.Summary> years = new ArrayList<>();
        private final Map<String, SpeakerSums> speakers = new HashMap<>();
        private final TreeMap<String, Long> kinds = new TreeMap<>();
        private final TreeMap<String, OutletSums> outlets = new TreeMap<>();
        private String story = "";
        private long stories;
        private long unlikely;

        void add(SiteQuote quote) {
            if (quote.counts()) {
                kinds.merge(quote.kind(), 1L, Long::sum);
            } else {
                unlikely++;
            }
            SiteQuote.Who who = quote.speaker();
            if (who != null && who.id() != null) {
                speakers.computeIfAbsent(who.id(), id -> new SpeakerSums()).add(quote, who);
            }
            quote.outlets()
                    .forEach(outlet -> outlets.computeIfAbsent(outlet, name -> new OutletSums())
                            .add(quote));
            if (!quote.story().id().equals(story)) {
                story = quote.story().id();
                stories++;
            }
        }
    }

    private static Passed quotes(Iterator<SiteQuote> quotes, SiteFolder folder) throws IOException {
        Passed passed = new Passed();
        QuoteYear year = null;
        while (quotes.hasNext()) {
            SiteQuote quote = quotes.next();
            String name = QuoteYear.of(quote);
            if (year == null || !year.name().equals(name)) {
                finish(year, passed);
                year = new QuoteYear(name, folder);
            }
            year.add(quote);
            passed.add(quote);
        }
        finish(year, passed);
        return passed;
    }

    private static void finish(@Nullable QuoteYear year, Passed passed) throws IOException {
        if (year != null) {
            passed.years.add(year.finish());
        }
    }

    /** The page of a speaker. */
    private record SpeakerPage(SiteSpeaker speaker, SpeakerSums.Page sums, SiteSpeaker.Ties ties) {}

    private record Named(Map<String, String> names, Set<String> people, int digits, List<String> shards) {}

    private static Named speakers(
            Iterator<SiteSpeaker> speakers, Passed passed, Map<String, SiteSpeaker.Ties> ties, SiteFolder folder)
            throws IOException {
        Map<String, String> names = new HashMap<>();
        Set<String> people = new HashSet<>();
        NameIndex index = new NameIndex();
        Shelves shelves = new Shelves(folder, "speakers", passed.speakers.size(), SPEAKERS_A_FILE);
        while (speakers.hasNext()) {
            SiteSpeaker speaker = speakers.next();
            SpeakerSums sums = passed.speakers.get(speaker.id());
            if (sums != null) {
                names.put(speaker.id(), speaker.name());
                if (speaker.isPerson()) {
                    people.add(speaker.id());
                }
                index.add(speaker, sums.quotes());
                shelves.add(
                        speaker.id(),
                        new SpeakerPage(speaker, sums.page(), ties.getOrDefault(speaker.id(), SiteSpeaker.Ties.NONE)));
            }
        }
        shelves.close();
        return new Named(names, people, shelves.digits(), index.write(folder));
    }

    /** The page of an outlet: stories and quotes are day and number in turn. */
    private record OutletPage(
            SiteFacts.Outlet outlet,
            List<Long> quoteDays,
            long quotes,
            long named,
            long open,
            List<OutletSums.Quoted> speakers) {}

    private static void outlets(SiteFacts facts, Passed passed, Named named, SiteFolder folder) throws IOException {
        List<SiteFacts.Outlet> outlets = facts.outlets().stream()
                .sorted(Comparator.comparing(SiteFacts.Outlet::name))
                .toList();
        for (SiteFacts.Outlet outlet : outlets) {
            OutletSums sums = passed.outlets.getOrDefault(outlet.name(), new OutletSums());
            folder.data(
                    "outlets/" + Overview.key(outlet.name()),
                    new OutletPage(
                            outlet,
                            SpeakerSums.flat(sums.days()),
                            sums.quotes(),
                            sums.named(),
                            sums.open(),
                            sums.speakers(named.names(), named.people())));
        }
    }
}
