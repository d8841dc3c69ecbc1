package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts words that a missing space behind a stop has joined: "Ruiz said.The chair left." Stateless. */
final class GluedStops {

    private static final Pattern GLUED = Pattern.compile("\\p{L}*\\p{Ll}{2}[.]\\p{Lu}\\p{Ll}*");

    /** What is behind the point of a site's name, in lower case. */
    private static final Set<String> DOMAINS =
            Set.of("com", "net", "org", "info", "gov", "edu", "io", "js", "co", "uk", "tv");

    /** Words that are written with a stop behind them. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "rev", "sen", "rep", "gov", "gen", "col", "capt", "sgt", "lt", "prof", "hon",
            "jr", "sr", "vs", "no", "inc", "corp", "ltd", "dept", "supt", "det", "insp", "cllr", "adm", "maj", "cmdr",
            "pres", "www");

    private GluedStops() {}

    /** The tokens, each such word in three. */
    static List<CoreLabel> part(List<CoreLabel> tokens) {
        List<CoreLabel> parted = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            int stop = stop(token.word());
            if (stop > 0 && parted == tokens) {
                parted = new ArrayList<>(tokens.subList(0, i));
            }
            if (stop > 0) {
                parted.add(piece(token, 0, stop));
                parted.add(piece(token, stop, stop + 1));
                parted.add(piece(token, stop + 1, token.word().length()));
            } else if (parted != tokens) {
                parted.add(token);
            }
        }
        return parted;
    }

    /** Where the stop is in such a word; -1 in others. */
    private static int stop(String word) {
        int stop = word.indexOf('.');
        boolean inside =
                stop > 1 && stop < word.length() - 1 && GLUED.matcher(word).matches();
        boolean glued = inside
                && !DOMAINS.contains(word.substring(stop + 1).toLowerCase(Locale.ROOT))
                && !ABBREVIATIONS.contains(word.substring(0, stop).toLowerCase(Locale.ROOT));
        return glued ? stop : -1;
    }

    private static CoreLabel piece(CoreLabel token, int begin, int end) {
        CoreLabel piece = new CoreLabel(token);
        String word = token.word().substring(begin, end);
        piece.setWord(word);
        piece.setValue(word);
        piece.setOriginalText(word);
        piece.setBeginPosition(token.beginPosition() + begin);
        piece.setEndPosition(token.beginPosition() + end);
        return piece;
    }
}
