package org.newsvoice.quote.form;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.newsvoice.quote.QuoteKind;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** How a passage is set, whatever its words: apart from its sentence or within it, and its place in the parse. */
public final class PassageForm {

    private final Passage passage;
    private final Scene scene;
    private final QuotedStory story;
    private final String place;
    private final QuoteKind kind;

    public PassageForm(Passage passage, Scene scene) {
        this.passage = passage;
        this.scene = scene;
        this.story = scene.story();
        this.place = place();
        QuoteKind look = story.quotations().get(passage.quotation()).kind();
        this.kind = KindOfQuote.of(passage, scene, look);
    }

    /** alone, announced (by a colon that ends the sentence before), colon, comma, cue, that or within. */
    public String place() {
        int before = scene.before(passage);
        if (scene.standsAlone(passage)) {
            int last = passage.begin() - 1;
            return last >= 0 && !story.isInPassage(last) && story.isWord(last, ":") ? "announced" : "alone";
        }
        if (before == NONE || story.isWord(before, ":")) {
            return "colon";
        }
        if (story.isWord(before, ",")) {
            return "comma";
        }
        if (story.isWord(before, "that")) {
            return "that";
        }
        if (scene.isCue(before, CueClass.SPEECH)) {
            return "cue";
        }
        return story.isMark(before) ? "mark" : "within";
    }

    public QuoteKind kind() {
        return kind;
    }

    /** Place and kind, for crossing with other features. */
    public String form() {
        return place + "/" + kind.label();
    }

    /** The first quoted word whose head is outside the passage. */
    public int top() {
        for (int i = passage.begin(); i < passage.end(); i++) {
            int head = story.head(i);
            if (!story.isMark(i) && head != NONE && story.passageOf(head) != passage.number()) {
                return i;
            }
        }
        return NONE;
    }

    public static String edge(char c) {
        return Character.isLetterOrDigit(c) ? "word" : String.valueOf(c);
    }

    public static String bin(int n) {
        return n <= 4
                ? String.valueOf(n)
                : n <= 6 ? "5-6" : n <= 9 ? "7-9" : n <= 15 ? "10-15" : n <= 30 ? "16-30" : "31+";
    }
}
