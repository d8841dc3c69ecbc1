package org.newsvoice.nlp.corenlp.fast;

/**
 * A step of the shift-reduce parser (Zhang and Clark, IWPT 2009), with the conditions of CoreNLP's transitions of the same
 * names. Immutable.
 */
sealed interface Transition {

    /** Whether the step may be taken. */
    boolean isLegal(ParserState state);

    /** Takes the step. */
    void apply(ParserState state);

    /** The next word goes on the stack. */
    record Shift() implements Transition {
        @Override
        public boolean isLegal(ParserState state) {
            return !state.isQueueEmpty();
        }

        @Override
        public void apply(ParserState state) {
            state.shift();
        }
    }

    /**
     * One or more nodes above the top of the stack.
     *
     * @param labels the highest first
     * @param root whether it makes the root
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Unary(int[] labels, boolean root) implements Transition {
        @Override
        public boolean isLegal(ParserState state) {
            if (state.depth() == 0 || (root && (state.depth() > 1 || !state.isQueueEmpty()))) {
                return false;
            }
            int top = state.top(0);
            if (state.isUnary(top) && !state.isPreterminal(top)) {
                return false;
            }
            int value = state.value(top);
            return !state.labels().isTemporary(value)
                    || labels[labels.length - 1] == state.labels().whole(value);
        }

        @Override
        public void apply(ParserState state) {
            for (int i = labels.length - 1; i >= 0; i--) {
                state.reduceUnary(labels[i]);
            }
        }
    }

    /**
     * A node above the two on top of the stack.
     *
     * @param label its label
     * @param headLeft whether its head is the left one's
     * @param root whether the label is only a root's
     */
    record Binary(int label, boolean headLeft, boolean root) implements Transition {
        @Override
        public boolean isLegal(ParserState state) {
            if (state.depth() <= 1) {
                return false;
            }
            ParserLabels labels = state.labels();
            int right = state.value(state.top(0));
            int left = state.value(state.top(1));
            boolean rightOpen = labels.isTemporary(right);
            boolean leftOpen = labels.isTemporary(left);
            if (rightOpen && (leftOpen || headLeft || labels.whole(label) != labels.whole(right))) {
                return false;
            }
            if (leftOpen && (!headLeft || labels.whole(label) != labels.whole(left))) {
                return false;
            }
            return labels.isTemporary(label) ? mayStayOpen(state) : !root || mayBeRoot(state);
        }

        /** With an empty queue something must still be there that closes the constituent. */
        private static boolean mayStayOpen(ParserState state) {
            return !state.isQueueEmpty()
                    || (state.depth() != 2 && !state.labels().isTemporary(state.value(state.top(2))));
        }

        private static boolean mayBeRoot(ParserState state) {
            return state.depth() == 2 && state.isQueueEmpty();
        }

        @Override
        public void apply(ParserState state) {
            state.reduceBinary(label, headLeft);
        }
    }

    /** The tree is complete. */
    record Finish(int root) implements Transition {
        @Override
        public boolean isLegal(ParserState state) {
            return state.isQueueEmpty() && state.depth() == 1 && state.value(state.top(0)) == root;
        }

        @Override
        public void apply(ParserState state) {
            state.finish();
        }
    }

    /** Only beams need it: complete trees wait for the others. */
    record Idle() implements Transition {
        @Override
        public boolean isLegal(ParserState state) {
            return false;
        }

        @Override
        public void apply(ParserState state) {
            throw new IllegalStateException("nothing waits");
        }
    }
}
