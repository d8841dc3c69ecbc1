package org.newsvoice.eval.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsvoice.article.TextSpan;
import org.newsvoice.eval.lines.GoldQuote;
import org.newsvoice.eval.lines.PredictedQuote;

/** Mistakes to read, with the words around them. */
final class ErrorExamples {

    private static final int CONTEXT = 160;

    private ErrorExamples() {}

    /** The errors among judged quotes, by class, in the order of the stories. */
    static Map<ErrorClass, List<JudgedQuote>> byClass(List<JudgedQuote> quotes) {
        Map<ErrorClass, List<JudgedQuote>> classes = new EnumMap<>(ErrorClass.class);
        for (JudgedQuote quote : quotes) {
            ErrorClass error = ErrorClass.of(quote);
            if (error != null) {
                classes.computeIfAbsent(error, e -> new ArrayList<>()).add(quote);
            }
        }
        return classes;
    }

    /** At most {@code n} errors, as many of each class as the classes allow, spread over each. */
    static List<JudgedQuote> spread(List<JudgedQuote> quotes, int n) {
        Map<ErrorClass, List<JudgedQuote>> classes = byClass(quotes);
        Map<ErrorClass, Integer> shares = new EnumMap<>(ErrorClass.class);
        int left = n;
        boolean more = true;
        while (left > 0 && more) {
            more = false;
            for (Map.Entry<ErrorClass, List<JudgedQuote>> entry : classes.entrySet()) {
                int share = shares.getOrDefault(entry.getKey(), 0);
                if (left > 0 && share < entry.getValue().size()) {
                    shares.put(entry.getKey(), share + 1);
                    left--;
                    more = true;
                }
            }
        }
        List<JudgedQuote> examples = new ArrayList<>();
        shares.forEach((error, share) -> {
            List<JudgedQuote> all = classes.getOrDefault(error, List.of());
            for (int i = 0; i < share; i++) {
                examples.add(all.get((int) ((long) i * all.size() / share)));
            }
        });
        return examples;
    }

    /** Over a few lines: the quote in its context, the gold speaker, the answer and the rule that gave it. */
    static String describe(JudgedQuote quote) {
        ErrorClass error = ErrorClass.of(quote);
        GoldQuote gold = quote.gold();
        PredictedQuote answer = quote.answer();
        return "[" + (error == null ? "no error" : error.label()) + "] "
                + quote.story().id()
                + "\n  quote   " + inContext(quote.story().text(), quote.span())
                + "\n  gold    " + (gold == null ? "(no speech)" : speaker(gold))
                + "\n  answer  " + (answer == null ? "(quote not found)" : speaker(answer));
    }

    private static String inContext(String text, TextSpan codePoints) {
        int begin = text.offsetByCodePoints(0, codePoints.begin());
        int end = text.offsetByCodePoints(begin, codePoints.length());
        String before = text.substring(Math.max(0, begin - CONTEXT), begin);
        String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
        return ("..." + before + ">>" + text.substring(begin, end) + "<<" + after + "...").replace("\n", " / ");
    }

    private static String speaker(GoldQuote gold) {
        return gold.speaker() + (gold.speakerCanonical() == null ? "" : " = " + gold.speakerCanonical()) + " ("
                + gold.speakerKind() + ", " + gold.type() + ")";
    }

    private static String speaker(PredictedQuote answer) {
        if (answer.claims()) {
            return answer.speaker() + " = " + answer.speakerCanonical() + ", " + answer.kind() + ", rule "
                    + answer.rule() + ", confidence " + answer.confidence();
        }
        return answer.isNotSpeech() ? "(not speech)" : "(left open, " + answer.kind() + ")";
    }
}
