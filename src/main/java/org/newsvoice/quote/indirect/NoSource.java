package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

import java.util.Set;
import org.newsvoice.nlp.Calendar;
import org.newsvoice.quote.grammar.CueLexicon;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;

/**
 * Phrases that the grammar rules out as the source, however likely the model finds them: who is told, asked or accused did not say so,
 * and who reportedly left is not the one who reports it. Stateless.
 */
final class NoSource {

    private static final CueLexicon CUES = CueLexicon.load();

    /** Their participles say what the subject says or thinks: he was quoted as saying, she is convinced. */
    private static final Set<String> OF_THE_SUBJECT =
            Set.of("quote", "cite", "hear", "convince", "persuade", "worry", "agree", "oppose", "reassure", "puzzle");

    private static final Set<String> SEEM = Set.of("seem", "appear", "look", "sound");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");
    private static final Set<String> ANYBODY = Set.of("anyone", "anybody", "anything");
    private static final Set<String> NO = Set.of("no", "not", "n't", "never");

    private NoSource() {}

    /** Whether the phrase with this head cannot be the source of what the cue reports. */
    static boolean is(SentenceGraph graph, int cue, int head) {
        int verb = verb(graph, cue);
        return graph.isTag(cue, "RB")
                || isTold(graph, verb, head)
                || isExpletive(graph, verb, head)
                || graph.relation(head).endsWith(":tmod")
                || isDay(graph, head);
    }

    /** Friday, yesterday; months are first names, too. */
    static boolean isDay(SentenceGraph graph, int at) {
        String word = graph.token(at).text();
        return word.endsWith("day") && Calendar.is(word);
    }

    /** It is likely that ..., it was assumed that ...: nobody is meant. */
    private static boolean isExpletive(SentenceGraph graph, int verb, int head) {
        boolean impersonal = graph.isTag(verb, "JJ")
                || (graph.tag(verb).equals("VBN") && graph.dependent(verb, "aux:pass") != NONE)
                || SEEM.contains(graph.lemma(verb));
        return graph.isRelation(head, "expl")
                || (impersonal && graph.lemma(head).equals("it"));
    }

    /** Whether a phrase says that there is nobody: nobody said, not believed by anyone. */
    static boolean isNobody(SentenceGraph graph, int cue, int head) {
        String lemma = graph.lemma(head);
        boolean negated = has(graph, verb(graph, cue), NO);
        return NOBODY.contains(lemma)
                || (ANYBODY.contains(lemma) && negated)
                || (lemma.equals("one") && has(graph, head, NO));
    }

    /** The verb of an auxiliary, as the cue itself otherwise. */
    static int verb(SentenceGraph graph, int cue) {
        int head = graph.head(cue);
        return graph.isRelation(cue, "aux") && head != NONE && graph.isTag(head, "VB") ? head : cue;
    }

    /**
     * The object of telling, the subject of a passive, or the noun behind which its participle stands: told the paper, she was told, men
     * accused of theft.
     */
    private static boolean isTold(SentenceGraph graph, int verb, int head) {
        if (Addressee.is(graph, verb, head)) {
            return true;
        }
        if (!graph.tag(verb).equals("VBN") || !reports(graph.lemma(verb))) {
            return false;
        }
        int passive = verb;
        while (graph.isRelation(passive, "conj")
                && graph.dependent(passive, "nsubj") == NONE
                && graph.tag(graph.head(passive)).equals("VBN")) {
            passive = graph.head(passive);
        }
        boolean subject = graph.head(head) == passive && graph.relation(head).equals("nsubj:pass");
        return subject || (graph.relation(verb).equals("acl") && graph.head(verb) == head);
    }

    private static boolean reports(String lemma) {
        boolean known = CUES.has(CueClass.SPEECH, lemma)
                || CUES.has(CueClass.STANCE, lemma)
                || CUES.has(CueClass.DESCRIPTION, lemma);
        return known && !OF_THE_SUBJECT.contains(lemma);
    }

    private static boolean has(SentenceGraph graph, int at, Set<String> words) {
        for (int d : graph.dependents(at)) {
            if (words.contains(graph.lemma(d))) {
                return true;
            }
        }
        return false;
    }
}
