package org.newsvoice.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageDetectorModelTest {

    private final LanguageDetector detector = LanguageDetector.load();

    @Test
    void tellsTheLanguagesOfNews() {
        assertEquals(
                Optional.of("en"),
                detector.detect("The harbour master said on Monday that the ferry would not leave before noon."));
        assertEquals(
                Optional.of("de"),
                detector.detect(
                        "Der Hafenmeister sagte am Montag, dass die F\u00e4hre nicht vor Mittag ablegen werde."));
        assertEquals(
                Optional.of("fr"),
                detector.detect(
                        "Le capitaine du port a d\u00e9clar\u00e9 lundi que le ferry ne partirait pas avant midi."));
        assertEquals(
                Optional.of("es"),
                detector.detect(
                        "El capit\u00e1n del puerto dijo el lunes que el transbordador no saldr\u00eda antes del mediod\u00eda."));
    }

    @Test
    void namesAndScoresAreNoLanguage() {
        assertEquals(Optional.empty(), detector.detect("Ruiz 2-1 Lee"));
        assertEquals(
                Optional.empty(),
                detector.detect(
                        "Pruett, Ferrow, Bastienne, Ullmann-Vey, Hallqvist-Dunn, Greta, Sverre, Tamsin, Gil, Draycott"));
        assertEquals(Optional.empty(), detector.detect(""));
    }
}
