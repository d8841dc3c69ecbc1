package org.newsvoice.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Picture texts with a label, which some newspapers put between the paragraphs of a story: {@code Gathering clues: Officers near
 * the pier}. Turns of a conversation look alike, but their labels are names and come again and again. Stateless.
 */
public final class LabelledCaptions {

    private static final int MAX_CHARS = 900;
    /** A label of up to five words and what the picture shows: no speech, and no stop at its end. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?s)(\\p{Lu}[\\p{L}'’-]*(?: [\\p{L}'’&-]+){0,4}): [\\p{Lu}\\d][^\"“”‘]{25,}[^.!?:;…\"”'’]");
    /** Of labels that nobody is called by. */
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}\\S* .*\\b\\p{Ll}.*");

    private static final int MIN_BLOCKS = 2;

    private LabelledCaptions() {}

    /** Which of a story's blocks are such texts: none unless there are several, of which one has a label of plain words. */
    public static List<Integer> of(List<String> blocks) {
        List<Integer> captions = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        boolean words = false;
        for (int i = 0; i < blocks.size(); i++) {
            Matcher labelled = LABELLED.matcher(blocks.get(i));
            if (blocks.get(i).length() <= MAX_CHARS && labelled.matches()) {
                captions.add(i);
                labels.add(labelled.group(1));
                words |= WORDS.matcher(labelled.group(1)).matches();
            }
        }
        boolean varied = 3 * labels.size() > 2 * captions.size();
        return words && varied && captions.size() >= MIN_BLOCKS ? captions : List.of();
    }
}
