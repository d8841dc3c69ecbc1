package org.newsvoice.sentiment;

import java.util.ArrayList;
import java.util.List;

/**
 * Features of a part of a sentence with their values: n-grams, each once and all with one value, then sums of valences. For one
 * thread.
 */
public final class SeenFeatures {

    /** A word. */
    static final char WORD = 'u';

    /** A word's lemma. */
    static final char LEMMA = 'l';

    /** The lemma of a word that is negated. */
    static final char NEGATED = 'n';

    /** What a word's vector adds. */
    static final char VECTOR = 'w';

    /** Before the first word. */
    static final int BEGIN = -1;

    /** After the last word. */
    static final int END = -2;

    private static final char PAIR = 'b';
    private static final double NGRAM_SCALE = 3;

    private final NewsWords words;
    private final KeyNumbers known;
    private final long[] keys;
    private final char[] kinds;
    private final int[] firsts;
    private final int[] seconds;
    private int nNgrams;
    private double[] valences = {};
    private final int[] averaged;
    private int nAveraged;

    /** Nothing yet, with room for the features of {@code nWords} words. */
    SeenFeatures(NewsWords words, int nWords) {
        this.words = words;
        int room = 4 * nWords + 1;
        this.known = new KeyNumbers(room);
        this.keys = new long[room];
        this.kinds = new char[room];
        this.firsts = new int[room];
        this.seconds = new int[room];
        this.averaged = new int[nWords];
    }

    /** The key of a feature by its name, as a file of weights has it. */
    static long key(String name) {
        String rest = name.substring(Math.min(2, name.length()));
        char kind = name.length() > 2 && name.charAt(1) == ':' ? name.charAt(0) : ' ';
        return switch (kind) {
            case WORD, LEMMA, NEGATED, VECTOR -> WordHash.key(kind, WordHash.of(rest), 0);
            case PAIR -> {
                int space = rest.indexOf(' ');
                yield WordHash.key(PAIR, WordHash.of(rest.substring(0, space)), WordHash.of(rest.substring(space + 1)));
            }
            default -> WordHash.key(kind, WordHash.of(name), 0);
        };
    }

    /** Adds a word's feature of one of the kinds above. */
    void addWord(char kind, int token) {
        add(WordHash.key(kind, kind == WORD ? words.form(token) : words.lemma(token), 0), kind, token, token);
    }

    /** Adds two words that follow each other. */
    void addPair(int first, int second) {
        add(WordHash.key(PAIR, hash(first), hash(second)), PAIR, first, second);
    }

    private long hash(int token) {
        return token == BEGIN ? WordHash.BEGIN : token == END ? WordHash.END : words.form(token);
    }

    private void add(long key, char kind, int first, int second) {
        if (known.put(key, nNgrams)) {
            keys[nNgrams] = key;
            kinds[nNgrams] = kind;
            firsts[nNgrams] = first;
            seconds[nNgrams] = second;
            nNgrams++;
        }
    }

    /** Adds a word to those whose vectors' mean counts. */
    void addToMean(int token) {
        averaged[nAveraged++] = token;
    }

    /** Sets the sums of valences, in the order of {@link ValenceSums#NAMES}. */
    void setValences(double[] values) {
        valences = values;
    }

    /** How many n-grams there are; the numbers of features begin with them. */
    int nNgrams() {
        return nNgrams;
    }

    /** The key of an n-gram. */
    long key(int ngram) {
        return keys[ngram];
    }

    /** The value of every n-gram: the more there are, the less. */
    double ngramValue() {
        return NGRAM_SCALE / Math.sqrt(nNgrams);
    }

    /** The sums of valences. */
    double[] valences() {
        return valences;
    }

    /** How many words' vectors count, names left out. */
    int nAveraged() {
        return nAveraged;
    }

    /** The key of the vector of one of these words. */
    long vectorKey(int number) {
        return WordHash.key(VECTOR, words.form(averaged[number]), 0);
    }

    /** What a training asks for: all features by name. */
    public interface Reader {

        /** Reads a feature. */
        void read(String name, double value);
    }

    /** Reads all features by name, those without a value left out. */
    public void forEach(Reader reader) {
        for (int i = 0; i < nNgrams; i++) {
            reader.read(name(i), ngramValue());
        }
        for (int i = 0; i < valences.length; i++) {
            if (valences[i] != 0) {
                reader.read(ValenceSums.NAMES.get(i), valences[i]);
            }
        }
    }

    private String name(int ngram) {
        char kind = kinds[ngram];
        int first = firsts[ngram];
        String word = switch (kind) {
            case WORD -> words.formInLetters(first);
            case PAIR -> letters(first) + ' ' + letters(seconds[ngram]);
            default -> words.lemmaInLetters(first);
        };
        return kind + ":" + word;
    }

    private String letters(int token) {
        return token == BEGIN ? "<" : token == END ? ">" : words.formInLetters(token);
    }

    /** The words whose vectors' mean counts, names left out, as {@link #forEach} writes them. */
    public List<String> averagedWords() {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < nAveraged; i++) {
            list.add(words.formInLetters(averaged[i]));
        }
        return list;
    }
}
