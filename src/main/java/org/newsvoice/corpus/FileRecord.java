package org.newsvoice.corpus;

/**
 * A record and the file, or entry of an archive, that it stands in.
 *
 * @param file where
 * @param record what it became
 */
public record FileRecord(CorpusFile file, DecodedRecord record) {}
