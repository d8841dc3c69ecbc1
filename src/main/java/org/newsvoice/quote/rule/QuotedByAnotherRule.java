package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Whom another quotes: Osei quoted Ana Ruiz as saying “...”; Osei read out a letter from Ana Ruiz: “...”. Certain. */
final class QuotedByAnotherRule implements AttributionRule {

    private static final int LONGEST = 24;
    private static final int LONGEST_OBJECT = 4;

    @Override
    public String name() {
        return "quoted_by_another";
    }

    @Override
    public boolean isCertain() {
        return true;
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - LONGEST);
        for (int i = passage.begin() - 1; i > edge; i--) {
            if (story.isInPassage(i)) {
                return null;
            }
            Evidence evidence = story.isWord(i, "as")
                    ? asSaying(i, edge, passage, scene)
                    : scene.isVerb(i) ? heard(i, edge, passage, scene) : message(i, edge, passage, scene);
            evidence = evidence == null ? calledBefore(i, edge, passage, scene) : evidence;
            evidence = evidence == null ? hearsay(i, passage, scene) : evidence;
            if (evidence != null) {
                return evidence;
            }
        }
        return null;
    }

    /** "quoted Ana Ruiz as saying". */
    private static @Nullable Evidence asSaying(int as, int edge, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        boolean saying = as + 1 < passage.begin() && story.isTag(as + 1, "VBG") && scene.isCue(as + 1, CueClass.SPEECH);
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
                && passage.begin() - verb <= LONGEST_OBJECT
                && scene.isCue(verb, CueClass.SPEECH);
        int head = verb - 1;
        if (!said
                || head <= edge
                || !story.isTag(head, "NN")
                || !scene.phrases().canHead(head)) {
            return null;
        }
        int witness = scene.phrases().begin(head) - 1;
        boolean witnessed = witness > edge
                && scene.isVerb(witness)
                && isLemma(witness, story, "recall", "remember", "hear", "overhear", "see", "watch", "record", "catch");
        return witnessed ? new Evidence(scene.phrases().mention(head), verb, verb + 1) : null;
    }

    /** "said that Ana Ruiz had called her": a report of the past within a report, with somebody else's name. */
    private static @Nullable Evidence calledBefore(int had, int edge, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int called = had + 1;
        boolean past = story.isWord(had, "had")
                && called < passage.begin()
                && passage.begin() - called <= LONGEST_OBJECT
                && story.tag(called).equals("VBN")
                && scene.isCue(called, CueClass.SPEECH, CueClass.DESCRIPTION);
        // "said his mother, Ana Ruiz, had told him"
        int head = had - 1 > edge && story.isWord(had - 1, ",") ? had - 2 : had - 1;
        if (!past
                || head <= edge
                || !scene.phrases().canHead(head)
                || !scene.phrases().isName(head)) {
            return null;
        }
        int that = scene.phrases().begin(head) - 1;
        for (int i = that; i > edge; i--) {
            if (scene.isVerb(i)) {
                return scene.isCue(i, CueClass.SPEECH)
                        ? new Evidence(scene.phrases().mention(head), called, called + 1)
                        : null;
            }
        }
        return null;
    }

    /** "got a warning from Ana Ruiz:", "read a statement by Ana Ruiz to the court:", "no comment from Ana Ruiz beyond". */
    private static @Nullable Evidence message(int noun, int edge, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int last = passage.begin() - 1;
        boolean beyond = story.isWord(last, "beyond", "except", "besides");
        boolean announced = story.isWord(last, ":") || beyond;
        boolean from = noun + 2 < passage.begin() && story.isWord(noun + 1, "from", "by");
        if (!announced || !from || !scene.isNounCue(noun)) {
            return null;
        }
        int verb = noun - 1;
        while (verb > edge && !scene.isVerb(verb)) {
            verb--;
        }
        boolean passedOn = beyond
                || (scene.isVerb(verb)
                        && isLemma(
                                verb,
                                story,
                                "get",
                                "receive",
                                "read",
                                "quote",
                                "cite",
                                "share",
                                "show",
                                "publish",
                                "release",
                                "display",
                                "find",
                                "see",
                                "draw",
                                "hear",
                                "have",
                                "forward",
                                "circulate",
                                "bring",
                                "earn"));
        int head = passedOn ? new AfterClause(scene, noun + 2, passage.begin()).phraseHead(noun + 2) : NONE;
        boolean somebody =
                head != NONE && !story.isTag(head, "W") && !scene.phrases().isCalendar(head);
        return somebody ? new Evidence(scene.phrases().mention(head), noun, noun + 1) : null;
    }

    /**
     * "heard from Ana Ruiz:", "quoted her doctor, Ana Ruiz:", "cited Ana Ruiz's ruling that", "recalled the words of Ana Ruiz:".
     */
    private static @Nullable Evidence hearsay(int verb, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int last = passage.begin() - 1;
        if (!scene.isVerb(verb) || scene.subjects().isPassive(verb)) {
            return null;
        }
        boolean heard = isLemma(verb, story, "hear") && verb + 2 < last && story.isWord(verb + 1, "from");
        boolean quotes = isLemma(verb, story, "quote", "cite", "recall", "remember", "repeat");
        int begin = heard ? verb + 2 : verb + 1;
        if (!(heard || quotes) || begin >= last) {
            return null;
        }
        int head = new AfterClause(scene, begin, last).phraseHead(begin);
        if (head == NONE) {
            return null;
        }
        int end = scene.phrases().end(head);
        Mention named = Apposition.name(scene.phrases().mention(head), scene);
        int close = Math.max(end, story.headOf(named) + 1);
        boolean colon = story.isWord(last, ":") && close == last;
        if (colon && story.token(story.headOf(named)).entity() == EntityKind.PERSON) {
            return new Evidence(named, verb, verb + 1);
        }
        int owner = quotes && scene.isDocument(head) ? owner(head, last, scene) : NONE;
        boolean content = owner != NONE && isContent(head + 1, passage, scene);
        return content ? new Evidence(scene.phrases().mention(owner), head, head + 1) : null;
    }

    /** The person behind "Ana Ruiz's ruling", "the words of Ana Ruiz". */
    private static int owner(int noun, int limit, Scene scene) {
        QuotedStory story = scene.story();
        int before = story.tag(noun - 1).equals("POS") ? noun - 2 : NONE;
        boolean of = noun + 2 < limit && story.isWord(noun + 1, "of", "by", "from");
        int owner = of ? new AfterClause(scene, noun + 2, limit).phraseHead(noun + 2) : before;
        return owner != NONE && story.token(owner).entity() == EntityKind.PERSON ? owner : NONE;
    }

    /** Whether what follows a noun of speech up to the passage says what the words were: nothing else reports there. */
    private static boolean isContent(int from, Passage passage, Scene scene) {
        for (int i = from; i < passage.begin(); i++) {
            if (scene.isCue(i, CueClass.SPEECH, CueClass.DESCRIPTION)
                    || scene.story().isWord(i, ",", "and")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLemma(int at, QuotedStory story, String... lemmas) {
        for (String lemma : lemmas) {
            if (story.lemma(at).equals(lemma)) {
                return true;
            }
        }
        return false;
    }
}
