package org.newsvoice.dedup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsvoice.dedup.BodySignature.Likeness;

/**
 * Finds near copies among stories with different bodies, in memory. Each story is looked up under a few of its sentences and
 * compared, for each of them, with the first {@value #MAX_COMPARED} stories that have it, so that the work is linear in the
 * number of stories. For one thread at a time.
 */
public final class NearCopies {

    /** With how many of the stories that share a sentence each one is compared. */
    public static final int MAX_COMPARED = 3;

    private final Map<Long, List<Placed>> firstWith = new HashMap<>();
    private final CanonicalStories canonical = new CanonicalStories();

    /** A body with its place, and that of its canonical story where it is a copy that is known already. */
    private record Placed(long place, long canonicalPlace, BodySignature signature) {}

    /** Learns of a story of an earlier batch. Known stories come before new ones, in the order of their places. */
    public void know(KnownStory story) {
        index(new Placed(story.place(), story.canonicalPlace(), story.signature()));
    }

    /**
     * Takes the next story, in the order of places.
     *
     * @return the place of its canonical story; empty when it is a copy of none
     */
    public OptionalLong add(long place, BodySignature signature) {
        SortedMap<Long, Likeness> alike = new TreeMap<>();
        TreeSet<Long> compared = new TreeSet<>();
        for (long key : signature.keys()) {
            for (Placed other : firstWith.getOrDefault(key, List.of())) {
                if (compared.add(other.place())) {
                    Likeness likeness = signature.likeness(other.signature());
                    if (likeness != Likeness.NONE) {
                        alike.put(other.place(), likeness);
                        if (other.canonicalPlace() != other.place()) {
                            canonical.know(other.place(), other.canonicalPlace());
                        }
                    }
                }
            }
        }
        index(new Placed(place, place, signature));
        return alike.isEmpty() ? OptionalLong.empty() : canonical.add(place, alike);
    }

    private void index(Placed story) {
        for (long key : story.signature().keys()) {
            List<Placed> first = firstWith.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (first.size() < MAX_COMPARED) {
                first.add(story);
            }
        }
    }
}
