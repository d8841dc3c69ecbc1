package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

import java.util.ArrayList;
import java.util.List;

/** The noun phrases of a sentence that may name the source: outside the content, without what follows their head. Stateless. */
final class SourceCandidates {

    private SourceCandidates() {}

    /** The heads of the phrases, left to right. */
    static List<Integer> of(SentenceGraph graph, int cue, ContentCandidate content) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            if (i != cue && !graph.isQuoted(i) && !content.contains(i) && isHead(graph, i)) {
                heads.add(i);
            }
        }
        return heads;
    }

    private static boolean isHead(SentenceGraph graph, int at) {
        String tag = graph.tag(at);
        boolean part = graph.isRelation(at, "compound") || graph.isRelation(at, "flat");
        boolean word = tag.startsWith("NN")
                || tag.equals("PRP")
                || tag.equals("PRP$")
                || tag.equals("WP")
                || tag.equals("WDT")
                || tag.equals("WP$")
                || tag.equals("CD")
                || ((tag.equals("DT") || tag.startsWith("JJ"))
                        && (graph.isRelation(at, "nsubj")
                                || graph.isRelation(at, "obl")
                                || graph.isRelation(at, "nmod")));
        return word && !part && !InterviewLetters.isLetter(graph, at);
    }

    /** The phrase's first token. */
    static int begin(SentenceGraph graph, int head) {
        int begin = graph.left(head);
        for (int i = begin; i < head; i++) {
            boolean marker = graph.isRelation(i, "case") || graph.isRelation(i, "cc") || graph.isRelation(i, "mark");
            if (graph.isQuoted(i) || (graph.isMark(i) && begin == i) || (marker && graph.head(i) == head)) {
                begin = Math.min(head, Math.max(begin, graph.right(i) + 1));
            } else if (begin == i && NoSource.isDay(graph, i)) {
                begin = i + 1; // On Friday Varga said ...
            }
        }
        return begin;
    }

    /** After the phrase's last token: a name's words behind its head, and "of" with what it takes. */
    static int end(SentenceGraph graph, int head) {
        int end = head + 1;
        for (int d : graph.dependents(head)) {
            if (d < end) {
                continue;
            }
            boolean name = graph.isRelation(d, "flat") || graph.isRelation(d, "compound");
            boolean of = graph.isRelation(d, "nmod")
                    && graph.dependent(d, "case") != NONE
                    && graph.lemma(graph.dependent(d, "case")).equals("of")
                    && graph.left(d) == end;
            if (name && d == end) {
                end = d + 1;
            } else if (of) {
                end = d + 1;
            } else {
                break;
            }
        }
        return end;
    }
}
