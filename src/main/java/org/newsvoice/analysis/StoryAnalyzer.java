package org.newsvoice.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsvoice.article.Article;
import org.newsvoice.article.QualityFlag;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.StoryAnnotator;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.stance.StanceReader;
import org.newsvoice.sentiment.SentimentModels;
import org.newsvoice.sentiment.SentimentReader;

/** The whole analysis of one story. An object is for one thread at a time. */
public final class StoryAnalyzer {

    private final StoryAnnotator annotator;
    private final SpeechFinder finder;
    private final SentimentModels models;

    /** An analyzer that reads words with {@code annotator}, speech with {@code finder} and sentiment with {@code models}. */
    public StoryAnalyzer(StoryAnnotator annotator, SpeechFinder finder, SentimentModels models) {
        this.annotator = new SpeechAnnotator(annotator);
        this.finder = finder;
        this.models = models;
    }

    /** Analyzes a story. A pure function of it; may throw anything, the story boundary ({@link StoryGuard}) catches it. */
    public StoryAnalysis analyze(Article article) {
        AnnotatedStory story = annotator.annotate(article);
        SpeechInStory speech = finder.find(story);
        SentimentReader sentiments = new SentimentReader(story, models);
        StoryPeople people = new StoryPeople(speech.named());
        StanceReader stances = new StanceReader(story);

        List<AnalyzedQuote> quotes = new ArrayList<>();
        List<Quotation> notSpeech = new ArrayList<>();
        List<TextSpan> quoted = new ArrayList<>();
        for (ResolvedQuote spoken : speech.quotes()) {
            if (spoken.quote().speech()) {
                quoted.addAll(spoken.quote().quotation().spans());
                quotes.add(analyzed(spoken, story, stances, sentiments, people));
            } else {
                notSpeech.add(spoken.quote().quotation());
            }
        }
        SpanSet words = SpanSet.of(quoted);
        List<AnalyzedQuote> indirect = speech.indirect().stream()
                .map(spoken -> analyzed(spoken, story, stances, sentiments, people))
                .toList();
        return new StoryAnalysis(
                story.sentences().stream().mapToInt(s -> s.tokens().size()).sum(),
                story.sentences().size(),
                notSpeech,
                quotes,
                indirect,
                people.list(quotes, words, indirect, story, sentiments),
                sentiment(sentiments, quotes, words, article),
                flags(story));
    }

    private static AnalyzedQuote analyzed(
            ResolvedQuote spoken,
            AnnotatedStory story,
            StanceReader stances,
            SentimentReader sentiments,
            StoryPeople people) {
        Quotation quotation = spoken.quote().quotation();
        return new AnalyzedQuote(
                quotation,
                spoken.quote().attribution(),
                spoken.speaker(),
                spoken.together(),
                spoken.speakerConfidence(),
                stances.of(spoken.quote(), spoken.reported()),
                sentiments.of(quotation.spans()),
                countTokens(story, quotation),
                people.namedIn(quotation),
                spoken.reported());
    }

    private static StorySentiment sentiment(
            SentimentReader sentiments, List<AnalyzedQuote> quotes, SpanSet words, Article article) {
        SpanSet body = SpanSet.of(article.zones(ZoneKind.PARAGRAPH).stream()
                .map(zone -> zone.span())
                .toList());
        List<TextSpan> quotedInBody = quotes.stream()
                .flatMap(quote -> quote.quotation().spans().stream())
                .filter(body::contains)
                .toList();
        return new StorySentiment(
                sentiments.of(ZoneKind.PARAGRAPH),
                sentiments.of(ZoneKind.HEADLINE),
                sentiments.of(ZoneKind.PARAGRAPH, words),
                sentiments.of(quotedInBody));
    }

    private static int countTokens(AnnotatedStory story, Quotation quotation) {
        SpanSet words = SpanSet.of(quotation.spans());
        // By number: to compare sentences would compare all their words and trees.
        BitSet counted = new BitSet();
        int tokens = 0;
        for (TextSpan span : quotation.spans()) {
            for (Sentence sentence : story.sentences(span)) {
                if (!counted.get(sentence.index())) {
                    counted.set(sentence.index());
                    for (Token token : sentence.tokens()) {
                        tokens += words.contains(token.span()) ? 1 : 0;
                    }
                }
            }
        }
        return tokens;
    }

    private static Set<QualityFlag> flags(AnnotatedStory story) {
        Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
        if (story.splitSentences() > 0) {
            flags.add(QualityFlag.SPLIT_SENTENCES);
        }
        if (story.sentences().stream().anyMatch(s -> s.hasWords() && s.tree() == null)) {
            flags.add(QualityFlag.UNPARSED_SENTENCES);
        }
        return flags;
    }
}
