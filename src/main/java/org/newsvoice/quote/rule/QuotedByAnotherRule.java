package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Whom another quotes: Osei quoted Ana Ruiz as saying “...”; Osei read out a letter from Ana Ruiz: “...”; Osei accused Ruiz of saying “...”. */
final class QuotedByAnotherRule implements CertainRule {

    private static final int MAX_LENGTH = 24;
    private static final int MAX_OBJECT = 4;
    private static final int MAX_ASSURANCE = 8;

    @Override
    public String name() {
        return "quoted_by_another";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Evidence whose = WhoseWords.find(passage, scene);
        whose = whose == null ? Sayings.find(passage, scene) : whose;
        whose = whose == null ? Carried.find(passage, scene) : whose;
        whose = whose == null ? OfAnother.find(passage, scene) : whose;
        whose = whose == null ? whoSaid(passage, scene) : whose;
        whose = whose == null ? InnerReport.find(passage, scene) : whose;
        if (whose != null) {
            return whose;
        }
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - MAX_LENGTH);
        for (int i = passage.begin() - 1; i > edge; i--) {
            if (story.isInPassage(i)) {
                return null;
            }
            Evidence evidence = story.isWord(i, "as")
                    ? asSaying(i, edge, passage, scene)
                    : scene.isVerb(i) ? heard(i, edge, passage, scene) : PassedOn.message(i, edge, passage, scene);
            evidence = evidence == null ? reported(i, edge, passage, scene) : evidence;
            evidence = evidence == null ? PassedOn.hearsay(i, passage, scene) : evidence;
            if (evidence != null) {
                return evidence;
            }
        }
        Evidence overheard = Overheard.find(passage, scene);
        return overheard != null ? overheard : RelayedAfter.find(passage, scene);
    }

    /** "echoed Ana Ruiz, who said it was": somebody whom the sentence only comes to. */
    private static @Nullable Evidence whoSaid(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - MAX_LENGTH);
        for (int verb = passage.begin() - 1; verb > edge + 1; verb--) {
            boolean comma = story.isWord(verb, ",") && verb < passage.begin() - 1;
            if (story.isInPassage(verb) || comma || story.isWord(verb, "according")) {
                return null;
            }
            if (!scene.isCue(verb, CueClass.SPEECH)) {
                continue;
            }
            int who = verb - 1;
            while (who > edge && (story.isTag(who, "RB") || story.lemma(who).equals("have"))) {
                who--;
            }
            int head = who - 2;
            boolean relative = story.isWord(who, "who")
                    && head > edge
                    && story.isWord(who - 1, ",")
                    && story.token(head).entity() == EntityKind.PERSON
                    && scene.phrases().canHead(head);
            return relative && isObject(head, story)
                    ? new Evidence(scene.phrases().mention(head), verb, verb + 1)
                    : null;
        }
        return null;
    }

    private static boolean isObject(int head, QuotedStory story) {
        // "a letter from the head, Ana Ruiz, who wrote"
        boolean apposed = head > 1
                && (story.isRelation(head, "appos") || story.isRelation(head, "dep"))
                && story.head(head) < head;
        return apposed
                || story.isRelation(head, "obj")
                || story.isRelation(head, "obl")
                || story.isRelation(head, "nmod");
    }

    /** "quoted Ana Ruiz as saying". */
    private static @Nullable Evidence asSaying(int as, int edge, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        boolean saying = as + 1 < passage.begin()
                && story.isTag(as + 1, "VBG")
                && scene.isCue(as + 1, CueClass.SPEECH, CueClass.DESCRIPTION);
        boolean apposed = as - 2 > edge && story.isWord(as - 1, ",");
        int head = apposed ? as - 2 : as - 1;
        if (!saying || head <= edge || !scene.phrases().canHead(head)) {
            return null;
        }
        int verb = scene.phrases().begin(head) - 1;
        // "quoted his predecessor, Ana Ruiz, as saying"
        boolean whole = !apposed
                || (verb > edge && story.isWord(verb, ",") && scene.phrases().isName(head));
        while (verb > edge && (apposed ? !scene.isVerb(verb) : story.isTag(verb, "RB"))) {
            verb--;
        }
        boolean quotes = whole
                && verb >= edge
                && scene.isVerb(verb)
                && isLemma(verb, story, "quote", "cite", "remember", "recall");
        return quotes ? new Evidence(scene.phrases().mention(head), as + 1, as + 2) : null;
    }

    /** "recalled Ana Ruiz telling her:", "heard Ana Ruiz say". */
    private static @Nullable Evidence heard(int verb, int edge, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        boolean said = (story.isTag(verb, "VBG") || story.tag(verb).equals("VB"))
                && passage.begin() - verb <= MAX_OBJECT
                && scene.isCue(verb, CueClass.SPEECH);
        int head = verb - 1;
        int other = said && story.tag(verb).equals("VBG") ? scene.subjects().ofAnother(verb) : NONE;
        if (other != NONE) {
            return new Evidence(scene.phrases().mention(other), verb, verb + 1);
        }
        if (said && story.tag(verb).equals("VBG") && story.tag(head).equals("VBN") && isWitnessed(head, story)) {
            return overheard(head, edge, verb, scene);
        }
        if (!said
                || head <= edge
                || !story.isTag(head, "NN")
                || !scene.phrases().canHead(head)) {
            return null;
        }
        int witness = scene.phrases().begin(head) - 1;
        boolean witnessed = witness > edge && scene.isVerb(witness) && isWitnessed(witness, story);
        return witnessed ? new Evidence(scene.phrases().mention(head), verb, verb + 1) : null;
    }

    private static boolean isWitnessed(int verb, QuotedStory story) {
        return isLemma(
                verb, story, "recall", "remember", "hear", "overhear", "see", "watch", "record", "catch", "film");
    }

    /** "Ana Ruiz can be heard saying" */
    private static @Nullable Evidence overheard(int heard, int edge, int saying, Scene scene) {
        QuotedStory story = scene.story();
        int head = heard - 1;
        boolean passive = false;
        while (head > edge && (story.lemma(head).equals("be") || story.isTag(head, "MD") || story.isTag(head, "RB"))) {
            passive |= story.lemma(head).equals("be");
            head--;
        }
        boolean somebody = passive && head >= edge && scene.phrases().canHead(head);
        return somebody ? new Evidence(scene.phrases().mention(head), saying, saying + 1) : null;
    }

    /**
     * "said that Ana Ruiz had called her", "said Ana Ruiz used to call her", "claims that Ana Ruiz told him": a report within a
     * report, with somebody else's name.
     */
    private static @Nullable Evidence reported(int at, int edge, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int called = innerVerb(at, passage, scene);
        int end = at;
        while (end - 1 > edge && story.isTag(end - 1, "RB")) {
            end--;
        }
        // "said his mother, Ana Ruiz, always told him"
        int head = end - 1 > edge && story.isWord(end - 1, ",") ? end - 2 : end - 1;
        if (called == NONE
                || head <= edge
                || !scene.phrases().canHead(head)
                || !(scene.phrases().isName(head) || isOwn(head, scene))) {
            return null;
        }
        for (int i = scene.phrases().begin(head) - 1; i > edge; i--) {
            if (scene.isVerb(i)) {
                return scene.isCue(i, CueClass.SPEECH)
                                || isLemma(i, story, "remember", "recall", "hear", "learn", "testify")
                        ? new Evidence(scene.phrases().mention(head), called, called + 1)
                        : null;
            }
        }
        return null;
    }

    /** "his mother" */
    private static boolean isOwn(int head, Scene scene) {
        QuotedStory story = scene.story();
        return story.tag(head).equals("NN")
                && story.tag(scene.phrases().begin(head)).equals("PRP$");
    }

    /** The verb of the inner report that begins at {@code at}, right before the passage; none where none does. */
    private static int innerVerb(int at, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int last = passage.begin() - 1;
        boolean told = at < last
                && story.lemma(at).equals("tell")
                && story.isTag(at, "VB")
                && story.isWord(at + 1, "him", "her", "them", "me", "us");
        if (told) {
            return last - at <= MAX_OBJECT ? at : NONE;
        }
        boolean used = at + 1 < last && story.isWord(at, "used") && story.isWord(at + 1, "to");
        int called = used ? at + 2 : at + 1;
        while (called < last && story.isTag(called, "RB")) {
            called++;
        }
        boolean past = used || story.isWord(at, "had");
        boolean assured = called + 1 < last
                && isLemma(called, story, "tell", "assure", "promise", "warn", "inform")
                && (story.isTag(called + 1, "PRP") || story.isTag(called + 1, "NN") || story.isTag(called + 1, "DT"));
        boolean near = called <= last && last - called < (assured ? MAX_ASSURANCE : MAX_OBJECT);
        boolean form = near && story.tag(called).equals(used ? "VB" : "VBN");
        return past && form && scene.isCue(called, CueClass.SPEECH, CueClass.DESCRIPTION) ? called : NONE;
    }

    static boolean isLemma(int at, QuotedStory story, String... lemmas) {
        for (String lemma : lemmas) {
            if (story.lemma(at).equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
