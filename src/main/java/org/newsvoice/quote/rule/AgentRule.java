package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** By whom something is called so: It was called “a toy” by Osei; It was criticized by Osei because of its “...”. */
final class AgentRule implements CertainRule {

    private static final int MAX_LENGTH = 20;
    private static final int MAX_PLACE = 4;

    @Override
    public String name() {
        return "agent";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (scene.standsAlone(passage)) {
            return null;
        }
        Evidence second = joined(passage, scene);
        if (second != null) {
            return second;
        }
        int verb = passive(passage, scene);
        if (verb == NONE) {
            return null;
        }
        int end = story.sentenceEnd(passage.end() - 1);
        if (passage.end() + 1 < end && story.isWord(passage.end(), "by")) {
            return agent(passage.end() + 1, end, verb, scene);
        }
        // "was described in the audit as": a paper does so, too
        boolean document =
                verb + 3 < passage.begin() && story.isWord(verb + 1, "in") && story.isWord(passage.begin() - 1, "as");
        int paper = document ? new AfterClause(scene, verb + 2, passage.begin()).phraseHead(verb + 2) : NONE;
        if (paper != NONE && scene.isDocument(paper) && scene.phrases().end(paper) == passage.begin() - 1) {
            return new Evidence(scene.phrases().mention(paper), verb, verb + 1);
        }
        int by = PhrasalVerbs.is(verb, story) ? verb + 2 : verb + 1;
        // "was accused in court by Osei of"
        for (int i = by; i < Math.min(passage.begin(), by + MAX_PLACE) && !story.isMark(i); i++) {
            if (story.isWord(i, "by")) {
                by = i;
                break;
            }
        }
        boolean before = by + 1 < passage.begin() && story.isWord(by, "by");
        boolean content = scene.subjects().isHeard(verb)
                ? !isReportBetween(verb, passage, scene)
                : !isVerbBetween(verb, passage, scene);
        // "the parties cited by Osei “are not clients”": what is said is said of them.
        boolean predicate = story.tag(passage.begin()).matches("VB[DPZ]|MD")
                || (passage.begin() + 1 < passage.end()
                        && story.tag(passage.begin() + 1).matches("VB[DPZ]|MD"));
        boolean reduced = verb > story.sentenceBegin(verb) && story.isTag(verb - 1, "NN");
        return before && content && !(predicate && reduced) ? agent(by + 1, passage.begin(), verb, scene) : null;
    }

    /** "was described by Osei as “...” and by Ruiz as “...”": the second. */
    private static @Nullable Evidence joined(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Passage before = passage.number() == 0 ? null : story.passages().get(passage.number() - 1);
        int by = before == null ? NONE : before.end() + 1;
        boolean second = before != null
                && scene.answer(before) != null
                && by + 1 < passage.begin()
                && story.isWord(by - 1, "and", "but")
                && story.isWord(by, "by")
                && story.isWord(passage.begin() - 1, "as");
        return second ? agent(by + 1, passage.begin(), by, scene) : null;
    }

    /** "was told by Osei that Ruiz had called it": what is told may have any verb but another report. */
    private static boolean isReportBetween(int verb, Passage passage, Scene scene) {
        for (int i = verb + 1; i < passage.begin(); i++) {
            if (scene.isCue(i, CueClass.SPEECH, CueClass.DESCRIPTION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerbBetween(int verb, Passage passage, Scene scene) {
        for (int i = verb + 1; i < passage.begin(); i++) {
            if (scene.isVerb(i) && !scene.story().isWord(i, "having", "being")) {
                return true;
            }
        }
        return false;
    }

    /** "was waved away by Osei as" */
    private static boolean isPhrasal(int verb, Passage passage, QuotedStory story) {
        return PhrasalVerbs.is(verb, story) && story.isWord(passage.begin() - 1, "as");
    }

    private static @Nullable Evidence agent(int at, int limit, int verb, Scene scene) {
        int head = new AfterClause(scene, at, limit).phraseHead(at);
        boolean somebody =
                head != NONE && scene.phrases().canHead(head) && !scene.story().isTag(head, "CD");
        return somebody ? new Evidence(scene.phrases().mention(head), verb, verb + 1) : null;
    }

    /** The nearest verb before the passage that characterizes or reports, when something is done by it to its subject. */
    private static int passive(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(story.sentenceBegin(passage.begin()), passage.begin() - MAX_LENGTH);
        for (int i = passage.begin() - 1; i >= edge; i--) {
            // "Osei, hailed as “...” by Ruiz", which the tagger takes for the past tense
            boolean apposed = story.tag(i).equals("VBD")
                    && story.isWord(i - 1, ",")
                    && story.isWord(passage.end(), "by")
                    && i + 2 >= passage.begin();
            if (story.isInPassage(i)
                    || !(story.tag(i).equals("VBN") || apposed)
                    || !(scene.isCue(i, CueClass.DESCRIPTION, CueClass.SPEECH) || isPhrasal(i, passage, story))) {
                continue;
            }
            int be = i - 1;
            while (be > edge && story.isTag(be, "RB")) {
                be--;
            }
            // "Praised by Osei as “...”, the plan": a participle without an auxiliary
            // "Branded “...” by Osei, the plan"
            boolean first = i == story.sentenceBegin(i) || story.isWord(i - 1, ",");
            boolean behind = apposed || (first && story.isWord(passage.end(), "by") && i + 2 >= passage.begin());
            boolean reduced = behind
                    || (i + 1 < passage.begin()
                            && story.isWord(i + 1, "by")
                            && (be < edge || !story.lemma(be).equals("have")));
            boolean passive = reduced
                    || (be >= edge
                            && (story.lemma(be).equals("be") || story.lemma(be).equals("get")));
            return passive ? i : NONE;
        }
        return NONE;
    }
}
