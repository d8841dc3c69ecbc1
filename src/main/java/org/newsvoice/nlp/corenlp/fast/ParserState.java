package org.newsvoice.nlp.corenlp.fast;

import java.util.List;
import org.newsvoice.nlp.Constituent;

/**
 * What the parser has made of a sentence: a stack of trees and the words still to come. Nodes are numbers: the words of the
 * sentence, then their tags, then constituents as they are made. A node's value is a number in the space of
 * {@link FeatureParts}. For one sentence and thread.
 */
final class ParserState {

    /** No such node. */
    static final int NONE = -1;

    /** More than a sentence needs: at most n - 1 binary nodes, and a chain of up to four unary ones above each node. */
    private static final int NODES_PER_WORD = 12;

    private final ParserLabels labels;
    private final int words;
    private final int[] value;
    private final int[] head;
    private final int[] left;
    private final int[] right;
    private final int[] stack;
    private int depth;
    private int next;
    private int nodes;
    private boolean finished;

    ParserState(ParserLabels labels, FeatureParts parts) {
        this.labels = labels;
        this.words = parts.words();
        int room = NODES_PER_WORD * words + NODES_PER_WORD;
        value = new int[room];
        head = new int[room];
        left = new int[room];
        right = new int[room];
        stack = new int[words + 1];
        for (int word = 0; word < words; word++) {
            make(parts.word(word), word, NONE, NONE);
        }
        for (int word = 0; word < words; word++) {
            make(parts.tag(word), word, word, NONE);
        }
    }

    private int make(int nodeValue, int headWord, int leftChild, int rightChild) {
        value[nodes] = nodeValue;
        head[nodes] = headWord;
        left[nodes] = leftChild;
        right[nodes] = rightChild;
        return nodes++;
    }

    void shift() {
        stack[depth++] = words + next++;
    }

    void reduceUnary(int label) {
        int child = top(0);
        stack[depth - 1] = make(label, head[child], child, NONE);
    }

    void reduceBinary(int label, boolean headLeft) {
        int rightChild = top(0);
        int leftChild = top(1);
        depth--;
        stack[depth - 1] = make(label, head[headLeft ? leftChild : rightChild], leftChild, rightChild);
    }

    void finish() {
        finished = true;
    }

    boolean isFinished() {
        return finished;
    }

    boolean isQueueEmpty() {
        return next == words;
    }

    /** Number of trees on the stack. */
    int depth() {
        return depth;
    }

    /** The root of the tree that lies {@code below} trees under the top, which there must be. */
    int top(int below) {
        return stack[depth - 1 - below];
    }

    /** The same, {@link #NONE} when the stack is not as deep. */
    int findTop(int below) {
        return below < depth ? top(below) : NONE;
    }

    /** Index of the word {@code ahead} places behind the next one, {@link #NONE} outside the sentence. */
    int findQueued(int ahead) {
        int word = next + ahead;
        return word >= 0 && word < words ? word : NONE;
    }

    /** The node of a word with its tag, {@link #NONE} for {@link #NONE}. */
    int preterminal(int word) {
        return word == NONE ? NONE : words + word;
    }

    ParserLabels labels() {
        return labels;
    }

    int value(int node) {
        return value[node];
    }

    /** Index of the node's head word. */
    int head(int node) {
        return head[node];
    }

    boolean isUnary(int node) {
        return left[node] != NONE && right[node] == NONE;
    }

    boolean isPreterminal(int node) {
        return node >= words && node < 2 * words;
    }

    /** The left one of two children, {@link #NONE} when there are not two, also of {@link #NONE}. */
    int left(int node) {
        return node == NONE || right[node] == NONE ? NONE : left[node];
    }

    /** The right one of two children, {@link #NONE} when there are not two, also of {@link #NONE}. */
    int right(int node) {
        return node == NONE ? NONE : right[node];
    }

    /** The only child, {@link #NONE} when there is not just one, also of {@link #NONE}. */
    int only(int node) {
        return node == NONE || right[node] != NONE ? NONE : left[node];
    }

    /** The latest node that the head of {@code node} took on its left side, {@link #NONE} when it took none. */
    int recentLeft(int node) {
        int at = node;
        while (at != NONE) {
            at = left[at];
            if (at != NONE && head[at] != head[node]) {
                return at;
            }
        }
        return NONE;
    }

    /** The latest node that the head of {@code node} took on its right side, {@link #NONE} when it took none. */
    int recentRight(int node) {
        int at = node;
        while (at != NONE) {
            at = right[at] == NONE ? left[at] : right[at];
            if (at != NONE && head[at] != head[node]) {
                return at;
            }
        }
        return NONE;
    }

    /** The tree that is made, without temporary nodes. */
    Constituent tree(List<String> tags) {
        return new TreeBuilder(tags).build(top(0));
    }

    /** Makes constituents of nodes. */
    private final class TreeBuilder {

        private final List<String> tags;

        TreeBuilder(List<String> tags) {
            this.tags = tags;
        }

        Constituent build(int node) {
            if (isPreterminal(node)) {
                int word = node - words;
                return Constituent.ofToken(tags.get(word), word);
            }
            Constituent made = new Constituent(labels.name(value[node]));
            addChild(made, left[node]);
            addChild(made, right[node]);
            return made;
        }

        private void addChild(Constituent parent, int node) {
            if (node == NONE) {
                return;
            }
            if (labels.isTemporary(value[node])) {
                addChild(parent, left[node]);
                addChild(parent, right[node]);
            } else {
                parent.add(build(node));
            }
        }
    }
}
