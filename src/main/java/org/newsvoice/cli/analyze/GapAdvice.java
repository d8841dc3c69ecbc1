package org.newsvoice.cli.analyze;

import java.util.Map;
import java.util.Optional;
import org.newsvoice.run.StoryGap;

/** What can be done about stories that lack something, in the words of the option that helps. Stateless. */
final class GapAdvice {

    private static final Map<String, String> BY_LABEL = Map.of(
            "undated",
            "a mapping can name the field with the time (--mapping), --path-pattern the folders with the date",
            StoryGap.NO_AUTHOR,
            "a mapping can name the field with the authors (--mapping)",
            "zone_assumed",
            "--default-zone says where times without a zone are read",
            "empty_body",
            "only a headline was found; a mapping can name the field with the text (--mapping)",
            "not_utf8",
            "--encoding names the encoding of the files",
            "mojibake",
            "the text was damaged before Newsvoice read it: fetch the stories again",
            "unsure_extraction",
            "their pages mark no article: read some before you trust them");

    private GapAdvice() {}

    /** The advice for a gap; empty where nothing helps. */
    static Optional<String> of(String label) {
        return Optional.ofNullable(BY_LABEL.get(label));
    }
}
