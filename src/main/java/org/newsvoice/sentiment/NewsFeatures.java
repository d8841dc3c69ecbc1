package org.newsvoice.sentiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/**
 * What the model for news sees of a part of a sentence: its words, lemmas and pairs of words, what is negated, and sums of the
 * lexicon's valences. Names, and all that is capitalized like one, are one and the same word, so that a sentence means the same
 * whoever it is about. Thread-safe.
 */
public final class NewsFeatures {

    /** Prefix of a word's feature, under which its share of the word vectors is kept, too. */
    static final String WORD = "u:";

    private static final String NAME = "@";
    private static final double NGRAM_SCALE = 3;
    private static final int NEGATION_WORDS = 5;
    private static final double TITLE_SHARE = 0.7;
    private static final int LONG_WORD = 4;

    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "no", "never", "without", "nor", "neither", "nobody", "nothing", "none", "hardly", "barely",
            "cannot", "nowhere", "lack", "lacks", "lacked", "fail", "fails", "failed", "deny", "denies", "denied");
    private static final Set<String> ENDS_NEGATION =
            Set.of(",", ".", ";", ":", "but", "--", "—", "(", ")", "?", "!", "-lrb-", "-rrb-");

    private final Lexicon lexicon = Lexicon.load();

    /** A word as the features see it. */
    private record Word(String form, String lemma, boolean negated) {

        boolean isName() {
            return form.equals(NAME);
        }
    }

    /**
     * Features and their values.
     *
     * @param values by feature
     * @param words the forms in order, names left out: what word vectors are looked up for
     */
    public record Seen(Map<String, Double> values, List<String> words) {}

    /** The features of the tokens of {@code sentence} for which {@code part} is true. */
    public Seen of(Sentence sentence, boolean[] part) {
        List<Word> words = words(sentence, part);
        Map<String, Double> values = new LinkedHashMap<>();
        String before = "<";
        for (Word word : words) {
            values.put(WORD + word.form(), 1.0);
            values.put("b:" + before + " " + word.form(), 1.0);
            if (!word.isName()) {
                values.put("l:" + word.lemma(), 1.0);
            }
            if (word.negated()) {
                values.put("n:" + word.lemma(), 1.0);
            }
            before = word.form();
        }
        values.put("b:" + before + " >", 1.0);
        double scale = NGRAM_SCALE / Math.sqrt(values.size());
        values.replaceAll((feature, one) -> scale);
        addValences(words, values);
        return new Seen(
                values,
                words.stream().filter(word -> !word.isName()).map(Word::form).toList());
    }

    private static List<Word> words(Sentence sentence, boolean[] part) {
        boolean title = isTitle(sentence);
        List<Word> words = new ArrayList<>();
        int negated = 0;
        for (int i = 0; i < part.length; i++) {
            if (!part[i]) {
                continue;
            }
            Token token = sentence.tokens().get(i);
            if (isName(token, i == 0, title)) {
                if (words.isEmpty() || !words.get(words.size() - 1).isName()) {
                    words.add(new Word(NAME, NAME, false));
                }
                continue;
            }
            String form = form(token.text());
            boolean negation = NEGATIONS.contains(form);
            if (negation) {
                negated = NEGATION_WORDS;
            } else if (ENDS_NEGATION.contains(form)) {
                negated = 0;
            }
            boolean within = !negation && negated > 0;
            words.add(new Word(form, form(token.lemma()), within));
            if (within) {
                negated--;
            }
        }
        return words;
    }

    /** In lower case, apostrophes straight; all numbers are one word. */
    private static String form(String word) {
        String low = word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        boolean number = false;
        for (int i = 0; i < low.length(); i++) {
            char c = low.charAt(i);
            if (c >= '0' && c <= '9') {
                number = true;
            } else if (".,:/%-".indexOf(c) < 0) {
                return low;
            }
        }
        return number ? "#" : low;
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
    private static boolean isTitle(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.text().length() >= LONG_WORD && token.text().chars().allMatch(Character::isLetter)) {
                words++;
                if (Character.isUpperCase(token.text().charAt(0))) {
                    capitals++;
                }
            }
        }
        return words >= LONG_WORD && capitals > TITLE_SHARE * words;
    }

    private void addValences(List<Word> words, Map<String, Double> values) {
        int lastBut = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).form().equals("but") || words.get(i).form().equals("however")) {
                lastBut = i;
            }
        }
        double balance = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int valence = word.isName() ? 0 : lexicon.valence(word.form(), word.lemma());
            if (valence == 0) {
                continue;
            }
            String kind = "v:" + (word.negated() ? "not " : "") + (valence > 0 ? "good" : "bad");
            values.merge(kind, Math.abs(valence) / 4.0, Double::sum);
            values.merge(kind + " words", 0.5, Double::sum);
            values.put(kind + " any", 1.0);
            if (Math.abs(valence) >= 2) {
                values.merge(kind + " strong", 0.5, Double::sum);
            }
            if (lastBut >= 0) {
                values.merge(kind + (i > lastBut ? " after but" : " before but"), 0.5, Double::sum);
            }
            balance += word.negated() ? -valence / 2.0 : valence;
        }
        values.put("v:balance", balance / Math.sqrt(words.size() + 1.0));
    }
}
