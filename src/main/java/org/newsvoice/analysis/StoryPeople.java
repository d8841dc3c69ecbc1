package org.newsvoice.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteKind;
import org.newsvoice.sentiment.SentimentReader;
import org.newsvoice.speaker.NamedEntity;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.SpeakerKind;

/**
 * The people and organizations of a story: what is said about them, apart from what they say.
 *
 * @param named in order of their first mention
 */
record StoryPeople(List<NamedEntity> named) {

    /** Names of the people named within a quotation, sorted. */
    Set<String> namedIn(Quotation quotation) {
        SpanSet words = SpanSet.of(quotation.spans());
        Set<String> names = new TreeSet<>();
        for (NamedEntity entity : named) {
            String name = entity.speaker().name();
            if (name != null
                    && entity.speaker().kind() == SpeakerKind.PERSON
                    && entity.mentions().stream().anyMatch(mention -> words.contains(mention.span()))) {
                names.add(name);
            }
        }
        return names;
    }

    /** A row for each, given the story's quotations, all their words, and what is reported without quotation marks. */
    List<PersonInStory> list(
            List<AnalyzedQuote> quotes,
            SpanSet words,
            List<AnalyzedQuote> indirect,
            AnnotatedStory story,
            SentimentReader sentiments) {
        List<PersonInStory> people = new ArrayList<>();
        for (NamedEntity entity : named) {
            List<EntityMention> outside = entity.mentions().stream()
                    .filter(mention -> !words.contains(mention.span()))
                    .toList();
            List<TextSpan> sentences = outside.stream()
                    .map(mention -> story.sentences().get(mention.sentence()).span())
                    .distinct()
                    .toList();
            List<AnalyzedQuote> own = by(entity, quotes);
            people.add(new PersonInStory(
                    entity.speaker(),
                    entity.mentions().size() - outside.size(),
                    outside.size(),
                    own.size(),
                    (int) own.stream()
                            .filter(quote -> quote.quotation().kind() == QuoteKind.MIXED)
                            .count(),
                    by(entity, indirect).size(),
                    sentiments.of(sentences, words),
                    sentiments.of(byOthers(entity, quotes, story))));
        }
        return people;
    }

    private static List<AnalyzedQuote> by(NamedEntity entity, List<AnalyzedQuote> quotes) {
        return quotes.stream()
                .filter(quote -> isSame(quote.speaker(), entity.speaker()))
                .toList();
    }

    /** The sentences, as far as they are quoted, in which somebody else names them. */
    private static List<TextSpan> byOthers(NamedEntity entity, List<AnalyzedQuote> quotes, AnnotatedStory story) {
        List<TextSpan> spans = new ArrayList<>();
        for (AnalyzedQuote quote : quotes) {
            if (quote.speaker() == null || isSame(quote.speaker(), entity.speaker())) {
                continue;
            }
            for (TextSpan quoted : quote.quotation().spans()) {
                for (Sentence sentence : story.sentences(quoted)) {
                    TextSpan within = new TextSpan(
                            Math.max(sentence.span().begin(), quoted.begin()),
                            Math.min(sentence.span().end(), quoted.end()));
                    if (entity.mentions().stream().anyMatch(mention -> within.contains(mention.span()))) {
                        spans.add(within);
                    }
                }
            }
        }
        return spans;
    }

    /** Within a story a name of one kind is one person; the title may be given with one mention only. */
    private static boolean isSame(@Nullable Speaker one, Speaker other) {
        return one != null
                && one.name() != null
                && one.kind() == other.kind()
                && one.name().equals(other.name());
    }
}
