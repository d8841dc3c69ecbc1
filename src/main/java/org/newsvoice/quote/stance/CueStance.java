package org.newsvoice.quote.stance;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.quote.Stance;

/** What the word that reports says of the stance: to deny, to ask, to hope, to order. Stateless. */
final class CueStance {

    private static final Set<String> DENY = Set.of(
            "deny",
            "denial",
            "reject",
            "rejection",
            "dismiss",
            "dismissal",
            "dispute",
            "refute",
            "rebut",
            "contest",
            "disagree",
            "repudiate",
            "disavow",
            "disclaim",
            "contradict",
            "debunk",
            "downplay",
            "disbelieve");
    private static final Set<String> ASK =
            Set.of("ask", "wonder", "question", "inquire", "enquire", "query", "doubt", "ponder");
    private static final Set<String> WISH = Set.of(
            "hope",
            "want",
            "wish",
            "plan",
            "intend",
            "intention",
            "aim",
            "pray",
            "dream",
            "seek",
            "prefer",
            "long",
            "desire",
            "yearn",
            "eager",
            "keen",
            "willing",
            "ambition",
            "aspire",
            "favour",
            "favor",
            "strive");
    private static final Set<String> ORDER = Set.of(
            "order",
            "urge",
            "demand",
            "command",
            "beg",
            "instruct",
            "advise",
            "recommend",
            "plead",
            "plea",
            "appeal",
            "implore",
            "invite",
            "request",
            "require",
            "exhort",
            "encourage",
            "forbid",
            "bid",
            "summon");
    /** They order when what they report is an infinitive: told him to go. */
    private static final Set<String> ORDER_TO_DO = Set.of("ask", "tell", "warn", "remind", "direct", "call", "caution");

    private static final Set<String> GUESS = Set.of("speculate", "guess", "threaten", "conjecture", "speculation");
    private static final Set<String> NOT =
            Set.of("not", "n't", "never", "nobody", "none", "no", "few", "neither", "nor", "hardly", "scarcely");
    private static final Set<String> REFUSE = Set.of("refuse", "decline", "fail", "stop", "cease");
    private static final Set<String> OPEN =
            Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how", "whether", "if");

    private CueStance() {}

    /**
     * The stance that the cue alone gives.
     *
     * @param cue index of the cue's verb, noun or adjective
     * @param first index of the content's first word, if it is in the same sentence
     * @return null when the content decides
     */
    static @Nullable Stance of(Sentence sentence, DependencyTree tree, int cue, @Nullable Integer first) {
        String lemma = lemma(sentence, cue);
        boolean toKnow = first != null
                && first + 2 < sentence.tokens().size()
                && lemma(sentence, first).equals("to")
                && lemma(sentence, first + 1).equals("know")
                && OPEN.contains(lemma(sentence, first + 2));
        if (toKnow) {
            return Stance.QUESTION;
        }
        boolean open = first != null && OPEN.contains(lemma(sentence, first));
        if (open && (ASK.contains(lemma) || isDenied(sentence, tree, cue) || asksToKnow(sentence, tree, cue, lemma))) {
            return Stance.QUESTION;
        }
        if (DENY.contains(lemma)
                || (lemma.equals("rule") && hasParticle(sentence, tree, cue, "out"))
                || (lemma.equals("play") && hasParticle(sentence, tree, cue, "down"))
                || isDenied(sentence, tree, cue)) {
            return Stance.DENIED;
        }
        boolean toDo = hasInfinitive(sentence, tree, cue);
        if (ORDER.contains(lemma) || (toDo && ORDER_TO_DO.contains(lemma)) || subjunctive(sentence, tree, cue, lemma)) {
            return Stance.ORDER;
        }
        if (WISH.contains(lemma)
                || (lemma.equals("call") && hasPreposition(sentence, tree, cue, "for"))
                || (lemma.equals("agree") && toDo)) {
            return Stance.WISH;
        }
        return GUESS.contains(lemma) || wouldHave(sentence, tree, cue)
                ? Stance.HYPOTHETICAL
                : ASK.contains(lemma) && first != null ? Stance.QUESTION : null;
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.tokens().get(token).lemma().toLowerCase(java.util.Locale.ROOT);
    }

    /** Did not say, never said, nobody said, refused to say. */
    private static boolean isDenied(Sentence sentence, DependencyTree tree, int cue) {
        int negations = 0;
        for (int d : tree.dependents(cue)) {
            boolean not = NOT.contains(lemma(sentence, d)) && !tree.is(d, "conj");
            boolean who =
                    tree.is(d, "nsubj") && tree.dependents(d).stream().anyMatch(e -> NOT.contains(lemma(sentence, e)));
            boolean longer = sentence.tokens().get(d).text().equalsIgnoreCase("longer");
            negations += not || who || longer ? 1 : 0;
        }
        int head = tree.head(cue);
        boolean refused =
                head != DependencyTree.NONE && tree.is(cue, "xcomp") && REFUSE.contains(lemma(sentence, head));
        return negations + (refused ? 1 : 0) == 1;
    }

    /** Would have said, could have warned: it was not. */
    private static boolean wouldHave(Sentence sentence, DependencyTree tree, int cue) {
        return sentence.tokens().get(cue).tag().equals("VBN")
                && Set.of("would", "could", "might").stream().anyMatch(modal -> hasParticle(sentence, tree, cue, modal))
                && hasParticle(sentence, tree, cue, "have");
    }

    /** Wants to know, is not sure, will decide. */
    private static boolean asksToKnow(Sentence sentence, DependencyTree tree, int cue, String lemma) {
        return lemma.equals("decide")
                || lemma.equals("unsure")
                || tree.dependents(cue).stream()
                        .anyMatch(d -> lemma(sentence, d).equals("know"))
                || (lemma.equals("know") && tree.head(cue) != DependencyTree.NONE && tree.is(cue, "xcomp"));
    }

    private static boolean hasParticle(Sentence sentence, DependencyTree tree, int cue, String particle) {
        return tree.dependents(cue).stream().anyMatch(d -> lemma(sentence, d).equals(particle));
    }

    private static boolean hasPreposition(Sentence sentence, DependencyTree tree, int cue, String preposition) {
        return hasParticle(sentence, tree, cue, preposition)
                || tree.dependents(cue).stream().anyMatch(d -> hasParticle(sentence, tree, d, preposition));
    }

    private static boolean hasInfinitive(Sentence sentence, DependencyTree tree, int cue) {
        return tree.dependents(cue).stream()
                .filter(d -> d > cue && !tree.is(d, "nsubj"))
                .anyMatch(d -> isInfinitive(sentence, tree, d)
                        || tree.dependents(d).stream().anyMatch(e -> e > d && isInfinitive(sentence, tree, e)));
    }

    private static boolean isInfinitive(Sentence sentence, DependencyTree tree, int verb) {
        return sentence.tokens().get(verb).tag().equals("VB")
                && tree.dependents(verb).stream()
                        .anyMatch(d -> d < verb && lemma(sentence, d).equals("to"));
    }

    /** Insisted that the minister resign. */
    private static boolean subjunctive(Sentence sentence, DependencyTree tree, int cue, String lemma) {
        int clause = tree.dependent(cue, "ccomp");
        return Set.of("insist", "suggest", "propose", "ask").contains(lemma)
                && clause != DependencyTree.NONE
                && sentence.tokens().get(clause).tag().equals("VB")
                && tree.dependents(clause).stream().noneMatch(d -> tree.is(d, "aux"))
                && tree.dependent(clause, "nsubj") != DependencyTree.NONE;
    }
}
