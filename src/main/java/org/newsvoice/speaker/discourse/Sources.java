package org.newsvoice.speaker.discourse;

import java.util.List;
import java.util.Set;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.HumanNouns;

/** Who a sentence is from, or about, without being its subject: "according to Ruiz", "..., said Ruiz", "Ruiz's plan came". Stateless. */
public final class Sources {

    private static final Set<String> REPORTING = Set.of(
            "say",
            "add",
            "explain",
            "warn",
            "argue",
            "insist",
            "note",
            "claim",
            "conclude",
            "write",
            "predict",
            "agree");

    private static final int MAX_TITLE = 6;

    private Sources() {}

    /** "according to the baker Ana Ruiz" */
    public static boolean isAccordingTo(Sentence sentence, int begin) {
        List<Token> tokens = sentence.tokens();
        int to = beforeTitle(tokens, begin);
        return to > 0
                && tokens.get(to).text().equals("to")
                && tokens.get(to - 1).lemma().equalsIgnoreCase("accord");
    }

    /** "..., said the baker Ana Ruiz" */
    public static boolean isInverted(Sentence sentence, int begin) {
        List<Token> tokens = sentence.tokens();
        int verb = beforeTitle(tokens, begin);
        return verb > 1
                && tokens.get(verb).tag().matches("VB[DZ]")
                && REPORTING.contains(tokens.get(verb).lemma())
                && tokens.get(verb - 1).text().equals(",");
    }

    /** "Ruiz's plan for the mill came": what a thing that is the main subject is of. */
    public static boolean ownsSubject(Sentence sentence, int end) {
        List<Token> tokens = sentence.tokens();
        DependencyTree tree = sentence.dependencies();
        if (tree == null || end >= tokens.size() || !tokens.get(end).tag().equals("POS")) {
            return false;
        }
        int noun = tree.head(end - 1);
        int verb = noun != DependencyTree.NONE && tree.is(noun, "nsubj") ? tree.head(noun) : DependencyTree.NONE;
        return verb != DependencyTree.NONE
                && tree.is(verb, "root")
                && noun > end
                && !HumanNouns.is(tokens.get(noun).lemma());
    }

    private static int beforeTitle(List<Token> tokens, int begin) {
        int i = begin - 1;
        while (i > 0 && begin - i <= MAX_TITLE && tokens.get(i).tag().matches("NN.*|JJ.*|DT|HYPH")) {
            i--;
        }
        return i;
    }
}
