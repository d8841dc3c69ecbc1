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
    void aForeignStoryMayQuoteEnglish() {
        assertEquals(
                Optional.of("nl"),
                detector.detect(
                        "De havenmeester zei maandag dat de veerboot niet voor de middag zou vertrekken. Op het dek speelde een"
                                + " orkest \u201cThe Tide and the Tow\u201d, de hit van vorig jaar, terwijl honderden reizigers in de hal"
                                + " wachtten. Volgens de rederij is de schade aan de schroef groter dan eerst gedacht, en moet een"
                                + " duiker vandaag vaststellen of het schip nog deze week kan varen. De burgemeester sprak van een"
                                + " vervelende ochtend voor de eilanders, maar prees het geduld van iedereen. Bussen brachten"
                                + " ouderen naar een hotel in de stad, waar soep en brood klaarstonden."));
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
