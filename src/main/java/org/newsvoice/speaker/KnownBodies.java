package org.newsvoice.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the bodies that a story has named so far a name stands for. For one thread. */
record KnownBodies(List<NameGroup> groups) {

    /** The body of that name, of its initials, or whose initials it is; null when none is known. */
    @Nullable
    NameGroup find(NameWords words) {
        String ministry = Ministries.key(words.shown());
        for (NameGroup group : groups) {
            boolean same = ministry != null
                    && ministry.equals(Ministries.key(group.name().shown()));
            if (!group.isPerson()
                    && (same
                            || words.folded().equals(group.name().folded())
                            || isInitials(words, group.name())
                            || isInitials(group.name(), words))) {
                return group;
            }
        }
        return null;
    }

    /** Whether {@code brief} is the initials of {@code name}: UN, U.N. of United Nations. */
    private static boolean isInitials(NameWords brief, NameWords name) {
        if (brief.size() != 1 || name.size() < 2) {
            return false;
        }
        String letters = brief.shown().get(0).replace(".", "");
        StringBuilder initials = new StringBuilder();
        name.shown().stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .forEach(word -> initials.append(word.charAt(0)));
        return letters.length() >= 2 && letters.contentEquals(initials);
    }
}
