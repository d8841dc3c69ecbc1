package org.newsvoice.identity;

/**
 * An id that means something else now.
 *
 * @param kind what happened to it
 * @param fromId the id that earlier stories have
 * @param toId the id to read for it: of everything for {@link Kind#JOINED}, of some of its stories for {@link Kind#SPLIT}
 * @param fromName a name of the first, as a story gives it
 * @param toName a name of the second
 * @param stories how many of the stories looked at have {@code fromId} and are {@code toId}'s now
 * @param evidence why, for the reader
 */
public record SpeakerChange(
        Kind kind, String fromId, String toId, String fromName, String toName, int stories, String evidence) {

    /** What happened to an id. */
    public enum Kind {
        /** Both are one person or organization. */
        JOINED("joined"),
        /** Some of its stories are somebody else's. */
        SPLIT("split");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As tables have it. */
        public String label() {
            return label;
        }
    }
}
