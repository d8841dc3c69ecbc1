package org.newsvoice.quote;

import org.newsvoice.article.TextSpan;

/**
 * The words that stand for a speaker: "Ana de Ruiz", "he", "a spokesman for the ministry".
 *
 * @param kind name, pronoun or nominal
 * @param sentence index of its sentence in the story
 * @param headToken index in the sentence of the word that heads it (the name's last word, the noun)
 * @param span the noun phrase in the article's text, without relative clauses and appositions
 */
public record Mention(MentionKind kind, int sentence, int headToken, TextSpan span) {}
