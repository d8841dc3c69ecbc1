package org.newsvoice.nlp.corenlp.fast;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.Constituent;

/**
 * CoreNLP's greedy shift-reduce parser: from each state the best legal transition, the later one of equals, until the tree is
 * complete. Its trees are those of {@code ShiftReduceParserQuery} with a beam of one. Thread-safe.
 */
public final class ShiftReduceDecoder {

    private final ParserModel model;

    /** A parser with these weights. */
    ShiftReduceDecoder(ParserModel model) {
        this.model = model;
    }

    /** The tree over the words, null when no transition is legal any more. The lists are of one length, at least 1. */
    public @Nullable Constituent parse(List<String> words, List<String> tags) {
        FeatureParts parts = new FeatureParts(model.labels(), words, tags);
        ParserFeatures features = new ParserFeatures(parts, words);
        ParserState state = new ParserState(model.labels(), parts);
        float[] scores = new float[model.weights().classes()];
        while (!state.isFinished()) {
            LegalTransitions.Legal legal = model.legal().in(state);
            Transition next = switch (legal.transitions().length) {
                case 0 -> wayOut(state);
                case 1 -> legal.transitions()[0];
                default -> {
                    Arrays.fill(scores, 0);
                    int count = features.collect(state);
                    model.weights().addTo(scores, features.keys(), count, legal.wanted());
                    yield best(legal, scores);
                }
            };
            if (next == null) {
                return null;
            }
            next.apply(state);
        }
        return FinalPunctuation.raise(state.tree(tags), words);
    }

    private static Transition best(LegalTransitions.Legal legal, float[] scores) {
        int best = 0;
        float bestScore = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < legal.classes().length; i++) {
            float score = scores[legal.classes()[i]];
            if (score >= bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return legal.transitions()[best];
    }

    /** A step that is in no model, where the rules leave none; null when even that does not help. */
    private @Nullable Transition wayOut(ParserState state) {
        if (state.depth() == 0) {
            return null;
        }
        ParserLabels labels = model.labels();
        int top = state.value(state.top(0));
        boolean open = labels.isTemporary(top);
        if (state.depth() == 1) {
            if (open) {
                return unary(labels.whole(top));
            }
            return state.isQueueEmpty() && top != model.root() ? unary(model.root()) : null;
        }
        int second = state.value(state.top(1));
        if (labels.isTemporary(second)) {
            return open ? unary(labels.whole(top)) : binary(second, true, state);
        }
        return open ? binary(top, false, state) : null;
    }

    private static Transition unary(int label) {
        return new Transition.Unary(new int[] {label}, false);
    }

    private Transition binary(int open, boolean headLeft, ParserState state) {
        int whole = model.labels().whole(open);
        boolean keepsOpen = whole == model.root() && state.isQueueEmpty() && state.depth() == 2;
        return new Transition.Binary(keepsOpen ? open : whole, headLeft, false);
    }
}
