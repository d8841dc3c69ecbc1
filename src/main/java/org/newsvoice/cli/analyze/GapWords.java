package org.newsvoice.cli.analyze;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsvoice.run.StoryGap;

/**
 * A gap or flag of stories in plain words. Immutable.
 *
 * @param label as in {@code articles.quality_flags}, or {@link StoryGap#NO_AUTHOR}
 * @param which what follows "27 stories"
 * @param advice the option that helps; empty where nothing helps
 */
record GapWords(String label, String which, Optional<String> advice) {

    private static final Map<String, GapWords> BY_LABEL = Stream.of(
                    helped(
                            "undated",
                            "without a date",
                            "where records have fields, a mapping can name that with the time (--mapping); a text file can begin with"
                                    + " a line such as Published: 2027-06-08; --path-pattern names the folders with the date"),
                    helped(
                            StoryGap.NO_AUTHOR,
                            "without an author",
                            "where records have fields, a mapping can name that with the authors (--mapping)"),
                    helped(
                            StoryGap.OUTLET_FROM_FOLDER,
                            "whose outlet is the name of the input folder, because nothing else names one",
                            "--path-pattern says which folder names it, such as '{outlet}/*'; or rename the input folder"),
                    helped(
                            StoryGap.PATH_UNMATCHED,
                            "whose path does not fit --path-pattern",
                            "the pattern is compared with the end of the path below --input; give a higher folder as --input, or another"
                                    + " pattern"),
                    helped(
                            "zone_assumed",
                            "whose time has no time zone",
                            "--default-zone gives the zone of such times"),
                    helped(
                            "empty_body",
                            "with a headline but no text",
                            "where records have fields, a mapping can name that with the text (--mapping)"),
                    helped("not_utf8", "that are not in UTF-8", "--encoding names the encoding of the files"),
                    helped(
                            "mojibake",
                            "with damaged characters",
                            "the text was damaged before Newsvoice read it: fetch the stories again"),
                    helped(
                            "unsure_extraction",
                            "from pages whose article was hard to find",
                            "their text may lack parts or have too much: read some before you trust them"),
                    alone("unparsed_sentences", "with sentences too long to parse, which have no sentiment"),
                    alone("split_sentences", "with paragraphs without sentence ends, which were cut into pieces"),
                    alone("near_copy", "that are near copies: their sentiment is that of the story they copy"))
            .collect(Collectors.toUnmodifiableMap(GapWords::label, words -> words));

    /** The words for {@code label}; the label itself if it has none. */
    static GapWords of(String label) {
        return BY_LABEL.getOrDefault(label, alone(label, "with this flag"));
    }

    /** Such as {@code 1 story without a date (undated)}. */
    String count(long stories) {
        return stories + (stories == 1 ? " story " : " stories ") + which + " (" + label + ")";
    }

    private static GapWords helped(String label, String which, String advice) {
        return new GapWords(label, which, Optional.of(advice));
    }

    private static GapWords alone(String label, String which) {
        return new GapWords(label, which, Optional.empty());
    }
}
