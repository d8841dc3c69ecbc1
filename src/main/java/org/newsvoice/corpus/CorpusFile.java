package org.newsvoice.corpus;

/**
 * A file to read stories from.
 *
 * @param path relative to the input it was found under, with {@code /}: the same wherever the corpus is mounted. Folders of
 *     dates at the input's end belong to it
 * @param corpus name of that input's last folder, dates apart: the outlet where nothing else tells
 * @param bytes its size as stored
 */
public record CorpusFile(String path, String corpus, long bytes) {}
