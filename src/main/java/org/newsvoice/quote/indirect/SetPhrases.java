package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that say of the clause around them that it is a report, and that are too rare to be learnt: "reportedly", "in his view",
 * "in the words of the mayor", "as Varga put it", "it is feared". Stateless.
 */
final class SetPhrases {

    /** Of 27 such phrases outside of other contents in the stories for development 17 are labelled, as the model's 0.56 means. */
    static final double PROBABILITY = 0.56;

    private static final Set<String> HEARSAY = Set.of("reportedly", "allegedly", "purportedly", "supposedly");
    private static final Set<String> VIEW = Set.of("view", "opinion", "estimation", "word", "telling");
    private static final Set<String> PUT = Set.of("put", "see", "tell");
    private static final Set<String> IT_IS = Set.of(
            "say", "fear", "report", "believe", "think", "claim", "allege", "understand", "rumor", "rumour", "hope");

    private SetPhrases() {}

    /** What a phrase with its head at {@code at} reports, and its source; null where there is none. */
    static @Nullable Guess of(SentenceGraph graph, int at) {
        int clause = graph.head(at);
        if (clause == NONE || graph.isQuoted(at)) {
            return null;
        }
        String lemma = graph.lemma(at);
        if (HEARSAY.contains(lemma) && graph.isRelation(at, "advmod") && isVerb(graph, clause)) {
            return guess(graph, at, NONE);
        }
        if (VIEW.contains(lemma) && graph.isRelation(at, "obl") && has(graph, at, "case", "in")) {
            int source = owner(graph, at);
            return source == NONE ? null : guess(graph, at, source);
        }
        boolean it = has(graph, at, "obj", "it") && graph.lemma(graph.right(at)).equals("it");
        if (PUT.contains(lemma) && it && graph.isRelation(at, "advcl") && has(graph, at, "mark", "as")) {
            int source = graph.dependent(at, "nsubj");
            return source == NONE ? null : guess(graph, at, source);
        }
        boolean itIs = IT_IS.contains(lemma)
                && has(graph, at, "nsubj", "it")
                && has(graph, at, "aux", "be")
                && graph.isRelation(at, "parataxis");
        return itIs ? guess(graph, at, NONE) : null;
    }

    private static boolean isVerb(SentenceGraph graph, int word) {
        boolean part = graph.isRelation(word, "amod") || graph.isRelation(word, "compound");
        return graph.isTag(word, "VB") && !part;
    }

    /** Whose view: his, the mayor's, the view of the mayor; but not in view of. */
    private static int owner(SentenceGraph graph, int noun) {
        for (int d : graph.dependents(noun)) {
            boolean of = graph.isRelation(d, "nmod") && has(graph, d, "case", "of") && has(graph, noun, "det", "the");
            if (graph.relation(d).equals("nmod:poss") || of) {
                return d;
            }
        }
        return NONE;
    }

    private static boolean has(SentenceGraph graph, int at, String relation, String lemma) {
        for (int d : graph.dependents(at)) {
            if (graph.isRelation(d, relation) && graph.lemma(d).equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** The clause without the phrase and what joins it to others. */
    private static @Nullable Guess guess(SentenceGraph graph, int at, int source) {
        int clause = graph.head(at);
        int begin = begin(graph, clause);
        int end = graph.trimEnd(begin, graph.right(clause) + 1);
        List<int[]> pieces = new ArrayList<>();
        addPiece(pieces, graph, begin, graph.left(at));
        addPiece(pieces, graph, graph.right(at) + 1, end);
        if (pieces.isEmpty()) {
            return null;
        }
        int[] first = pieces.get(0);
        int[] second = pieces.size() > 1 ? pieces.get(1) : new int[2];
        ContentCandidate content = new ContentCandidate(first[0], first[1], second[0], second[1], clause, "set phrase");
        return new Guess(content, PROBABILITY, PROBABILITY, source, 1, source == NONE ? 1 : 0);
    }

    private static int begin(SentenceGraph graph, int clause) {
        int begin = graph.left(clause);
        for (int d : graph.dependents(clause)) {
            boolean joins = graph.isRelation(d, "cc") || graph.isRelation(d, "mark") || graph.isTag(d, "WP");
            if (d == begin && (joins || graph.isTag(d, "WDT"))) {
                begin = d + 1;
            }
        }
        return begin;
    }

    private static void addPiece(List<int[]> pieces, SentenceGraph graph, int begin, int end) {
        int first = graph.trimBegin(begin, end);
        int last = graph.trimEnd(first, end);
        if (first < last) {
            pieces.add(new int[] {first, last});
        }
    }
}
