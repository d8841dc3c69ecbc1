package org.newsvoice.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The persons of one family name, to find whom a story means that gives the family name alone. Indexed, so that a question costs
 * the same however many persons have the name. Confined to one thread.
 */
final class Holders {

    /** Whom a family name alone stands for; ambiguous if the story itself does not say. */
    record Choice(@Nullable PersonCluster holder, boolean ambiguous) {

        static final Choice OPEN = new Choice(null, true);
        static final Choice ITS_OWN = new Choice(null, false);
    }

    /** In a story that names several of the family, this much more (log-odds) must speak for one of them. */
    private static final double CLEAR_IN_STORY = 1.1;
    /** What the corpus says counts half as much there as what the story itself says. */
    private static final double CORPUS = 0.5;
    /** The share of the stories with a full name that the dominant holder must have, and of how many. */
    private static final double DOMINANT_SHARE = 0.9;

    private static final int DOMINANT_STORIES = 3;
    /** Stories of the same outlet within two weeks before and after are near. */
    private static final int WINDOW_WEEKS = 2;

    private static final int DAYS_OF_WEEK = 7;
    private static final double CLEAR_COMPANY = 1.2;
    private static final double CLEAR_ALONE = 0.4;
    private static final double TITLE_WORD = 0.5;
    /** "Mayor Ruiz", of several of the name of whom one is a mayor. */
    private static final double OFFICE = 1.2;
    /** What several holders share distinguishes none of them. */
    private static final int MAX_SHARING = 50;

    private final List<PersonCluster> holders;
    private final Map<String, Map<PersonCluster, Integer>> byWeek = new HashMap<>();
    private final Map<String, Set<PersonCluster>> byFeature = new HashMap<>();
    private final @Nullable PersonCluster dominant;

    Holders(List<PersonCluster> holders, List<NamedInStory> names) {
        this.holders = List.copyOf(holders);
        Map<PersonCluster, Integer> all = new HashMap<>();
        for (PersonCluster holder : holders) {
            all.put(holder, holder.stories());
            for (Profile profile : holder.profiles()) {
                profile.company().keySet().forEach(name -> index("with " + name, holder));
                profile.titleWords().keySet().forEach(word -> index(word, holder));
                for (int member : profile.members()) {
                    NamedInStory named = names.get(member);
                    if (named.day() != null) {
                        byWeek.computeIfAbsent(week(named.outlet(), named.day(), 0), w -> new HashMap<>())
                                .merge(holder, 1, Integer::sum);
                    }
                }
            }
        }
        this.dominant = dominant(all);
    }

    private void index(String feature, PersonCluster holder) {
        Set<PersonCluster> sharing = byFeature.computeIfAbsent(feature, f -> new LinkedHashSet<>());
        if (sharing.size() <= MAX_SHARING) {
            sharing.add(holder);
        }
    }

    /**
     * Chooses among the holders.
     *
     * @param named the family name alone
     * @param inStory the persons whom the same story names in full, with their mentions
     */
    Choice choose(NamedInStory named, Map<PersonCluster, Integer> inStory, CorpusNames corpus) {
        if (holders.isEmpty()) {
            return Choice.ITS_OWN;
        }
        Map<PersonCluster, Integer> present = new HashMap<>(inStory);
        present.keySet()
                .removeIf(
                        person -> !person.hasFamily(PersonName.of(named.name()).family()));
        if (present.size() == 1) {
            return new Choice(present.keySet().iterator().next(), false);
        }
        if (!present.isEmpty()) {
            return likeliest(present);
        }
        PersonCluster near = dominant(near(named));
        PersonCluster best = near == null ? dominant : near;
        return best == null ? byCompany(named, corpus) : new Choice(best, true);
    }

    private static Choice likeliest(Map<PersonCluster, Integer> present) {
        Best best = new Best();
        present.forEach((person, mentions) ->
                best.offer(person, Math.log(1 + mentions) + CORPUS * Math.log(1 + person.stories())));
        return best.isClearBy(CLEAR_IN_STORY) ? new Choice(best.person, true) : Choice.OPEN;
    }

    private static @Nullable PersonCluster dominant(Map<PersonCluster, Integer> stories) {
        PersonCluster best = null;
        int most = 0;
        int sum = 0;
        for (Map.Entry<PersonCluster, Integer> entry : stories.entrySet()) {
            sum += entry.getValue();
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return most >= DOMINANT_STORIES && most >= DOMINANT_SHARE * sum ? best : null;
    }

    private Map<PersonCluster, Integer> near(NamedInStory named) {
        Map<PersonCluster, Integer> near = new HashMap<>();
        if (named.day() != null) {
            for (int weeks = -WINDOW_WEEKS; weeks <= WINDOW_WEEKS; weeks++) {
                byWeek.getOrDefault(week(named.outlet(), named.day(), weeks), Map.of())
                        .forEach((holder, stories) -> near.merge(holder, stories, Integer::sum));
            }
        }
        return near;
    }

    private static String week(@Nullable String outlet, LocalDate day, int plus) {
        return (Math.floorDiv(day.toEpochDay(), DAYS_OF_WEEK) + plus) + " " + outlet;
    }

    /** The holder whose company and title the story gives, and no other's. */
    private Choice byCompany(NamedInStory named, CorpusNames corpus) {
        Set<String> title = TitleTerms.of(named.title());
        Map<String, Integer> company = new HashMap<>();
        named.company().forEach(name -> company.put(name, 1));
        List<String> features = new ArrayList<>(title);
        company.keySet().forEach(name -> features.add("with " + name));
        Set<PersonCluster> candidates = new LinkedHashSet<>();
        for (String feature : features) {
            Set<PersonCluster> sharing = byFeature.getOrDefault(feature, Set.of());
            if (sharing.size() <= MAX_SHARING) {
                candidates.addAll(sharing);
            }
        }
        Best best = new Best();
        best.offer(null, 0);
        for (PersonCluster holder : candidates) {
            double shared = 0;
            for (Profile profile : holder.profiles()) {
                List<String> words =
                        title.stream().filter(profile.titleWords()::containsKey).toList();
                boolean office = words.stream().anyMatch(Offices::isOffice);
                double told = office ? OFFICE : Math.min(1, TITLE_WORD * words.size());
                shared = Math.max(shared, told + Evidence.company(company, profile.company(), corpus));
            }
            best.offer(holder, shared);
        }
        boolean clear = best.isClearBy(holders.size() == 1 ? CLEAR_ALONE : CLEAR_COMPANY);
        return clear && best.person != null ? new Choice(best.person, true) : Choice.OPEN;
    }

    /** The highest of some scores and the next to it. */
    private static final class Best {

        private @Nullable PersonCluster person;
        private double most = Double.NEGATIVE_INFINITY;
        private double second = Double.NEGATIVE_INFINITY;

        void offer(@Nullable PersonCluster candidate, double score) {
            if (score > most) {
                second = most;
                most = score;
                person = candidate;
            } else {
                second = Math.max(second, score);
            }
        }

        boolean isClearBy(double lead) {
            return most - second >= lead;
        }
    }
}
