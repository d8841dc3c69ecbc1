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
            Set.of("call", "label", "brand", "term", "dub", "deem", "pronounce", "consider", "think", "judge", "find");
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

    private static final Set<String> JOINING =
            Set.of("and", "but", "while", "whereas", "though", "although", "yet", "as");

    private static final int MAX_OBJECT = 10;
    private static final int MAX_NAME = 5;

    private Characterized() {}

    /** The one who calls it so; null when nobody plainly does. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - MAX_OBJECT);
        int at = passage.begin() - 1;
        if (scene.standsAlone(passage) || !new FirstWord(passage, story).isSmall()) {
            return null;
        }
        while (at > edge && (story.isWord(at, "a", "an", "the") || story.isTag(at, "RB"))) {
            at--;
        }
        if (at == passage.begin() - 1 && story.isWord(at, "sees") && story.isTag(passage.begin() + 1, "DT")) {
            return caller(at, scene);
        }
        boolean as = story.isWord(at, "as");
        int end = as ? at : passage.begin();
        for (int i = end - 1; i > edge; i--) {
            if (scene.isVerb(i)) {
                boolean calls = (i < end - 1 || (!as && isRelative(i, scene)))
                        && ((as ? VIEWING : CALLING).contains(story.lemma(i))
                                || (as && PhrasalVerbs.isParted(i, end, story)));
                boolean active = !scene.subjects().isPassive(i) || isObjectBehind(i, end, passage, story);
                return calls && active ? caller(i, scene) : null;
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
        int told = subject;
        if (subject == NONE && story.isWord(auxiliary(verb, scene) - 1, ",")) {
            subject = named(auxiliary(verb, scene) - 1, scene);
            told = subject == NONE ? NONE : scene.phrases().begin(subject) - 2;
            subject = subject == NONE ? apposed(auxiliary(verb, scene), scene) : subject;
            told = told == NONE ? subject : told;
        }
        boolean several = subject != NONE
                && story.tag(subject).equals("NNS")
                && !scene.phrases().isName(subject);
        boolean past = story.isTag(verb, "VBD")
                || story.isTag(verb, "VBZ")
                || (several && (story.tag(verb).equals("VB") || story.tag(verb).equals("VBP")))
                || (story.isTag(verb, "VBN")
                        && (told != subject || story.isWord(auxiliary(verb, scene), "has", "had", "have")));
        boolean somebody =
                past && subject != NONE && (story.isWord(subject, "he", "she") || story.isTag(subject, "NN"));
        // "Osei in a conference call called it": the call does not.
        int phrase = told == NONE ? NONE : scene.phrases().begin(told);
        somebody &= phrase <= begin
                || !story.isTag(phrase - 1, "IN")
                || isJoining(phrase - 1, story)
                || isRelative(verb, scene);
        // "Osei said it was late, and Ruiz called it": whoever tells of it, it is Ruiz's word.
        boolean own = somebody
                && (story.token(subject).entity() == EntityKind.PERSON
                        || (phrase > begin && isClauseBegin(phrase - 1, verb, story)));
        return somebody && (own || !isTold(begin, subject, verb, scene))
                ? new Evidence(scene.phrases().mention(subject), verb, verb + 1)
                : null;
    }

    /** "whom Ana Ruiz has called", "the trains that Ana Ruiz called": what is called so is before it. */
    private static boolean isRelative(int verb, Scene scene) {
        QuotedStory story = scene.story();
        int begin = story.sentenceBegin(verb);
        int subject = SurfaceSubject.before(verb, begin, scene);
        int that = subject == NONE ? NONE : scene.phrases().begin(subject) - 1;
        return that > begin
                && (story.isWord(that, "whom", "which") || (story.isWord(that, "that") && story.isTag(that - 1, "NN")))
                && story.token(subject).entity() == EntityKind.PERSON;
    }

    /** "dubbed the plan", which the tagger takes for a participle: words for what is called so follow, and not "by". */
    private static boolean isObjectBehind(int verb, int end, Passage passage, QuotedStory story) {
        boolean noun = false;
        for (int i = verb + 1; i < end; i++) {
            noun |= story.isTag(i, "NN") || story.isTag(i, "PRP") || story.isWord(i, "that", "this");
        }
        return noun
                && !story.isWord(verb + 1, "by")
                && !story.isWord(passage.end(), "by")
                && story.isWord(verb - 1, ",");
    }

    /** Where the auxiliaries and adverbs before a verb begin; the verb itself when it has none. */
    private static int auxiliary(int verb, Scene scene) {
        QuotedStory story = scene.story();
        int at = verb;
        while (at - 1 > story.sentenceBegin(verb)
                && (story.isTag(at - 1, "RB") || story.lemma(at - 1).equals("have"))) {
            at--;
        }
        return at;
    }

    private static boolean isJoining(int at, QuotedStory story) {
        return JOINING.contains(story.word(at)) || story.isWord(at, ";", ":");
    }

    /** Whether {@code at} opens a new clause: a semicolon, or a conjunction after a comma. */
    private static boolean isClauseBegin(int at, int verb, QuotedStory story) {
        boolean comma = at - 1 > story.sentenceBegin(verb) && story.isWord(at - 1, ",", ";");
        return story.isWord(at, ";") || (comma && JOINING.contains(story.word(at)));
    }

    /** The name in "the mayor, Ana Ruiz, called it", of which {@code close} is the second comma. */
    private static int named(int close, Scene scene) {
        QuotedStory story = scene.story();
        int name = close - 1;
        int open = name;
        while (open > story.sentenceBegin(close)
                && close - open <= MAX_NAME
                && !story.isInPassage(open)
                && story.token(open).entity() == EntityKind.PERSON) {
            open--;
        }
        boolean apposed = open < name
                && story.isWord(open, ",")
                && open - 1 >= story.sentenceBegin(close)
                && story.tag(open - 1).equals("NN")
                && scene.phrases().canHead(name);
        return apposed ? name : NONE;
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
                        || story.isWord(at, "of", "to", "with", "on", "for", "in", "that", "this"));
    }
}
