package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.grammar.SurfaceSubject;

/**
 * What somebody calls something: Osei called the plan “rigged”; Ruiz hailed the deal as a “breakthrough”. Only the thing that is
 * called so is between the verb and the words.
 */
final class Characterized {

    /** Verbs right after whose object the words follow. */
    private static final Set<String> CALLING =
            Set.of("call", "label", "brand", "term", "deem", "pronounce", "consider", "think", "judge", "find");
    /** Verbs whose object is followed by "as". */
    private static final Set<String> VIEWING = Set.of(
            "describe",
            "characterize",
            "characterise",
            "dismiss",
            "denounce",
            "hail",
            "herald",
            "praise",
            "deride",
            "condemn",
            "slam",
            "blast",
            "decry",
            "tout",
            "portray",
            "depict",
            "paint",
            "ridicule",
            "mock",
            "refer",
            "criticize",
            "criticise",
            "lambast",
            "lambaste",
            "laud",
            "reject",
            "assail",
            "label",
            "brand",
            "attack");

    private static final int MAX_OBJECT = 10;

    private Characterized() {}

    /** The one who calls it so; null when nobody plainly does. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - MAX_OBJECT);
        int at = passage.begin() - 1;
        if (scene.standsAlone(passage) || !beginsSmall(passage, scene)) {
            return null;
        }
        while (at > edge && (story.isWord(at, "a", "an", "the") || story.isTag(at, "RB"))) {
            at--;
        }
        boolean as = story.isWord(at, "as");
        int end = as ? at : passage.begin();
        for (int i = end - 1; i > edge; i--) {
            if (scene.isVerb(i)) {
                boolean calls = i < end - 1
                        && ((as ? VIEWING : CALLING).contains(story.lemma(i))
                                || (as && PhrasalVerbs.isParted(i, end, story)));
                return calls && !scene.subjects().isPassive(i) ? caller(i, scene) : null;
            }
            if (!isObject(i, story)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Evidence caller(int verb, Scene scene) {
        QuotedStory story = scene.story();
        int begin = story.sentenceBegin(verb);
        int subject = SurfaceSubject.before(verb, begin, scene);
        if (subject == NONE && story.isWord(verb - 1, ",")) {
            subject = apposed(verb, scene);
        }
        boolean past = story.isTag(verb, "VBD") || story.isTag(verb, "VBZ");
        boolean somebody =
                past && subject != NONE && (story.isWord(subject, "he", "she") || story.isTag(subject, "NN"));
        // "Osei in a conference call called it": the call does not.
        int phrase = subject == NONE ? NONE : scene.phrases().begin(subject);
        somebody &= phrase <= begin || !story.isTag(phrase - 1, "IN");
        return somebody && !isTold(begin, subject, verb, scene)
                ? new Evidence(scene.phrases().mention(subject), verb, verb + 1)
                : null;
    }

    /** The person before an aside: "Osei, who wrote it, called it". */
    private static int apposed(int verb, Scene scene) {
        QuotedStory story = scene.story();
        int comma = verb - 2;
        while (comma > story.sentenceBegin(verb) + 1 && !story.isWord(comma, ",")) {
            comma--;
        }
        int head = comma - 1;
        boolean person = story.isWord(comma, ",")
                && !story.isInPassage(head)
                && story.token(head).entity() == EntityKind.PERSON
                && scene.phrases().canHead(head);
        return person ? head : NONE;
    }

    /** Whether somebody else tells of it: "Osei said Ruiz called it", "Ruiz, Osei said, called it". */
    private static boolean isTold(int begin, int subject, int verb, Scene scene) {
        for (int i = begin; i < verb; i++) {
            if (i != subject
                    && (scene.isCue(i, CueClass.SPEECH) || scene.story().isWord(i, "according"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isObject(int at, QuotedStory story) {
        return !story.isInPassage(at)
                && (story.isTag(at, "NN")
                        || story.isTag(at, "JJ")
                        || story.isTag(at, "DT")
                        || story.isTag(at, "PRP")
                        || story.isTag(at, "CD")
                        || story.isTag(at, "POS")
                        || story.isTag(at, "HYPH")
                        || PhrasalVerbs.isParticle(at, story)
                        || story.isWord(at, "of", "to", "with", "on", "for", "in"));
    }

    /** Words that begin with a capital may be a name that a thing has. */
    private static boolean beginsSmall(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = passage.begin(); i < passage.end(); i++) {
            if (!story.isMark(i)) {
                return Character.isLowerCase(story.word(i).charAt(0));
            }
        }
        return false;
    }
}
