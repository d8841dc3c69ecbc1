package org.newsvoice.quote.indirect;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.article.TextSpan;

/** The words of a labelled sentence as examples for a {@link TokenTagger}. Stateless. */
final class LabelledTokens {

    private LabelledTokens() {}

    /** An example for each word outside of marks; none when no word of the sentence may be a cue. */
    static List<TokenExample> of(SentenceGraph graph, CueRates rates, List<Label> labels) {
        List<TokenExample> examples = new ArrayList<>();
        long[][] features = TokenFeatures.of(graph, rates);
        if (features != null) {
            boolean[][] tags = tags(graph, labels);
            for (int i = 0; i < features.length; i++) {
                if (!graph.isQuoted(i) && !graph.isMark(i)) {
                    examples.add(new TokenExample(features[i], tags[i]));
                }
            }
        }
        return examples;
    }

    private static boolean[][] tags(SentenceGraph graph, List<Label> labels) {
        boolean[][] tags = new boolean[graph.size()][TokenTags.TAGS];
        for (Label label : labels) {
            int last = SentenceGraph.NONE;
            boolean open = false;
            for (int i = 0; i < tags.length; i++) {
                TextSpan token = graph.token(i).span();
                tags[i][TokenTags.CUE] |= label.isCue(token);
                if (graph.isMark(i)) {
                    continue;
                }
                boolean inside = label.isContent(token);
                tags[i][TokenTags.INSIDE] |= inside;
                tags[i][TokenTags.BEGINS] |= inside && !open;
                if (open && !inside) {
                    tags[last][TokenTags.ENDS] = true;
                }
                open = inside;
                last = i;
            }
            if (open) {
                tags[last][TokenTags.ENDS] = true;
            }
        }
        return tags;
    }
}
