package org.newsvoice.nlp.corenlp.fast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which transitions may be taken in a state: some hundred different answers, which are remembered. In four of ten states these are
 * half of all or fewer, in one of twenty a single one, so that most weights need not be added. Thread-safe.
 */
final class LegalTransitions {

    private final ParserLabels labels;
    private final int root;
    private final List<Transition> transitions;
    private final int[] classes;
    private final Map<Integer, Legal> known = new ConcurrentHashMap<>();

    /**
     * The transitions of a state.
     *
     * @param transitions in CoreNLP's order
     * @param classes whose scores decide between them, in the same order
     * @param wanted these classes
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Legal(Transition[] transitions, int[] classes, WantedClasses wanted) {}

    /**
     * What is legal of some transitions.
     *
     * @param root the label of the whole tree
     * @param transitions in CoreNLP's order
     * @param classes of each of them, as of {@link #classes}
     */
    LegalTransitions(ParserLabels labels, int root, List<Transition> transitions, int[] classes) {
        this.labels = labels;
        this.root = root;
        this.transitions = List.copyOf(transitions);
        this.classes = classes.clone();
    }

    /** Numbers classes so that those that are legal together lie side by side. */
    static int[] classes(List<Transition> transitions) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < transitions.size(); i++) {
            places.add(i);
        }
        places.sort(Comparator.comparingInt(place -> group(transitions.get(place))));
        int[] classes = new int[transitions.size()];
        for (int i = 0; i < classes.length; i++) {
            classes[places.get(i)] = i;
        }
        return classes;
    }

    private static int group(Transition transition) {
        if (transition instanceof Transition.Binary) {
            return 0;
        }
        if (transition instanceof Transition.Shift) {
            return 1;
        }
        return transition instanceof Transition.Unary unary && !unary.root() ? 2 : 3;
    }

    /** Those that may be taken. */
    Legal in(ParserState state) {
        int kind = kind(state);
        Legal legal = known.get(kind);
        return legal != null ? legal : known.computeIfAbsent(kind, unknown -> find(state));
    }

    private Legal find(ParserState state) {
        List<Transition> legal = new ArrayList<>();
        int[] found = new int[classes.length];
        for (int i = 0; i < classes.length; i++) {
            if (transitions.get(i).isLegal(state)) {
                found[legal.size()] = classes[i];
                legal.add(transitions.get(i));
            }
        }
        int[] own = Arrays.copyOf(found, legal.size());
        return new Legal(legal.toArray(Transition[]::new), own, WantedClasses.of(own));
    }

    /** All that {@link Transition#isLegal} looks at, in one number. */
    private int kind(ParserState state) {
        int depth = Math.min(3, state.depth());
        int kind = depth << 1 | (state.isQueueEmpty() ? 1 : 0);
        if (depth > 0) {
            int top = state.top(0);
            boolean unary = state.isUnary(top) && !state.isPreterminal(top);
            kind = kind << 9 | open(state.value(top)) << 1 | (unary ? 1 : 0);
            kind = kind << 1 | (state.value(top) == root ? 1 : 0);
        }
        if (depth > 1) {
            kind = kind << 8 | open(state.value(state.top(1)));
        }
        if (depth > 2) {
            kind = kind << 1 | (labels.isTemporary(state.value(state.top(2))) ? 1 : 0);
        }
        return kind;
    }

    /** Number of a temporary label, 0 for any other value. */
    private int open(int value) {
        return labels.isTemporary(value) ? value + 1 : 0;
    }
}
