package org.newsvoice.parse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** ISO 639-1 codes from what corpora declare: {@code en}, {@code en-US}, {@code en_GB}, {@code eng}, {@code English}. */
final class LanguageCode {

    private LanguageCode() {}

    /** The two-letter code, the declared value in lower case when it is no language of ISO 639-1, null when nothing is declared. */
    static @Nullable String of(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return null;
        }
        String given = declared.strip().toLowerCase(Locale.ROOT);
        String primary = given.split("[-_]", 2)[0];
        for (String code : Locale.getISOLanguages()) {
            Locale language = new Locale(code);
            if (primary.equals(code)
                    || primary.equals(language.getISO3Language())
                    || given.equals(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT))) {
                return code;
            }
        }
        return given;
    }
}
