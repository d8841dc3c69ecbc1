package org.newsvoice.corpus.mapping;

import java.util.Set;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.corpus.CorpusFile;

/**
 * The place of a record.
 *
 * @param file its file
 * @param recordNo its number within the file, from 0
 * @param beginning its first characters as stored, for {@code rejects}
 * @param flags problems that its decoder found
 */
public record RecordPlace(CorpusFile file, long recordNo, String beginning, Set<QualityFlag> flags) {

    /** Copies the flags. */
    public RecordPlace {
        flags = Set.copyOf(flags);
    }

    /** A record with nothing against it. */
    public RecordPlace(CorpusFile file, long recordNo, String beginning) {
        this(file, recordNo, beginning, Set.of());
    }
}
