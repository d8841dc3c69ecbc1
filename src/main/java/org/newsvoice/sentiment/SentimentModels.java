package org.newsvoice.sentiment;

import org.jspecify.annotations.Nullable;

/**
 * The models that score stories.
 *
 * @param news the model for news; null to do without
 * @param corenlp CoreNLP's model; null to do without
 */
public record SentimentModels(
        @Nullable SentimentModel news, @Nullable SentimentModel corenlp) {}
