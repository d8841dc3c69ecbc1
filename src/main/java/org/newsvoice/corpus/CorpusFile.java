package org.newsvoice.corpus;

/**
 * A file to read stories from, or an entry of an archive.
 *
 * @param path relative to the input it was found under, with {@code /}: the same wherever the corpus is mounted. Folders of
 *     dates at the input's end belong to it. An entry is behind its archive and {@code !/}
 * @param corpus name of that input's last folder, dates apart: the outlet if nothing else says it
 * @param bytes its size as stored
 * @param facts what its path says according to {@code --path-pattern}
 */
public record CorpusFile(String path, String corpus, long bytes, PathFacts facts) {

    /** A file whose path tells nothing by a pattern. */
    public CorpusFile(String path, String corpus, long bytes) {
        this(path, corpus, bytes, PathFacts.NONE);
    }
}
