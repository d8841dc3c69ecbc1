package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.grammar.SurfaceSubject;

/** A sentence that ends in a colon introduces the quotation, in the same paragraph or the next: The crowd had one message: “Go.” */
final class ColonRule implements AttributionRule {

    private static final CueClass[] ANY = {CueClass.SPEECH, CueClass.MANNER, CueClass.STANCE, CueClass.DESCRIPTION};

    private static final int MAX_NAMES = 8;

    /** What is shown or told, not who speaks: "Screenshot: “...”" */
    private static final Set<String> LABELS = Set.of(
            "screenshot",
            "photo",
            "photograph",
            "picture",
            "image",
            "video",
            "caption",
            "headline",
            "title",
            "subject",
            "example",
            "update",
            "note",
            "tip");

    @Override
    public String name() {
        return "colon";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int colon = passage.begin() - 1;
        if (colon < 0 || story.isInPassage(colon) || !story.isWord(colon, ":")) {
            return null;
        }
        int begin = story.sentenceBegin(colon);
        if (isNameSetOff(colon, scene)) {
            return Evidence.uncued(scene.phrases().mention(colon - 1));
        }
        int paper = paper(begin, colon, scene);
        if (paper != NONE) {
            return Evidence.uncued(scene.phrases().mention(paper));
        }
        // "relied on an e-mail that Ruiz sent and that read:" is not about who relied on it.
        if (story.isWord(colon - 1, "read", "reads") && colon - 1 > begin && story.isWord(colon - 2, "that", "which")) {
            return null;
        }
        int anyVerb = NONE;
        for (int i = colon - 1; i >= begin && !story.isInPassage(i); i--) {
            if (scene.subjects().isHeard(i) && scene.subjects().of(i) == NONE) {
                return null;
            }
            if (!scene.isVerb(i)) {
                continue;
            }
            int subject = scene.subjects().of(i);
            if (subject == NONE) {
                subject = SurfaceSubject.before(i, begin, scene);
            }
            if (subject != NONE && scene.isCue(i, ANY)) {
                return Reporter.of(scene).evidence(i, subject);
            }
            // "When Ruiz died, Osei released this:" is about Osei.
            boolean main = anyVerb != NONE && story.isRelation(anyVerb, "root");
            anyVerb = subject == NONE || main ? anyVerb : i;
        }
        if (anyVerb != NONE) {
            int subject = scene.subjects().of(anyVerb);
            return subject == NONE ? null : new Evidence(scene.phrases().mention(subject), anyVerb, anyVerb + 1);
        }
        // "Ruiz: ..." in an interview.
        boolean onlyName = colon > begin
                && colon - begin <= 4
                && scene.phrases().canHead(colon - 1)
                && !LABELS.contains(story.lemma(colon - 1))
                && scene.phrases().begin(colon - 1) == begin;
        return onlyName ? Evidence.uncued(scene.phrases().mention(colon - 1)) : null;
    }

    /** "Rain again - Ana Ruiz: ...", "More from Ruiz and Osei: ...": nothing but names between a dash and the colon. */
    static boolean isNameSetOff(int colon, Scene scene) {
        QuotedStory story = scene.story();
        if (colon < 0 || !story.isWord(colon, ":")) {
            return false;
        }
        int begin = story.sentenceBegin(colon);
        int i = colon - 1;
        while (i >= begin && colon - i <= MAX_NAMES && (story.isTag(i, "NNP") || story.isWord(i, "and"))) {
            i--;
        }
        // "Rain again - RainWatcher: ...", a word that the tagger does not know.
        boolean unknown = i == colon - 1 && i > begin && isCapitalized(i, story);
        i -= unknown ? 1 : 0;
        if (i < begin || i == colon - 1 || !(unknown || scene.phrases().isName(colon - 1))) {
            return false;
        }
        boolean dash = story.isWord(i, "-", "--", "\u2013", "\u2014");
        return dash || (story.isWord(i, "from") && i > begin && story.isWord(i - 1, "more"));
    }

    private static boolean isCapitalized(int at, QuotedStory story) {
        return story.isTag(at, "NN") && Character.isUpperCase(story.word(at).charAt(0));
    }

    /** "a headline in the Courier, which likes them:": the paper; none where no headline is announced. */
    private static int paper(int begin, int colon, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = begin; i + 2 < colon; i++) {
            if (story.isWord(i, "headline") && story.isWord(i + 1, "in", "from", "by")) {
                return new AfterClause(scene, i + 2, colon).phraseHead(i + 2);
            }
        }
        return NONE;
    }
}
