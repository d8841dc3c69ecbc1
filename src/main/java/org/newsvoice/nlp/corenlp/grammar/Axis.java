package org.newsvoice.nlp.corenlp.grammar;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A relation of Tregex between nodes, read as the way from one to the others, in CoreNLP's order. */
@FunctionalInterface
interface Axis {

    /** Tries each node that {@code from} has the relation to, until one says stop; whether one did. */
    boolean visit(SyntaxNode from, Step.Along step, Match match);

    Axis SELF = (from, step, match) -> step.at(from, match);

    Axis CHILDREN = (from, step, match) -> {
        for (int i = 0; i < from.size(); i++) {
            if (step.at(from.child(i), match)) {
                return true;
            }
        }
        return false;
    };

    Axis SELF_AND_CHILDREN = (from, step, match) -> step.at(from, match) || CHILDREN.visit(from, step, match);

    Axis ONLY_CHILD = (from, step, match) -> from.size() == 1 && step.at(from.child(0), match);

    Axis PARENT = (from, step, match) -> step.at(from.parent(), match);

    Axis DESCENDANTS = Axis::descend;

    Axis LEFTMOST_DESCENDANTS = (from, step, match) -> {
        for (SyntaxNode at = from; !at.isLeaf(); ) {
            at = at.child(0);
            if (step.at(at, match)) {
                return true;
            }
        }
        return false;
    };

    Axis RIGHTMOST_DESCENDANTS = (from, step, match) -> {
        for (SyntaxNode at = from; !at.isLeaf(); ) {
            at = at.child(at.size() - 1);
            if (step.at(at, match)) {
                return true;
            }
        }
        return false;
    };

    Axis SISTERS = (from, step, match) -> sisters(from, step, match, 0, Integer.MAX_VALUE);

    Axis SISTERS_BEFORE = (from, step, match) -> sisters(from, step, match, 0, from.place());

    /** From the last one back. */
    Axis SISTERS_BEHIND = (from, step, match) -> {
        SyntaxNode parent = from.parent();
        for (int i = parent == null ? -1 : parent.size() - 1; parent != null && i > from.place(); i--) {
            if (step.at(parent.child(i), match)) {
                return true;
            }
        }
        return false;
    };

    Axis SISTER_NEXT = (from, step, match) -> step.at(sister(from, 1), match);

    Axis SISTER_BEFORE = (from, step, match) -> step.at(sister(from, -1), match);

    /** What begins where a node ends. */
    Axis FOLLOWERS = (from, step, match) -> {
        @Nullable SyntaxNode at = from;
        while (at != null && sister(at, 1) == null) {
            at = at.parent();
        }
        @Nullable SyntaxNode next = at == null ? null : sister(at, 1);
        while (next != null) {
            if (step.at(next, match)) {
                return true;
            }
            next = next.isLeaf() ? null : next.child(0);
        }
        return false;
    };

    Axis HEAD = (from, step, match) -> !from.isLeaf() && step.at(match.heads().head(from), match);

    Axis HEADS_DOWN = (from, step, match) -> {
        for (SyntaxNode at = from; !at.isLeaf(); ) {
            at = match.heads().head(at);
            if (step.at(at, match)) {
                return true;
            }
        }
        return false;
    };

    Axis HEAD_OF = (from, step, match) -> {
        SyntaxNode parent = from.parent();
        return parent != null && match.heads().head(parent) == from && step.at(parent, match);
    };

    Axis HEADS_UP = (from, step, match) -> {
        SyntaxNode at = from;
        for (SyntaxNode up = at.parent(); up != null && match.heads().head(up) == at; up = at.parent()) {
            if (step.at(up, match)) {
                return true;
            }
            at = up;
        }
        return false;
    };

    /** By its symbol. */
    Map<String, Axis> BY_SYMBOL = Map.ofEntries(
            Map.entry("==", SELF),
            Map.entry("<", CHILDREN),
            Map.entry("<=", SELF_AND_CHILDREN),
            Map.entry("<:", ONLY_CHILD),
            Map.entry("<,", child(1)),
            Map.entry("<-", child(-1)),
            Map.entry("<`", child(-1)),
            Map.entry(">", PARENT),
            Map.entry("<<", DESCENDANTS),
            Map.entry("<<,", LEFTMOST_DESCENDANTS),
            Map.entry("<<-", RIGHTMOST_DESCENDANTS),
            Map.entry("<<`", RIGHTMOST_DESCENDANTS),
            Map.entry("$", SISTERS),
            Map.entry("$++", SISTERS_BEHIND),
            Map.entry("$--", SISTERS_BEFORE),
            Map.entry("$+", SISTER_NEXT),
            Map.entry("$.", SISTER_NEXT),
            Map.entry("$-", SISTER_BEFORE),
            Map.entry("$,", SISTER_BEFORE),
            Map.entry(".", FOLLOWERS),
            Map.entry("<#", HEAD),
            Map.entry("<<#", HEADS_DOWN),
            Map.entry(">#", HEAD_OF),
            Map.entry(">>#", HEADS_UP));

    /** The child in a place, counted from 1, or from -1 backwards. */
    static Axis child(int number) {
        return (from, step, match) -> {
            int at = number > 0 ? number - 1 : from.size() + number;
            return at >= 0 && at < from.size() && step.at(from.child(at), match);
        };
    }

    /** The parent of a child in this place, counted from 1. */
    static Axis parentOfChild(int number) {
        return (from, step, match) -> from.place() == number - 1 && step.at(from.parent(), match);
    }

    /** Descendants that only nodes of a kind lie above. */
    static Axis through(Description kind) {
        return new Axis() {
            @Override
            public boolean visit(SyntaxNode from, Step.Along step, Match match) {
                for (int i = 0; i < from.size(); i++) {
                    SyntaxNode child = from.child(i);
                    if (step.at(child, match) || (child.is(kind) && visit(child, step, match))) {
                        return true;
                    }
                }
                return false;
            }
        };
    }

    private static boolean descend(SyntaxNode from, Step.Along step, Match match) {
        for (int i = 0; i < from.size(); i++) {
            SyntaxNode child = from.child(i);
            if (step.at(child, match) || descend(child, step, match)) {
                return true;
            }
        }
        return false;
    }

    private static boolean sisters(SyntaxNode from, Step.Along step, Match match, int begin, int end) {
        SyntaxNode parent = from.parent();
        for (int i = begin; parent != null && i < Math.min(end, parent.size()); i++) {
            if (i != from.place() && step.at(parent.child(i), match)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable SyntaxNode sister(SyntaxNode node, int distance) {
        SyntaxNode parent = node.parent();
        int at = node.place() + distance;
        return parent == null || at < 0 || at >= parent.size() ? null : parent.child(at);
    }
}
