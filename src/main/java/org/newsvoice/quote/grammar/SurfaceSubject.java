package org.newsvoice.quote.grammar;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.newsvoice.nlp.EntityKind;

/** The noun before a verb, by tags alone, for sentences that the parser got wrong or did not read. */
public final class SurfaceSubject {

    private static final int MAX_ASIDE = 12;

    private SurfaceSubject() {}

    /** The head of the phrase right before {@code verb}, over adverbs and auxiliaries; none if something else is there. */
    public static int before(int verb, int edge, Scene scene) {
        QuotedStory story = scene.story();
        String tag = story.tag(verb);
        if (!tag.equals("VBD") && !tag.equals("VBZ") && !tag.equals("VBP") && !tag.equals("VBN")) {
            return NONE;
        }
        int i = verb - 1;
        while (i >= edge && (story.isTag(i, "RB") || scene.phrases().isModal(i) || isHave(i, story))) {
            i--;
        }
        i = i > edge && !tag.equals("VBN") ? beforeAside(i, edge, scene) : i;
        i = i > edge ? beforePlace(i, edge, scene) : i;
        return i >= edge && scene.phrases().canHead(i) ? i : NONE;
    }

    /** "Ruiz (D-Ohio) said", "Ruiz, in Ohio, said": the last word of the name before what closes at {@code at}; else {@code at}. */
    private static int beforeAside(int at, int edge, Scene scene) {
        QuotedStory story = scene.story();
        boolean bracket = story.isWord(at, ")", "-RRB-");
        if (!bracket && !story.isWord(at, ",")) {
            return at;
        }
        for (int open = at - 1; open > edge && at - open <= MAX_ASIDE; open--) {
            if (bracket ? story.isWord(open, "(", "-LRB-") : story.isWord(open, ",")) {
                int head = open - 1;
                boolean first = scene.phrases().canHead(head)
                        && scene.phrases().isName(head)
                        && (bracket
                                || scene.phrases().begin(head) == story.sentenceBegin(at)
                                || story.isTag(open + 1, "W")
                                || story.isTag(open + 1, "DT"));
                return first ? head : at;
            }
        }
        return at;
    }

    /** "Ruiz of Bell Inc. in Ohio said": who is in a place, and not the place. */
    private static int beforePlace(int at, int edge, Scene scene) {
        QuotedStory story = scene.story();
        int head = at;
        while (head > edge && scene.phrases().canHead(head)) {
            int preposition = scene.phrases().begin(head) - 1;
            boolean governed = preposition > edge
                    && story.isTag(preposition, "IN")
                    && scene.phrases().canHead(preposition - 1)
                    && !story.isInPassage(preposition - 1);
            boolean place = story.token(head).entity() == EntityKind.LOCATION;
            boolean person = governed && story.token(preposition - 1).entity() == EntityKind.PERSON;
            if (!governed || !(place || person)) {
                break;
            }
            head = preposition - 1;
        }
        return head;
    }

    /** Who does what a participle behind "by" adds: Osei in "Osei went on by saying"; none if it is no such participle. */
    public static int beforeBy(int participle, int edge, Scene scene) {
        QuotedStory story = scene.story();
        int by = participle - 1;
        boolean means =
                by - 1 > edge && story.tag(participle).equals("VBG") && story.isWord(by, "by") && scene.isVerb(by - 1);
        return means ? before(by - 1, edge, scene) : NONE;
    }

    private static boolean isHave(int at, QuotedStory story) {
        return story.lemma(at).equals("have");
    }
}
