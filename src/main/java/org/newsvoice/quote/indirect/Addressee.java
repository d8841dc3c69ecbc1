package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

import java.util.Set;

/**
 * Who is told something is no part of it: of "told the inquiry that the dam held", the words from "that" on. Parsers often read such
 * a clause as belonging to the noun, as in "the claim that the dam held". Stateless.
 */
final class Addressee {

    /** Verbs whose object is who hears it. */
    private static final Set<String> ADDRESS = Set.of(
            "tell", "inform", "remind", "assure", "reassure", "notify", "warn", "convince", "persuade", "advise");

    private Addressee() {}

    /** Whether the phrase with this head is who hears what the verb reports. */
    static boolean is(SentenceGraph graph, int verb, int head) {
        boolean object = graph.isRelation(head, "obj") || graph.isRelation(head, "iobj");
        return object && graph.head(head) == verb && ADDRESS.contains(graph.lemma(verb));
    }

    /** Whether the verb is one of telling somebody. */
    static boolean isTold(SentenceGraph graph, int verb) {
        return ADDRESS.contains(graph.lemma(verb))
                && (graph.dependent(verb, "obj") != NONE || graph.dependent(verb, "iobj") != NONE);
    }

    /** The clause that hangs on the addressee of {@code cue}; {@link SentenceGraph#NONE} if there is none. */
    static int clause(SentenceGraph graph, int cue) {
        int object = ADDRESS.contains(graph.lemma(cue)) ? graph.dependent(cue, "obj") : NONE;
        int clause = object == NONE ? NONE : clauseOf(graph, object);
        return clause > object && graph.lemma(graph.left(clause)).equals("that") ? clause : NONE;
    }

    private static int clauseOf(SentenceGraph graph, int noun) {
        for (int d : graph.dependents(noun)) {
            boolean finite = graph.isRelation(d, "acl") || graph.isRelation(d, "ccomp");
            if (finite && d > noun && graph.isRelation(graph.left(d), "mark")) {
                return d;
            }
        }
        return NONE;
    }

    /** A content that begins with the addressee, without that. */
    static ContentCandidate without(SentenceGraph graph, int cue, ContentCandidate content) {
        int clause = clause(graph, cue);
        boolean begins =
                clause != NONE && content.begin() == graph.left(graph.dependent(cue, "obj")) && content.end() > clause;
        return begins
                ? new ContentCandidate(
                        graph.left(clause),
                        content.end(),
                        content.begin2(),
                        content.end2(),
                        content.head(),
                        content.form())
                : content;
    }
}
