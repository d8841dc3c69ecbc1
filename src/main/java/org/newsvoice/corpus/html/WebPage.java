package org.newsvoice.corpus.html;

import org.jspecify.annotations.Nullable;
import org.newsvoice.corpus.CorpusFile;

/** A page as it was delivered. Not to be changed after it was made. */
public final class WebPage {

    private final CorpusFile file;
    private final long recordNo;
    private final byte[] bytes;
    private @Nullable String url;
    private @Nullable String charset;

    /**
     * A page of which nothing but its content is known.
     *
     * @param file where it is stored
     * @param recordNo its number within the file, from 0
     * @param bytes its content, unpacked; not copied
     */
    public WebPage(CorpusFile file, long recordNo, byte[] bytes) {
        this.file = file;
        this.recordNo = recordNo;
        this.bytes = bytes;
    }

    /** This page as delivered from {@code url} in the encoding that the server declared, null where it declared none. */
    public WebPage from(@Nullable String url, @Nullable String charset) {
        WebPage page = new WebPage(file, recordNo, bytes);
        page.url = url;
        page.charset = charset;
        return page;
    }

    CorpusFile file() {
        return file;
    }

    long recordNo() {
        return recordNo;
    }

    byte[] bytes() {
        return bytes;
    }

    @Nullable
    String url() {
        return url;
    }

    @Nullable
    String charset() {
        return charset;
    }
}
