package org.newsvoice.eval.lines;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A line of a file of labelled stories, as docs/gold-format.md has it. An unknown key is an error, because a misspelt
 * one would otherwise be a missing label. Stateless.
 */
public final class GoldLine {

    private static final Set<String> STORY =
            Set.of("id", "source", "text", "quotes", "attributions", "unlabelled", "partial");

    /** For people who read the file; nothing is made of them. */
    private static final Set<String> STORY_NOTES =
            Set.of("title", "date", "byline", "other_quoted", "statements", "gold_file", "text_file");

    private static final Set<String> QUOTE = Set.of(
            "text",
            "start",
            "end",
            "type",
            "ambiguous",
            "speaker",
            "speaker_spans",
            "mentions",
            "speaker_kind",
            "speaker_type",
            "speaker_canonical");

    private static final Set<String> QUOTE_NOTES = Set.of("closed", "cue", "attribution", "names", "speaker_title");

    private static final Set<String> ATTRIBUTION = Set.of("content", "source", "cue", "kind", "stance", "confidence");

    private GoldLine() {}

    /**
     * The story that a line holds.
     *
     * @throws IllegalArgumentException with the reason when it holds none
     */
    public static GoldStory read(String line) {
        Map<?, ?> story = JsonLine.read(line, Map.class);
        check("a story", story, STORY, STORY_NOTES);
        items(story, "quotes").forEach(quote -> check("a quote", quote, QUOTE, QUOTE_NOTES));
        items(story, "attributions").forEach(speech -> check("an attribution", speech, ATTRIBUTION, Set.of()));
        if (!(story.get("id") instanceof String) || !(story.get("text") instanceof String)) {
            throw new IllegalArgumentException("a story has an id and a text");
        }
        items(story, "quotes").forEach(quote -> checkKeys("a quote", quote, List.of("text", "start", "end")));
        items(story, "attributions").forEach(speech -> checkKeys("an attribution", speech, List.of("content")));
        GoldStory read = JsonLine.read(line, GoldStory.class);
        GoldSpans.check(read);
        return read;
    }

    private static List<?> items(Map<?, ?> story, String key) {
        return story.get(key) instanceof Collection<?> items ? List.copyOf(items) : List.of();
    }

    private static void checkKeys(String what, Object item, List<String> required) {
        if (item instanceof Map<?, ?> map) {
            for (String key : required) {
                if (map.get(key) == null) {
                    throw new IllegalArgumentException(what + " has no \"" + key + "\"");
                }
            }
        }
    }

    private static void check(String what, Object item, Set<String> read, Set<String> notes) {
        if (item instanceof Map<?, ?> map) {
            for (Object key : map.keySet()) {
                if (!read.contains(key) && !notes.contains(key)) {
                    throw new IllegalArgumentException(what + " has no key \"" + key + "\"; it has "
                            + String.join(", ", new TreeSet<>(read)) + " and, for its readers, "
                            + String.join(", ", new TreeSet<>(notes)) + " (docs/gold-format.md)");
                }
            }
        }
    }
}
