package org.newsvoice.nlp.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.CorefAnnotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.ParserAnnotator;
import edu.stanford.nlp.pipeline.QuoteAnnotator;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.CanonicalMentionAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionBeginAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionEndAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.MentionSieveAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerAnnotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator.SpeakerSieveAnnotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.Article;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.failure.ErrorCode;
import org.newsvoice.failure.JobException;
import org.newsvoice.nlp.StockQuote;
import org.newsvoice.nlp.StockQuoteAnnotator;

/**
 * CoreNLP's own {@code QuoteAnnotator} with its coreference, as somebody who knows CoreNLP tunes it: shift-reduce parser,
 * 3-class names, {@code fastneural} coreference.
 *
 * <p>Its attribution keeps the characters of a document in a field, and pipelines with equal properties share one object of it.
 * So there is no pipeline here: each object has annotators of its own, some 500 MB of heap, and only the tagger and the
 * parser are shared. It throws on text without tokens, which never reaches it.
 */
public final class StockQuotes implements StockQuoteAnnotator {

    private static final String REMEDY = "--attribution corenlp needs CoreNLP's whole models jar"
            + " (edu.stanford.nlp:stanford-corenlp, classifier models, 474 MB) on the class path beside newsvoice's.";

    private final List<Annotator> annotators;
    private final Annotator tokenizer;

    private StockQuotes(Annotator tokenizer, List<Annotator> annotators) {
        this.tokenizer = tokenizer;
        this.annotators = annotators;
    }

    /** An annotator for one thread. An environment error when a model is missing. */
    public static StockQuotes create() {
        for (StockModelFile file : StockModelFile.values()) {
            if (StockQuotes.class.getClassLoader().getResource(file.path()) == null) {
                throw ModelFile.missing(file.path(), REMEDY);
            }
        }
        Properties settings = settings();
        try {
            return new StockQuotes(
                    new TokenizerAnnotator(false, settings),
                    List.of(
                            new POSTaggerAnnotator(StockTagger.shared().model()),
                            new MorphaAnnotator(false),
                            new NERCombinerAnnotator(settings),
                            new ParserAnnotator(
                                    StockParser.shared().model(), false, CoreNlpStoryAnnotator.MAX_SENTENCE_TOKENS),
                            new CorefAnnotator(settings),
                            new QuoteAnnotator(settings)));
        } catch (IOException e) {
            throw new JobException(ErrorCode.ENVIRONMENT, "CoreNLP's models cannot be read: " + e, e);
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("ner.model", ModelFile.NAMES.path());
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("maxAdditionalKnownLCWords", "0");
        settings.setProperty("coref.algorithm", "fastneural");
        return settings;
    }

    @Override
    public List<StockQuote> annotate(Article article) {
        Annotation document = new Annotation(readText(article));
        tokenizer.annotate(document);
        List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
        if (tokens == null || tokens.isEmpty()) {
            return List.of();
        }
        annotators.forEach(annotator -> annotator.annotate(document));
        return document.get(CoreAnnotations.QuotationsAnnotation.class).stream()
                .map(quote -> read(quote, tokens))
                .toList();
    }

    /** The text with blanks for all that is not read, so that its offsets are the article's. */
    private static String readText(Article article) {
        String text = article.text();
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            read.append(text.charAt(i) == '\n' ? '\n' : ' ');
        }
        for (Zone zone : article.zones()) {
            if (CoreNlpStoryAnnotator.reads(zone)) {
                read.replace(zone.span().begin(), zone.span().end(), zone.span().of(text));
            }
        }
        return read.toString();
    }

    private static StockQuote read(CoreMap quote, List<CoreLabel> tokens) {
        Integer begin = quote.get(MentionBeginAnnotation.class);
        Integer end = quote.get(MentionEndAnnotation.class);
        TextSpan mention = begin == null || end == null
                ? null
                : new TextSpan(
                        tokens.get(begin).beginPosition(), tokens.get(end).endPosition());
        String sieve = first(quote.get(MentionSieveAnnotation.class), quote.get(SpeakerSieveAnnotation.class));
        return new StockQuote(
                new TextSpan(
                        quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
                mention,
                first(quote.get(CanonicalMentionAnnotation.class), quote.get(SpeakerAnnotation.class)),
                sieve == null ? "none" : sieve);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }
}
