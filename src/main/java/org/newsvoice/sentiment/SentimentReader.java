package org.newsvoice.sentiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.sentiment.SentimentModel.SentenceSentiment;

/**
 * The sentiment of stretches of a story: the mean of their sentences and parts of sentences, weighted by tokens. Each model
 * looks at a sentence when a stretch first needs it, and once. For one thread.
 */
public final class SentimentReader {

    private final AnnotatedStory story;
    private final SentimentModels models;
    private final @Nullable SentenceSentiment[] news;
    private final @Nullable SentenceSentiment[] corenlp;

    /** Of a story, by {@code models}. */
    public SentimentReader(AnnotatedStory story, SentimentModels models) {
        this.story = story;
        this.models = models;
        this.news = new @Nullable SentenceSentiment[story.sentences().size()];
        this.corenlp = new @Nullable SentenceSentiment[story.sentences().size()];
    }

    /** The sentiment of all zones of one kind. */
    public SentimentScores of(ZoneKind kind) {
        return of(zones(kind));
    }

    /** The sentiment of all zones of one kind, without the words in {@code except}. */
    public SentimentScores of(ZoneKind kind, SpanSet except) {
        return of(zones(kind), except);
    }

    /** The sentiment of some stretches taken together. */
    public SentimentScores of(List<TextSpan> stretches) {
        return of(stretches, SpanSet.NONE);
    }

    /** The sentiment of some stretches taken together, without the words in {@code except}. */
    public SentimentScores of(List<TextSpan> stretches, SpanSet except) {
        SpanSet within = SpanSet.of(stretches);
        // By number: a sentence as a key would be hashed with all its trees.
        Map<Integer, Sentence> sentences = new LinkedHashMap<>();
        for (TextSpan stretch : stretches) {
            story.sentences(stretch).forEach(sentence -> sentences.put(sentence.index(), sentence));
        }
        MeanSentiment newsMean = new MeanSentiment();
        MeanSentiment corenlpMean = new MeanSentiment();
        for (Sentence sentence : sentences.values()) {
            boolean[] part = new boolean[sentence.tokens().size()];
            boolean words = false;
            for (int i = 0; i < part.length; i++) {
                TextSpan token = sentence.tokens().get(i).span();
                part[i] = within.contains(token) && !except.contains(token);
                words |= part[i] && sentence.tokens().get(i).isWord();
            }
            // Marks without a word among them are nothing to score.
            if (words) {
                add(models.news(), news, sentence, part, newsMean);
                add(models.corenlp(), corenlp, sentence, part, corenlpMean);
            }
        }
        return new SentimentScores(newsMean.score(), corenlpMean.score());
    }

    private static void add(
            @Nullable SentimentModel model,
            @Nullable SentenceSentiment[] read,
            Sentence sentence,
            boolean[] part,
            MeanSentiment mean) {
        if (model == null) {
            return;
        }
        SentenceSentiment known = read[sentence.index()];
        if (known == null) {
            known = model.read(sentence);
            read[sentence.index()] = known;
        }
        known.addTo(mean, part);
    }

    private List<TextSpan> zones(ZoneKind kind) {
        return story.article().zones(kind).stream().map(Zone::span).toList();
    }
}
