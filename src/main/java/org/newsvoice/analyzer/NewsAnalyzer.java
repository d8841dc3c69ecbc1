package org.newsvoice.analyzer;

import java.time.ZoneId;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.newsvoice.analysis.StoryOutcome;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.article.Article;
import org.newsvoice.article.ArticleKey;
import org.newsvoice.article.Byline;
import org.newsvoice.article.Headers;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.StorySource;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.ReadSettings.NonEnglish;
import org.newsvoice.corpus.PartRole;
import org.newsvoice.corpus.RawHeaders;
import org.newsvoice.corpus.RawPart;
import org.newsvoice.corpus.RawStory;
import org.newsvoice.failure.Reject;
import org.newsvoice.language.StoryLanguage;
import org.newsvoice.parse.ArticleParser;
import org.newsvoice.parse.ParseOutcome;

/**
 * The analyzer of {@code analyze}, for a text at a time: the text is parsed as a text file of a corpus is, and analyzed with
 * the same models, rules, limits and deadline. A text in another language than English is rejected, as there.
 *
 * <p>Thread-safe: as many texts are analyzed at the same time as there are callers, each of whom waits for the answer. The
 * models are loaded by the first call and shared by all analyzers of the JVM. The last few answers are kept, so that who asks
 * for one text twice in a row waits once.
 */
public final class NewsAnalyzer {

    private static final StorySource NO_SOURCE = new StorySource("", 0, "unknown", null, null);

    private final StoryProcessorFactory processors;
    private final NonEnglish nonEnglish;
    private final ArticleParser parser = new ArticleParser(ZoneId.of("UTC"));
    private final Deque<Desk> idle = new ConcurrentLinkedDeque<>();

    /** An analyzer with the limits of {@code analyze}. Loads nothing yet. */
    public NewsAnalyzer() {
        this(new NewsProcessorFactory(Attribution.NEWS, WorkLimits.DEFAULT));
    }

    /** An analyzer over processors of {@code processors}, one for each thread that calls at the same time. */
    public NewsAnalyzer(StoryProcessorFactory processors) {
        this(processors, NonEnglish.SKIP);
    }

    /** As above, where texts in other languages are analyzed as if they were English, or rejected as {@code analyze} does. */
    public NewsAnalyzer(StoryProcessorFactory processors, NonEnglish nonEnglish) {
        this.processors = processors;
        this.nonEnglish = nonEnglish;
    }

    /**
     * What a story says, or why that could not be found out. All offsets of the answer are UTF-16 indexes into {@code text}.
     *
     * @param text a story with or without headline, byline and the like, or a passage of one
     * @throws org.newsvoice.failure.JobException ENVIRONMENT when the models are missing
     * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
     */
    public StoryOutcome analyze(String text) {
        Desk desk = desk(text);
        try {
            return desk.analyze(text);
        } finally {
            idle.push(desk);
        }
    }

    /** The desk that has just read {@code text}, else an idle one, else a new one. */
    private Desk desk(String text) {
        Optional<Desk> known = idle.stream().filter(desk -> desk.hasRead(text)).findFirst();
        if (known.isPresent() && idle.remove(known.get())) {
            return known.get();
        }
        Desk desk = idle.poll();
        return desk == null ? new Desk(processors.create()) : desk;
    }

    /** A processor and its last answer, held by one thread at a time and handed over by the queue. */
    private final class Desk {

        private final StoryProcessor processor;
        private volatile @Nullable StoryOutcome last;

        Desk(StoryProcessor processor) {
            this.processor = processor;
        }

        boolean hasRead(String text) {
            StoryOutcome outcome = last;
            return outcome != null && outcome.article().text().equals(text);
        }

        StoryOutcome analyze(String text) {
            StoryOutcome outcome = last;
            if (outcome == null || !outcome.article().text().equals(text)) {
                outcome = read(text);
                last = outcome;
            }
            return outcome;
        }

        private StoryOutcome read(String text) {
            RawPart whole = new RawPart(PartRole.WHOLE, text);
            ParseOutcome parsed = parser.parse(new RawStory(NO_SOURCE, null, RawHeaders.NONE, List.of(whole)));
            if (parsed instanceof ParseOutcome.Parsed story) {
                Article article = story.article();
                Optional<Reject> skipped =
                        nonEnglish == NonEnglish.KEEP ? Optional.empty() : StoryLanguage.rejectUnlessEnglish(article);
                return skipped.isPresent()
                        ? new StoryOutcome.Rejected(article, skipped.get())
                        : processor.process(article);
            }
            return new StoryOutcome.Rejected(withoutZones(text), ((ParseOutcome.Rejected) parsed).reject());
        }
    }

    private static Article withoutZones(String text) {
        return new Article(
                new ArticleKey("", ""),
                NO_SOURCE,
                new Headers(null, null, Byline.NONE, null, null, null),
                text,
                List.of(),
                "",
                Set.of(QualityFlag.EMPTY_BODY));
    }
}
