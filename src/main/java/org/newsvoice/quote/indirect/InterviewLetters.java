package org.newsvoice.quote.indirect;

import java.util.Set;

/** The letters before the turns of an interview ("Q: You waited?"): they name nobody, and their colon reports nothing. Stateless. */
final class InterviewLetters {

    private static final Set<String> LETTERS = Set.of("Q", "Q.", "A", "A.", "Question", "Answer");
    private static final Set<String> MARKS = Set.of(":", ".", "-", "\u2013", "\u2014");

    private InterviewLetters() {}

    /** Whether the word at {@code at} is such a letter. */
    static boolean isLetter(SentenceGraph graph, int at) {
        String word = graph.token(at).text();
        boolean first = !graph.hasWords(0, at);
        boolean marked = word.endsWith(".") || (at + 1 < graph.size() && isMark(graph, at + 1));
        return first && marked && LETTERS.contains(word);
    }

    /** Whether the word at {@code at} is the mark behind such a letter. */
    static boolean isBehindLetter(SentenceGraph graph, int at) {
        return at > 0 && isMark(graph, at) && isLetter(graph, at - 1);
    }

    private static boolean isMark(SentenceGraph graph, int at) {
        return MARKS.contains(graph.token(at).text());
    }
}
