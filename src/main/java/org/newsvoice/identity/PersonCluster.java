package org.newsvoice.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Forms of a name that stand for one person, while a family name is being resolved. Confined to one thread. */
final class PersonCluster {

    private static final Comparator<Profile> MAX_USED = Comparator.comparingInt(Profile::stories)
            .thenComparing(profile -> profile.key().length())
            .thenComparing(Profile::key, Comparator.reverseOrder());

    private final List<Profile> profiles = new ArrayList<>();
    private int stories;

    PersonCluster(Profile first) {
        profiles.add(first);
        stories = first.stories();
    }

    void addAll(PersonCluster other) {
        profiles.addAll(other.profiles);
        stories += other.stories;
    }

    List<Profile> profiles() {
        return profiles;
    }

    int stories() {
        return stories;
    }

    boolean hasFamily(String family) {
        return profiles.stream().anyMatch(profile -> profile.name().family().equals(family));
    }

    /** The form that most stories use. */
    Profile main() {
        return profiles.stream().max(MAX_USED).orElseThrow();
    }

    /** Whether no form of one contradicts a form of the other. */
    boolean isCompatible(PersonCluster other) {
        for (Profile one : profiles) {
            for (Profile two : other.profiles) {
                if (one.name().to(two.name()) == NameRelation.DIFFERENT || one.isNamesakeOf(two)) {
                    return false;
                }
            }
        }
        return true;
    }
}
