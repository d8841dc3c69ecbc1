package org.newsvoice.speaker.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/** Sees lines that say who wrote or photographed a story: "By Ana Ruiz", "Photographs by Ana Ruiz". Stateless. */
final class ReporterLines {

    private static final Set<String> WORK = Set.of(
            "by",
            "photographs",
            "photograph",
            "photos",
            "photo",
            "pictures",
            "picture",
            "words",
            "text",
            "story",
            "report",
            "reporting",
            "reported",
            "written",
            "writing",
            "editing",
            "edited",
            "additional",
            "compiled",
            "video",
            "graphics",
            "illustration",
            "illustrations",
            "and",
            "from");
    private static final int MAX_LENGTH = 16;
    private static final int MAX_CREDIT = 10;
    /** Who gives papers their pictures, as credits have it. */
    private static final Set<String> AGENCY = Set.of(
            "getty", "images", "reuters", "ap", "afp", "shutterstock", "flickr", "instagram", "youtube", "facebook");

    private ReporterLines() {}

    /** Whether the sentence is such a line: words for the work, "by", then a name, and no verb after it. */
    static boolean is(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (reports(tokens) || isCredit(tokens)) {
            return true;
        }
        int i = 0;
        while (i < tokens.size()
                && (WORK.contains(lower(tokens.get(i))) || !tokens.get(i).isWord())) {
            i++;
        }
        boolean by = i > 0
                && (lower(tokens.get(i - 1)).equals("by")
                        || lower(tokens.get(0)).equals("by"));
        if (!by || i >= tokens.size() || tokens.size() > MAX_LENGTH || !isName(tokens.get(i))) {
            return false;
        }
        return tokens.stream().skip(i).noneMatch(token -> token.tag().startsWith("VB") && !isName(token));
    }

    /** "Ana Ruiz reports from Springfield". */
    private static boolean reports(List<Token> tokens) {
        int i = 0;
        while (i < tokens.size() && isName(tokens.get(i))) {
            i++;
        }
        return i > 1
                && i + 1 < tokens.size()
                && tokens.size() <= MAX_LENGTH
                && (lower(tokens.get(i)).equals("reports")
                        || lower(tokens.get(i)).equals("reporting"))
                && (lower(tokens.get(i + 1)).equals("from")
                        || lower(tokens.get(i + 1)).equals("for"))
                && tokens.stream().skip(i + 1L).noneMatch(token -> token.tag().startsWith("VB"));
    }

    /** "Ana Ruiz/Harbor Images", "Ana Ruiz via Getty Images": who made a picture. */
    private static boolean isCredit(List<Token> tokens) {
        return tokens.size() <= MAX_CREDIT
                && tokens.stream().anyMatch(token -> AGENCY.contains(lower(token)))
                && tokens.stream()
                        .noneMatch(token ->
                                token.tag().startsWith("VB") || token.tag().equals("MD"));
    }

    private static boolean isName(Token token) {
        return token.entity() == EntityKind.PERSON
                || (token.tag().startsWith("NNP")
                        && Character.isUpperCase(token.text().charAt(0)));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
