package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Words that are on a recording or in a letter, whoever plays it or gets it: Osei played a recording of Ruiz: “...”; Osei relayed the
 * words of Ruiz: “...”; A telegram reached Osei from Ruiz: “...”.
 */
final class Carried {

    private static final Set<String> RECORDINGS = Set.of(
            "recording",
            "tape",
            "audio",
            "video",
            "clip",
            "footage",
            "voicemail",
            "transcript",
            "advice",
            "words",
            "testimony",
            "greeting",
            "motto");

    private static final Set<String> LETTERS = Set.of(
            "telegram",
            "letter",
            "note",
            "text",
            "message",
            "email",
            "e-mail",
            "cable",
            "postcard",
            "card",
            "fax",
            "voicemail",
            "tweet",
            "answer",
            "reply",
            "memo",
            "statement",
            "warning",
            "word");

    /** What is said about somebody more often than by them: "the criticism of Osei". */
    private static final Set<String> ABOUT = Set.of(
            "criticism",
            "praise",
            "accusation",
            "condemnation",
            "description",
            "denial",
            "mention",
            "rejection",
            "report",
            "story",
            "account");

    private static final Set<String> CARRYING = Set.of(
            "relay",
            "convey",
            "repeat",
            "recite",
            "pass",
            "read",
            "play",
            "show",
            "post",
            "share",
            "air",
            "broadcast",
            "release",
            "publish",
            "produce",
            "quote",
            "recall",
            "remember",
            "hear",
            "see",
            "forward",
            "submit");

    private static final int MAX_LENGTH = 30;

    private Carried() {}

    /** The one whose words are carried; null when the sentence before a colon tells of none. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int last = passage.begin() - 1;
        int edge = Math.max(scene.leftEdge(passage), passage.begin() - MAX_LENGTH);
        if (last <= edge || !story.isWord(last, ":", ",")) {
            return null;
        }
        boolean reads = story.isWord(last - 1, "read", "reads", "said", "says", "ran", "reading", "saying");
        int end = reads ? last - 1 : last;
        if (!reads && !story.isWord(last, ":")) {
            return null;
        }
        for (int noun = end - 1; noun > edge; noun--) {
            if (story.isWord(noun + 1, "of", "from", "by") && noun + 2 < end) {
                Evidence evidence = reads ? null : carried(noun, edge, end, scene);
                evidence = evidence == null ? sent(noun + 1, edge, end, scene) : evidence;
                if (evidence != null) {
                    return evidence;
                }
            }
        }
        return null;
    }

    /** "played a recording of Osei" */
    private static @Nullable Evidence carried(int noun, int edge, int end, Scene scene) {
        QuotedStory story = scene.story();
        boolean words = story.isTag(noun, "NN")
                && (RECORDINGS.contains(story.lemma(noun)) || story.isWord(noun, "words") || scene.isNounCue(noun))
                && !ABOUT.contains(story.lemma(noun));
        int verb = noun - 1;
        while (words && verb > edge && !scene.isVerb(verb)) {
            verb--;
        }
        boolean carries = words
                && scene.isVerb(verb)
                && CARRYING.contains(story.lemma(verb))
                && !scene.subjects().isPassive(verb);
        return carries ? whole(noun + 2, noun, end, scene) : null;
    }

    /** "A telegram reached Osei from Ruiz": the letter begins the sentence, and its sender ends it. */
    private static @Nullable Evidence sent(int from, int edge, int end, Scene scene) {
        QuotedStory story = scene.story();
        int begin = story.sentenceBegin(from);
        int letter = story.isWord(from, "from") && begin == edge
                ? new AfterClause(scene, begin, from).phraseHead(begin)
                : NONE;
        boolean sent = letter != NONE
                && story.isTag(letter, "NN")
                && !scene.phrases().isName(letter)
                && LETTERS.contains(story.lemma(letter));
        return sent ? whole(from + 1, letter, end, scene) : null;
    }

    /** The one whose phrase, with the name in apposition to it, is all there is before {@code end}. */
    private static @Nullable Evidence whole(int at, int cue, int end, Scene scene) {
        QuotedStory story = scene.story();
        int head = new AfterClause(scene, at, end).phraseHead(at);
        if (head == NONE || story.isTag(head, "PRP") || story.isTag(head, "W")) {
            return null;
        }
        Mention named = Apposition.name(scene.phrases().mention(head), scene);
        int close = Math.max(scene.phrases().end(head), story.headOf(named) + 1);
        boolean person = story.token(story.headOf(named)).entity() != EntityKind.LOCATION;
        return close == end && person ? new Evidence(named, cue, cue + 1) : null;
    }
}
