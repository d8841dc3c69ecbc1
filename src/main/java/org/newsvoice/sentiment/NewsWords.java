package org.newsvoice.sentiment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/** The words of a sentence as the model for news sees them, each looked at once however many parts are asked about. */
final class NewsWords {

    private static final int NEGATION_WORDS = 5;
    private static final double TITLE_SHARE = 0.7;
    private static final int LONG_WORD = 4;

    private static final Set<Long> NEGATIONS = hashes(
            "not", "n't", "no", "never", "without", "nor", "neither", "nobody", "nothing", "none", "hardly", "barely",
            "cannot", "nowhere", "lack", "lacks", "lacked", "fail", "fails", "failed", "deny", "denies", "denied");
    private static final Set<Long> ENDS_NEGATION =
            hashes(",", ".", ";", ":", "but", "--", "—", "(", ")", "?", "!", "-lrb-", "-rrb-");
    private static final Set<Long> CONTRASTS = hashes("but", "however");

    private final List<Token> tokens;
    private final long[] forms;
    private final long[] lemmas;
    private final int[] valences;

    NewsWords(Sentence sentence, Lexicon lexicon) {
        tokens = sentence.tokens();
        int n = tokens.size();
        forms = new long[n];
        lemmas = new long[n];
        valences = new int[n];
        boolean title = isTitle(tokens);
        for (int i = 0; i < n; i++) {
            Token token = tokens.get(i);
            if (isName(token, i == 0, title)) {
                forms[i] = WordHash.NAME;
            } else {
                forms[i] = WordHash.of(token.text());
                lemmas[i] = WordHash.of(token.lemma());
                valences[i] = lexicon.valence(forms[i], lemmas[i]);
            }
        }
    }

    /** The features of the tokens for which {@code part} is true. */
    SeenFeatures of(boolean[] part) {
        // Where the words of the part are; a name of several words is one.
        int[] at = new int[part.length];
        int n = 0;
        for (int i = 0; i < part.length; i++) {
            if (part[i] && !(isName(i) && n > 0 && isName(at[n - 1]))) {
                at[n++] = i;
            }
        }
        boolean[] negated = negated(at, n);
        SeenFeatures seen = new SeenFeatures(this, n);
        int before = SeenFeatures.BEGIN;
        for (int k = 0; k < n; k++) {
            int i = at[k];
            seen.addWord(SeenFeatures.WORD, i);
            seen.addPair(before, i);
            if (!isName(i)) {
                seen.addWord(SeenFeatures.LEMMA, i);
                seen.addToMean(i);
            }
            if (negated[k]) {
                seen.addWord(SeenFeatures.NEGATED, i);
            }
            before = i;
        }
        seen.addPair(before, SeenFeatures.END);
        addValences(at, n, negated, seen);
        return seen;
    }

    private boolean[] negated(int[] at, int n) {
        boolean[] negated = new boolean[n];
        int left = 0;
        for (int k = 0; k < n; k++) {
            int i = at[k];
            if (isName(i)) {
                continue;
            }
            if (NEGATIONS.contains(forms[i])) {
                left = NEGATION_WORDS;
                continue;
            }
            if (ENDS_NEGATION.contains(forms[i])) {
                left = 0;
            }
            if (left > 0) {
                negated[k] = true;
                left--;
            }
        }
        return negated;
    }

    private void addValences(int[] at, int n, boolean[] negated, SeenFeatures seen) {
        int contrast = -1;
        for (int k = 0; k < n; k++) {
            if (CONTRASTS.contains(forms[at[k]])) {
                contrast = k;
            }
        }
        ValenceSums sums = new ValenceSums();
        for (int k = 0; k < n; k++) {
            int valence = valences[at[k]];
            if (valence != 0) {
                sums.add(valence, negated[k], contrast < 0 ? 0 : k > contrast ? 1 : -1);
            }
        }
        seen.setValences(sums.of(n));
    }

    /** The hash of a token's form. */
    long form(int token) {
        return forms[token];
    }

    /** The hash of a token's lemma. */
    long lemma(int token) {
        return lemmas[token];
    }

    /** A token's form in letters. */
    String formInLetters(int token) {
        return isName(token) ? "@" : WordHash.form(tokens.get(token).text());
    }

    /** A token's lemma in letters. */
    String lemmaInLetters(int token) {
        return WordHash.form(tokens.get(token).lemma());
    }

    private boolean isName(int token) {
        return forms[token] == WordHash.NAME;
    }

    private static boolean isName(Token token, boolean first, boolean title) {
        if (token.entity() != EntityKind.NONE) {
            return true;
        }
        boolean capital = Character.isUpperCase(token.text().codePointAt(0));
        return capital
                && !title
                && !token.text().equals("I")
                && (!first || token.tag().startsWith("NNP"));
    }

    /** Whether most longer words begin with a capital letter, as in headlines. */
    private static boolean isTitle(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (Token token : tokens) {
            String text = token.text();
            if (text.length() >= LONG_WORD && isLetters(text)) {
                words++;
                if (Character.isUpperCase(text.charAt(0))) {
                    capitals++;
                }
            }
        }
        return words >= LONG_WORD && capitals > TITLE_SHARE * words;
    }

    private static boolean isLetters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static Set<Long> hashes(String... words) {
        return Arrays.stream(words).map(WordHash::of).collect(Collectors.toUnmodifiableSet());
    }
}
