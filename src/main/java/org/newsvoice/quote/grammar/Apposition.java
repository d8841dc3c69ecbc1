package org.newsvoice.quote.grammar;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Locale;
import java.util.Set;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;

/**
 * Replaces a description by the name in apposition to it: the auditor, Ines Calderby, told; said a spokesman for the
 * port, Karl Brandt.
 */
public final class Apposition {

    private static final int MAX_COMPLEMENT = 6;
    private static final int MAX_TITLE = 2;
    private static final int MAX_OFFICE = 5;

    private static final Set<String> OFFICES = Set.of(
            "executive",
            "chairman",
            "chairwoman",
            "chair",
            "president",
            "founder",
            "co-founder",
            "director",
            "ceo",
            "editor",
            "owner",
            "co-owner",
            "manager",
            "head",
            "captain",
            "coach",
            "leader",
            "publisher",
            "secretary",
            "treasurer",
            "chef",
            "producer",
            "writer",
            "author",
            "officer",
            "principal",
            "minister");

    /** Written large, they are no names: Springfield's Ambassador to the United Nations, Ana Ruiz, said. */
    private static final Set<String> CAPITAL_OFFICES = Set.of(
            "Ambassador",
            "Minister",
            "Secretary",
            "Governor",
            "Mayor",
            "President",
            "Director",
            "Chairman",
            "Chairwoman",
            "Commissioner",
            "Speaker",
            "Chancellor",
            "Bishop",
            "Archbishop");

    private Apposition() {}

    /** The name in apposition to a nominal, else {@code mention} itself. */
    public static Mention name(Mention mention, Scene scene) {
        QuotedStory story = scene.story();
        int head = story.headOf(mention);
        int titled = titled(head, story);
        if (titled != NONE) {
            return scene.phrases().mention(titled);
        }
        boolean one = isOneOf(head, story);
        boolean nominal =
                mention.kind() == MentionKind.NOMINAL && !story.tag(head).equals("NNS") && !scene.isDocument(head);
        nominal |= mention.kind() == MentionKind.NAME
                && story.token(head).entity() == EntityKind.NONE
                && CAPITAL_OFFICES.contains(story.word(head));
        if (!nominal && !one) {
            return mention;
        }
        int limit = story.sentenceEnd(head);
        int comma = complementEnd(scene.phrases().end(head), limit, story);
        if (comma + 1 >= limit || !story.isWord(comma, ",") || story.isInPassage(comma + 1)) {
            return mention;
        }
        int last = NONE;
        for (int i = titleEnd(comma + 1, limit, story); i < limit && isPerson(i, story); i++) {
            last = i;
        }
        boolean closed = last != NONE && (last + 1 == limit || story.isMark(last + 1));
        return closed && (one || last > comma + 1) ? scene.phrases().mention(last) : mention;
    }

    /** The last word of the name of whom two offices are: Chief Executive and founder Ana Ruiz; none when it is not so. */
    private static int titled(int head, QuotedStory story) {
        int limit = story.sentenceEnd(head);
        int i = head + 2;
        if (i >= limit || !story.isWord(head + 1, "and") || !isOffice(head, story)) {
            return NONE;
        }
        while (i < limit
                && !isPerson(i, story)
                && (story.isTag(i, "NN") || story.isTag(i, "JJ"))
                && i - head <= MAX_OFFICE) {
            i++;
        }
        boolean office = i > head + 2 && i < limit && isPerson(i, story) && isOffice(i - 1, story);
        while (office && i + 1 < limit && isPerson(i + 1, story)) {
            i++;
        }
        return office ? i : NONE;
    }

    /** Whether the word tells what somebody is, and is no name: "founder". */
    static boolean isOffice(int at, QuotedStory story) {
        return story.isTag(at, "NN")
                && !isPerson(at, story)
                && OFFICES.contains(story.word(at).toLowerCase(Locale.ROOT));
    }

    /** The token after a title, as in "its author, Senator Ana Ruiz,"; {@code begin} if no title begins there. */
    private static int titleEnd(int begin, int limit, QuotedStory story) {
        int i = begin;
        while (i < limit
                && i - begin <= MAX_TITLE
                && story.isTag(i, "NNP")
                && story.token(i).entity() == EntityKind.NONE
                && !story.isInPassage(i)) {
            i++;
        }
        return i < limit && isPerson(i, story) ? i : begin;
    }

    /** "one of the rescuers" */
    private static boolean isOneOf(int head, QuotedStory story) {
        return story.isWord(head, "one")
                && head + 2 < story.sentenceEnd(head)
                && story.isWord(head + 1, "of")
                && !story.isTag(head + 2, "PRP");
    }

    /** The token after "for the port" or "of the water board" behind a nominal; where it would begin when there is none. */
    private static int complementEnd(int begin, int limit, QuotedStory story) {
        if (begin >= limit || !story.isWord(begin, "for", "of", "at", "with", "in", "to")) {
            return begin;
        }
        int i = begin;
        while (i < limit && !story.isMark(i) && !story.isTag(i, "VB") && i - begin <= MAX_COMPLEMENT) {
            i++;
        }
        return i;
    }

    private static boolean isPerson(int at, QuotedStory story) {
        return story.token(at).entity() == EntityKind.PERSON && !story.isInPassage(at);
    }
}
