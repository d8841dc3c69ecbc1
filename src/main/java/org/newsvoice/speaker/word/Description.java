package org.newsvoice.speaker.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsvoice.nlp.Token;

/**
 * What a story says somebody is: "a retired police chief".
 *
 * @param head the index of the noun in its sentence
 * @param noun the noun, lower case, an abbreviation spelled out ({@code senator} of "Sen.")
 * @param modifiers the words before it, lower case, articles off
 */
public record Description(int head, String noun, Set<String> modifiers) {

    /** Words that make the holder of one office the holder of another: the vice president is not the president. */
    private static final Set<String> BELOW =
            Set.of("vice", "deputy", "assistant", "lieutenant", "under", "sub", "mezzo");
    /** Whose holders are called so, whatever their rank: the assistant professor is a professor, the lieutenant colonel a colonel. */
    private static final Set<String> OF_ANY_RANK = Set.of("professor", "colonel", "commander", "general", "editor");

    /** Copies the set. */
    public Description {
        modifiers = Set.copyOf(modifiers);
    }

    /** What the noun phrase from token {@code begin} to before {@code end} says: two things of "the founder and owner of". */
    static List<Description> of(List<Token> tokens, int begin, int end) {
        int head = TitleWords.nounPhraseHead(tokens, begin);
        return head < end && tokens.get(head).tag().startsWith("NN")
                ? headedBy(tokens, begin, head + 1, head)
                : List.of();
    }

    /** What a title of this extent and head says. */
    static List<Description> headedBy(List<Token> tokens, int begin, int end, int head) {
        List<Description> found = new ArrayList<>();
        Set<String> modifiers = new HashSet<>();
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            boolean last = i == head || (i + 1 < end && tokens.get(i + 1).tag().equals("CC"));
            if (last && HumanNouns.is(token.text())) {
                found.add(new Description(i, noun(token), modifiers));
                modifiers.clear();
            } else if (isModifier(token)) {
                modifiers.add(token.text().toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    /** Whether the word before a noun distinguishes one person from another: it is not an article and not a possessive. */
    public static boolean isModifier(Token token) {
        return token.isWord() && (token.tag().startsWith("NN") || token.tag().startsWith("JJ"));
    }

    /** The word for what somebody is, as descriptions compare it. */
    public static String noun(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT).replaceFirst("^ex-(?=.)", "");
        return Honorific.spelledOut(
                token.tag().endsWith("S") && !word.endsWith(".") ? token.lemma().toLowerCase(Locale.ROOT) : word);
    }

    /** Whether it says what somebody was: "the former mayor". */
    public boolean isPast() {
        return modifiers.stream().anyMatch(Variation::isPast);
    }

    /** Whether it is an office: "mayor". */
    public boolean isOffice() {
        return Variation.isOffice(noun);
    }

    /** Whether a phrase with this noun and these modifiers can mean somebody described so: no modifier speaks against it. */
    public boolean fits(String otherNoun, Set<String> otherModifiers) {
        if (isBelow(otherNoun)) {
            return true;
        }
        boolean same = noun.equals(otherNoun) || (otherNoun.equals("head") && isOfSchool());
        return same
                && (modifiers.isEmpty() || modifiers.containsAll(otherModifiers))
                && (OF_ANY_RANK.contains(noun)
                        || BELOW.stream().allMatch(word -> modifiers.contains(word) == otherModifiers.contains(word)));
    }

    /** "the deputy", who is the deputy mayor */
    private boolean isBelow(String otherNoun) {
        return BELOW.contains(otherNoun) && modifiers.contains(otherNoun);
    }

    /** "the head teacher", whom a story calls the head, too */
    private boolean isOfSchool() {
        return noun.equals("headteacher") || (noun.equals("teacher") && modifiers.contains("head"));
    }
}
