package org.newsvoice.quote.stance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Stance;

/** The stance that words show by themselves, a sentence or the part of it in a quote. Stateless. */
final class ContentStance {

    private static final Set<String> MAYBE = Set.of(
            "perhaps", "maybe", "possibly", "probably", "likely", "possible", "unlikely", "presumably", "suppose");
    private static final Set<String> IF = Set.of("if", "unless");
    private static final Set<String> WISH = Set.of("hope", "wish", "want", "pray", "long");
    private static final Set<String> WE = Set.of("i", "we");
    /** Who says so, as others report it: he said he hoped to come. */
    private static final Set<String> THEY = Set.of("he", "she", "they");

    private static final Set<String> BEFORE_ORDERS =
            Set.of("please", "never", "just", "always", "do", "not", "n't", "now", "so", "and", "but", "then");
    /** What one can or could do with one's senses is a fact. */
    private static final Set<String> SENSES = Set.of("see", "hear", "feel", "smell", "remember", "find", "tell");

    private ContentStance() {}

    /**
     * The stance of a sentence's tokens from {@code begin} to {@code end}.
     *
     * @param inMarks whether they are the speaker's own words
     */
    static Stance of(Sentence sentence, int begin, int end, boolean inMarks) {
        List<Token> tokens = sentence.tokens().subList(begin, end);
        if (inMarks && asks(tokens)) {
            return Stance.QUESTION;
        }
        if (wishes(tokens, inMarks)) {
            return Stance.WISH;
        }
        DependencyTree tree = sentence.dependencies();
        if (inMarks && tree != null && orders(sentence, tree, begin, end)) {
            return Stance.ORDER;
        }
        return supposes(sentence, begin, end, inMarks) ? Stance.HYPOTHETICAL : Stance.ASSERTED;
    }

    private static boolean asks(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0 && !tokens.get(i).isWord(); i--) {
            if (tokens.get(i).text().contains("?")) {
                return true;
            }
        }
        return false;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).map(ContentStance::lemma).toList();
    }

    private static boolean wishes(List<Token> tokens, boolean inMarks) {
        List<String> words = words(tokens);
        if (words.size() < 2) {
            return false;
        }
        String first = inMarks ? words.get(0) : "";
        Set<String> speaker = inMarks ? WE : THEY;
        boolean let = first.equals("let") && words.stream().limit(4).anyMatch(WISH::contains);
        boolean ifOnly = first.equals("if") && words.get(1).equals("only");
        boolean may = first.equals("may")
                && tokens.stream().noneMatch(token -> token.tag().equals("CD"));
        if (let || ifOnly || may) {
            return true;
        }
        for (int i = 0; i + 1 < Math.min(words.size(), 6); i++) {
            boolean would = words.get(i + 1).equals("would") || words.get(i + 1).equals("'d");
            int verb = would ? i + 2 : i + 1;
            if (speaker.contains(words.get(i)) && verb < words.size()) {
                String lemma = words.get(verb);
                return WISH.contains(lemma) || (would && (lemma.equals("like") || lemma.equals("love")));
            }
        }
        return false;
    }

    /** An imperative, or "you must". */
    private static boolean orders(Sentence sentence, DependencyTree tree, int begin, int end) {
        int root = root(tree, begin, end);
        if (root == DependencyTree.NONE) {
            return false;
        }
        List<Token> tokens = sentence.tokens();
        int subject = tree.dependent(root, "nsubj");
        if (subject != DependencyTree.NONE) {
            return lemma(tokens.get(subject)).equals("you")
                    && tree.dependents(root).stream()
                            .anyMatch(d -> lemma(tokens.get(d)).equals("must"));
        }
        String tag = tokens.get(root).tag();
        boolean base = tag.equals("VB") || tag.equals("VBP");
        for (int i = begin; base && i < root; i++) {
            Token token = tokens.get(i);
            base = !token.isWord()
                    || BEFORE_ORDERS.contains(lemma(token))
                    || token.tag().equals("RB");
        }
        return base && !lemma(tokens.get(root)).equals("thank");
    }

    /** The word of a stretch under which all others of it are. */
    private static int root(DependencyTree tree, int begin, int end) {
        for (int i = begin; i < end; i++) {
            int head = tree.head(i);
            boolean outside = head == DependencyTree.NONE || head < begin || head >= end;
            if (outside && !tree.is(i, "punct") && !tree.is(i, "mark") && !tree.is(i, "cc")) {
                return i;
            }
        }
        return DependencyTree.NONE;
    }

    /** Might, may, could; would under a condition, or in the speaker's own words. */
    private static boolean supposes(Sentence sentence, int begin, int end, boolean inMarks) {
        List<Token> tokens = sentence.tokens();
        boolean condition = false;
        boolean would = false;
        boolean maybe = false;
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            String lemma = lemma(token);
            condition |= IF.contains(lemma) || (i == begin && lemma.equals("had"));
            maybe |= MAYBE.contains(lemma);
            if (!token.tag().equals("MD")) {
                continue;
            }
            boolean not = i + 1 < end && lemma(tokens.get(i + 1)).matches("not|n't");
            String verb = i + 1 < end ? lemma(tokens.get(i + 1)) : "";
            maybe |= lemma.equals("might")
                    || lemma.equals("may")
                    || (lemma.equals("could") && !not && !SENSES.contains(verb));
            would |= lemma.equals("would") || lemma.equals("'d");
        }
        return maybe || (would && (condition || inMarks));
    }
}
