package org.newsvoice.sentiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.SentimentTree;

/**
 * How the tones of sentences make the tone of a stretch of text. Of a sentence that lies wholly within the stretch the root of
 * its tree counts; of another one the largest constituents that lie within, so that the words around a quotation do not
 * colour it. The stretch has their mean, weighted by tokens. Immutable and thread-safe.
 */
public final class StoryTones {

    private final AnnotatedStory story;

    /** The tones of a story. */
    public StoryTones(AnnotatedStory story) {
        this.story = story;
    }

    /** The tone of all zones of one kind. */
    public SentimentScore of(ZoneKind kind) {
        return of(zones(kind));
    }

    /** The tone of all zones of one kind, without the words in {@code except}. */
    public SentimentScore of(ZoneKind kind, SpanSet except) {
        return of(zones(kind), except);
    }

    /** The tone of some stretches taken together. */
    public SentimentScore of(List<TextSpan> stretches) {
        return of(stretches, SpanSet.NONE);
    }

    /** The tone of some stretches taken together, without the words in {@code except}. */
    public SentimentScore of(List<TextSpan> stretches, SpanSet except) {
        SpanSet within = SpanSet.of(stretches);
        // By number: a sentence as a key would be hashed with all its trees.
        Map<Integer, Sentence> sentences = new LinkedHashMap<>();
        for (TextSpan stretch : stretches) {
            story.sentences(stretch).forEach(sentence -> sentences.put(sentence.index(), sentence));
        }
        MeanTone tally = new MeanTone();
        for (Sentence sentence : sentences.values()) {
            boolean[] counts = new boolean[sentence.tokens().size()];
            for (int i = 0; i < counts.length; i++) {
                TextSpan token = sentence.tokens().get(i).span();
                counts[i] = within.contains(token) && !except.contains(token);
            }
            add(sentence, counts, tally);
        }
        return tally.score();
    }

    private List<TextSpan> zones(ZoneKind kind) {
        return story.article().zones(kind).stream().map(zone -> zone.span()).toList();
    }

    /** Adds the tokens of a sentence that count; marks without a word among them are nothing to score. */
    private static void add(Sentence sentence, boolean[] counts, MeanTone tally) {
        if (words(sentence, counts, 0, counts.length) == 0) {
            return;
        }
        SentimentTree tree = sentence.sentiment();
        if (tree == null) {
            tally.addUnscored();
            return;
        }
        tally.addScored();
        int done = 0;
        // Depth first, so the largest constituents come before their parts.
        for (SentimentTree.Node node : tree.nodes()) {
            if (node.beginToken() >= done
                    && all(counts, node)
                    && words(sentence, counts, node.beginToken(), node.endToken()) > 0) {
                tally.add(node.tone(), node.endToken() - node.beginToken());
                done = node.endToken();
            }
        }
    }

    private static boolean all(boolean[] counts, SentimentTree.Node node) {
        for (int i = node.beginToken(); i < node.endToken(); i++) {
            if (!counts[i]) {
                return false;
            }
        }
        return true;
    }

    private static int words(Sentence sentence, boolean[] counts, int begin, int end) {
        int words = 0;
        for (int i = begin; i < end; i++) {
            if (counts[i] && sentence.tokens().get(i).isWord()) {
                words++;
            }
        }
        return words;
    }
}
