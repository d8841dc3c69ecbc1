package org.newsvoice.quote.indirect;

import static org.newsvoice.quote.indirect.SentenceGraph.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.quote.grammar.CueLexicon;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;

/**
 * A text that is set off as a paragraph without quotation marks, behind a paragraph that ends in "Varga wrote on Friday:". All of its
 * sentences are one report. Whether it goes on in the next paragraph nothing shows, so it does not. Stateless.
 */
final class SetOffText {

    /** Mostly found right, as far as the first paragraph goes. */
    private static final double PROBABILITY = 0.8;

    private static final CueLexicon CUES = CueLexicon.load();
    private static final double MIN_RATE = 0.3;
    /** Words between the verb and the colon. */
    private static final int MAX_BEHIND = 8;

    private static final int MIN_WORDS = 5;

    private SetOffText() {}

    /** The texts, in text order. */
    static List<IndirectSpeech> of(AnnotatedStory story, List<SentenceGraph> graphs, CueWords words) {
        List<IndirectSpeech> found = new ArrayList<>();
        List<Zone> zones = story.article().zones();
        for (int i = 0; i + 1 < zones.size(); i++) {
            TextSpan before = zones.get(i).span();
            TextSpan text = zones.get(i + 1).span().trim(story.text());
            boolean paragraphs = zones.get(i).kind() == ZoneKind.PARAGRAPH
                    && zones.get(i + 1).kind() == ZoneKind.PARAGRAPH;
            if (paragraphs && before.of(story.text()).stripTrailing().endsWith(":") && isPlain(text.of(story.text()))) {
                SentenceGraph last = last(graphs, before);
                int cue = last == null ? NONE : cue(last, words);
                if (last != null && cue != NONE) {
                    int subject = last.dependent(cue, "nsubj");
                    found.add(new IndirectSpeech(
                            List.of(text),
                            IndirectSpeechFinder.mention(last, subject),
                            last.token(cue).span(),
                            i + 1,
                            PROBABILITY));
                }
            }
        }
        return found;
    }

    /** A paragraph of some words, without quotation marks, that does not itself introduce something. */
    private static boolean isPlain(String text) {
        boolean marks = text.contains("“") || text.contains("”") || text.contains("\"");
        return !marks && !text.endsWith(":") && text.split("\\s+").length >= MIN_WORDS;
    }

    private static @Nullable SentenceGraph last(List<SentenceGraph> graphs, TextSpan paragraph) {
        SentenceGraph last = null;
        for (SentenceGraph graph : graphs) {
            if (paragraph.contains(graph.token(0).span())) {
                last = graph;
            }
        }
        return last;
    }

    /** The verb of speech that the colon follows: it has a subject, reports nothing else, and no other verb is behind it. */
    private static int cue(SentenceGraph graph, CueWords words) {
        for (int at = graph.size() - 1; at >= Math.max(0, graph.size() - 2 - MAX_BEHIND); at--) {
            if (graph.isTag(at, "VB")) {
                int subject = graph.dependent(at, "nsubj");
                boolean speech = CUES.has(CueClass.SPEECH, graph.lemma(at))
                        && CueWords.rate(words.count(graph, at)) >= MIN_RATE
                        && !graph.isQuoted(at);
                boolean bare = graph.dependent(at, "ccomp") == NONE && graph.dependent(at, "xcomp") == NONE;
                boolean active = subject != NONE
                        && subject < at
                        && graph.relation(subject).equals("nsubj");
                return speech && bare && active ? at : NONE;
            }
        }
        return NONE;
    }
}
