package org.newsvoice.quote.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.grammar.SurfaceSubject;

/**
 * The answer of each rule for a passage, in the order of the rules.
 *
 * @param byRule the rules that answer, by name
 */
public record Votes(Map<String, Evidence> byRule) {

    private static final List<AttributionRule> RULES = List.of(
            new SaidAfterRule(SaidAfterRule.Reach.SET_OFF),
            new ParentheticalRule(ParentheticalRule.Reach.SET_OFF),
            new SaidBeforeRule(),
            new ColonRule(),
            new SaidAfterRule(SaidAfterRule.Reach.ANY),
            new InTheWordsRule(),
            new QuotedByAnotherRule(),
            new CameTheReplyRule(),
            new AgentRule(),
            new GappedReportRule(),
            new InterruptedRule(),
            new ClosedReportRule(),
            new FollowOnRule(),
            new ViewpointRule(),
            new PhrasingRule(),
            new WordsOfRule(),
            new FindingRule(),
            new GestureRule(),
            new AccordingToRule(),
            new ReportAtEndRule(),
            new GoverningVerbRule(),
            new NounCueRule(),
            new ParentheticalRule(ParentheticalRule.Reach.ANY),
            new ShortSentenceAfterRule(),
            new SignatureRule(),
            new SameParagraphRule(),
            new SubjectBeforeRule(),
            new PreviousParagraphRule());

    private static final Set<String> AUXILIARIES = Set.of("have", "be");
    private static final Set<String> JUDGING =
            Set.of("describe", "dismiss", "denounce", "deride", "condemn", "reject", "characterize", "decry", "hail");
    private static final int MIN_PREDICATE = 2;

    /** Copies the map. */
    public Votes {
        byRule = Collections.unmodifiableMap(new LinkedHashMap<>(byRule));
    }

    /** The names of all rules, in their order. */
    static Stream<String> names() {
        return RULES.stream().map(AttributionRule::name);
    }

    /** Asks all rules. */
    public static Votes of(Passage passage, Scene scene) {
        Map<String, Evidence> votes = new LinkedHashMap<>();
        for (AttributionRule rule : RULES) {
            Evidence evidence = rule.find(passage, scene);
            boolean somebody =
                    evidence != null && !scene.phrases().isNobody(scene.story().headOf(evidence.mention()));
            if (evidence != null && somebody) {
                votes.putIfAbsent(rule.name(), evidence);
            }
        }
        return new Votes(votes);
    }

    /** The name of the first rule that answers, null when none does. */
    public @Nullable String first() {
        return byRule.isEmpty() ? null : byRule.keySet().iterator().next();
    }

    /** The pier is “no longer safe”, according to a memo: what is told of something, with its source right behind; null else. */
    public @Nullable Evidence predicated(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Evidence source = byRule.get("according_to");
        int next = passage.end();
        next += next < story.size() && story.isWord(next, ",") ? 1 : 0;
        int be = passage.begin() - 1;
        boolean verb = story.lemma(be).equals("be")
                || (scene.isVerb(be)
                        && !scene.isCue(be, CueClass.SPEECH, CueClass.DESCRIPTION, CueClass.STANCE, CueClass.MANNER)
                        && new FirstWord(passage, story).isSmall());
        boolean told = source != null
                && source.cueBegin() == next
                && be > story.sentenceBegin(next)
                && verb
                && scene.words(passage) > 2;
        return told || isFronted(source, passage, scene) ? source : null;
    }

    /** According to the institute, the pier is “no longer safe”: a name in front of the sentence, and nothing else reports in it. */
    private static boolean isFronted(@Nullable Evidence source, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int begin = story.sentenceBegin(passage.begin());
        boolean fronted = source != null
                && source.cueBegin() == begin
                && source.mention().kind() == MentionKind.NAME
                && story.isWord(begin, "according")
                && scene.words(passage) > 2
                && !scene.standsAlone(passage)
                && new FirstWord(passage, story).isSmall();
        for (int i = begin + 2; fronted && i < story.sentenceEnd(passage.end() - 1); i++) {
            if (scene.isCue(i, CueClass.SPEECH, CueClass.DESCRIPTION)) {
                return false;
            }
        }
        return fronted;
    }

    /**
     * Ruiz, the vicar, said the parish had “run out of luck”: a report whose content ends in an auxiliary before words in small letters;
     * null else.
     */
    public @Nullable Evidence completed(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Evidence said = byRule.get("said_before");
        int last = passage.begin() - 1;
        boolean auxiliary = AUXILIARIES.contains(story.lemma(last)) || story.isTag(last, "MD");
        boolean completed = said != null
                && said.mention().kind() == MentionKind.NAME
                && SurfaceSubject.before(said.cueBegin(), story.sentenceBegin(said.cueBegin()), scene)
                        == story.headOf(said.mention())
                && auxiliary
                && scene.isCue(said.cueBegin(), CueClass.SPEECH)
                && scene.words(passage) > MIN_PREDICATE
                && new FirstWord(passage, story).isSmall();
        for (int i = said == null ? last : said.cueBegin() + 1; completed && i < last; i++) {
            if (scene.isVerb(i) || story.isMark(i) || story.isInPassage(i)) {
                return null;
            }
        }
        return completed ? said : null;
    }

    /** Ruiz dismissed the plan as “soup”: who judges something in words, however few; null else. */
    public @Nullable Evidence judged(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Evidence before = byRule.get("said_before");
        Evidence said = before == null ? byRule.get("governing_verb") : before;
        int last = passage.begin() - 1;
        boolean judged = said != null
                && story.isWord(last, "as")
                && JUDGING.contains(story.lemma(said.cueBegin()))
                && story.tag(said.cueBegin()).matches("VB[DZPGN]")
                && !scene.subjects().isPassive(said.cueBegin());
        for (int i = said == null ? last : said.cueBegin() + 1; judged && i < last; i++) {
            if (!story.isInPassage(i) && (scene.isVerb(i) || story.isMark(i))) {
                return null;
            }
        }
        return judged && said != null && said.cueBegin() < last ? said : null;
    }

    /** What a rule found that needs no weighing, null when none did. */
    public @Nullable Evidence certain() {
        return RULES.stream()
                .filter(CertainRule.class::isInstance)
                .map(rule -> byRule.get(rule.name()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
