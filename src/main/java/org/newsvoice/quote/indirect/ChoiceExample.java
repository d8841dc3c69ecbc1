package org.newsvoice.quote.indirect;

/**
 * A choice made by annotators, used for training.
 *
 * @param shared the features that all candidates share
 * @param candidates the features of each candidate
 * @param right how right each candidate is; they sum to 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record ChoiceExample(long[] shared, long[][] candidates, float[] right) {}
