package org.newsvoice.quote.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteKind;

/** Says of each quotation whose words it is, or leaves it open. Immutable and thread-safe. */
public final class QuoteAttributor {

    /** What the sentence itself tells. */
    private static final List<AttributionRule> LOCAL = List.of(
            new SaidBeforeRule(),
            new ColonRule(),
            new SaidAfterRule(),
            new AccordingToRule(),
            new GoverningVerbRule(),
            new ShortSentenceAfterRule());

    /** What the sentences around it tell, once those are answered. */
    private static final List<AttributionRule> CONTEXT = List.of(new SameParagraphRule(), new PreviousParagraphRule());

    private final CueLexicon cues = CueLexicon.load();
    private final FirstNames firstNames;

    /** An attributor that takes {@code firstNames} to know a person's name when it sees one. */
    public QuoteAttributor(FirstNames firstNames) {
        this.firstNames = firstNames;
    }

    /**
     * Attributes the quotations of a story.
     *
     * @param story the story, annotated
     * @param quotations its quotations, in text order
     * @return in text order; two quotations around the words that attribute them come back as one
     */
    public List<AttributedQuote> attribute(AnnotatedStory story, List<Quotation> quotations) {
        QuotedStory quoted = new QuotedStory(story, quotations);
        Scene scene = new Scene(quoted, cues);
        answer(scene, LOCAL);
        answer(scene, CONTEXT);
        List<AttributedQuote> result = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            int number = i;
            Attribution attribution = quoted.passages().stream()
                    .filter(passage -> passage.quotation() == number)
                    .map(scene::answer)
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            boolean speech = attribution != null || quotation.kind() == QuoteKind.DIRECT;
            result.add(new AttributedQuote(
                    quotation, attribution, speech && !firstNames.genders().containsKey("")));
        }
        return result;
    }

    private static void answer(Scene scene, List<AttributionRule> rules) {
        for (Passage passage : scene.story().passages()) {
            if (passage.isUnread() || scene.answer(passage) != null || TitleOfWork.is(passage, scene)) {
                continue;
            }
            for (AttributionRule rule : rules) {
                Evidence evidence = rule.find(passage, scene);
                if (evidence != null) {
                    scene.answer(passage, attribution(rule, evidence, scene.story()));
                    break;
                }
            }
        }
    }

    private static Attribution attribution(AttributionRule rule, Evidence evidence, QuotedStory story) {
        @Nullable
        TextSpan cue =
                evidence.cueBegin() == QuotedStory.NONE ? null : story.span(evidence.cueBegin(), evidence.cueEnd());
        return new Attribution(evidence.mention(), cue, rule.name(), 0.9);
    }
}
