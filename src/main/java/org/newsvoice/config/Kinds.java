package org.newsvoice.config;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;

/** Which kinds of quotes are looked for. */
public enum Kinds {
    /** Words in quotation marks. */
    QUOTED("direct,mixed"),
    /** Also what is reported without quotation marks. */
    ALL("direct,mixed,indirect");

    private final String value;

    Kinds(String value) {
        this.value = value;
    }

    /** The kinds with commas between, as {@code --kinds} takes them. */
    public String value() {
        return value;
    }

    /**
     * The kinds that {@code value} lists, in any order.
     *
     * @throws JobException USAGE for another list
     */
    public static Kinds of(String value) {
        Set<String> asked = parts(value);
        for (Kinds kinds : values()) {
            if (parts(kinds.value).equals(asked)) {
                return kinds;
            }
        }
        throw new JobException(
                ErrorCode.USAGE,
                "--kinds cannot be " + value + ". It is "
                        + Arrays.stream(values()).map(Kinds::value).collect(Collectors.joining(" or ")) + ".");
    }

    private static Set<String> parts(String value) {
        return new TreeSet<>(Arrays.asList(value.strip().split("\\s*,\\s*")));
    }
}
