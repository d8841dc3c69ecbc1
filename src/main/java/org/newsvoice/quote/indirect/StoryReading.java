package org.newsvoice.quote.indirect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;

/**
 * What the first model reads of a story.
 *
 * @param sentences those that were parsed, in text order
 * @param voices how many reports to expect of a source with this head
 */
record StoryReading(List<SentenceReading> sentences, Map<String, Double> voices) {

    /** The graphs of the sentences that were parsed. */
    static List<SentenceGraph> graphs(AnnotatedStory story, SpanSet inMarks) {
        List<SentenceGraph> graphs = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            DependencyTree tree = sentence.dependencies();
            if (tree != null) {
                graphs.add(SentenceGraph.of(sentence, tree, inMarks));
            }
        }
        return graphs;
    }

    static StoryReading of(List<SentenceGraph> graphs, IndirectModel model) {
        List<SentenceReading> sentences = new ArrayList<>();
        Map<String, Double> voices = new HashMap<>();
        for (SentenceGraph graph : graphs) {
            SentenceReading sentence = SentenceReading.of(graph, model);
            sentences.add(sentence);
            for (CueReading cue : sentence.cues()) {
                String voice = voice(graph, cue);
                if (voice != null) {
                    voices.merge(voice, cue.any(), Double::sum);
                }
            }
        }
        return new StoryReading(sentences, voices);
    }

    private static @Nullable String voice(SentenceGraph graph, CueReading cue) {
        int source = cue.guesses().isEmpty()
                ? SentenceGraph.NONE
                : cue.guesses().get(0).source();
        return source == SentenceGraph.NONE ? null : graph.token(source).text().toLowerCase(Locale.ROOT);
    }

    /** How many reports to expect of the cue's source beside this one; -1 when the source is left open. */
    double others(SentenceGraph graph, CueReading cue) {
        String voice = voice(graph, cue);
        return voice == null ? -1 : voices.getOrDefault(voice, 0.0) - cue.any();
    }
}
