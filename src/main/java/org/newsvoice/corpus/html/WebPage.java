package org.newsvoice.corpus.html;

import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.CorpusFile;

/**
 * A page as it was delivered.
 *
 * @param file where it is stored
 * @param recordNo its number within the file, from 0
 * @param url its address, null when unknown
 * @param charset as the server declared it, null when it did not
 * @param bytes its content, unpacked
 */
public record WebPage(
        CorpusFile file,
        long recordNo,
        @Nullable String url,
        @Nullable String charset,
        byte[] bytes) {}
