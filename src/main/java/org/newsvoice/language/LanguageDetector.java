package org.newsvoice.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Detects the language of news text: plain English by its {@link EnglishWords common words}, everything else by
 * OpenNLP's model for 103 languages. Thread-safe; the model takes some 100 MB.
 */
public final class LanguageDetector {

    private static final String MODEL = "/langdetect-183.bin";
    /** Below which a name or a list of scores decides: a headline of eight words. */
    private static final int MIN_LETTERS = 60;
    /** A story shows its language within a few paragraphs; more costs time and tells nothing. */
    private static final int MAX_CHARS = 1_200;

    /** Plain English shows within a few sentences; whatever does not is asked of the model. */
    private static final int FIRST_CHARS = 600;

    private static final String ENGLISH = "eng";
    /**
     * How far the best language must lie before its rival. The model's confidence itself grows with the length of a text: an
     * English sentence has 0.07 and its next language 0.03, two sentences have 0.57 and 0.03, a list of names 0.04 twice.
     */
    private static final double MARGIN = 1.8;

    private final LanguageDetectorModel model;

    private LanguageDetector(LanguageDetectorModel model) {
        this.model = model;
    }

    /** Loads the model, which the program brings: a second or two. */
    public static LanguageDetector load() {
        try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the model " + MODEL + " is not in the program");
            }
            return new LanguageDetector(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ISO 639-1 code of {@code text}'s language ({@code en}), empty when the text is too short or too mixed to tell. */
    public Optional<String> detect(String text) {
        String sample = start(text, MAX_CHARS);
        if (sample.codePoints().filter(Character::isLetter).limit(MIN_LETTERS).count() < MIN_LETTERS) {
            return Optional.empty();
        }
        if (EnglishWords.areMany(start(text, FIRST_CHARS))) {
            return Optional.of("en");
        }
        Language[] ranked = new LanguageDetectorME(model).predictLanguages(sample);
        Language best = ranked[0];
        return best.getConfidence() < MARGIN * rival(ranked).getConfidence()
                ? Optional.empty()
                : Optional.of(code(best.getLang()));
    }

    private static String start(String text, int chars) {
        return text.substring(0, Math.min(text.length(), chars));
    }

    /** English for every other language, so that Danish need not be told from Norwegian to be told from English. */
    private static Language rival(Language[] ranked) {
        if (ranked[0].getLang().equals(ENGLISH)) {
            return ranked[1];
        }
        return Stream.of(ranked)
                .filter(language -> language.getLang().equals(ENGLISH))
                .findFirst()
                .orElse(ranked[1]);
    }

    /** Two letters for three; the three where a language has no two. */
    private static String code(String iso3) {
        if (iso3.equals("cmn")) {
            return "zh";
        }
        for (String iso2 : Locale.getISOLanguages()) {
            if (new Locale(iso2).getISO3Language().equals(iso3)) {
                return iso2;
            }
        }
        return iso3;
    }
}
