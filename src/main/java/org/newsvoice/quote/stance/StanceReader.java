package org.newsvoice.quote.stance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.QuoteKind;
import org.newsvoice.quote.Stance;

/**
 * Reads the stance of a quote: first from the word that reports it, then from the words themselves. If there are
 * several quoted sentences, the stance of at least half of them counts. Immutable and thread-safe.
 */
public final class StanceReader {

    private final AnnotatedStory story;

    /** A reader of the quotes of {@code story}. */
    public StanceReader(AnnotatedStory story) {
        this.story = story;
    }

    /**
     * The stance of a quote.
     *
     * @param reported all that its cue reports; the quote's own spans at least
     */
    public Stance of(AttributedQuote quote, List<TextSpan> reported) {
        Stance byCue = quote.quotation().kind() == QuoteKind.DIRECT ? null : byCue(quote, reported.get(0));
        return byCue != null ? byCue : byContent(quote, reported);
    }

    private @Nullable Stance byCue(AttributedQuote quote, TextSpan content) {
        TextSpan cue = quote.attribution() == null ? null : quote.attribution().cue();
        List<Sentence> sentences = cue == null ? List.of() : story.sentences(cue);
        if (cue == null || sentences.isEmpty()) {
            return null;
        }
        Sentence sentence = sentences.get(0);
        DependencyTree tree = sentence.dependencies();
        int head = tree == null ? DependencyTree.NONE : head(sentence, cue);
        if (tree == null || head == DependencyTree.NONE) {
            return null;
        }
        // Is sure, was unwilling: the adjective says how.
        int said = tree.is(head, "cop") && tree.head(head) != DependencyTree.NONE ? tree.head(head) : head;
        return CueStance.of(sentence, tree, said, firstWord(sentence, content));
    }

    /** The verb of a cue, else its last word. */
    private static int head(Sentence sentence, TextSpan cue) {
        int head = DependencyTree.NONE;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean verb = head != DependencyTree.NONE
                    && sentence.tokens().get(head).tag().startsWith("VB");
            if (cue.contains(token.span())
                    && token.isWord()
                    && (!verb || token.tag().startsWith("VB"))) {
                head = i;
            }
        }
        return head;
    }

    private static @Nullable Integer firstWord(Sentence sentence, TextSpan content) {
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            if (content.contains(token.span()) && token.isWord()) {
                return i;
            }
        }
        return null;
    }

    private Stance byContent(AttributedQuote quote, List<TextSpan> reported) {
        boolean inMarks = quote.quotation().kind() == QuoteKind.DIRECT;
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        int all = 0;
        for (TextSpan span : inMarks ? quote.quotation().spans() : reported) {
            for (Sentence sentence : story.sentences(span)) {
                int begin = 0;
                int end = sentence.tokens().size();
                while (begin < end
                        && !span.contains(sentence.tokens().get(begin).span())) {
                    begin++;
                }
                while (end > begin
                        && !span.contains(sentence.tokens().get(end - 1).span())) {
                    end--;
                }
                if (sentence.tokens().subList(begin, end).stream().anyMatch(Token::isWord)) {
                    counts.merge(ContentStance.of(sentence, begin, end, inMarks), 1, Integer::sum);
                    all++;
                }
            }
        }
        for (Map.Entry<Stance, Integer> count : counts.entrySet()) {
            if (count.getKey() != Stance.ASSERTED && 2 * count.getValue() >= all) {
                return count.getKey();
            }
        }
        return Stance.ASSERTED;
    }
}
