package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.grammar.SurfaceSubject;

/** Who says it, between commas anywhere in the sentence: The plan, Osei said, was “dead” by noon. It was “dead” by noon, Osei said. */
final class ParentheticalRule implements AttributionRule {

    private static final int MAX_BETWEEN = 4;
    private static final Set<String> CUT = Set.of("be", "have", "do");

    private final Reach reach;

    ParentheticalRule(Reach reach) {
        this.reach = reach;
    }

    /** Which reports the rule sees. */
    enum Reach {
        /** Those between two commas, the name right before the verb: they belong to the whole sentence. */
        SET_OFF,
        /** Those before any mark. */
        ANY
    }

    @Override
    public String name() {
        return "parenthetical";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (scene.standsAlone(passage)) {
            return null;
        }
        int begin = story.sentenceBegin(passage.begin());
        int end = story.sentenceEnd(passage.end() - 1);
        for (int i = passage.begin() - 1; i >= begin; i--) {
            Evidence evidence = evidence(i, passage, scene);
            if (evidence != null) {
                return evidence;
            }
        }
        for (int i = passage.end(); i < end; i++) {
            Evidence evidence = evidence(i, passage, scene);
            if (evidence != null) {
                return evidence;
            }
        }
        return null;
    }

    private @Nullable Evidence evidence(int verb, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (reach == Reach.SET_OFF) {
            return scene.isCue(verb, CueClass.SPEECH) ? setOff(verb, passage, scene) : null;
        }
        boolean closed = verb + 1 < story.size() && story.isMark(verb + 1);
        int subject =
                closed && scene.isCue(verb, CueClass.SPEECH) ? scene.subjects().of(verb) : NONE;
        if (subject == NONE || subject > verb) {
            return null;
        }
        int before = scene.phrases().begin(subject) - 1;
        boolean opened = before < story.sentenceBegin(verb) || story.isWord(before, ",");
        return opened && verb - subject <= MAX_BETWEEN
                ? new Evidence(scene.phrases().mention(subject), verb, verb + 1)
                : null;
    }

    private static @Nullable Evidence setOff(int verb, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int end = verb + 1;
        while (end < story.sentenceEnd(verb) && scene.phrases().isCalendar(end)) {
            end++;
        }
        // Right before a quotation the comma introduces it: "Ruiz agreed and, Osei said, “...”".
        boolean comma = end + 1 < story.sentenceEnd(verb) && story.isWord(end, ",");
        boolean closed = comma && (!story.isInPassage(end + 1) || new FirstWord(passage, story).isSmall());
        int begin = story.sentenceBegin(verb);
        int subject = closed ? SurfaceSubject.before(verb, begin, scene) : NONE;
        boolean opened = subject != NONE
                && scene.phrases().begin(subject) > begin
                && story.isWord(scene.phrases().begin(subject) - 1, ",");
        boolean within = opened
                && (!story.isInPassage(end + 1) || isCutOpen(scene.phrases().begin(subject) - 2, scene));
        return within ? new Evidence(scene.phrases().mention(subject), verb, verb + 1) : null;
    }

    /** "The pier will, Ruiz predicted, “be gone by May”": the words before the report need what follows it. */
    private static boolean isCutOpen(int last, Scene scene) {
        QuotedStory story = scene.story();
        return story.isTag(last, "MD")
                || story.isTag(last, "TO")
                || (scene.isVerb(last) && CUT.contains(story.lemma(last)));
    }
}
