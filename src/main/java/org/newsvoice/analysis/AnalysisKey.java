package org.newsvoice.analysis;

import org.newsvoice.article.Article;
import org.newsvoice.article.FieldHash;
import org.newsvoice.article.Zone;

/**
 * The key under which a story's analysis can be stored and found again: a hash of all that the analyzer reads of the
 * story, which is its stored text and its zones.
 */
public final class AnalysisKey {

    private AnalysisKey() {}

    /** The key of {@code article}, 32 hex digits. */
    public static String of(Article article) {
        FieldHash hash = new FieldHash().add(article.text()).add(article.zones().size());
        for (Zone zone : article.zones()) {
            hash.add(zone.kind().label())
                    .add(zone.span().begin())
                    .add(zone.span().end());
        }
        return hash.hex();
    }
}
