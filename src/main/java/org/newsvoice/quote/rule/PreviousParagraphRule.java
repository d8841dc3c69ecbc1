package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** A paragraph that is nothing but quotation goes on with the speaker whose words or report ended the paragraph before. */
final class PreviousParagraphRule implements AttributionRule {

    private static final int MIN_WORDS = 6;
    private static final String[] ISSUING = {"issue", "release", "publish", "post", "send", "circulate", "distribute"};

    @Override
    public String name() {
        return "previous_paragraph";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int begin = story.zoneBegin(passage.begin());
        if (begin != passage.begin() || begin == 0) {
            return null;
        }
        if (!isAlone(passage, scene)) {
            return null;
        }
        int from = story.zoneBegin(begin - 1);
        int lastSentence = story.sentenceBegin(begin - 1);
        int issuer = issuer(lastSentence, begin, scene);
        if (issuer != NONE) {
            return Evidence.uncued(scene.phrases().mention(issuer));
        }
        for (int i = begin - 1; i >= from; i--) {
            if (story.isInPassage(i)) {
                Attribution answer = scene.answer(story.passages().get(story.passageOf(i)));
                return answer == null ? null : Evidence.uncued(answer.mention());
            }
            if (i >= lastSentence && scene.isCue(i, CueClass.SPEECH)) {
                int subject = scene.subjects().of(outermost(i, scene));
                if (subject != NONE && !InnerReport.isTag(subject, i, scene)) {
                    return Evidence.uncued(scene.phrases().mention(subject));
                }
            }
        }
        return lastSubject(begin - 1, passage, scene);
    }

    /** Whether nothing else is in the paragraph, or the words end a sentence and the next one tells of something else. */
    private static boolean isAlone(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int next = NONE;
        for (int i = passage.begin(); i < story.zoneEnd(passage.begin()) && next == NONE; i++) {
            next = !story.isInPassage(i) && !story.isMark(i) ? i : NONE;
        }
        if (next == NONE) {
            return true;
        }
        boolean ended = next == passage.end()
                && scene.standsAlone(passage)
                && ".?!".indexOf(scene.lastChar(passage)) >= 0
                && Character.isUpperCase(story.word(next).charAt(0))
                && story.sentenceBegin(next) == next
                && scene.words(passage) >= MIN_WORDS;
        for (int i = next; ended && i < story.sentenceEnd(next); i++) {
            if (story.isInPassage(i) || scene.isCue(i, CueClass.SPEECH)) {
                return false;
            }
        }
        return ended;
    }

    /** "The port issued a statement regretting the delay.¶“...”": who issued it; none where the sentence quotes or is about another thing. */
    private static int issuer(int begin, int end, Scene scene) {
        QuotedStory story = scene.story();
        int issuer = NONE;
        for (int i = begin; i < end; i++) {
            if (story.isInPassage(i)) {
                return NONE;
            }
            int verb = story.isRelation(i, "obj") && scene.isDocument(i) ? story.head(i) : NONE;
            boolean issued =
                    verb != NONE && story.isRelation(verb, "root") && QuotedByAnotherRule.isLemma(verb, story, ISSUING);
            issuer = issued ? scene.subjects().of(verb) : issuer;
        }
        return issuer;
    }

    /** "Ruiz said that Osei swears it rained.¶": the report that a report is in. */
    private static int outermost(int verb, Scene scene) {
        QuotedStory story = scene.story();
        int outer = verb;
        for (int up = verb; up != NONE && story.isRelation(up, "ccomp"); ) {
            up = story.head(up);
            boolean reports = up != NONE
                    && scene.isCue(up, CueClass.SPEECH)
                    && scene.subjects().of(up) != NONE;
            outer = reports ? up : outer;
        }
        // "Ruiz said Osei swears it rained", which the parser takes apart: nothing divides the clauses.
        for (int i = outer - 1; i >= story.sentenceBegin(outer) && !divides(i, story); i--) {
            outer = scene.isCue(i, CueClass.SPEECH) && scene.subjects().of(i) != NONE ? i : outer;
        }
        return outer;
    }

    private static boolean divides(int at, QuotedStory story) {
        return story.isTag(at, "CC")
                || story.isTag(at, "W")
                || !Character.isLetterOrDigit(story.word(at).charAt(0));
    }

    /** "Osei sees it differently.¶“...”": the person whom the last sentence before is about. */
    private static @Nullable Evidence lastSubject(int end, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = story.sentenceBegin(end); i <= end && scene.words(passage) >= MIN_WORDS; i++) {
            boolean subject = story.isRelation(i, "nsubj") && scene.phrases().canHead(i);
            if (subject) {
                boolean person = story.token(i).entity() == EntityKind.PERSON || story.isWord(i, "he", "she");
                return person ? Evidence.uncued(scene.phrases().mention(i)) : null;
            }
        }
        return null;
    }
}
