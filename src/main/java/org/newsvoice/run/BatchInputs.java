package org.newsvoice.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a batch, so that it can be read again if an earlier batch changes.
 *
 * @param inputs qualified, in the order given
 * @param files a hash of the files' paths and sizes
 * @param modified a hash of when each of them was last changed; null if an older program did not write it
 */
public record BatchInputs(
        List<String> inputs, String files, @Nullable String modified) {

    /** Copies the list. */
    public BatchInputs {
        inputs = List.copyOf(inputs);
    }

    /** Whether the same files are read, whenever they were last changed. */
    public boolean sameFiles(BatchInputs other) {
        return inputs.equals(other.inputs) && files.equals(other.files);
    }
}
