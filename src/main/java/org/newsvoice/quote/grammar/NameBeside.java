package org.newsvoice.quote.grammar;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Locale;
import java.util.Set;

/** The name or pronoun right before a verb, by tags alone: beside quotations they are surer than the parse. */
record NameBeside(QuotedStory story, NounPhrases phrases) {

    private static final Set<String> CLAUSE_OPENERS = Set.of(
            ",",
            "and",
            "but",
            "that",
            "as",
            "when",
            "while",
            "because",
            "though",
            "although",
            "what",
            "how",
            "if",
            "which",
            "whom",
            "where",
            "why",
            "whether",
            "after",
            "before",
            "until",
            "once",
            "since");

    /**
     * "and Osei said": a name or pronoun right before a finite verb is its subject.
     *
     * @param verb the verb
     * @param parsed the subject that the parse gives it, {@link QuotedStory#NONE} when none
     */
    int subject(int verb, int parsed) {
        int i = verb - 1;
        int edge = story.sentenceBegin(verb);
        while (i >= edge
                && (story.isTag(i, "RB") || phrases.isModal(i) || story.lemma(i).equals("have"))) {
            i--;
        }
        boolean finite = !story.isTag(verb, "VBG") && (!story.tag(verb).equals("VB") || i < verb - 1);
        if (!finite || i < edge || !phrases.canHead(i) || story.isInPassage(i)) {
            return NONE;
        }
        boolean nominative = story.isWord(i, "he", "she", "they", "we", "i");
        boolean name = story.tag(i).equals("NNP") && phrases.isName(i);
        if (!nominative && !name) {
            return NONE;
        }
        int before = i - 1;
        while (before >= edge && !story.isInPassage(before) && isWithinPhrase(before)) {
            before--;
        }
        boolean free =
                before < edge || nominative || opensClause(before) || story.isMark(before) || story.isInPassage(before);
        boolean listed = before >= edge
                && story.isWord(before, "and")
                && parsed != NONE
                && parsed < before
                && !nominative
                && story.isTag(before - 1, "NNP");
        boolean apposed = before > edge
                && story.isWord(before, ",")
                && !nominative
                && parsed != NONE
                && parsed < before
                && !isSource(parsed);
        return free && !listed && !apposed ? i : NONE;
    }

    /** "In a statement by his secretary, Ana Ruiz, Governor Osei warned": through whom somebody else speaks. */
    private boolean isSource(int name) {
        int edge = story.sentenceBegin(name);
        boolean source = false;
        for (int i = edge; i < name; i++) {
            if (story.isTag(i, "VB")) {
                return false;
            }
            source |= story.isWord(i, "by", "through", "via", "from");
        }
        return source && story.isTag(edge, "IN");
    }

    private boolean opensClause(int at) {
        return CLAUSE_OPENERS.contains(story.word(at).toLowerCase(Locale.ROOT));
    }

    /** By tags alone: the parse is what is in doubt. */
    private boolean isWithinPhrase(int at) {
        String tag = story.tag(at);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("POS")
                || tag.equals("CD");
    }
}
