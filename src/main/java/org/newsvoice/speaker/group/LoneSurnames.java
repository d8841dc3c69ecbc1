package org.newsvoice.speaker.group;

import java.util.List;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.Honorific;

/** Words that stand alone as surnames do, though the name model or the tagger takes them for something else. Stateless. */
final class LoneSurnames {

    private LoneSurnames() {}

    /** Whether the token is such a word. */
    static boolean is(List<Token> tokens, int at) {
        return (isUntaggedName(tokens, at) || opensAsName(tokens, at) || isCapitalNoun(tokens, at))
                && Character.isUpperCase(tokens.get(at).text().charAt(0))
                && (at == 0
                        || !tokens.get(at - 1).tag().startsWith("NNP")
                        || Honorific.isAddress(tokens.get(at - 1).text()))
                && (at + 1 == tokens.size() || !tokens.get(at + 1).tag().startsWith("NNP"));
    }

    /** "Strand, coiling a cable, took": the first word of a sentence, before a comma or a verb as no common noun is without article. */
    private static boolean opensAsName(List<Token> tokens, int at) {
        boolean noun = at == 0
                && tokens.get(0).tag().equals("NN")
                && tokens.get(0).entity() == EntityKind.NONE
                && tokens.size() > 2;
        String next = noun ? tokens.get(1).tag() : "";
        return next.equals(",") || next.equals("VBD") || next.equals("VBZ");
    }

    /** "on Monday, Strand said": a surname that the tagger takes for a noun, before a verb. */
    private static boolean isCapitalNoun(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).tag().equals("NN")
                && tokens.get(at).entity() == EntityKind.NONE
                && tokens.get(at + 1).tag().matches("VB[DZN]|POS|MD")
                && (tokens.get(at - 1).text().equals(",")
                        || Character.isLowerCase(tokens.get(at - 1).text().charAt(0)))
                && !tokens.get(at - 1).tag().matches("DT|JJ.*|PRP\\$|CD|NN.*");
    }

    private static boolean isUntaggedName(List<Token> tokens, int at) {
        // "Ms Ruiz", which the model takes for a place
        boolean addressed = at > 0
                && tokens.get(at).entity() == EntityKind.LOCATION
                && Honorific.isAddress(tokens.get(at - 1).text());
        return tokens.get(at).tag().equals("NNP")
                && (tokens.get(at).entity() == EntityKind.NONE || addressed || speaksAsPlace(tokens, at));
    }

    /** "Ruiz, reached at home, said", which the model takes for a place: what begins a sentence and speaks, with no body behind it. */
    private static boolean speaksAsPlace(List<Token> tokens, int at) {
        if (at > 0 || tokens.size() < 4 || tokens.get(0).entity() != EntityKind.LOCATION) {
            return false;
        }
        String next = tokens.get(1).text();
        boolean told = next.equals(",") && tokens.get(2).tag().matches("VB[DN]");
        return told || tokens.get(1).lemma().matches("say|tell|add");
    }
}
