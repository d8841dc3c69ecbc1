package org.newsvoice.corpus;

/**
 * A record and its file or archive entry.
 *
 * @param file where
 * @param record the decoded record
 */
public record FileRecord(CorpusFile file, DecodedRecord record) {}
