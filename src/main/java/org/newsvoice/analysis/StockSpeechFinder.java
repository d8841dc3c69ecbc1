package org.newsvoice.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.StockQuote;
import org.newsvoice.nlp.StockQuoteAnnotator;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteKind;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.SpeakerKind;
import org.newsvoice.speaker.story.StorySpeakers;

/**
 * The NLP library's own reading of a story ({@code --attribution corenlp}), for comparison. It knows neither partial quotes
 * nor quoted words that are no speech: each quotation is a direct one. Rules are called {@code corenlp:} and its sieve.
 */
public final class StockSpeechFinder implements SpeechFinder {

    /** It states no confidence; this one says so: a coin's. */
    private static final double UNSTATED_CONFIDENCE = 0.5;

    private final StockQuoteAnnotator annotator;
    private final FirstNames firstNames;

    /** A finder over the library's annotator; names are joined as ours are, for the people of the story. */
    public StockSpeechFinder(StockQuoteAnnotator annotator, FirstNames firstNames) {
        this.annotator = annotator;
        this.firstNames = firstNames;
    }

    @Override
    public SpeechInStory find(AnnotatedStory story) {
        List<ResolvedQuote> quotes = new ArrayList<>();
        annotator.annotate(story.article()).stream()
                .sorted(Comparator.comparing(StockQuote::span))
                .forEach(quote -> quotes.add(spoken(quote, story)));
        List<AttributedQuote> attributed =
                quotes.stream().map(ResolvedQuote::quote).toList();
        return new SpeechInStory(
                quotes, StorySpeakers.resolve(story, attributed, firstNames).named());
    }

    private static ResolvedQuote spoken(StockQuote quote, AnnotatedStory story) {
        Quotation quotation =
                new Quotation(List.of(quote.span()), zone(quote.span(), story), QuoteKind.DIRECT, Set.of());
        Mention mention = findMention(quote, story);
        if (mention == null) {
            return new ResolvedQuote(new AttributedQuote(quotation, null, true), null);
        }
        String rule = "corenlp:" + quote.sieve().toLowerCase(Locale.ROOT).replace(' ', '_');
        Attribution attribution = new Attribution(mention, null, rule, UNSTATED_CONFIDENCE);
        Speaker speaker = quote.speaker() == null
                ? new Speaker(null, SpeakerKind.UNNAMED, null)
                : new Speaker(quote.speaker(), SpeakerKind.PERSON, null);
        return new ResolvedQuote(new AttributedQuote(quotation, attribution, true), speaker);
    }

    /** The words that the library takes for the speaker, or none where it names one all the same; null when it abstains. */
    private static @Nullable Mention findMention(StockQuote quote, AnnotatedStory story) {
        TextSpan span = quote.mention();
        List<Sentence> sentences = span == null ? List.of() : story.sentences(span);
        if (span == null || sentences.isEmpty()) {
            return quote.speaker() == null
                    ? null
                    : new Mention(
                            MentionKind.NONE,
                            0,
                            0,
                            new TextSpan(quote.span().begin(), quote.span().begin()));
        }
        Sentence sentence = sentences.get(0);
        List<Token> tokens = sentence.tokens();
        int head = IntStream.range(0, tokens.size())
                .filter(i -> span.contains(tokens.get(i).span()))
                .max()
                .orElse(0);
        MentionKind kind = switch (tokens.get(head).tag()) {
            case "PRP", "PRP$", "WP" -> MentionKind.PRONOUN;
            case "NNP", "NNPS" -> MentionKind.NAME;
            default -> MentionKind.NOMINAL;
        };
        return new Mention(kind, sentence.index(), head, span);
    }

    /** The zone in which a quotation begins, the first one for what begins between zones. */
    private static int zone(TextSpan span, AnnotatedStory story) {
        List<Zone> zones = story.article().zones();
        return IntStream.range(0, zones.size())
                .filter(i -> zones.get(i).span().contains(span.begin()))
                .findFirst()
                .orElse(0);
    }
}
