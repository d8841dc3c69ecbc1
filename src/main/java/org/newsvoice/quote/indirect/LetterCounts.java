package org.newsvoice.quote.indirect;

/** How many letters and digits the tokens of a sentence have: contents are compared by these. Immutable. */
final class LetterCounts {

    private final int[] before;

    LetterCounts(SentenceGraph graph) {
        before = new int[graph.size() + 1];
        for (int i = 0; i < graph.size(); i++) {
            before[i + 1] = before[i] + letters(graph.token(i).text());
        }
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters += Character.isLetterOrDigit(word.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    int of(ContentCandidate c) {
        return between(c.begin(), c.end()) + between(c.begin2(), c.end2());
    }

    private int between(int begin, int end) {
        return end > begin ? before[end] - before[begin] : 0;
    }

    /** The letters that both have. */
    int shared(ContentCandidate a, ContentCandidate b) {
        return shared(a.begin(), a.end(), b.begin(), b.end())
                + shared(a.begin(), a.end(), b.begin2(), b.end2())
                + shared(a.begin2(), a.end2(), b.begin(), b.end())
                + shared(a.begin2(), a.end2(), b.begin2(), b.end2());
    }

    private int shared(int begin, int end, int otherBegin, int otherEnd) {
        return between(Math.max(begin, otherBegin), Math.min(end, otherEnd));
    }

    /** Shared letters over all letters of the two. */
    double jaccard(ContentCandidate a, ContentCandidate b) {
        int both = shared(a, b);
        return both / (double) Math.max(1, of(a) + of(b) - both);
    }
}
