package org.newsvoice.language;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Article;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.failure.Reject;
import org.newsvoice.failure.RejectCode;

/**
 * Whether a story is English. The language of the text takes precedence over the one that the record declares.
 * Thread-safe.
 */
public final class StoryLanguage {

    private static final String ENGLISH = "en";
    private static final Pattern QUOTED =
            Pattern.compile("(?=[“\"«])(?:“[^”]{1,2000}”|\"[^\"\n]{1,2000}\"|«[^»]{1,2000}»)");

    private StoryLanguage() {}

    /** The model, loaded once in a JVM when the first story asks. */
    private static final class Loaded {
        static final LanguageDetector DETECTOR = LanguageDetector.load();
    }

    /** Why {@code article} is skipped: the language that its text is in, or, where that cannot tell, is declared to be in. */
    public static Optional<Reject> rejectUnlessEnglish(Article article) {
        String words = words(article);
        // Whom a story quotes may speak another language than the story.
        Optional<String> detected = Loaded.DETECTOR.detect(QUOTED.matcher(words).replaceAll(" "));
        detected = detected.isPresent() ? detected : Loaded.DETECTOR.detect(words);
        String declared = article.headers().language();
        if (detected.isPresent()) {
            return detected.get().equals(ENGLISH)
                    ? Optional.empty()
                    : Optional.of(skip("its text is in " + detected.get() + shown(declared), detected.get()));
        }
        return declared == null || declared.equals(ENGLISH)
                ? Optional.empty()
                : Optional.of(skip("it is declared to be in " + declared, declared));
    }

    private static String shown(@Nullable String declared) {
        return declared == null ? "" : ", declared is " + declared;
    }

    private static Reject skip(String detail, String language) {
        return new Reject(RejectCode.NOT_ENGLISH, detail, language);
    }

    /** The paragraphs; all of the text where there are none. */
    private static String words(Article article) {
        String body = article.zones(ZoneKind.PARAGRAPH).stream()
                .map(zone -> zone.span().of(article.text()))
                .collect(Collectors.joining("\n"));
        return body.isEmpty() ? article.text() : body;
    }
}
