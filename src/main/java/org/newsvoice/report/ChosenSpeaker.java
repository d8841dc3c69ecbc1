package org.newsvoice.report;

import java.util.List;
import java.util.Optional;

/**
 * Whom a name on the command line was taken for. Immutable.
 *
 * @param asked the name as it was given
 * @param name the speaker's name
 * @param others names of others who may be meant, the most quoted first
 */
public record ChosenSpeaker(String asked, String name, List<String> others) {

    private static final int SHOWN = 3;

    /** Copies the list. */
    public ChosenSpeaker {
        others = List.copyOf(others);
    }

    /** A sentence for those who should know; empty when the name says it all. */
    public Optional<String> words() {
        if (asked.equalsIgnoreCase(name) && others.isEmpty()) {
            return Optional.empty();
        }
        String also = others.isEmpty()
                ? ""
                : "; others of that name: "
                        + String.join(", ", others.subList(0, Math.min(SHOWN, others.size())))
                        + (others.size() > SHOWN ? " and " + (others.size() - SHOWN) + " more" : "");
        return Optional.of("“" + asked + "” is taken as " + name + also + ".");
    }
}
