package org.newsvoice.nlp.corenlp.fast;

import static org.newsvoice.nlp.corenlp.fast.ParserState.NONE;

import java.util.List;

/**
 * The features of a parser state, as the hashes of the strings that CoreNLP's {@code BasicFeatureFactory} makes, in its order.
 * For one sentence and thread.
 */
final class ParserFeatures {

    /** In CoreNLP's order, which decides about the last bit of a float sum. */
    private static final NodeTemplates[] STACK = NodeTemplates.of("S0", "S1", "S2", "S3");

    private static final NodeTemplates[] BELOW = NodeTemplates.of(
            "S0L", "S0R", "S0U", "S0LL", "S0LR", "S0LU", "S0RL", "S0RR", "S0RU", "S0UL", "S0UR", "S0UU", "S1L", "S1R",
            "S1U");
    private static final NodeTemplates[] RECENT = NodeTemplates.of("recL0", "recR0", "recL1", "recR1");
    private static final long[] QUEUE = hashes("Q0WT-", "Q1WT-", "Q2WT-", "Q3WT-", "QP1WT-", "QP2WT-");
    private static final int[] QUEUE_PLACES = {0, 1, 2, 3, -1, -2};

    private static final PairTemplates S0_S1 = PairTemplates.of("S0", "C", "S1", "C");
    private static final PairTemplates S0_Q0 = PairTemplates.of("S0", "C", "Q0", "T");
    private static final PairTemplates S1_Q0 = PairTemplates.of("S1", "C", "Q0", "T");
    private static final PairTemplates Q0_Q1 = PairTemplates.of("Q0", "T", "Q1", "T");

    private static final long[] STACK_TRIGRAMS = hashes("S0cS1cS2c-", "S0wS1cS2c-", "S0cS1wS2c-", "S0cS1cS2w-");
    private static final long[] QUEUE_TRIGRAMS = hashes("S0cS1cQ0t-", "S0wS1cQ0t-", "S0cS1wQ0t-", "S0cS1cQ0w-");
    private static final long QUEUE_FINISHED = FeatureHash.of("QUEUE_FINISHED");
    private static final long STACK_SINGLETON = FeatureHash.of("QUEUE_FINISHED_STACK_SINGLETON");

    private static final long[] SEPARATOR_S0_S1 =
            hashes("S0wSepbS0S1-", "S0wcSepbS0S1-", "S1wSepbS0S1-", "S1wcSepbS0S1-", "S0cS1cSepbS0S1-");
    private static final long[] SEPARATOR_S0_Q0 =
            hashes("S0wSepbS0Q0-", "S0wcSepbS0Q0-", "Q0wSepbS0Q0-", "Q0wcSepbS0Q0-", "S0cQ0cSepbS0Q0-");

    /** More than the templates can give. */
    private static final int ROOM = 256;

    private final FeatureParts parts;
    private final Separators separators;
    private final long[] keys = new long[ROOM];
    private int count;

    ParserFeatures(FeatureParts parts, List<String> words) {
        this.parts = parts;
        this.separators = new Separators(words);
    }

    /** Hashes of a group of templates' names. */
    private static long[] hashes(String... names) {
        long[] hashes = new long[names.length];
        for (int i = 0; i < names.length; i++) {
            hashes[i] = FeatureHash.of(names[i]);
        }
        return hashes;
    }

    /** The features' hashes; the array is the next call's too. */
    long[] keys() {
        return keys;
    }

    /** Fills {@link #keys}; returns how many there are. */
    int collect(ParserState state) {
        count = 0;
        int s0 = state.findTop(0);
        int s1 = state.findTop(1);
        int s2 = state.findTop(2);
        int q0 = state.findQueued(0);
        nodes(STACK, state, s0, s1, s2, state.findTop(3));
        int l = state.left(s0);
        int r = state.right(s0);
        int u = state.only(s0);
        nodes(
                BELOW,
                state,
                l,
                r,
                u,
                state.left(l),
                state.right(l),
                state.only(l),
                state.left(r),
                state.right(r),
                state.only(r),
                state.left(u),
                state.right(u),
                state.only(u),
                state.left(s1),
                state.right(s1),
                state.only(s1));
        for (int i = 0; i < QUEUE.length; i++) {
            queued(QUEUE[i], state.findQueued(QUEUE_PLACES[i]));
        }
        nodes(RECENT, state, state.recentLeft(s0), state.recentRight(s0), state.recentLeft(s1), state.recentRight(s1));
        pair(S0_S1, state, s0, s1);
        pair(S0_Q0, state, s0, state.preterminal(q0));
        pair(S1_Q0, state, s1, state.preterminal(q0));
        pair(Q0_Q1, state, state.preterminal(q0), state.preterminal(state.findQueued(1)));
        trigrams(state, s0, s1, s2, q0);
        if (state.isQueueEmpty()) {
            put(QUEUE_FINISHED);
            if (state.depth() == 1) {
                put(STACK_SINGLETON);
            }
        }
        separated(SEPARATOR_S0_S1, state, s0, s1, s1, s0);
        separated(SEPARATOR_S0_Q0, state, s0, state.preterminal(q0), s0, state.preterminal(q0));
        return count;
    }

    private void put(long hash) {
        keys[count++] = FeatureHash.spread(hash);
    }

    private void put(long before, int part) {
        put(parts.join(before, part));
    }

    private void put(long before, int first, int second) {
        put(parts.join(FeatureHash.dash(parts.join(before, first)), second));
    }

    private void put(long before, int first, int second, int third) {
        put(FeatureHash.dash(parts.join(FeatureHash.dash(parts.join(before, first)), second)), third);
    }

    private int word(ParserState state, int node) {
        return node == NONE ? parts.none() : parts.word(state.head(node));
    }

    private int value(ParserState state, int node) {
        return node == NONE ? parts.none() : state.value(node);
    }

    private void nodes(NodeTemplates[] templates, ParserState state, int... nodes) {
        for (int i = 0; i < nodes.length; i++) {
            NodeTemplates t = templates[i];
            int node = nodes[i];
            if (node == NONE) {
                put(t.value(), parts.none());
            } else {
                int value = state.value(node);
                int word = parts.word(state.head(node));
                int tag = parts.tag(state.head(node));
                put(t.value(), value);
                put(t.wordTag(), word, tag);
                put(t.tag(), tag);
                put(t.wordValue(), word, value);
                put(t.tagValue(), tag, value);
            }
        }
    }

    private void queued(long template, int word) {
        if (word == NONE) {
            put(template, parts.none());
        } else {
            put(template, parts.tag(word), parts.word(word));
        }
    }

    private void pair(PairTemplates t, ParserState state, int first, int second) {
        if (first == NONE && second == NONE) {
            put(t.neither());
        } else if (first == NONE) {
            put(t.noneWord(), word(state, second));
            put(t.noneValue(), state.value(second));
        } else if (second == NONE) {
            put(t.wordNone(), word(state, first));
            put(t.valueNone(), state.value(first));
        } else {
            put(t.wordWord(), word(state, first), word(state, second));
            put(t.wordValue(), word(state, first), state.value(second));
            put(t.valueWord(), state.value(first), word(state, second));
            put(t.valueValue(), state.value(first), state.value(second));
        }
    }

    private void trigrams(ParserState state, int s0, int s1, int s2, int q0) {
        int c0 = value(state, s0);
        int c1 = value(state, s1);
        int c2 = value(state, s2);
        int w0 = word(state, s0);
        int w1 = word(state, s1);
        put(STACK_TRIGRAMS[0], c0, c1, c2);
        put(STACK_TRIGRAMS[1], w0, c1, c2);
        put(STACK_TRIGRAMS[2], c0, w1, c2);
        put(STACK_TRIGRAMS[3], c0, c1, word(state, s2));
        int tag = q0 == NONE ? parts.none() : parts.tag(q0);
        put(QUEUE_TRIGRAMS[0], c0, c1, tag);
        put(QUEUE_TRIGRAMS[1], w0, c1, tag);
        put(QUEUE_TRIGRAMS[2], c0, w1, tag);
        put(QUEUE_TRIGRAMS[3], c0, c1, q0 == NONE ? parts.none() : parts.word(q0));
    }

    /** What is between the heads of two nodes; {@code left} and {@code right} are the same two in text order. */
    private void separated(long[] templates, ParserState state, int first, int second, int left, int right) {
        if (first == NONE || second == NONE) {
            return;
        }
        int from = state.head(left);
        int to = state.head(right);
        char mark = separators.first(from, to);
        if (mark != Separators.NONE) {
            for (int i = 0; i < templates.length; i++) {
                separated(i, FeatureHash.dash(FeatureHash.join(templates[i], mark)), state, first, second);
            }
        }
        int between = separators.count(from, to);
        for (int i = 0; i < templates.length; i++) {
            separated(i, FeatureHash.dash(FeatureHash.joinNumber(templates[i], between)), state, first, second);
        }
    }

    private void separated(int template, long before, ParserState state, int first, int second) {
        switch (template) {
            case 0 -> put(before, word(state, first));
            case 1 -> put(before, word(state, first), state.value(first));
            case 2 -> put(before, word(state, second));
            case 3 -> put(before, word(state, second), state.value(second));
            default -> put(before, state.value(first), state.value(second));
        }
    }

    /** Hashes of the templates that look at one node: C value, W head word, T head's tag. */
    private record NodeTemplates(long value, long wordTag, long tag, long wordValue, long tagValue) {
        static NodeTemplates[] of(String... names) {
            NodeTemplates[] all = new NodeTemplates[names.length];
            for (int i = 0; i < names.length; i++) {
                long[] h =
                        hashes(names[i] + "C-", names[i] + "WT-", names[i] + "T-", names[i] + "WC-", names[i] + "TC-");
                all[i] = new NodeTemplates(h[0], h[1], h[2], h[3], h[4]);
            }
            return all;
        }
    }

    /** Hashes of the templates that look at two nodes, of each at its head word and its value; a word's value is its tag. */
    private record PairTemplates(
            long neither,
            long noneWord,
            long noneValue,
            long wordNone,
            long valueNone,
            long wordWord,
            long wordValue,
            long valueWord,
            long valueValue) {
        /** The names of two nodes, behind each how its value is called there. */
        static PairTemplates of(String first, String firstValue, String second, String secondValue) {
            String word1 = first + "W" + second;
            String value1 = first + firstValue + second;
            String none1 = first + "n" + second;
            long[] h = hashes(
                    none1 + "n",
                    none1 + "W-",
                    none1 + secondValue + "-",
                    word1 + "n-",
                    value1 + "n-",
                    word1 + "W-",
                    word1 + secondValue + "-",
                    value1 + "W-",
                    value1 + secondValue + "-");
            return new PairTemplates(h[0], h[1], h[2], h[3], h[4], h[5], h[6], h[7], h[8]);
        }
    }
}
