package org.newsvoice.storage;

import org.newsvoice.corpus.CorpusFile;

/**
 * A file to read and where it is.
 *
 * @param file what the decoders need to know of it
 * @param uri its full address, as Hadoop's FileSystem reads it
 * @param modifiedMillis when it was last changed, in milliseconds since 1970
 */
public record InputFile(CorpusFile file, String uri, long modifiedMillis) {}
