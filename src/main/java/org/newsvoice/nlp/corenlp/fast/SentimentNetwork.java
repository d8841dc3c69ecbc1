package org.newsvoice.nlp.corenlp.fast;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.nlp.Constituent;
import org.newsvoice.nlp.ParseTree;
import org.newsvoice.nlp.Sentiment;
import org.newsvoice.nlp.SentimentTree;
import org.newsvoice.nlp.SentimentTree.Node;

/**
 * The recursive neural tensor network of Socher et al. (EMNLP 2013) over a tree that is made binary from the head outwards, as
 * CoreNLP's {@code TreeBinarizer} does. Probabilities differ from CoreNLP's by rounding, less than 1e-9. Thread-safe.
 */
public final class SentimentNetwork {

    private final SentimentNetworkModel model;
    private final CollinsHeads heads = new CollinsHeads();

    /** A network with these weights. */
    SentimentNetwork(SentimentNetworkModel model) {
        this.model = model;
    }

    /** Scores all constituents. */
    public SentimentTree score(ParseTree tree) {
        Scoring scoring = new Scoring(tree.words());
        scoring.visit(tree.root());
        return new SentimentTree(scoring.nodes);
    }

    /** The vector of a node, and where its tokens end. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Scored(double[] vector, int end) {}

    /** The children of a constituent that are not yet taken from its outer ends, and its head's place. */
    private record Span(List<Constituent> children, int from, int to, int head) {}

    /** Visits the nodes depth first; each takes its place before its children. */
    private final class Scoring {

        private final List<String> words;
        private final List<Node> nodes = new ArrayList<>();
        private final double[] room = model.room();
        private int token;

        Scoring(List<String> words) {
            this.words = words;
        }

        Scored visit(Constituent node) {
            Constituent at = node;
            while (at.children().size() == 1) {
                at = at.children().get(0);
            }
            if (at.isToken()) {
                SentimentNetworkModel.Leaf leaf = model.leaf(words.get(token));
                nodes.add(new Node(token, token + 1, sentiment(leaf.sentiment())));
                return new Scored(leaf.vector(), ++token);
            }
            return binary(new Span(at.children(), 0, at.children().size(), heads.head(at)));
        }

        /** Takes children from the left up to the head, then from the right; a mark at the right end first. */
        private Scored binary(Span span) {
            int place = nodes.size();
            int begin = token;
            nodes.add(new Node(begin, begin + 1, NEUTRAL));
            Scored left;
            Scored right;
            if (span.to() - span.from() == 2) {
                left = visit(span.children().get(span.from()));
                right = visit(span.children().get(span.from() + 1));
            } else if (span.head() > span.from() && !isMarkAtRightEnd(span)) {
                left = visit(span.children().get(span.from()));
                right = binary(new Span(span.children(), span.from() + 1, span.to(), span.head()));
            } else {
                left = binary(new Span(span.children(), span.from(), span.to() - 1, span.head()));
                right = visit(span.children().get(span.to() - 1));
            }
            double[] vector = model.combine(left.vector(), right.vector(), room);
            nodes.set(place, new Node(begin, right.end(), sentiment(model.sentiment(vector))));
            return new Scored(vector, right.end());
        }

        private boolean isMarkAtRightEnd(Span span) {
            int n = span.children().size();
            return span.to() == n
                    && CollinsHeads.isPunctuation(span.children().get(n - 1).label());
        }
    }

    private static final Sentiment NEUTRAL = Sentiment.of(0, 0, 1, 0, 0);

    private static Sentiment sentiment(double[] p) {
        return Sentiment.of(p[0], p[1], p[2], p[3], p[4]);
    }
}
