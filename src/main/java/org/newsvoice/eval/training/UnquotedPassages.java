package org.newsvoice.eval.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteKind;

/**
 * Words without quotation marks that a reporter might have put into some: in every other sentence without quotation, a phrase or the
 * part of one around its head, as long as partial quotations are. Chosen by chance, the same for the same text.
 */
final class UnquotedPassages {

    private static final int MIN_TOKENS = 6;
    private static final int MAX_TOKENS = 14;
    private static final int TRIES = 20;
    private static final Set<String> HEADS = Set.of("N", "V", "J");
    private static final Set<String> SMALL_WORDS = Set.of("DT", "PRP$", "IN", "TO", "PRP", "RB");

    private final Random chance;

    private UnquotedPassages(AnnotatedStory story) {
        this.chance = new Random(story.article().text().hashCode());
    }

    /** In text order. */
    static List<Quotation> of(AnnotatedStory story, List<Quotation> quotations) {
        UnquotedPassages passages = new UnquotedPassages(story);
        List<Quotation> found = new ArrayList<>();
        boolean skip = false;
        for (Sentence sentence : story.sentences()) {
            boolean quoted = quotations.stream()
                    .flatMap(quotation -> quotation.spans().stream())
                    .anyMatch(span -> span.overlaps(sentence.span()));
            if (!quoted && sentence.dependencies() != null && sentence.tokens().size() >= MIN_TOKENS) {
                if (!skip) {
                    passages.add(found, sentence);
                }
                skip = !skip;
            }
        }
        return found;
    }

    private void add(List<Quotation> found, Sentence sentence) {
        for (int i = 0; i < TRIES; i++) {
            int head = 1 + chance.nextInt(sentence.tokens().size() - 1);
            if (HEADS.contains(sentence.tokens().get(head).tag().substring(0, 1))) {
                int[] range = around(head, sentence);
                if (range[0] > 0 && range[1] - range[0] <= MAX_TOKENS) {
                    TextSpan span = sentence.span(range[0], range[1]);
                    found.add(new Quotation(List.of(span), sentence.zone(), QuoteKind.MIXED, Set.of()));
                    return;
                }
            }
        }
    }

    /** The first token, and the one after the last, of all that hangs on {@code head}, sometimes cut before or after it. */
    private int[] around(int head, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        DependencyTree tree = Objects.requireNonNull(sentence.dependencies());
        int begin = head;
        int end = head + 1;
        for (int i = 0; i < tree.size(); i++) {
            if (tokens.get(i).isWord() && tree.dominates(head, i)) {
                begin = Math.min(begin, i);
                end = Math.max(end, i + 1);
            }
        }
        if (chance.nextBoolean()) {
            begin = Math.max(begin, head - chance.nextInt(3));
        }
        if (end - head > 9 || chance.nextInt(4) == 0) {
            end = Math.min(end, head + 1 + chance.nextInt(9));
        }
        while (begin < head && SMALL_WORDS.contains(tokens.get(begin).tag()) && chance.nextBoolean()) {
            begin++;
        }
        while (begin < head && !tokens.get(begin).isWord()) {
            begin++;
        }
        while (end > head + 1 && !tokens.get(end - 1).isWord()) {
            end--;
        }
        return new int[] {begin, end};
    }
}
