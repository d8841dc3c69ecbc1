package org.newsvoice.identity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One spelling for names that outlets transcribe in several ways: Riabov and Ryabov, Schaefer and Schäfer (which is folded to
 * {@code schafer}), Mahmood and Mahmud. It is coarse, so that it only shows who may be meant. Stateless.
 */
final class Transcription {

    private static final Pattern ENDING = Pattern.compile("([oe])ff$");

    /** What becomes of letters, in this order. */
    private static final List<List<String>> RULES = List.of(
            List.of("tsch", "ch"),
            List.of("tch", "ch"),
            List.of("kh", "k"),
            List.of("ks", "x"),
            List.of("ph", "f"),
            List.of("q", "k"),
            List.of("y", "i"),
            List.of("ii", "i"),
            List.of("ia", "a"),
            List.of("iu", "u"),
            List.of("ie", "e"),
            List.of("ei", "e"),
            List.of("ai", "e"),
            List.of("ae", "a"),
            List.of("oe", "o"),
            List.of("ue", "u"),
            List.of("ou", "u"),
            List.of("oo", "u"));

    private Transcription() {}

    /** Equal for spellings of one name; of a folded word. */
    static String of(String word) {
        String spelled = ENDING.matcher(word).replaceFirst("$1v");
        for (List<String> rule : RULES) {
            spelled = spelled.replace(rule.get(0), rule.get(1));
        }
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < spelled.length(); i++) {
            if (i == 0 || spelled.charAt(i) != spelled.charAt(i - 1)) {
                single.append(spelled.charAt(i));
            }
        }
        return single.toString();
    }
}
