package org.newsvoice.article;

/**
 * Identifies a story and its version.
 *
 * @param articleId hash of the outlet and the record's own id, else its URL, else its input-relative path and record number
 * @param version hash of the stored text and its fields: two crawls of an edited story share the id, not the version
 */
public record ArticleKey(String articleId, String version) {}
