package org.newsvoice.run;

import java.util.List;

/**
 * What a night was read from, so that it can be read again when a night before it changes.
 *
 * @param inputs qualified, in the order given
 * @param files a hash of the files' paths and sizes
 */
public record NightInputs(List<String> inputs, String files) {

    /** Copies the list. */
    public NightInputs {
        inputs = List.copyOf(inputs);
    }
}
