package org.newsvoice.speaker.group;

import static org.newsvoice.nlp.DependencyTree.NONE;

import java.util.List;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/** What a mention does in its sentence, and how much that brings it to mind. */
public enum GrammaticalRole {
    /** The subject of the main clause. */
    MAIN_SUBJECT(1.0),
    /** The subject of another clause; what is first in its sentence, or right before a verb, whatever the tree says. */
    SUBJECT(0.8),
    /** An object. */
    OBJECT(0.6),
    /** Anything else: possessors, what prepositions govern. */
    OTHER(0.45);

    private final double salience;

    GrammaticalRole(double salience) {
        this.salience = salience;
    }

    /** From 0 to 1. */
    public double salience() {
        return salience;
    }

    /** Whether the mention is an apposition to a conjunct of the main subject: Osei in "Ruiz and her deputy, Osei, met". */
    public static boolean isJoinedToSubject(Sentence sentence, int begin, int end) {
        DependencyTree tree = sentence.dependencies();
        for (int i = begin; tree != null && i < end; i++) {
            int noun = tree.is(i, "appos") ? tree.head(i) : NONE;
            int first = noun != NONE && tree.is(noun, "conj") ? tree.head(noun) : NONE;
            if (first != NONE && of(tree, first) == MAIN_SUBJECT) {
                return true;
            }
        }
        return false;
    }

    /** The role of the mention from token {@code begin} to before {@code end}: the highest that one of its tokens has. */
    public static GrammaticalRole of(Sentence sentence, int begin, int end) {
        List<Token> tokens = sentence.tokens();
        String after = end < tokens.size() ? tokens.get(end).tag() : "";
        if (after.equals("POS") && !isVerb(tokens, end)) {
            return OTHER;
        }
        int main = FrontedClause.mainSubject(sentence);
        if (main != FrontedClause.NONE && main >= begin && main < end) {
            return MAIN_SUBJECT;
        }
        GrammaticalRole role = ofParsed(sentence, begin, end);
        return main != FrontedClause.NONE && begin < main && role == MAIN_SUBJECT ? SUBJECT : role;
    }

    private static GrammaticalRole ofParsed(Sentence sentence, int begin, int end) {
        List<Token> tokens = sentence.tokens();
        String after = end < tokens.size() ? tokens.get(end).tag() : "";
        boolean governed = begin > 0 && tokens.get(begin - 1).tag().equals("IN");
        boolean beforeVerb = !governed && (after.equals("VBD") || after.equals("VBZ") || after.equals("POS"));
        GrammaticalRole highest = opens(tokens, begin) || beforeVerb ? SUBJECT : OTHER;
        DependencyTree tree = sentence.dependencies();
        for (int i = begin; tree != null && i < end; i++) {
            GrammaticalRole role = of(tree, i);
            highest = role.compareTo(highest) < 0 ? role : highest;
        }
        return highest;
    }

    private static GrammaticalRole of(DependencyTree tree, int token) {
        boolean joined = tree.is(token, "appos") || tree.is(token, "conj");
        // "met the baker Ana Ruiz"
        joined |= tree.is(token, "dep") && tree.head(token) != NONE && tree.is(tree.head(token), "iobj");
        int at = joined && tree.head(token) != NONE ? tree.head(token) : token;
        if (tree.is(at, "nsubj")) {
            int verb = tree.head(at);
            return verb != NONE && isMain(tree, verb) ? MAIN_SUBJECT : SUBJECT;
        }
        // "The director of the play is Ana Ruiz"
        boolean identified =
                tree.is(at, "root") && tree.dependent(at, "cop") != NONE && tree.dependent(at, "det") == NONE;
        if (identified) {
            return MAIN_SUBJECT;
        }
        return tree.is(at, "obj") || tree.is(at, "iobj") ? OBJECT : OTHER;
    }

    /** The verb of the sentence, or one that goes with it: "Ruiz agreed, but Osei left". */
    private static boolean isMain(DependencyTree tree, int verb) {
        return tree.is(verb, "root") || (tree.is(verb, "conj") && tree.is(tree.head(verb), "root"));
    }

    /** Whether what is tagged as the mark of a possessive is a verb: "Ruiz's been saying". */
    private static boolean isVerb(List<Token> tokens, int mark) {
        return mark + 1 < tokens.size() && tokens.get(mark + 1).text().equals("been");
    }

    /** Whether only nouns and adjectives (a title) are before the mention in its sentence. */
    private static boolean opens(List<Token> tokens, int begin) {
        for (int i = 0; i < begin; i++) {
            String tag = tokens.get(i).tag();
            if (!tag.startsWith("NN") && !tag.startsWith("JJ")) {
                return false;
            }
        }
        return true;
    }
}
