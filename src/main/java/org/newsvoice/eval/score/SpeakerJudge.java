package org.newsvoice.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.eval.lines.GoldQuote;
import org.newsvoice.eval.lines.PredictedQuote;

/** Decides whether the speaker predicted for a quote is the gold one. Immutable. */
public final class SpeakerJudge {

    private static final int EXTRA_WORDS = 3;

    private final CodePointText text;

    public SpeakerJudge(CodePointText text) {
        this.text = text;
    }

    /** The verdict on the prediction that covers a gold quote. */
    public Verdict judge(GoldQuote gold, PredictedQuote predicted) {
        Integer start = predicted.speakerStart();
        Integer end = predicted.speakerEnd();
        if (!predicted.claims() && start == null) {
            return Verdict.NO_SPEAKER_GIVEN;
        }
        if ((start != null && end != null && overlaps(gold, new TextSpan(start, end))) || namesAgree(gold, predicted)) {
            return Verdict.RIGHT;
        }
        boolean open = isPronoun(gold) && isEmpty(gold.speakerCanonical()) && start == null;
        return open ? Verdict.UNDECIDABLE : Verdict.WRONG;
    }

    /** Whether the predicted mention meets a gold one and is not much longer than those that it meets. */
    private boolean overlaps(GoldQuote gold, TextSpan mention) {
        List<TextSpan> met = Stream.concat(gold.speakerSpans().stream(), gold.mentions().stream())
                .filter(mention::overlaps)
                .toList();
        int longest = met.stream().mapToInt(text::countWords).max().orElse(-1);
        return !met.isEmpty() && text.countWords(mention) <= EXTRA_WORDS + longest;
    }

    private static boolean namesAgree(GoldQuote gold, PredictedQuote predicted) {
        List<String> names = present(gold.speakerCanonical(), isPronoun(gold) ? null : gold.speaker());
        List<String> claims = present(predicted.speakerCanonical(), predicted.speaker());
        return names.stream().anyMatch(name -> claims.stream().anyMatch(claim -> SpeakerNames.same(name, claim)));
    }

    private static List<String> present(@Nullable String one, @Nullable String other) {
        List<String> names = new ArrayList<>();
        if (one != null && !one.isEmpty()) {
            names.add(one);
        }
        if (other != null && !other.isEmpty()) {
            names.add(other);
        }
        return names;
    }

    private static boolean isPronoun(GoldQuote gold) {
        return "pronoun".equals(gold.speakerKind());
    }

    private static boolean isEmpty(@Nullable String name) {
        return name == null || name.isEmpty();
    }
}
