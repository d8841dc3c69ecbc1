package org.newsvoice.analyzer;

import java.time.Duration;
import java.util.function.Function;
import org.newsvoice.analysis.NewsSpeechFinder;
import org.newsvoice.analysis.SpeechFinder;
import org.newsvoice.analysis.StockSpeechFinder;
import org.newsvoice.analysis.StoryAnalysis;
import org.newsvoice.analysis.StoryAnalyzer;
import org.newsvoice.analysis.StoryGuard;
import org.newsvoice.analysis.StoryProcessor;
import org.newsvoice.analysis.StoryProcessorFactory;
import org.newsvoice.analysis.WorkLimits;
import org.newsvoice.article.Article;
import org.newsvoice.config.AnalysisSettings;
import org.newsvoice.config.Attribution;
import org.newsvoice.config.Kinds;
import org.newsvoice.config.SentimentChoice;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.corenlp.CoreNlpStoryAnnotator;
import org.newsvoice.nlp.corenlp.FirstNameFiles;
import org.newsvoice.nlp.corenlp.StockQuotes;
import org.newsvoice.quote.indirect.IndirectModel;
import org.newsvoice.quote.ranking.RankingModel;
import org.newsvoice.sentiment.ConstituentModel;
import org.newsvoice.sentiment.NewsModel;
import org.newsvoice.sentiment.SentimentModels;

/**
 * Wires CoreNLP, the reading of speech and the story boundary together.
 *
 * @param attribution who attributes quotations
 * @param kinds which kinds of quotes are looked for; CoreNLP looks for those in quotation marks alone
 * @param sentiment which models score sentiment
 * @param ranker the text of a file of weights for the ranker of speakers ({@link RankerFile}); empty for those that are part of
 *     the program
 * @param limits what one story may cost
 */
public record NewsProcessorFactory(
        Attribution attribution, Kinds kinds, SentimentChoice sentiment, String ranker, WorkLimits limits)
        implements StoryProcessorFactory {

    private static final long serialVersionUID = 1L;

    /** A factory with all models of sentiment. */
    public NewsProcessorFactory(Attribution attribution, WorkLimits limits) {
        this(attribution, SentimentChoice.BOTH, limits);
    }

    /** A factory of processors that look for all kinds of quotes. */
    public NewsProcessorFactory(Attribution attribution, SentimentChoice sentiment, WorkLimits limits) {
        this(attribution, Kinds.ALL, sentiment, "", limits);
    }

    /**
     * The factory that {@code settings} ask for.
     *
     * @throws org.newsvoice.failure.JobException when the ranker's file cannot be used
     */
    public static NewsProcessorFactory of(AnalysisSettings settings) {
        return new NewsProcessorFactory(
                settings.attribution(),
                settings.kinds(),
                settings.sentiment(),
                RankerFile.read(settings.ranker()),
                WorkLimits.DEFAULT.withDeadline(Duration.ofSeconds(settings.deadlineSeconds())));
    }

    @Override
    public StoryProcessor create() {
        FirstNames firstNames = FirstNameFiles.load();
        RankingModel model = rankingModel();
        return new StoryGuard(() -> analysis(firstNames, model), limits);
    }

    /** Loads the models, so that those who {@link #create} a processor in this JVM do not wait for them. */
    public void loadModels() {
        analysis(FirstNameFiles.load(), rankingModel());
    }

    private RankingModel rankingModel() {
        return ranker.isEmpty() ? RankingModel.load() : RankingModel.parse(ranker);
    }

    private Function<Article, StoryAnalysis> analysis(FirstNames firstNames, RankingModel model) {
        SpeechFinder finder = switch (attribution) {
            case NEWS -> new NewsSpeechFinder(firstNames, model, kinds == Kinds.ALL ? IndirectModel.load() : null);
            case CORENLP -> new StockSpeechFinder(StockQuotes.create(), firstNames);
        };
        return new StoryAnalyzer(CoreNlpStoryAnnotator.create(limits.maxTokens()), finder, models())::analyze;
    }

    private SentimentModels models() {
        return new SentimentModels(
                sentiment == SentimentChoice.CORENLP ? null : NewsModel.shared(),
                sentiment == SentimentChoice.NEWS ? null : new ConstituentModel(CoreNlpStoryAnnotator.treeSentiment()));
    }

    @Override
    public String fingerprint() {
        return AnalyzerFingerprint.of(this);
    }
}
