package org.newsvoice.speaker.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsvoice.nlp.Token;

/**
 * The name by which somebody wants to be called: "a driver who identified himself only as Ruiz", "a student, who gave her name as
 * Ruiz", "a trader who asked to be known as Ruiz". Stateless.
 */
public final class GivenNames {

    /** Tokens from the noun to the name, at most. */
    private static final int MAX_BETWEEN = 16;

    private static final int MAX_NAME = 5;

    private static final Set<String> WISHING = Set.of("ask", "wish", "want", "prefer", "agree", "like");
    private static final Set<String> KNOWN = Set.of("known", "identified", "named", "called", "quoted");
    private static final Set<String> SELF = Set.of("himself", "herself", "themselves", "themself");
    private static final Set<String> LESS = Set.of("only", "simply", "just", "merely");

    private GivenNames() {}

    /** Where the name begins that the one described by the noun at {@code head} gives; -1 when they give none. */
    public static int of(List<Token> tokens, int head) {
        int end = Math.min(tokens.size(), head + MAX_BETWEEN);
        int who = head + 1;
        while (who < end
                && !tokens.get(who).text().equals("who")
                && !tokens.get(who).tag().startsWith("VB")) {
            who++;
        }
        if (who + 2 >= end || !tokens.get(who).text().equals("who")) {
            return -1;
        }
        int verb = who + 1;
        // "who would give", "who had asked"
        while (verb + 2 < end
                && (tokens.get(verb).tag().equals("MD")
                        || lower(tokens.get(verb)).equals("had"))) {
            verb++;
        }
        String lemma = tokens.get(verb).lemma();
        int next = skipLess(tokens, verb + 1);
        boolean self = next < end && SELF.contains(lower(tokens.get(next)));
        int name = switch (lemma) {
            case "give" -> behindName(tokens, next, end);
            case "identify", "introduce" -> self ? behindAs(tokens, next + 1) : -1;
            case "call" -> self ? skipLess(tokens, next + 1) : -1;
            default -> WISHING.contains(lemma) ? behindWish(tokens, next) : -1;
        };
        return name < tokens.size() ? name : -1;
    }

    /** "gave (only) her (first) name as", "gave only her first name," */
    private static int behindName(List<Token> tokens, int from, int end) {
        for (int i = from; i + 2 < Math.min(end, from + MAX_NAME); i++) {
            if (lower(tokens.get(i)).equals("name")) {
                int next = skipLess(tokens, i + 1);
                boolean told = lower(tokens.get(next)).matches("as|,");
                return told ? skipLess(tokens, next + 1) : -1;
            }
        }
        return -1;
    }

    private static int behindAs(List<Token> tokens, int from) {
        int as = skipLess(tokens, from);
        return as < tokens.size() && lower(tokens.get(as)).equals("as") ? skipLess(tokens, as + 1) : -1;
    }

    /** "asked to be known only as" */
    private static int behindWish(List<Token> tokens, int from) {
        boolean known = from + 3 < tokens.size()
                && lower(tokens.get(from)).equals("to")
                && lower(tokens.get(from + 1)).equals("be")
                && KNOWN.contains(lower(tokens.get(from + 2)));
        return known ? behindAs(tokens, from + 3) : -1;
    }

    private static int skipLess(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && LESS.contains(lower(tokens.get(i)))) {
            i++;
        }
        return i;
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    /** What the story says they are who give the name at {@code name}: "a bus driver"; empty when no such clause is before it. */
    public static List<Description> describing(List<Token> tokens, int name) {
        for (int head = name - 1; head >= Math.max(0, name - MAX_BETWEEN); head--) {
            Token noun = tokens.get(head);
            if (noun.tag().equals("NN") && HumanNouns.is(noun.text()) && of(tokens, head) == name) {
                int begin = head;
                while (begin > 0 && Description.isModifier(tokens.get(begin - 1))) {
                    begin--;
                }
                return Description.headedBy(tokens, begin, head + 1, head);
            }
        }
        return List.of();
    }
}
