package org.newsvoice.quote.attribution;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.grammar.Turn;
import org.newsvoice.quote.ranking.SpeakerRanker;
import org.newsvoice.quote.rule.Evidence;
import org.newsvoice.quote.rule.Votes;

/**
 * Gives the quotations under a header to the speaker of the header. Only a report with another name beside the quotation
 * (“...,” said Ana Ruiz) is better evidence.
 */
final class TurnTaking {

    /** Name of the rule in tables. */
    static final String RULE = "turn";

    /** How often the person of the last header is the speaker, measured on roundups (docs/quality.md). */
    private static final double CONFIDENCE = 0.98;

    /** The same for the answers of an interview, whose speaker no header names: too few to measure, so never 0.9. */
    private static final double INTERVIEW = 0.85;

    private static final Set<String> REPORTS_BESIDE =
            Set.of("said_after", "said_before", "parenthetical", "according_to");

    private static final int CLAUSE_WORDS = 4;

    private TurnTaking() {}

    /** The answer for a passage, given what the ranker says. */
    static @Nullable Attribution decide(SpeakerRanker.Case gathered, @Nullable Attribution ranked, Scene scene) {
        Passage passage = gathered.passage();
        Turn turn = scene.turns().at(passage.span().begin());
        if (turn == null || namesAnother(gathered.votes(), scene)) {
            return ranked;
        }
        boolean spoken = isWhole(passage, scene) || scene.words(passage) >= CLAUSE_WORDS || ranked != null;
        Mention speaker = turn.speaker();
        if (turn.lettered() && isReported(gathered.votes())) {
            // A turn of Q. or A. names nobody; what is reported inside it has its speaker beside it.
            return ranked;
        }
        if (speaker == null) {
            return null;
        }
        Evidence another = reportsAnother(gathered.votes(), scene);
        if (another != null) {
            boolean same = ranked != null && ranked.mention().equals(another.mention());
            return same && another.mention().kind() == MentionKind.NOMINAL ? ranked : null;
        }
        return spoken ? new Attribution(speaker, null, RULE, turn.lettered() ? INTERVIEW : CONFIDENCE) : null;
    }

    /**
     * The report of somebody else's words in what the person of the turn says: "As the president told us, “...”", "Your critics say
     * you are “...”". Null where there is none, or the story itself speaks under its headers.
     */
    private static @Nullable Evidence reportsAnother(Votes votes, Scene scene) {
        for (Evidence evidence : votes.byRule().values()) {
            int head = scene.story().headOf(evidence.mention());
            if (evidence.cueBegin() != QuotedStory.NONE) {
                boolean own =
                        scene.story().isWord(head, "i", "we") || scene.turns().isInHeader(evidence.mention());
                return own || !isTranscript(scene) ? null : evidence;
            }
        }
        return null;
    }

    /** Whether people under headers speak of themselves and to each other, without quotation marks. */
    private static boolean isTranscript(Scene scene) {
        QuotedStory story = scene.story();
        for (int i = 0; i < story.size(); i++) {
            boolean speaks = story.isTag(i, "PRP") && story.isWord(i, "i", "me", "my", "you", "your");
            if (speaks
                    && !story.isInPassage(i)
                    && scene.turns().at(story.token(i).span().begin()) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReported(Votes votes) {
        return votes.byRule().entrySet().stream()
                .anyMatch(vote -> REPORTS_BESIDE.contains(vote.getKey())
                        && vote.getValue().cueBegin() != QuotedStory.NONE);
    }

    /** Whether the passage is all that is said at this place of a turn. */
    static boolean isWhole(Passage passage, Scene scene) {
        Turn turn = passage.isUnread() ? null : scene.turns().at(passage.span().begin());
        return turn != null && (turn.begins() || scene.standsAlone(passage));
    }

    private static boolean namesAnother(Votes votes, Scene scene) {
        for (Map.Entry<String, Evidence> vote : votes.byRule().entrySet()) {
            boolean name = vote.getValue().mention().kind() == MentionKind.NAME
                    && vote.getValue().cueBegin() != QuotedStory.NONE
                    && !scene.turns().isInHeader(vote.getValue().mention());
            if (REPORTS_BESIDE.contains(vote.getKey()) && name) {
                return true;
            }
        }
        return false;
    }
}
