package org.newsvoice.quote.attribution;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteKind;

/** Says of each quotation whose words it is, or leaves it open. Immutable and thread-safe. */
public final class QuoteAttributor {

    /** What the sentence itself tells. */
    private static final List<AttributionRule> LOCAL = List.of(
            new SaidAfterRule(SaidAfterRule.Reach.SET_OFF),
            new SaidBeforeRule(),
            new ColonRule(),
            new SaidAfterRule(SaidAfterRule.Reach.ANY),
            new AccordingToRule(),
            new GoverningVerbRule(),
            new NounCueRule(),
            new ParentheticalRule(),
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
        Scene scene = new Scene(quoted, cues, firstNames);
        answer(scene, LOCAL);
        answer(scene, CONTEXT);
        List<AttributedQuote> result = new ArrayList<>();
        int next = 0;
        for (Quotation quotation : quotations) {
            List<Passage> passages =
                    quoted.passages().subList(next, next + quotation.spans().size());
            next += passages.size();
            result.add(judge(quotation, passages, scene));
        }
        return SplitQuotes.join(result, story.text());
    }

    private static AttributedQuote judge(Quotation quotation, List<Passage> passages, Scene scene) {
        QuoteKind kind =
                passages.size() > 1 ? QuoteKind.DIRECT : KindOfQuote.of(passages.get(0), scene, quotation.kind());
        Quotation known = new Quotation(quotation.spans(), quotation.zone(), kind, quotation.flags());
        Attribution attribution = null;
        for (Passage passage : passages) {
            attribution = attribution == null ? scene.answer(passage) : attribution;
        }
        boolean clause = kind == QuoteKind.DIRECT && !TitleOfWork.is(passages.get(0), scene);
        return new AttributedQuote(known, attribution, attribution != null || clause);
    }

    private static void answer(Scene scene, List<AttributionRule> rules) {
        for (Passage passage : scene.story().passages()) {
            if (passage.isUnread() || scene.answer(passage) != null || TitleOfWork.is(passage, scene)) {
                continue;
            }
            for (AttributionRule rule : rules) {
                Evidence evidence = rule.find(passage, scene);
                if (evidence != null) {
                    scene.answer(passage, attribution(rule, evidence, passage, scene));
                    break;
                }
            }
        }
    }

    private static Attribution attribution(AttributionRule rule, Evidence evidence, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        TextSpan cue =
                evidence.cueBegin() == QuotedStory.NONE ? null : story.span(evidence.cueBegin(), evidence.cueEnd());
        QuoteKind look = story.quotations().get(passage.quotation()).kind();
        QuoteKind kind = KindOfQuote.of(passage, scene, look);
        return new Attribution(evidence.mention(), cue, rule.name(), Confidence.of(rule.name(), kind));
    }
}
