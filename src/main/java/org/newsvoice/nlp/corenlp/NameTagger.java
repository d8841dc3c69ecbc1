package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsvoice.nlp.EntityKind;

/**
 * Finds names. The model was trained on words with their hyphens ("Jean-Claude", "All-Star"), the other models on words cut
 * at them, so the words are joined for it as CoreNLP's {@code NERCombinerAnnotator} joins them. For one thread.
 */
final class NameTagger {

    /** Second halves that are not joined: "Chicago-based" holds a name, "Jean-Claude" is one (NERCombinerAnnotator). */
    private static final Set<String> APART = Set.of(
            "based",
            "area",
            "registered",
            "headquartered",
            "native",
            "born",
            "raised",
            "backed",
            "controlled",
            "owned",
            "resident",
            "trained",
            "educated");

    private final NameLabeler labeler;

    NameTagger(NameLabeler labeler) {
        this.labeler = labeler;
    }

    /** What kind of name each token of a tagged sentence is part of. */
    List<EntityKind> kinds(List<CoreLabel> sentence, List<String> tags) {
        List<String> words = new ArrayList<>(sentence.size());
        List<String> tagsOfWords = new ArrayList<>(sentence.size());
        int[] place = new int[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            String word = straight(sentence.get(i).word());
            if (i > 0 && belongsToWordBefore(sentence, i)) {
                int last = words.size() - 1;
                words.set(last, words.get(last) + word);
            } else {
                words.add(word);
                tagsOfWords.add(tags.get(i));
            }
            place[i] = words.size() - 1;
        }
        List<String> labels = labeler.label(words, tagsOfWords);
        List<EntityKind> kinds = new ArrayList<>(sentence.size());
        for (int at : place) {
            kinds.add(kind(labels.get(at)));
        }
        return kinds;
    }

    /** The model has learned D'Orsi and O'Neil, not the same with a curly apostrophe. */
    private static String straight(String word) {
        return word.indexOf('\u2019') > 0 ? word.replace('\u2019', '\'') : word;
    }

    private static boolean belongsToWordBefore(List<CoreLabel> sentence, int at) {
        CoreLabel token = sentence.get(at);
        CoreLabel before = sentence.get(at - 1);
        if (before.endPosition() != token.beginPosition()) {
            return false;
        }
        if (token.word().equals("-")) {
            return at + 1 < sentence.size()
                    && !APART.contains(sentence.get(at + 1).word());
        }
        return before.word().endsWith("-") && at >= 2 && !APART.contains(token.word());
    }

    private static EntityKind kind(String answer) {
        return switch (answer) {
            case "PERSON" -> EntityKind.PERSON;
            case "ORGANIZATION" -> EntityKind.ORGANIZATION;
            case "LOCATION" -> EntityKind.LOCATION;
            default -> EntityKind.NONE;
        };
    }
}
