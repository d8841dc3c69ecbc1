package org.newsvoice.quote.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.QuoteKind;
import org.newsvoice.quote.form.ArticleNamed;
import org.newsvoice.quote.form.Excerpt;
import org.newsvoice.quote.form.Heading;
import org.newsvoice.quote.form.Nickname;
import org.newsvoice.quote.form.NotSaid;
import org.newsvoice.quote.form.PassageForm;
import org.newsvoice.quote.form.PullQuote;
import org.newsvoice.quote.form.TitleOfWork;
import org.newsvoice.quote.form.WordMention;
import org.newsvoice.quote.form.Wording;
import org.newsvoice.quote.form.WordsOfTexts;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.JointMentions;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.rule.Alleged;
import org.newsvoice.quote.rule.CameTheReplyRule;
import org.newsvoice.quote.rule.Evidence;
import org.newsvoice.quote.rule.Votes;

/** Weighs the rules' answers for a passage against all other mentions near it, and against "nobody". Thread-safe. */
public final class SpeakerRanker {

    /**
     * Answers less likely than this are not given. F1 is greatest near half of its own value (Lipton et al., ECML 2014); below that,
     * words on their own are still somebody's speech.
     */
    private static final double MIN_ALONE = 0.3;

    /** The same for words within a clause, where a wrong claim costs more than a missing one. */
    private static final double MIN_WITHIN_CLAUSE = 0.4;

    /** A word within a clause may be a name or a scare quote: it gets no speaker from this probability of "nobody" on. */
    private static final double NOBODY_OF_WORD = 0.15;

    /** Two words or more within a clause get none from this one on. */
    private static final double NOBODY_WITHIN_CLAUSE = 0.2;

    /** As many words are no name and no scare quote. */
    private static final int MIN_WORDS_OF_CLAUSE = 6;

    /** Words on their own, and clauses, get no speaker if "nobody" is likelier than not. */
    private static final double NOBODY_ALONE = 0.5;

    /**
     * The confidence of an answer that needs no weighing, when weighing gives less: labels have these rules too rarely to calibrate
     * them (seven answers, docs/quality.md), so they never claim 0.9 by themselves.
     */
    private static final double CERTAIN = 0.85;

    private static final int NOBODY = 0;

    private final RankingModel model;

    public SpeakerRanker(RankingModel model) {
        this.model = model;
    }

    /** What looks like a title gets no speaker from this probability of "nobody" on. */
    private static final double NOBODY_OF_TITLE = 0.1;

    /** A passage with all that is weighed. */
    public record Case(Passage passage, PassageForm form, Votes votes, SpeakerChoice choice) {}

    /** The candidates for a passage and what speaks for each, the passages before it being answered. */
    public Case gather(Passage passage, Scene scene) {
        boolean nobodys = isNobodys(passage, scene);
        boolean silent = nobodys || TitleOfWork.is(passage, scene);
        Votes votes = silent ? new Votes(Map.of()) : Votes.of(passage, scene);
        PassageForm form = new PassageForm(passage, scene);
        List<CandidateSpeaker> candidates = new ArrayList<>();
        candidates.add(new CandidateSpeaker(null, NobodyFeatures.of(passage, form, votes, scene)));
        CandidateFeatures features = new CandidateFeatures(passage, votes, form, scene);
        for (Mention mention : nobodys ? List.<Mention>of() : Candidates.of(passage, votes, scene)) {
            candidates.add(new CandidateSpeaker(mention, features.of(mention)));
        }
        return new Case(passage, form, votes, new SpeakerChoice(passage.span(), candidates));
    }

    /** Whether the passage is certainly not speech, whatever reports are next to it. */
    public static boolean isNobodys(Passage passage, Scene scene) {
        return Heading.is(passage, scene)
                || Excerpt.is(passage, scene)
                || PullQuote.is(passage, scene)
                || Nickname.is(passage, scene)
                || NotSaid.is(passage, scene)
                || WordMention.is(passage, scene)
                || Wording.is(passage, scene)
                || WordsOfTexts.is(passage, scene)
                || ArticleNamed.is(passage, scene);
    }

    /** The likeliest speaker, null when nobody is likely enough. */
    public @Nullable Attribution decide(Case gathered, Scene scene) {
        List<CandidateSpeaker> candidates = gathered.choice().candidates();
        double[] p = model.probabilities(candidates);
        int certain = certain(gathered, scene);
        int best = certain == NOBODY ? likeliest(p) : certain;
        Mention mention = candidates.get(best).mention();
        if (mention == null) {
            return null;
        }
        Passage passage = gathered.passage();
        boolean withinClause = gathered.form().kind() != QuoteKind.DIRECT && !scene.standsAlone(passage);
        double most = withinClause ? nobodyWithinClause(scene.words(passage)) : NOBODY_ALONE;
        boolean open = p[best] < (withinClause ? MIN_WITHIN_CLAUSE : MIN_ALONE)
                || p[NOBODY] > (TitleOfWork.is(passage, scene) ? NOBODY_OF_TITLE : most);
        boolean replied = certain == NOBODY && CameTheReplyRule.follows(passage, scene);
        if (replied || (open && certain == NOBODY) || Alleged.is(mention, passage, scene)) {
            return null;
        }
        // How sure it is whose words these are, given that they are somebody's.
        double weighed = Math.min(1, p[best] / (1 - p[NOBODY]));
        double confidence = certain == NOBODY ? weighed : Math.max(weighed, CERTAIN);
        String rule = rule(mention, gathered.votes());
        Evidence evidence = rule == null ? null : gathered.votes().byRule().get(rule);
        Mention named = JointMentions.teller(Apposition.name(mention, scene), scene);
        boolean reported = rule != null && !rule.equals("subject_before");
        if (!reported && !JointMentions.of(named, QuotedStory.NONE, scene).isEmpty() && scene.standsAlone(passage)) {
            return null;
        }
        if (rule != null && evidence != null) {
            return new Attribution(
                    named,
                    JointMentions.of(named, evidence.cueBegin(), scene),
                    cue(evidence, scene.story()),
                    rule,
                    confidence);
        }
        return new Attribution(
                named,
                JointMentions.of(named, QuotedStory.NONE, scene),
                cue(mention, passage, scene),
                name(mention, passage, scene),
                confidence);
    }

    private static double nobodyWithinClause(int words) {
        return words >= MIN_WORDS_OF_CLAUSE ? NOBODY_ALONE : words > 1 ? NOBODY_WITHIN_CLAUSE : NOBODY_OF_WORD;
    }

    /** The candidate whom a rule names that needs no weighing. */
    private static int certain(Case gathered, Scene scene) {
        Evidence evidence = gathered.votes().certain();
        evidence = evidence == null ? gathered.votes().predicated(gathered.passage(), scene) : evidence;
        evidence = evidence == null ? gathered.votes().completed(gathered.passage(), scene) : evidence;
        evidence = evidence == null ? gathered.votes().judged(gathered.passage(), scene) : evidence;
        List<CandidateSpeaker> candidates = gathered.choice().candidates();
        for (int i = 1; evidence != null && i < candidates.size(); i++) {
            if (evidence.mention().equals(candidates.get(i).mention())) {
                return i;
            }
        }
        return NOBODY;
    }

    /** The likeliest one but nobody; nobody when there is no other candidate. */
    private static int likeliest(double[] probabilities) {
        int best = NOBODY;
        for (int i = 1; i < probabilities.length; i++) {
            best = best == NOBODY || probabilities[i] > probabilities[best] ? i : best;
        }
        return best;
    }

    /** The first rule that says so, null when none does. */
    private static @Nullable String rule(Mention mention, Votes votes) {
        return votes.byRule().entrySet().stream()
                .filter(vote -> vote.getValue().mention().equals(mention))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** A name for the rule column if no rule gives this answer: the place of the mention. */
    private static String name(Mention mention, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int head = story.headOf(mention);
        if (head >= passage.end()) {
            return "ranked_after";
        }
        return head >= story.sentenceBegin(passage.begin()) ? "ranked_before" : "ranked_earlier";
    }

    private static @Nullable TextSpan cue(Evidence evidence, QuotedStory story) {
        return evidence.cueBegin() == QuotedStory.NONE ? null : story.span(evidence.cueBegin(), evidence.cueEnd());
    }

    private static @Nullable TextSpan cue(Mention mention, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        for (int verb : scene.verbsOf(story.headOf(mention))) {
            if (story.zone(verb) == story.zone(passage.begin())
                    && scene.isCue(verb, CueClass.SPEECH, CueClass.DESCRIPTION, CueClass.STANCE)) {
                return story.span(verb, verb + 1);
            }
        }
        return null;
    }
}
