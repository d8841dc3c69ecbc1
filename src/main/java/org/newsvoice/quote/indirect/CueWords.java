package org.newsvoice.quote.indirect;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often a word reports speech, by lemma and part of speech, in the stories that the model was trained on. Immutable.
 */
public final class CueWords {

    /**
     * @param seen how often the word was seen outside quotation marks
     * @param cues how often it was a cue
     */
    public record Count(int seen, int cues) {}

    /** Words less often a cue than this are not looked at. */
    private static final double MIN_RATE = 0.02;

    /** What is seen less often is as good as never seen. */
    static final int FEW = 4;

    /** The part of speech of names: no name is a cue. */
    static final char NAME = 'p';

    /** The parts of speech: names, verbs, nouns, adjectives, others. */
    private static final String KINDS = NAME + "vnjo";

    private static final Count UNSEEN = new Count(0, 0);
    private static final double PRIOR = 0.08;

    private final Map<String, Count> counts;
    /** Of each lemma, by part of speech. */
    private final Map<String, Count[]> byLemma = new HashMap<>();

    /**
     * @param counts of each word ({@link #key}): how often it was seen outside quotation marks, and how often it was a cue
     */
    public CueWords(Map<String, Count> counts) {
        this.counts = Map.copyOf(counts);
        counts.forEach((key, count) -> {
            int end = key.length() - 1;
            byLemma.computeIfAbsent(key.substring(0, end - 1), lemma -> unseen())[KINDS.indexOf(key.charAt(end))] =
                    count;
        });
    }

    private static Count[] unseen() {
        Count[] counts = new Count[KINDS.length()];
        Arrays.fill(counts, UNSEEN);
        return counts;
    }

    /** The word's name in the table. */
    static String key(SentenceGraph graph, int at) {
        return graph.lemma(at) + '/' + kind(graph.tag(at));
    }

    private static char kind(String tag) {
        return tag.startsWith("NNP")
                ? NAME
                : tag.startsWith("VB") ? 'v' : tag.startsWith("NN") ? 'n' : tag.startsWith("JJ") ? 'j' : 'o';
    }

    Count count(SentenceGraph graph, int at) {
        Count[] known = byLemma.get(graph.lemma(at));
        return known == null ? UNSEEN : known[KINDS.indexOf(kind(graph.tag(at)))];
    }

    /** The word's smoothed rate as a cue. */
    static double rate(Count count) {
        return (count.cues() + PRIOR * 2) / (count.seen() + 2);
    }

    /** Whether the word may be a cue at all: often enough one, or a rare verb with a clause. */
    static boolean isPossible(SentenceGraph graph, int at, Count count) {
        if (graph.isQuoted(at) || graph.isTag(at, "NNP") || InterviewLetters.isBehindLetter(graph, at)) {
            return false;
        }
        if (count.seen() < FEW) {
            return (graph.isTag(at, "VB") && !graph.isMark(at))
                    || ((graph.isTag(at, "NN") || graph.isTag(at, "JJ")) && (count.cues() > 0 || hasClause(graph, at)));
        }
        return count.cues() >= MIN_RATE * count.seen() && count.cues() > 0;
    }

    private static boolean hasClause(SentenceGraph graph, int at) {
        return graph.dependent(at, "ccomp") != SentenceGraph.NONE
                || (graph.dependent(at, "acl") != SentenceGraph.NONE && !graph.isTag(at, "NNP"));
    }

    static CueWords read(DataInputStream in) throws IOException {
        Map<String, Count> counts = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            counts.put(in.readUTF(), new Count(in.readInt(), in.readInt()));
        }
        return new CueWords(counts);
    }

    /** Whether the table needs the word: one that has reported, or a verb that never does. Names and topics stay out. */
    static boolean isKept(String key, Count count) {
        char kind = key.charAt(key.length() - 1);
        return kind != NAME && (count.cues() > 0 || (kind == 'v' && count.seen() >= FEW));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<String, Count> word : new TreeMap<>(counts).entrySet()) {
            out.writeUTF(word.getKey());
            out.writeInt(word.getValue().seen());
            out.writeInt(word.getValue().cues());
        }
    }
}
