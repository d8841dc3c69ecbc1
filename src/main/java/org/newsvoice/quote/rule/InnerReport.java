package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * The inner of two reports, when the outer one is a paper's: the Courier reports that Ruiz told a magazine: “...”; prosecutors said Osei
 * was “...”, the Courier reported.
 */
final class InnerReport {

    private static final Set<String> MEDIA = Set.of(
            "agency",
            "newspaper",
            "paper",
            "magazine",
            "broadcaster",
            "television",
            "tv",
            "daily",
            "weekly",
            "website",
            "site",
            "channel",
            "radio",
            "station",
            "network",
            "tabloid",
            "media",
            "press",
            "report");

    private static final int MAX_LISTENER = 6;

    private InnerReport() {}

    /** The one whose words they are; null when there are not two reports, or the outer one is not a paper's. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        Evidence told = told(passage, scene);
        return told != null ? told : closed(passage, scene);
    }

    /** The Courier reports that Ruiz told a magazine: “...” */
    private static @Nullable Evidence told(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = scene.leftEdge(passage);
        int verb = passage.begin() - 2;
        while (verb > edge && !scene.isVerb(verb) && passage.begin() - verb <= MAX_LISTENER && !story.isMark(verb)) {
            verb--;
        }
        boolean introduced = scene.isIntroduced(passage) && verb > edge && scene.isCue(verb, CueClass.SPEECH);
        int subject = introduced ? scene.subjects().of(verb) : NONE;
        if (subject == NONE || subject < edge || subject > verb || !isPerson(subject, scene)) {
            return null;
        }
        for (int i = scene.phrases().begin(subject) - 1; i > edge; i--) {
            if (scene.isVerb(i)) {
                int outer = scene.isCue(i, CueClass.SPEECH) ? scene.subjects().of(i) : NONE;
                boolean next = i + 1 == scene.phrases().begin(subject) || story.isWord(i + 1, "that");
                return next && outer != NONE && outer < i && isMedium(outer, scene)
                        ? new Evidence(scene.phrases().mention(subject), verb, verb + 1)
                        : null;
            }
        }
        return null;
    }

    /** Prosecutors said Osei was “...”, the Courier reported. */
    private static @Nullable Evidence closed(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Evidence outer =
                scene.standsAlone(passage) ? null : new SaidAfterRule(SaidAfterRule.Reach.ANY).find(passage, scene);
        outer = outer == null && !scene.standsAlone(passage) ? new ReportAtEndRule().find(passage, scene) : outer;
        boolean reports = outer != null
                && outer.cueBegin() >= passage.end()
                && QuotedByAnotherRule.isLemma(outer.cueBegin(), story, "report", "say", "write")
                && isMedium(story.headOf(outer.mention()), scene);
        Evidence inner = reports ? new SaidBeforeRule().find(passage, scene) : null;
        return inner != null
                        && inner.cueBegin() < passage.begin()
                        && inner.mention().kind() != MentionKind.NONE
                ? inner
                : null;
    }

    /** Whether a clause only says which paper has the words of somebody else: Osei said: “...,” the Courier reports. */
    static boolean isTag(int subject, int verb, Scene scene) {
        QuotedStory story = scene.story();
        int begin = scene.phrases().begin(subject);
        boolean closes = subject < verb
                && begin > story.sentenceBegin(subject)
                && story.isInPassage(begin - 1)
                && isMedium(subject, scene);
        Attribution answer = closes ? scene.answer(story.passages().get(story.passageOf(begin - 1))) : null;
        return answer != null
                && story.headOf(answer.mention())
                        != story.headOf(scene.phrases().mention(subject));
    }

    private static boolean isPerson(int head, Scene scene) {
        return scene.story().token(head).entity() == EntityKind.PERSON
                && scene.phrases().isName(head);
    }

    /** "the Courier", "the official Ostravan news agency", by its name or its kind, but no person. */
    private static boolean isMedium(int head, Scene scene) {
        QuotedStory story = scene.story();
        if (story.token(head).entity() == EntityKind.PERSON) {
            return false;
        }
        boolean kind = MEDIA.contains(story.lemma(head).toLowerCase(java.util.Locale.ROOT));
        return kind || (story.token(head).entity() == EntityKind.ORGANIZATION && isPaper(head, story));
    }

    /** Whether a word of the name, or of what is before it, says that it is a paper or an agency. */
    private static boolean isPaper(int head, QuotedStory story) {
        for (int i = head; i >= story.sentenceBegin(head); i--) {
            if (!story.isTag(i, "NN") && !story.isTag(i, "JJ")) {
                return false;
            }
            String word = story.word(i).toLowerCase(java.util.Locale.ROOT);
            if (MEDIA.contains(word) || NAMES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> NAMES = Set.of(
            "times",
            "post",
            "news",
            "journal",
            "gazette",
            "courier",
            "herald",
            "tribune",
            "chronicle",
            "telegraph",
            "guardian",
            "observer",
            "mail",
            "mirror",
            "sun",
            "star",
            "express",
            "globe",
            "standard",
            "reporter",
            "examiner",
            "register",
            "bulletin",
            "dispatch",
            "independent",
            "monitor",
            "today",
            "reuters",
            "ap",
            "afp",
            "upi",
            "ansa",
            "dpa",
            "tass",
            "bbc",
            "cnn",
            "nbc",
            "cbs",
            "abc",
            "itv",
            "npr",
            "al-jazeera",
            "bloomberg");
}
