package org.newsvoice.quote.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Quotation;
import org.newsvoice.quote.QuoteKind;
import org.newsvoice.quote.form.KindOfQuote;
import org.newsvoice.quote.form.TitleOfWork;
import org.newsvoice.quote.grammar.CueLexicon;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.ranking.RankingModel;
import org.newsvoice.quote.ranking.SpeakerChoice;
import org.newsvoice.quote.ranking.SpeakerRanker;

/** Attributes each quotation to a speaker, or leaves it open. Immutable and thread-safe. */
public final class QuoteAttributor {

    private final CueLexicon cues = CueLexicon.load();
    private final FirstNames firstNames;
    private final SpeakerRanker ranker;

    /** An attributor that takes {@code firstNames} to know a person's name when it sees one, and weighs by {@code model}. */
    public QuoteAttributor(FirstNames firstNames, RankingModel model) {
        this.firstNames = firstNames;
        this.ranker = new SpeakerRanker(model);
    }

    /**
     * Attributes the quotations of a story.
     *
     * @param story the story, annotated
     * @param quotations its quotations, in text order
     * @return in text order; two quotations around the words that attribute them come back as one
     */
    public List<AttributedQuote> attribute(AnnotatedStory story, List<Quotation> quotations) {
        if (quotations.isEmpty()) {
            return List.of();
        }
        QuotedStory quoted = new QuotedStory(story, quotations);
        Scene scene = new Scene(quoted, cues, firstNames);
        answer(scene);
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
        QuoteKind kind = passages.size() > 1
                        || TurnTaking.isWhole(passages.get(0), scene)
                        || Dialogue.leavesOpen(passages.get(0), scene)
                ? QuoteKind.DIRECT
                : KindOfQuote.of(passages.get(0), scene, quotation.kind());
        Quotation known = new Quotation(quotation.spans(), quotation.zone(), kind, quotation.flags());
        Attribution attribution = answer(passages, scene);
        Passage first = passages.get(0);
        boolean clause =
                kind == QuoteKind.DIRECT && !TitleOfWork.is(first, scene) && !SpeakerRanker.isNobodys(first, scene);
        return new AttributedQuote(known, attribution, attribution != null || clause);
    }

    /**
     * Who speaks all the paragraphs of one quotation. A report beside any of them, mostly at the end, is better evidence than who
     * was named before they began; but other marks than the first paragraph's are those of somebody quoted within it.
     */
    private static @Nullable Attribution answer(List<Passage> passages, Scene scene) {
        Attribution first = null;
        for (Passage passage : passages) {
            Attribution answer = scene.answer(passage);
            if (answer != null && answer.cue() != null && mark(passage, scene) == mark(passages.get(0), scene)) {
                return answer;
            }
            first = first == null ? answer : first;
        }
        return first;
    }

    private static char mark(Passage passage, Scene scene) {
        return scene.story().story().text().charAt(passage.span().begin());
    }

    /**
     * The candidates for each passage that was read, those before it being answered: what a model is trained on. In text order.
     */
    public List<SpeakerChoice> choices(AnnotatedStory story, List<Quotation> quotations) {
        return answer(new Scene(new QuotedStory(story, quotations), cues, firstNames));
    }

    private List<SpeakerChoice> answer(Scene scene) {
        List<SpeakerChoice> choices = new ArrayList<>();
        for (Passage passage : scene.story().passages()) {
            if (!passage.isUnread()) {
                SpeakerRanker.Case gathered = ranker.gather(passage, scene);
                Attribution answer = TurnTaking.decide(gathered, ranker.decide(gathered, scene), scene);
                if (answer != null && !Dialogue.leavesOpen(passage, scene)) {
                    scene.answer(passage, answer);
                }
                choices.add(gathered.choice());
            }
        }
        return choices;
    }
}
