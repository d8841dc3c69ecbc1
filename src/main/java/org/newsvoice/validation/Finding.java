package org.newsvoice.validation;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with an output.
 *
 * @param what a sentence: where, and what is wrong there
 * @param example one of the files, keys or rows that it is about; null where the sentence names it
 * @param remedy what to do about it
 */
public record Finding(String what, @Nullable String example, String remedy) {

    static final String REWRITE =
            "The files were lost or changed after they were published. Put them back from a copy, or"
                    + " run analyze again, once for each date in question: it rewrites what it reads.";

    /** Nobody is known to break tables by hand in such a way. */
    static final String REPORT = "If nobody has changed the files, this is an error of the program: please report it. A"
            + " run of analyze rewrites the tables.";

    static Finding lost(String what) {
        return new Finding(what, null, REWRITE);
    }
}
