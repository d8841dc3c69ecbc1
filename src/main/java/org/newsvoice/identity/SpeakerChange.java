package org.newsvoice.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A change in the meaning of an id.
 *
 * @param kind what happened to it
 * @param fromId the id that earlier stories have
 * @param toId the id that replaces it: in all stories for {@link Kind#JOINED}, in some of them for {@link Kind#SPLIT}
 *     and {@link Kind#MOVED}
 * @param fromName a name of the first, as a story gives it
 * @param toName a name of the second
 * @param stories how many of the examined stories have {@code fromId} and now belong to {@code toId}
 * @param evidence why, for the reader
 */
public record SpeakerChange(
        Kind kind, String fromId, String toId, String fromName, String toName, int stories, String evidence) {

    SpeakerChange withStories(int n) {
        return new SpeakerChange(kind, fromId, toId, fromName, toName, n, evidence);
    }

    /** The id to read for each one that was joined into another, through all the joins that followed. */
    public static Map<String, String> redirects(Collection<SpeakerChange> changes) {
        Map<String, String> next = new HashMap<>();
        for (SpeakerChange change : changes) {
            if (change.kind == Kind.JOINED) {
                next.put(change.fromId, change.toId);
            }
        }
        Map<String, String> redirects = new HashMap<>();
        for (String from : next.keySet()) {
            Set<String> seen = new HashSet<>();
            String at = from;
            while (next.containsKey(at) && seen.add(at)) {
                at = next.getOrDefault(at, at);
            }
            redirects.put(from, at);
        }
        return redirects;
    }

    /** What happened to an id. */
    public enum Kind {
        /** Both are one person or organization. */
        JOINED("joined"),
        /** Some of its stories are somebody else's. */
        SPLIT("split"),
        /** Stories of the batch itself had it before an earlier batch came late. */
        MOVED("moved");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The kind that tables call so. */
        public static Kind of(String label) {
            return Arrays.stream(values())
                    .filter(kind -> kind.label.equals(label))
                    .findFirst()
                    .orElseThrow();
        }

        /** As tables have it. */
        public String label() {
            return label;
        }
    }
}
