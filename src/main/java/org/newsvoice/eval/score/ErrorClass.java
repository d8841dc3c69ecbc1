package org.newsvoice.eval.score;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.eval.lines.GoldQuote;
import org.newsvoice.eval.lines.PredictedQuote;

/** The kind of mistake in an answer. */
public enum ErrorClass {
    /** A speaker claimed for words that are not speech. */
    CLAIMED_NO_SPEECH,
    /** Speech judged to be a title, a scare quote or the like. */
    TAKEN_FOR_NO_SPEECH,
    /** Taken for speech, but no speaker given. */
    ABSTAINED,
    /** The answer is a pronoun that was not resolved, and not the labelled one. */
    PRONOUN_NOT_RESOLVED,
    /** The answer is a pronoun that was resolved to another person. */
    WRONG_ANTECEDENT,
    /** The mention holds the labelled one and more than three words beside. */
    MENTION_TOO_LONG,
    /** A nominal ("the pilot") that was not resolved to a name, and not the labelled one. */
    NOMINAL_NOT_RESOLVED,
    /** Somebody else's name. */
    WRONG_PERSON,
    /** No predicted stretch covers the quotation. */
    NOT_FOUND;

    private static final Pattern NAME =
            Pattern.compile("^(?!(?:The|An?|His|Her|Its|Their|One|Some)\\b)\\p{Lu}|\\s\\p{Lu}");

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "it", "i", "we", "you", "who", "him", "her", "them", "this", "that", "one", "others");

    /** The class of a judged quote; null when it is no error. */
    static @Nullable ErrorClass of(JudgedQuote quote) {
        PredictedQuote answer = quote.answer();
        return switch (quote.verdict()) {
            case RIGHT, UNDECIDABLE -> null;
            case NOT_FOUND -> NOT_FOUND;
            case NO_SPEECH -> CLAIMED_NO_SPEECH;
            case NO_SPEAKER_GIVEN -> answer != null && answer.isNotSpeech() ? TAKEN_FOR_NO_SPEECH : ABSTAINED;
            case WRONG -> answer == null ? NOT_FOUND : wrong(answer, quote.gold());
        };
    }

    private static ErrorClass wrong(PredictedQuote answer, @Nullable GoldQuote gold) {
        boolean named = isName(answer.speakerCanonical());
        if (gold != null && answer.meets(gold)) {
            return MENTION_TOO_LONG;
        }
        if (answer.speaker() != null && PRONOUNS.contains(answer.speaker().toLowerCase(Locale.ROOT))) {
            return named ? WRONG_ANTECEDENT : PRONOUN_NOT_RESOLVED;
        }
        return named ? WRONG_PERSON : NOMINAL_NOT_RESOLVED;
    }

    /** A speaker without a name goes by the nominal, in which at most a leading article or the like has a capital. */
    private static boolean isName(@Nullable String speaker) {
        return speaker != null && NAME.matcher(speaker).find();
    }

    /** The name in reports. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
