package org.newsvoice.identity;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons of one family name, to find whom a story means that gives the family name alone. Immutable after construction. */
final class Holders {

    /** Whom a family name that stands alone stands for. */
    record Choice(@Nullable PersonCluster holder, boolean ambiguous) {

        static final Choice OPEN = new Choice(null, true);
        static final Choice ITS_OWN = new Choice(null, false);
    }

    /** In a story that names several of the family, this much more (log-odds) must speak for one of them. */
    private static final double CLEAR_IN_STORY = 1.1;
    /** The share of the stories with a full name that the dominant holder must have, and of how many. */
    private static final double DOMINANT_SHARE = 0.9;

    private static final int DOMINANT_STORIES = 3;
    private static final int WINDOW_DAYS = 14;
    private static final double CLEAR_COMPANY = 1.2;
    private static final double CLEAR_ALONE = 0.4;
    private static final double TITLE_WORD = 0.5;

    private final List<PersonCluster> holders;
    private final List<NamedInStory> names;

    Holders(List<PersonCluster> holders, List<NamedInStory> names) {
        this.holders = List.copyOf(holders);
        this.names = names;
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
        present.keySet().retainAll(holders);
        if (present.size() == 1) {
            return new Choice(present.keySet().iterator().next(), false);
        }
        return present.isEmpty() ? dominant(named, corpus) : likeliest(present);
    }

    private static Choice likeliest(Map<PersonCluster, Integer> present) {
        PersonCluster best = null;
        double most = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        for (Map.Entry<PersonCluster, Integer> entry : present.entrySet()) {
            double score = Math.log(1 + entry.getValue()) + Math.log(1 + entry.getKey().stories());
            if (score > most) {
                second = most;
                most = score;
                best = entry.getKey();
            } else {
                second = Math.max(second, score);
            }
        }
        return most - second >= CLEAR_IN_STORY ? new Choice(best, true) : Choice.OPEN;
    }

    private Choice dominant(NamedInStory named, CorpusNames corpus) {
        PersonCluster near = dominant(named, true);
        PersonCluster best = near == null ? dominant(named, false) : near;
        if (best != null) {
            return new Choice(best, true);
        }
        return byCompany(named, corpus);
    }

    private @Nullable PersonCluster dominant(NamedInStory named, boolean near) {
        PersonCluster best = null;
        int most = 0;
        int sum = 0;
        for (PersonCluster holder : holders) {
            int stories = near ? storiesNear(holder, named) : holder.stories();
            sum += stories;
            if (stories > most) {
                most = stories;
                best = holder;
            }
        }
        return most >= DOMINANT_STORIES && most >= DOMINANT_SHARE * sum ? best : null;
    }

    private int storiesNear(PersonCluster holder, NamedInStory named) {
        int near = 0;
        for (Profile profile : holder.profiles()) {
            for (int member : profile.members()) {
                NamedInStory other = names.get(member);
                boolean sameOutlet = named.outlet() == null || named.outlet().equals(other.outlet());
                boolean sameDays = named.day() != null
                        && other.day() != null
                        && Math.abs(ChronoUnit.DAYS.between(named.day(), other.day())) <= WINDOW_DAYS;
                near += sameOutlet && sameDays ? 1 : 0;
            }
        }
        return near;
    }

    /** The holder whose company and title the story gives, and no other's. */
    private Choice byCompany(NamedInStory named, CorpusNames corpus) {
        Map<String, Integer> company = new HashMap<>();
        named.company().forEach(name -> company.put(name, 1));
        Set<String> title = TitleTerms.of(named.title());
        PersonCluster best = null;
        double most = 0;
        double second = 0;
        for (PersonCluster holder : holders) {
            double shared = 0;
            for (Profile profile : holder.profiles()) {
                long words = title.stream().filter(profile.titleWords()::containsKey).count();
                double told = Math.min(1, TITLE_WORD * words);
                shared = Math.max(shared, told + Evidence.company(company, profile.company(), corpus));
            }
            if (shared > most) {
                second = most;
                most = shared;
                best = holder;
            } else {
                second = Math.max(second, shared);
            }
        }
        double clear = holders.size() == 1 ? CLEAR_ALONE : CLEAR_COMPANY;
        return best != null && most - second >= clear ? new Choice(best, true) : Choice.OPEN;
    }
}
