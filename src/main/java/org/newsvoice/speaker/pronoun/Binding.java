package org.newsvoice.speaker.pronoun;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.Referent;
import org.newsvoice.speaker.group.StoryNames;

/**
 * Whom grammar binds a pronoun to, and whom it cannot mean (Principles A, B and C of binding theory).
 *
 * @param quoted all quoted words
 */
record Binding(StoryNames names, SpanSet quoted) {

    private static final Set<String> REPORTING = Set.of("say", "add", "explain", "claim", "insist", "argue", "note");

    static boolean isReflexive(Token token) {
        return token.text().endsWith("self");
    }

    /** The name that grammar binds a pronoun to: "Ruiz himself", "Ruiz found himself", "Ruiz, who lost her boat"; null when none. */
    @Nullable
    NameGroup bound(Sentence sentence, int token) {
        DependencyTree tree = sentence.dependencies();
        boolean reflexive = isReflexive(sentence.tokens().get(token));
        NameGroup before = reflexive ? names.at(sentence.index(), token - 1) : null;
        if (before != null
                || tree == null
                || !(reflexive || sentence.tokens().get(token).tag().equals("PRP$"))) {
            return before;
        }
        for (int at = tree.head(token), steps = 0; at != DependencyTree.NONE && steps < tree.size(); steps++) {
            int subject = tree.dependent(at, "nsubj");
            if (subject != DependencyTree.NONE && subject < token) {
                boolean relative = sentence.tokens().get(subject).text().equalsIgnoreCase("who") && tree.is(at, "acl");
                int name = relative ? tree.head(at) : reflexive ? subject : DependencyTree.NONE;
                return name == DependencyTree.NONE ? null : names.at(sentence.index(), name);
            }
            at = tree.head(at);
        }
        return null;
    }

    /** Those named in what the pronoun's verb governs: "he said of Ruiz" is not Ruiz (Principle C of binding theory). */
    Set<Referent> complements(Sentence sentence, int pronoun) {
        DependencyTree tree = sentence.dependencies();
        Set<Referent> found = new HashSet<>();
        if (tree == null || tree.head(pronoun) == DependencyTree.NONE) {
            return found;
        }
        boolean subject = tree.is(pronoun, "nsubj");
        int verb = tree.head(pronoun);
        boolean closing = subject && closesReport(sentence, pronoun);
        for (int i = 0; i < tree.size(); i++) {
            NameGroup group = names.at(sentence.index(), i);
            boolean told = closing && i < pronoun && isMainSubject(tree, i, verb);
            boolean governed = i > pronoun && subject && tree.dominates(verb, i) && !isInClause(tree, i, verb);
            boolean coargument = i < pronoun && !subject && tree.head(i) == verb && tree.is(i, "nsubj");
            boolean relative = i < pronoun && subject && isRelativeTo(sentence, tree, i, verb, pronoun);
            if (group != null
                    && (governed || coargument || relative || told)
                    && !quoted.contains(sentence.tokens().get(i).span())) {
                found.add(group);
            }
        }
        return found;
    }

    /** "Ruiz has a plan, he said": a report that ends the sentence, with what is said before it. */
    private static boolean closesReport(Sentence sentence, int pronoun) {
        List<Token> tokens = sentence.tokens();
        int verb = pronoun + 1;
        boolean reports = pronoun > 1
                && verb < tokens.size()
                && tokens.get(pronoun - 1).text().equals(",")
                && tokens.get(verb).tag().matches("VB[DZ]")
                && REPORTING.contains(tokens.get(verb).lemma());
        return reports
                && (verb + 1 == tokens.size() || tokens.get(verb + 1).text().matches("[.!?]|in|on|at|to|during"));
    }

    private static boolean isMainSubject(DependencyTree tree, int token, int report) {
        int verb = tree.is(token, "nsubj") ? tree.head(token) : DependencyTree.NONE;
        return verb != DependencyTree.NONE
                && verb != report
                && (tree.is(verb, "root") || (tree.head(verb) == report && !tree.is(verb, "advcl")));
    }

    /** "Ruiz, whom he describes": the subject of the relative clause is somebody else. */
    private static boolean isRelativeTo(Sentence sentence, DependencyTree tree, int name, int verb, int pronoun) {
        String before = sentence.tokens().get(pronoun - 1).text().toLowerCase(Locale.ROOT);
        return (before.equals("whom") || before.equals("who")) && tree.is(verb, "acl") && tree.head(verb) == name;
    }

    /** Whether there is a clause in between that only adds something: "he told Osei in the town where Ruiz lives". */
    private static boolean isInClause(DependencyTree tree, int token, int verb) {
        int at = token;
        for (int steps = 0; at != verb && at != DependencyTree.NONE && steps < tree.size(); steps++) {
            if (tree.is(at, "acl") || tree.is(at, "advcl")) {
                return true;
            }
            at = tree.head(at);
        }
        return false;
    }
}
