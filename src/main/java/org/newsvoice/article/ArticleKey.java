package org.newsvoice.article;

/**
 * Which story, and which state of it.
 *
 * @param articleId hash of the outlet and the record's own id, else its URL, else its input-relative path and record number
 * @param version hash of the stored text and its fields: two crawls of an edited story share the id, not the version
 */
public record ArticleKey(String articleId, String version) {}
