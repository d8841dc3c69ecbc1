package org.newsvoice.eval.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.newsvoice.article.TextSpan;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.RankingExample;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteExtractor;
import org.newsvoice.quote.attribution.QuoteAttributor;
import org.newsvoice.quote.ranking.RankingModel;
import org.newsvoice.quote.ranking.SpeakerChoice;
import org.newsvoice.speaker.story.StorySpeakers;

/** Makes of labelled stories what the ranker of speakers learns from. Immutable and thread-safe. */
final class SpeakerExamples {

    private final FirstNames firstNames;
    private final QuoteAttributor attributor;

    /** Examples in which the passages before are answered by {@code unseen}, a model that has not seen their outlet. */
    SpeakerExamples(FirstNames firstNames, RankingModel unseen) {
        this.firstNames = firstNames;
        this.attributor = new QuoteAttributor(firstNames, unseen);
    }

    /** An example for each quotation whose right speaker is among the candidates, or that is not speech. */
    List<RankingExample> quoted(LabelledStory labelled) {
        return examples(labelled, labelled.gold(), quotations(labelled), span -> true);
    }

    /**
     * The same for words without quotation marks, taken as if they had some: who reports them, or nobody. Empty where the
     * gold has only quotes.
     */
    List<RankingExample> unquoted(LabelledStory labelled) {
        GoldStory gold = labelled.gold();
        if (gold.attributions().isEmpty()) {
            return List.of();
        }
        List<Quotation> all = new ArrayList<>(quotations(labelled));
        List<Quotation> unquoted = UnquotedPassages.of(labelled.story(), all);
        all.addAll(unquoted);
        all.sort(Comparator.comparingInt(Quotation::begin));
        Set<TextSpan> asked = new HashSet<>();
        unquoted.forEach(passage -> asked.addAll(passage.spans()));
        return examples(labelled, gold.withReportsAsQuotes(), all, asked::contains);
    }

    private static List<Quotation> quotations(LabelledStory labelled) {
        return new QuoteExtractor().extract(labelled.story().article());
    }

    private List<RankingExample> examples(
            LabelledStory labelled, GoldStory gold, List<Quotation> quotations, Predicate<TextSpan> asked) {
        List<AttributedQuote> open = quotations(labelled).stream()
                .map(quotation -> new AttributedQuote(quotation, null, true))
                .toList();
        SpeakerLabels labels = new SpeakerLabels(gold, StorySpeakers.resolve(labelled.story(), open, firstNames));
        List<RankingExample> examples = new ArrayList<>();
        for (SpeakerChoice choice : attributor.choices(labelled.story(), quotations)) {
            if (asked.test(choice.span())) {
                labels.right(choice)
                        .ifPresent(right -> examples.add(new RankingExample(
                                choice.candidates().stream()
                                        .map(c -> c.features())
                                        .toList(),
                                right)));
            }
        }
        return examples;
    }
}
