package org.newsvoice.parse;

import java.util.List;
import java.util.stream.Collectors;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.article.FieldHash;
import org.newsvoice.article.StorySource;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.corpus.RawStory;

/** The hashes that tell stories, their versions and their copies apart. */
final class StoryIdentity {

    private StoryIdentity() {}

    /** Which story: the outlet's own id, else the address, else the place in the corpus; the version hashes all it says. */
    static ArticleKey key(RawStory raw, StorySource source, String text) {
        FieldHash id = new FieldHash();
        if (raw.recordId() != null) {
            id.add("id").add(source.outlet()).add(raw.recordId());
        } else if (source.url() != null) {
            id.add("url").add(source.url());
        } else {
            id.add("file").add(source.outlet()).add(source.corpusFile()).add(Long.toString(source.recordNo()));
        }
        FieldHash version = new FieldHash()
                .add(text)
                .add(source.outlet())
                .add(source.url())
                .add(source.section())
                .add(raw.headers().published())
                .add(raw.headers().language());
        raw.headers().authors().forEach(version::add);
        return new ArticleKey(id.hex(), version.hex());
    }

    /**
     * Hash of the normalized words of the body's paragraphs, however they are divided. A story without any has the hash of all
     * its words instead: headlines of different stories are no copies of one another.
     */
    static String content(String text, List<Zone> zones) {
        String body = zones.stream()
                .filter(zone -> zone.kind() == ZoneKind.PARAGRAPH)
                .map(zone -> zone.span().of(text))
                .collect(Collectors.joining(" "));
        return body.isEmpty()
                ? new FieldHash().add(null).add(NormalizedText.of(text)).hex()
                : new FieldHash().add(NormalizedText.of(body)).hex();
    }
}
