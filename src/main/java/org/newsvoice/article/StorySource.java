package org.newsvoice.article;

import org.jspecify.annotations.Nullable;

/**
 * Where a story came from.
 *
 * @param corpusFile path of the file, relative to the input it was found under ({@code 20061022/story-1})
 * @param recordNo number of the record within the file, from 0
 * @param outlet who published it: a host ({@code www.example.com}) or a corpus folder; {@code unknown} if nothing says
 * so
 * @param url the story's address, null when the record has none
 * @param section desk or topic ({@code business}), null when unknown
 * @param extraction how the text was taken out of a page: {@code json_ld}, {@code article_markup} or {@code text_density};
 *     null where the record gives the text itself
 */
public record StorySource(
        String corpusFile,
        long recordNo,
        String outlet,
        @Nullable String url,
        @Nullable String section,
        @Nullable String extraction) {

    /** A source whose record gives the text itself. */
    public StorySource(
            String corpusFile, long recordNo, String outlet, @Nullable String url, @Nullable String section) {
        this(corpusFile, recordNo, outlet, url, section, null);
    }
}
