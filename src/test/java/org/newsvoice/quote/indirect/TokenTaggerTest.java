package org.newsvoice.quote.indirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/** Tags of tokens, learned from sentences in which all behind the cue is reported. */
class TokenTaggerTest {

    private static final CueWords WORDS = new CueWords(Map.of(
            "say/v",
            new CueWords.Count(100, 90),
            "carry/v",
            new CueWords.Count(100, 0),
            "leave/v",
            new CueWords.Count(100, 0)));

    @Test
    void whatStandsBehindTheCueIsReported() {
        TokenTags tags = tags(trained(), sentence("say"));
        assertTrue(tags.probability(1, TokenTags.CUE) > 0.9);
        assertTrue(tags.probability(0, TokenTags.INSIDE) < 0.1);
        assertTrue(tags.probability(2, TokenTags.BEGINS) > 0.9);
        assertTrue(tags.probability(3, TokenTags.BEGINS) < 0.1);
        assertTrue(tags.probability(3, TokenTags.ENDS) > 0.9);
    }

    @Test
    void aSentenceWithoutAPossibleCueIsNotTagged() {
        assertSame(TokenTags.NONE, tags(trained(), sentence("carry")));
    }

    @Test
    void aTaggerReadAgainTagsNearlyTheSame() throws IOException {
        TokenTagger tagger = trained();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tagger.write(new DataOutputStream(bytes));
        TokenTagger again = TokenTagger.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        SentenceGraph graph = sentence("say");
        for (int at = 0; at < graph.size(); at++) {
            assertEquals(
                    tags(tagger, graph).probability(at, TokenTags.INSIDE),
                    tags(again, graph).probability(at, TokenTags.INSIDE),
                    0.02);
        }
    }

    private static TokenTags tags(TokenTagger tagger, SentenceGraph graph) {
        return tagger.tag(graph, CueRates.of(graph, WORDS));
    }

    private static TokenTagger trained() {
        List<TokenExample> examples = new ArrayList<>();
        SentenceGraph graph = sentence("say");
        long[][] features = Objects.requireNonNull(TokenFeatures.of(graph, CueRates.of(graph, WORDS)));
        for (int n = 0; n < 200; n++) {
            for (int at = 0; at < features.length; at++) {
                examples.add(new TokenExample(features[at], new boolean[] {at > 1, at == 2, at == 3, at == 1}));
            }
        }
        return new TaggerTrainer(examples).train();
    }

    /** "Osei says boats left", with another lemma for "says". */
    private static SentenceGraph sentence(String lemma) {
        List<Token> tokens = List.of(
                token("Osei", "Osei", "NNP", 0),
                token("says", lemma, "VBZ", 5),
                token("boats", "boat", "NNS", 10),
                token("left", "leave", "VBD", 16));
        DependencyTree tree = new DependencyTree(
                new int[] {1, DependencyTree.NONE, 3, 1}, new String[] {"nsubj", "root", "nsubj", "ccomp"});
        return SentenceGraph.of(new Sentence(0, 0, tokens, null, tree), tree, SpanSet.of(List.of()));
    }

    private static Token token(String text, String lemma, String tag, int begin) {
        return new Token(text, lemma, tag, EntityKind.NONE, new TextSpan(begin, begin + text.length()));
    }
}
