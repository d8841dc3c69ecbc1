package org.newsvoice.quote.grammar;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;

/** Names joined by "and" that speak together: said Ana Ruiz, Kofi Osei and Bo Lund. Stateless. */
public final class JointMentions {

    private static final int MAX_SPEAKERS = 6;

    private JointMentions() {}

    /**
     * All who are named together with a mention, in text order; empty when it stands alone.
     *
     * @param cue a token of the words that report, {@link QuotedStory#NONE} when there are none
     */
    public static List<Mention> of(Mention mention, int cue, Scene scene) {
        if (mention.kind() != MentionKind.NAME) {
            return List.of();
        }
        QuotedStory story = scene.story();
        int head = story.headOf(mention);
        List<Mention> all = new ArrayList<>();
        all.add(mention);
        addBefore(all, head, scene);
        int end = addAfter(all, head, scene);
        boolean inverted = cue != NONE && cue < head;
        // "said Ruiz, and Osei agreed" is two clauses.
        boolean clause = inverted && end < story.sentenceEnd(head) && scene.isVerb(end) && !story.isTag(end, "VBG");
        return all.size() > 1 && !clause ? List.copyOf(all) : List.of();
    }

    private static void addBefore(List<Mention> all, int head, Scene scene) {
        QuotedStory story = scene.story();
        int at = scene.phrases().begin(head) - 1;
        int begin = story.sentenceBegin(head);
        while (at > begin && all.size() < MAX_SPEAKERS) {
            boolean last = all.size() == 1;
            boolean joined = last ? story.isWord(at, "and", "&") : story.isWord(at, ",");
            if (!joined || !isName(at - 1, scene)) {
                return;
            }
            all.add(0, scene.phrases().mention(at - 1));
            at = scene.phrases().begin(at - 1) - 1;
        }
    }

    /** Adds the names behind; returns the token after the last. */
    private static int addAfter(List<Mention> all, int head, Scene scene) {
        QuotedStory story = scene.story();
        int limit = story.sentenceEnd(head);
        List<Mention> found = new ArrayList<>();
        int at = scene.phrases().end(head);
        int closed = at;
        while (at + 1 < limit && found.size() < MAX_SPEAKERS) {
            boolean and = story.isWord(at, "and", "&");
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
            if (other == NONE || !isName(other, scene)) {
                break;
            }
            found.add(scene.phrases().mention(other));
            at = scene.phrases().end(other);
            if (and) {
                all.addAll(found);
                closed = at;
                break;
            }
        }
        return closed;
    }

    private static boolean isName(int at, Scene scene) {
        QuotedStory story = scene.story();
        return !story.isQuoted(at)
                && scene.phrases().canHead(at)
                && scene.phrases().isName(at)
                && story.isTag(at, "NNP")
                && story.token(at).entity() != org.newsvoice.nlp.EntityKind.LOCATION;
    }
}
