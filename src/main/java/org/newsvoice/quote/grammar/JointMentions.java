package org.newsvoice.quote.grammar;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;

/** Names joined by "and" that speak together, the first a pronoun perhaps: said Ana Ruiz, Kofi Osei and Bo Lund; she and Lund said. Stateless. */
public final class JointMentions {

    private static final int MAX_SPEAKERS = 6;
    private static final int MAX_SEAT = 5;

    private JointMentions() {}

    /**
     * All who are named together with a mention, in text order; empty if it is alone.
     *
     * @param cue a token of the words that report, {@link QuotedStory#NONE} when there are none
     */
    public static List<Mention> of(Mention mention, int cue, Scene scene) {
        QuotedStory story = scene.story();
        int head = story.headOf(mention);
        boolean pronoun = isOneOfTwo(head, story) && !isTold(head, scene);
        if (mention.kind() != MentionKind.NAME && !pronoun) {
            return List.of();
        }
        if (scene.phrases().isJoinedBody(head)) {
            return List.of();
        }
        List<Mention> all = new ArrayList<>();
        all.add(mention);
        int partner = pronounBefore(head, scene);
        if (partner == NONE) {
            addBefore(all, head, scene);
        } else {
            all.add(0, scene.phrases().mention(partner));
        }
        int end = addAfter(all, head, scene);
        boolean inverted = cue != NONE && cue < head;
        // "said Ruiz, and Osei agreed" is two clauses.
        boolean clause = inverted && end < story.sentenceEnd(head) && scene.isVerb(end) && !story.isTag(end, "VBG");
        // "said Ruiz, and Osei: “...”" is two reports.
        boolean second = inverted && end > head && isGapped(end, head, story);
        return all.size() > 1 && !clause && !second ? List.copyOf(all) : List.of();
    }

    /** Whose words they are in "Ruiz said she and Lund called it": hers, who tells of both; the same mention elsewhere. */
    public static Mention teller(Mention mention, Scene scene) {
        QuotedStory story = scene.story();
        int head = story.headOf(mention);
        int pronoun = isOneOfTwo(head, story) ? head : pronounBefore(head, scene);
        return pronoun != NONE && isTold(pronoun, scene) ? scene.phrases().mention(pronoun) : mention;
    }

    /** "said she", "said that she" */
    private static boolean isTold(int pronoun, Scene scene) {
        QuotedStory story = scene.story();
        int begin = story.sentenceBegin(pronoun);
        int verb = pronoun > begin && story.isWord(pronoun - 1, "that") ? pronoun - 2 : pronoun - 1;
        return verb >= begin && scene.isCue(verb, CueClass.SPEECH);
    }

    /** The pronoun in "she and Lund", "she and her husband, Karl Lund"; none where no such words end with the name. */
    private static int pronounBefore(int head, Scene scene) {
        QuotedStory story = scene.story();
        int begin = story.sentenceBegin(head);
        int at = scene.phrases().begin(head) - 1;
        if (at > begin && story.isWord(at, ",")) {
            at = scene.phrases().begin(at - 1) - 1;
        }
        return at > begin && isOneOfTwo(at - 1, story) ? at - 1 : NONE;
    }

    private static boolean isOneOfTwo(int at, QuotedStory story) {
        return at + 1 < story.size()
                && story.isWord(at, "he", "she")
                && !story.isInPassage(at)
                && story.isWord(at + 1, "and");
    }

    private static boolean isGapped(int colon, int head, QuotedStory story) {
        boolean opens = colon + 1 < story.size() && story.isWord(colon, ":") && story.isInPassage(colon + 1);
        for (int i = colon - 1; opens && i > head + 1; i--) {
            if (story.isWord(i, "and") && story.isWord(i - 1, ",")) {
                return true;
            }
        }
        return false;
    }

    private static void addBefore(List<Mention> all, int head, Scene scene) {
        QuotedStory story = scene.story();
        int at = scene.phrases().begin(head) - 1;
        int begin = story.sentenceBegin(head);
        while (at > begin && all.size() < MAX_SPEAKERS) {
            boolean last = all.size() == 1;
            // "Defense and Security Committee Ana Ruiz"
            boolean within = story.token(at).entity() == EntityKind.ORGANIZATION
                    && story.token(head).entity() == EntityKind.PERSON;
            boolean joined = last ? isAnd(at, story) && !within : story.isWord(at, ",");
            int before = beforeAge(at - 1, story);
            if (!joined || before <= begin || !isName(before, scene)) {
                return;
            }
            all.add(0, scene.phrases().mention(before));
            at = scene.phrases().begin(before) - 1;
        }
    }

    /** Adds the names behind; returns the token after the last. */
    private static int addAfter(List<Mention> all, int head, Scene scene) {
        QuotedStory story = scene.story();
        int limit = story.sentenceEnd(head);
        List<Mention> found = new ArrayList<>();
        int closed = end(scene.phrases().mention(head), story);
        int at = behindAge(behindBody(closed, head, scene), limit, story);
        while (at + 1 < limit && found.size() < MAX_SPEAKERS) {
            boolean and = isAnd(at, story);
            boolean comma = story.isWord(at, ",");
            int next = at + 1;
            if (comma && story.isWord(next, "and")) {
                and = true;
                next++;
            }
            if (!and && !comma) {
                break;
            }
            int other = next < limit ? new AfterClause(scene, next, limit).phraseHead(next) : NONE;
            Mention named = other == NONE ? null : named(other, scene);
            if (named == null) {
                break;
            }
            found.add(named);
            at = behindAge(end(named, story), limit, story);
            if (and) {
                all.addAll(found);
                closed = at;
                break;
            }
        }
        return closed;
    }

    /** The token after a mention, with what belongs to it behind its head: "the Bank of Springfield". */
    private static int end(Mention mention, QuotedStory story) {
        int end = story.headOf(mention) + 1;
        while (end < story.sentenceEnd(end - 1)
                && story.token(end).span().begin() < mention.span().end()) {
            end++;
        }
        return end;
    }

    /** Behind "of the Bank of Springfield" in "Ana Ruiz of the Bank of Springfield and Kofi Osei"; {@code at} where no body follows. */
    private static int behindBody(int at, int head, Scene scene) {
        QuotedStory story = scene.story();
        int limit = story.sentenceEnd(head);
        boolean of = at + 1 < limit
                && story.token(head).entity() == EntityKind.PERSON
                && story.isWord(at, "of", "from", "at");
        int body = of ? new AfterClause(scene, at + 1, limit).phraseHead(at + 1) : NONE;
        return body != NONE && story.token(body).entity() == EntityKind.ORGANIZATION
                ? end(scene.phrases().mention(body), story)
                : at;
    }

    /** "and", but not the sign within a firm's name. */
    private static boolean isAnd(int at, QuotedStory story) {
        return story.isWord(at, "and")
                || (story.isWord(at, "&") && story.token(at).entity() != EntityKind.ORGANIZATION);
    }

    /** Behind ", 30," with the comma left: Ana Ruiz, 30, and Kofi Osei, 31. */
    private static int behindAge(int at, int limit, QuotedStory story) {
        int seat = at + 1 < limit && story.isWord(at, ",") ? seatEnd(at + 1, limit, story) : NONE;
        if (seat != NONE) {
            return seat;
        }
        boolean age =
                at + 2 < limit && story.isWord(at, ",") && story.tag(at + 1).equals("CD");
        return age ? at + 2 : at;
    }

    /** The last token of the name before "and", over ", 30,". */
    private static int beforeAge(int at, QuotedStory story) {
        for (int i = at - 1; i > Math.max(story.sentenceBegin(at) + 1, at - MAX_SEAT); i--) {
            if (story.isWord(i - 1, ",") && story.isWord(at, ",") && seatEnd(i, at + 1, story) == at) {
                return i - 2;
            }
        }
        boolean age = at > 2 && story.isWord(at, ",") && story.tag(at - 1).equals("CD") && story.isWord(at - 2, ",");
        return age ? at - 3 : at;
    }

    /** Where the comma stands behind a party and a state, "R-Springfield,"; none where no such words begin. */
    private static int seatEnd(int at, int limit, QuotedStory story) {
        boolean one = story.word(at).matches("[RDI]-\\p{Lu}.*");
        boolean apart = at + 2 < limit && story.word(at).matches("[RDI]") && story.isWord(at + 1, "-");
        if (!one && !apart) {
            return NONE;
        }
        int end = at + 1;
        while (end < limit && end - at < MAX_SEAT && !story.isWord(end, ",")) {
            end++;
        }
        return end < limit && story.isWord(end, ",") ? end : NONE;
    }

    /** The name headed there, or the one in apposition: and his wife, Ana Ruiz. */
    private static @Nullable Mention named(int head, Scene scene) {
        Mention mention = scene.phrases().mention(head);
        if (isName(head, scene)) {
            return mention;
        }
        Mention apposed = Apposition.name(mention, scene);
        return apposed.equals(mention) ? null : apposed;
    }

    private static boolean isName(int at, Scene scene) {
        QuotedStory story = scene.story();
        return !story.isInPassage(at)
                && scene.phrases().canHead(at)
                && scene.phrases().isName(at)
                && !Apposition.isOffice(at, story)
                && story.isTag(at, "NNP")
                && story.token(at).entity() != EntityKind.LOCATION;
    }
}
