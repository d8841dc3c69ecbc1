package org.newsvoice.nlp.corenlp.fast;

import java.util.Set;

/**
 * What the tagger knows of a word by itself: numbers of the features that it gives to itself and to its neighbours, -1 for
 * none. The templates' numbers are CoreNLP's, those for rare words behind the others. Immutable.
 */
final class TaggerWord {

    private static final int WORD_BEFORE = 0;
    private static final int WORD = 1;
    private static final int WORD_AFTER = 2;
    static final int TAGS_BEFORE = 3;
    static final int TAG_BEFORE = 4;
    private static final int SHAPE_BEFORE = 5;
    private static final int SHAPE = 6;
    private static final int SHAPE_AFTER = 7;
    private static final int CLASS_BEFORE = 8;
    private static final int CLASS = 9;
    private static final int CLASS_AFTER = 10;
    static final int CLASSES = 11;
    private static final int CAPITAL = 12;
    private static final int DIGIT = 13;
    private static final int HYPHEN = 14;
    private static final int LETTER_DIGIT_HYPHEN = 15;
    static final int COMPANY = 16;
    private static final int ALL_CAPITALS = 17;
    private static final int CAPITAL_DIGIT_HYPHEN = 18;
    private static final int FIRST_TAG_AT_START = 19;
    private static final int FIRST_TAG_INSIDE = 20;
    private static final int CAPITAL_AT_START = 21;
    private static final int PREFIX = 22;
    private static final int SUFFIX = 32;
    private static final int AFFIXES = 10;
    private static final int CLASS_SHAPE = 42;
    private static final int NO_LETTER_OR_DIGIT = 43;

    private static final Set<String> COMPANY_ENDS = Set.of(
            "Company",
            "COMPANY",
            "Co.",
            "Co",
            "Cos.",
            "CO.",
            "COS.",
            "Corporation",
            "CORPORATION",
            "Corp.",
            "Corp",
            "CORP.",
            "Incorporated",
            "INCORPORATED",
            "Inc.",
            "Inc",
            "INC.",
            "Association",
            "ASSOCIATION",
            "Assn",
            "ASSN",
            "Limited",
            "LIMITED",
            "Ltd.",
            "LTD.",
            "L.P.");

    /** The tags that it may have. */
    final int[] choices;

    final boolean rare;

    /** The tags' factors by the word alone. */
    final double[] factors;

    /** To the word behind it. */
    final int wordBefore;

    final int shapeBefore;
    final int classBefore;

    /** To the word before it. */
    final int wordAfter;

    final int shapeAfter;
    final int classAfter;

    /** Its cluster. */
    final String cluster;

    final boolean startsWithCapital;
    final boolean endsCompany;

    /** To itself at the start of a sentence, and elsewhere. */
    final int[] atStart;

    final int[] inside;

    TaggerWord(TaggerModel model, String word) {
        TaggerModel.Weights weights = model.weights();
        choices = model.dictionary().choices(word);
        rare = model.dictionary().isRare(word);
        cluster = model.classes().of(word);
        startsWithCapital = Spelling.startsWithCapital(word);
        endsCompany = COMPANY_ENDS.contains(word);
        String shape = Spelling.shape(word);
        wordBefore = weights.find(WORD_BEFORE, word);
        wordAfter = weights.find(WORD_AFTER, word);
        shapeBefore = weights.find(SHAPE_BEFORE, shape);
        shapeAfter = weights.find(SHAPE_AFTER, shape);
        classBefore = weights.find(CLASS_BEFORE, cluster);
        classAfter = weights.find(CLASS_AFTER, cluster);
        double[] scores = new double[model.tags().size()];
        weights.addTo(scores, weights.find(WORD, word));
        if (rare) {
            weights.addTo(scores, weights.find(SHAPE, shape));
            weights.addTo(scores, weights.find(CLASS, cluster));
            addSpelling(scores, weights, word);
        }
        factors = TaggerModel.factors(scores);
        int firstTag = startsWithCapital ? model.dictionary().firstTag(Spelling.lowerCase(word)) : -1;
        String first = firstTag < 0 ? "0" : model.tag(firstTag);
        atStart = new int[] {
            weights.find(FIRST_TAG_AT_START, first),
            weights.find(FIRST_TAG_INSIDE, "0"),
            weights.find(CAPITAL_AT_START, yes(Spelling.hasCapital(word)))
        };
        inside = new int[] {
            weights.find(FIRST_TAG_AT_START, "0"),
            weights.find(FIRST_TAG_INSIDE, first),
            weights.find(CAPITAL_AT_START, "0")
        };
    }

    private static void addSpelling(double[] scores, TaggerModel.Weights weights, String word) {
        boolean capital = Spelling.hasCapital(word);
        boolean digit = Spelling.hasDigit(word);
        boolean hyphen = Spelling.hasHyphen(word);
        boolean letter = Spelling.hasLetter(word);
        add(scores, weights, CAPITAL, yes(capital));
        add(scores, weights, DIGIT, yes(digit));
        add(scores, weights, HYPHEN, yes(hyphen));
        add(scores, weights, LETTER_DIGIT_HYPHEN, yes(letter && digit && hyphen));
        add(scores, weights, ALL_CAPITALS, yes(Spelling.isAllCapitals(word)));
        add(scores, weights, CAPITAL_DIGIT_HYPHEN, yes(capital && digit && hyphen));
        for (int n = 1; n <= AFFIXES; n++) {
            add(scores, weights, PREFIX + n - 1, word.length() < n ? "######" : word.substring(0, n));
        }
        for (int n = 1; n <= AFFIXES; n++) {
            add(scores, weights, SUFFIX + n - 1, word.length() < n ? "######" : word.substring(word.length() - n));
        }
        add(scores, weights, CLASS_SHAPE, Spelling.classShape(word));
        add(scores, weights, NO_LETTER_OR_DIGIT, yes(!letter && !digit));
    }

    private static void add(double[] scores, TaggerModel.Weights weights, int template, String value) {
        weights.addTo(scores, weights.find(template, value));
    }

    static String yes(boolean holds) {
        return holds ? "1" : "0";
    }
}
