package org.newsvoice.nlp.corenlp.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a search for a pattern: what follows is tried for each way in which the step can be taken, until something says stop.
 * Immutable.
 */
@FunctionalInterface
interface Step {

    /** The end of a pattern of which one match is enough. */
    Step FOUND = match -> true;

    /** Takes this step and what follows; whether to stop. */
    boolean take(Match match);

    /** The end of a pattern whose targets are wanted. */
    static Step target(int place) {
        return match -> {
            match.addTarget(match.at(place));
            return false;
        };
    }

    /** What follows, if {@code forbidden}, which ends in {@link #FOUND}, finds nothing. */
    static Step unless(Step forbidden, Step next) {
        return match -> !forbidden.take(match) && next.take(match);
    }

    /**
     * What follows once: with what the first match of {@code wanted}, which ends in {@link #FOUND}, finds, or without.
     *
     * @param places those of {@code wanted}, to be left empty again
     */
    static Step perhaps(Step wanted, Step next, int... places) {
        return match -> {
            wanted.take(match);
            if (next.take(match)) {
                return true;
            }
            for (int place : places) {
                match.set(place, null);
            }
            return false;
        };
    }

    /** One after another of some ways, of which each has the same end. */
    static Step either(List<Step> ways) {
        Step[] all = ways.toArray(Step[]::new);
        return match -> {
            for (Step way : all) {
                if (way.take(match)) {
                    return true;
                }
            }
            return false;
        };
    }

    /**
     * From a node along an axis to one that passes a test, and on from there.
     *
     * @param from place of the node where it begins
     * @param to place for the node that is found
     */
    record Along(int from, Axis axis, NodeTest test, int to, Step next) implements Step {

        @Override
        public boolean take(Match match) {
            SyntaxNode origin = match.at(from);
            if (origin == null) {
                return false;
            }
            // Most steps are to a child of some label: these calls are spared the way through interfaces.
            if (axis != Axis.CHILDREN) {
                return axis.visit(origin, this, match);
            }
            for (int i = 0; i < origin.size(); i++) {
                if (at(origin.child(i), match)) {
                    return true;
                }
            }
            return false;
        }

        private boolean passes(SyntaxNode candidate, Match match) {
            return test instanceof NodeTest.Fits label
                    ? candidate.is(label.description())
                    : test.passes(candidate, match);
        }

        /** Tries a node on the axis. */
        boolean at(@Nullable SyntaxNode candidate, Match match) {
            if (candidate == null || !passes(candidate, match)) {
                return false;
            }
            match.set(to, candidate);
            if (next.take(match)) {
                return true;
            }
            match.set(to, null);
            return false;
        }
    }
}
