package org.newsvoice.eval.sentiment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.article.Byline;
import org.newsvoice.article.Headers;
import org.newsvoice.article.StorySource;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.eval.sentiment.SentimentScoring.Answer;
import org.newsvoice.nlp.StoryAnnotator;

/** Labelled lines to training examples. For one thread. */
public final class SentimentExamples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALL_TARGETS = ", all targets";

    private final StoryAnnotator annotator;
    private final SentimentTraining training;

    /** Reads words with {@code annotator} and fills {@code training}. */
    public SentimentExamples(StoryAnnotator annotator, SentimentTraining training) {
        this.annotator = annotator;
        this.training = training;
    }

    /** Adds labelled sentences of a register, a JSON object on each line. */
    public void read(int register, Stream<String> lines) {
        lines.filter(line -> !line.isBlank()).forEach(line -> {
            try {
                LabelledSentence labelled = LabelledSentence.of(JSON.readTree(line));
                training.add(
                        register,
                        labelled,
                        annotator.annotate(article(labelled.text())).sentences());
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("not JSON: " + line, e);
            }
        });
    }

    private static Article article(String text) {
        TextSpan all = new TextSpan(0, text.length()).trim(text);
        return new Article(
                new ArticleKey("", ""),
                new StorySource("", 0, "unknown", null, null),
                new Headers(null, null, Byline.NONE, null, null, null),
                text,
                all.isEmpty() ? List.of() : List.of(new Zone(ZoneKind.PARAGRAPH, all)),
                "",
                Set.of());
    }

    /** Figures and confusion tables as Markdown. */
    public static String report(SentimentTraining.Result result) {
        StringBuilder text = new StringBuilder();
        List<Answer> pooled = new ArrayList<>();
        result.answers().forEach((name, answers) -> {
            if (!name.endsWith(ALL_TARGETS)) {
                pooled.addAll(answers);
            }
            text.append(SentimentScoring.report(name, answers)).append('\n');
        });
        text.append(String.format(
                Locale.ROOT,
                "Pooled: calibration error %.3f (temperature %.2f)%n",
                SentimentScoring.calibrationError(pooled),
                result.temperature()));
        return text.toString();
    }
}
