package org.newsvoice.eval.sentiment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.newsvoice.nlp.Sentiment;

/**
 * A sentence, or a few, with the label that people gave it.
 *
 * @param document what it was taken from: sentences of one document are never both trained on and scored
 * @param text the words
 * @param label index into {@link Sentiment#LABELS}
 * @param whole whether the label is of the sentence as a whole, and not of one of several things that it mentions
 */
record LabelledSentence(String document, String text, int label, boolean whole) {

    /** A line of a labelled file: id, text, label and, where the label is of a target, sentence_agrees. */
    static LabelledSentence of(JsonNode line) {
        int label = Sentiment.LABELS.indexOf(line.path("label").asText());
        if (label < 0 || !line.hasNonNull("text") || !line.hasNonNull("id")) {
            throw new IllegalArgumentException(
                    "a labelled sentence has id, text and label (negative, neutral, positive)");
        }
        return new LabelledSentence(
                document(line.get("id").asText()),
                line.get("text").asText(),
                label,
                line.path("sentence_agrees").asBoolean(true));
    }

    /** Of {@code mpqa/20010707/05.19/sentence0} all but the last part, of {@code allsides_1000_401_25_Name_0_6} the story. */
    private static String document(String id) {
        int slash = id.lastIndexOf('/');
        if (slash > 0) {
            return id.indexOf('/') == slash ? id : id.substring(0, slash);
        }
        List<String> parts = List.of(id.split("_"));
        int story = parts.get(0).equals("polusa") ? 3 : 2;
        return String.join("_", parts.subList(0, Math.min(story, parts.size())));
    }
}
