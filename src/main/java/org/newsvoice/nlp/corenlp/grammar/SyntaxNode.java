package org.newsvoice.nlp.corenlp.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A node of a tree that is matched and rearranged: a phrase, a tag, or below a tag its word. For one thread. */
final class SyntaxNode {

    private static final SyntaxNode[] NONE = {};

    private Symbol symbol;
    private SyntaxNode[] children = NONE;
    private @Nullable SyntaxNode parent;
    private int place;
    private int headToken;

    /** Memo of {@link HeadRules}. */
    @Nullable
    SyntaxNode head;

    private SyntaxNode(Symbol symbol, int token) {
        this.symbol = symbol;
        this.headToken = token;
    }

    /** A word. */
    static SyntaxNode word(Symbol word, int token) {
        return new SyntaxNode(word, token);
    }

    /** A phrase or tag above some children, which may come from elsewhere. */
    static SyntaxNode of(Symbol label, List<SyntaxNode> children) {
        SyntaxNode node = new SyntaxNode(label, -1);
        node.setChildren(children);
        return node;
    }

    /** Index of the head word; known once {@link HeadRules#findHeadWords} has been here. */
    int headToken() {
        return headToken;
    }

    void setHeadToken(int head) {
        headToken = head;
    }

    Symbol symbol() {
        return symbol;
    }

    String label() {
        return symbol.text();
    }

    boolean labelStartsWith(String prefix) {
        return symbol.text().startsWith(prefix);
    }

    boolean is(Description description) {
        return symbol.is(description);
    }

    void relabel(Symbol label) {
        symbol = label;
    }

    @Nullable
    SyntaxNode parent() {
        return parent;
    }

    int size() {
        return children.length;
    }

    SyntaxNode child(int at) {
        return children[at];
    }

    /** The children from left to right; a list of its own. */
    List<SyntaxNode> children() {
        return new ArrayList<>(Arrays.asList(children));
    }

    void setChildren(List<SyntaxNode> nodes) {
        children = nodes.toArray(NONE);
        for (int i = 0; i < children.length; i++) {
            children[i].parent = this;
            children[i].place = i;
        }
    }

    /** Place among the children of the parent. */
    int place() {
        return place;
    }

    boolean isLeaf() {
        return children.length == 0;
    }

    /** Whether this is a tag: its only child is a word. */
    boolean isTag() {
        return children.length == 1 && children[0].isLeaf();
    }

    /** Whether this is neither word nor tag. */
    boolean isPhrase() {
        return !isLeaf() && !isTag();
    }

    /** Whether one of the tags below, or this itself, is {@code tag}. */
    boolean hasTag(String tag) {
        if (isTag()) {
            return label().equals(tag);
        }
        for (SyntaxNode child : children) {
            if (child.hasTag(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Adds this node and all below but words, each before its children, from left to right. */
    void collect(List<SyntaxNode> nodes) {
        if (!isLeaf()) {
            nodes.add(this);
            for (SyntaxNode child : children) {
                child.collect(nodes);
            }
        }
    }

    void insert(int at, SyntaxNode child) {
        List<SyntaxNode> nodes = children();
        nodes.add(at, child);
        setChildren(nodes);
    }

    /** Takes this node out of its parent. */
    void detach() {
        SyntaxNode from = above();
        List<SyntaxNode> nodes = from.children();
        nodes.remove(place);
        from.setChildren(nodes);
        parent = null;
    }

    /** Moves this node behind a sister-to-be. */
    void moveBehind(SyntaxNode sister) {
        detach();
        sister.above().insert(sister.place + 1, this);
    }

    /** Moves this node to be the first child of another. */
    void moveToFrontOf(SyntaxNode to) {
        detach();
        to.insert(0, this);
    }

    /** Moves this node to be the last child of another. */
    void moveToEndOf(SyntaxNode to) {
        detach();
        to.insert(to.size(), this);
    }

    /** Puts the children in this node's place. */
    void excise() {
        SyntaxNode from = above();
        List<SyntaxNode> nodes = from.children();
        nodes.remove(place);
        nodes.addAll(place, children());
        from.setChildren(nodes);
    }

    /** Takes this node out, and each node above that has no other child. */
    void prune() {
        SyntaxNode from = above();
        detach();
        if (from.isLeaf() && from.parent != null) {
            from.prune();
        }
    }

    /** Puts this node, and its sisters up to {@code other} on either side, below a new node. */
    void wrap(SyntaxNode other, Symbol label) {
        SyntaxNode from = above();
        if (other.parent != from) {
            throw new IllegalStateException("no sisters: " + this + ", " + other);
        }
        List<SyntaxNode> nodes = from.children();
        List<SyntaxNode> inner = nodes.subList(Math.min(place, other.place), Math.max(place, other.place) + 1);
        SyntaxNode wrapper = of(label, inner);
        inner.clear();
        inner.add(wrapper);
        from.setChildren(nodes);
    }

    private SyntaxNode above() {
        if (parent == null) {
            throw new IllegalStateException("the root cannot be moved: " + this);
        }
        return parent;
    }

    /** In brackets: {@code (NP (NN rain))}. */
    @Override
    public String toString() {
        if (isLeaf()) {
            return label();
        }
        StringBuilder text = new StringBuilder("(").append(label());
        for (SyntaxNode child : children) {
            text.append(' ').append(child);
        }
        return text.append(')').toString();
    }
}
