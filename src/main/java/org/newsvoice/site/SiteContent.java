package org.newsvoice.site;

import java.util.Iterator;
import java.util.Map;

/** What a site is made of. Each is asked for once, in this order; iterators may be read only while the content is open. */
public interface SiteContent {

    /** What the first page says. */
    SiteFacts facts();

    /** All quotes of the site, the undated first, then by time; those of a story follow each other. */
    Iterator<SiteQuote> quotes();

    /** Who is tied to whom, by {@code speaker_id}. */
    Map<String, SiteSpeaker.Ties> ties();

    /** All named speakers, in the order of their ids. */
    Iterator<SiteSpeaker> speakers();

    /** The stories of the quotes, in the order of their ids. */
    Iterator<SiteStory> stories();
}
