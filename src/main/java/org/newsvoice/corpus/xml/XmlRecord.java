package org.newsvoice.corpus.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.StorySource;
import org.newsvoice.corpus.CorpusFile;
import org.newsvoice.corpus.DecodedRecord;
import org.newsvoice.corpus.DecodedRecord.Broken;
import org.newsvoice.corpus.DecodedRecord.Decoded;
import org.newsvoice.corpus.Excerpt;
import org.newsvoice.corpus.OutletName;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * A record and where it is.
 *
 * @param file its file
 * @param recordNo its number in the file, from 0
 * @param element its element
 */
record XmlRecord(CorpusFile file, long recordNo, XmlElement element) {

    /**
     * What tells a story from its texts.
     *
     * @param id its own id
     * @param url its address
     * @param outlet who published it
     * @param section its desk or topic
     */
    record Identity(
            @Nullable String id,
            @Nullable String url,
            @Nullable String outlet,
            @Nullable String section) {}

    /** The story with these texts; a broken record when there are none. */
    DecodedRecord story(Identity identity, RawHeaders headers, List<RawPart> parts) {
        if (parts.isEmpty()) {
            return broken(RejectCode.EMPTY_STORY, "the " + element.name() + " has no headline and no text");
        }
        String outlet = identity.outlet() == null ? OutletName.of(identity.url(), file) : identity.outlet();
        return new Decoded(new RawStory(
                new StorySource(file.path(), recordNo, outlet, identity.url(), identity.section()),
                identity.id(),
                headers,
                parts));
    }

    Broken broken(RejectCode code, String detail) {
        return new Broken(recordNo, new Reject(code, detail), Excerpt.of(element.words()));
    }
}
