package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
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
            "motto",
            "line",
            "phrase",
            "slogan",
            "diary",
            "poem",
            "memoir",
            "speech",
            "voice");

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
            "submit",
            "borrow",
            "steal",
            "lift",
            "translate");

    private static final Set<String> DRAWING = Set.of("draw", "earn", "win", "elicit", "provoke", "prompt", "bring");

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
        Evidence owned = reads ? null : owned(end - 1, edge, scene);
        owned = owned == null && !reads ? translated(edge, end, scene) : owned;
        if (owned != null) {
            return owned;
        }
        for (int noun = end - 1; noun > edge; noun--) {
            if (story.isWord(noun + 1, "of", "from", "by") && noun + 2 < end) {
                Evidence evidence = reads ? null : carried(noun, edge, end, scene);
                evidence = evidence == null && !reads ? drawn(noun, edge, end, scene) : evidence;
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
        boolean words = isCarrier(noun, scene);
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

    /** "recited Osei's poem", "hears his father's voice" */
    private static @Nullable Evidence owned(int noun, int edge, Scene scene) {
        QuotedStory story = scene.story();
        int owner = noun - 1;
        while (owner > edge && (story.isTag(owner, "JJ") || story.isWord(owner, "last", "own"))) {
            owner--;
        }
        boolean possessed = owner > edge
                && story.tag(owner).equals("POS")
                && isCarrier(noun, scene)
                && scene.phrases().canHead(owner - 1);
        int verb = possessed ? scene.phrases().begin(owner - 1) - 1 : NONE;
        while (verb > edge && (story.isTag(verb, "IN") || story.isTag(verb, "RP") || story.isTag(verb, "RB"))) {
            verb--;
        }
        boolean carries = verb != NONE
                && verb >= edge
                && scene.isVerb(verb)
                && CARRYING.contains(story.lemma(verb))
                && !scene.subjects().isPassive(verb);
        return carries ? new Evidence(scene.phrases().mention(owner - 1), noun, noun + 1) : null;
    }

    /** "translated for Osei" */
    private static @Nullable Evidence translated(int edge, int end, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = end - 2; i > edge + 1; i--) {
            if (story.isWord(i, "for")) {
                boolean translates = scene.isVerb(i - 1) && story.lemma(i - 1).matches("translate|interpret|speak");
                return translates ? whole(i + 1, i - 1, end, scene) : null;
            }
        }
        return null;
    }

    private static boolean isCarrier(int noun, Scene scene) {
        QuotedStory story = scene.story();
        return story.isTag(noun, "NN")
                && (RECORDINGS.contains(story.lemma(noun)) || story.isWord(noun, "words") || scene.isNounCue(noun))
                && !isAbout(noun, scene);
    }

    /** Whether a noun of speech is rather about whom "of" brings: "the criticism of Osei", "his words of thanks". */
    static boolean isAbout(int noun, Scene scene) {
        QuotedStory story = scene.story();
        return ABOUT.contains(story.lemma(noun))
                || story.tag(scene.phrases().begin(noun)).equals("PRP$");
    }

    /** "The plan drew scorn from Osei" */
    private static @Nullable Evidence drawn(int noun, int edge, int end, Scene scene) {
        QuotedStory story = scene.story();
        int verb = noun - 1;
        while (verb > edge && (story.isTag(verb, "JJ") || story.isTag(verb, "DT"))) {
            verb--;
        }
        boolean draws = story.isWord(noun + 1, "from")
                && story.isTag(noun, "NN")
                && verb > edge
                && scene.isVerb(verb)
                && DRAWING.contains(story.lemma(verb))
                && (scene.isNounCue(noun) || WordsOfRule.JUDGMENTS.contains(story.lemma(noun)));
        return draws ? whole(noun + 2, verb, end, scene) : null;
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
        // "a message of thanks"
        int first = scene.phrases().begin(head);
        boolean bare = named.kind() == MentionKind.NOMINAL
                && !story.isTag(first, "DT")
                && !story.tag(first).equals("PRP$")
                && !story.tag(first + 1).equals("POS");
        boolean person = !bare && story.token(story.headOf(named)).entity() != EntityKind.LOCATION;
        return close == end && person ? new Evidence(named, cue, cue + 1) : null;
    }
}
