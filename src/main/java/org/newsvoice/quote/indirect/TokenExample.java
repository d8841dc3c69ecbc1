package org.newsvoice.quote.indirect;

/**
 * A token of a labelled story, used for training.
 *
 * @param features what is to be seen of it
 * @param tags which of the tags of {@link TokenTags} it has
 */
@SuppressWarnings("ArrayRecordComponent")
record TokenExample(long[] features, boolean[] tags) {}
