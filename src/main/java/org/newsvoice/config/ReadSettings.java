package org.newsvoice.config;

import java.time.ZoneId;

/**
 * How stories are read.
 *
 * @param format {@code auto} or a decoder's name
 * @param mapping {@code auto}, a preset's name or a mapping file
 * @param encoding {@code auto} or the name of the files' encoding
 * @param pathPattern the pattern of file names, empty if there is none
 * @param nonEnglish what to do with stories in another language
 * @param defaultZone the time zone of published times that give none
 */
public record ReadSettings(
        String format, String mapping, String encoding, String pathPattern, NonEnglish nonEnglish, ZoneId defaultZone) {

    /** What becomes of stories in another language than English. */
    public enum NonEnglish {
        /** They are left out, a row of {@code rejects} each. */
        SKIP,
        /** They are analyzed as if they were English. */
        KEEP
    }
}
