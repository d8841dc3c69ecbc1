package org.newsvoice.job.speakers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.identity.KnownSpeaker;
import org.newsvoice.identity.NamedInStory;

/**
 * What a batch's rows of {@code people} tell later ones.
 *
 * @param names those with an id, as their stories give them
 * @param ids for each of them the id it was published with
 * @param nRows how many rows there are
 */
record NamesOfBatch(List<NamedInStory> names, List<@Nullable KnownSpeaker> ids, long nRows) {

    NamesOfBatch {
        names = List.copyOf(names);
        ids = Collections.unmodifiableList(new ArrayList<>(ids));
    }
}
