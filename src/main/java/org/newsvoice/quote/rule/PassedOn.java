package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** Words that reach somebody through another: a message that is read out, an answer got from Ruiz, what one heard from her. */
final class PassedOn {

    private static final Set<String> PASSING_ON = Set.of(
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
            "earn",
            "relay",
            "convey",
            "deliver",
            "pass");

    /** How words come on paper, walls and screens. */
    private static final Set<String> WRITING = Set.of(
            "write",
            "sign",
            "scratch",
            "carve",
            "scrawl",
            "scribble",
            "pen",
            "paint",
            "compose",
            "send",
            "post",
            "publish",
            "type",
            "engrave",
            "inscribe",
            "chalk");

    private static final int MAX_WAY = 6;

    private PassedOn() {}

    /**
     * "got a warning from Ana Ruiz:", "read a statement by Ana Ruiz to the court:", "no comment from Ana Ruiz beyond", "a headline in
     * the Ruiz Daily:".
     */
    static @Nullable Evidence message(int noun, int edge, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int last = passage.begin() - 1;
        boolean beyond = story.isWord(last, "beyond", "except", "besides");
        boolean announced = story.isWord(last, ":") || beyond;
        Evidence written = announced && story.isWord(noun, "by") ? writtenBy(noun, last, scene) : null;
        if (written != null) {
            return written;
        }
        boolean headline = story.isWord(noun, "headline");
        boolean from = noun + 2 < passage.begin()
                && (story.isWord(noun + 1, "from", "by") || (headline && story.isWord(noun + 1, "in")));
        boolean words = headline || scene.isNounCue(noun) || story.isWord(noun, "this", "word");
        if (!announced || !from || !words) {
            return null;
        }
        int verb = noun - 1;
        while (verb > edge && !scene.isVerb(verb)) {
            verb--;
        }
        boolean passedOn = headline || beyond || (scene.isVerb(verb) && PASSING_ON.contains(story.lemma(verb)));
        int head = new AfterClause(scene, noun + 2, passage.begin()).phraseHead(noun + 2);
        Mention sender = head == NONE || passedOn || !scene.isDocument(noun)
                ? null
                : Apposition.name(scene.phrases().mention(head), scene);
        // "opened his inbox to an e-mail from Ana Ruiz:"
        if (sender != null
                && story.headOf(sender) + 1 == last
                && story.token(story.headOf(sender)).entity() == EntityKind.PERSON) {
            return new Evidence(sender, noun, noun + 1);
        }
        head = passedOn ? head : NONE;
        boolean somebody =
                head != NONE && !story.isTag(head, "W") && !scene.phrases().isCalendar(head);
        return somebody ? new Evidence(scene.phrases().mention(head), noun, noun + 1) : null;
    }

    /** "a line scratched with a spoon by the poet Ana Ruiz:": by whom words were written that follow. */
    private static @Nullable Evidence writtenBy(int by, int colon, Scene scene) {
        QuotedStory story = scene.story();
        int head = new AfterClause(scene, by + 1, colon).phraseHead(by + 1);
        if (head == NONE) {
            return null;
        }
        Mention named = Apposition.name(scene.phrases().mention(head), scene);
        boolean somebody = story.headOf(named) + 1 == colon
                && story.token(story.headOf(named)).entity() == EntityKind.PERSON;
        for (int i = by - 1; somebody && i > Math.max(story.sentenceBegin(by), by - MAX_WAY); i--) {
            if (story.tag(i).equals("VBN") && WRITING.contains(story.lemma(i))) {
                return new Evidence(named, i, i + 1);
            }
        }
        return null;
    }

    /**
     * "heard from Ana Ruiz:", "quoted her doctor, Ana Ruiz:", "cited Ana Ruiz's ruling that", "recalled the words of Ana Ruiz:".
     */
    static @Nullable Evidence hearsay(int verb, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int last = passage.begin() - 1;
        if (!scene.isVerb(verb) || scene.subjects().isPassive(verb)) {
            return null;
        }
        boolean heard =
                QuotedByAnotherRule.isLemma(verb, story, "hear") && verb + 2 < last && story.isWord(verb + 1, "from");
        boolean quotes = QuotedByAnotherRule.isLemma(
                verb, story, "quote", "cite", "recall", "remember", "repeat", "recite", "retweet", "repost");
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
        int that = close < last && story.isWord(close, ",") ? close + 1 : close;
        boolean content = heard && that < last && story.isWord(that, "that") && isContent(that + 1, passage, scene);
        if (content && story.token(story.headOf(named)).entity() == EntityKind.PERSON) {
            return new Evidence(named, verb, verb + 1);
        }
        Mention author = quotes ? author(head, last, scene) : null;
        if (author != null) {
            return new Evidence(author, verb, verb + 1);
        }
        int owner = quotes && scene.isDocument(head) ? owner(head, last, scene) : NONE;
        boolean owned = owner != NONE && isContent(head + 1, passage, scene);
        return owned ? new Evidence(scene.phrases().mention(owner), head, head + 1) : null;
    }

    /** The one named in apposition in "recalled the words of his teacher, Ana Ruiz:"; null when nobody is. */
    private static @Nullable Mention author(int noun, int colon, Scene scene) {
        QuotedStory story = scene.story();
        boolean words = story.isWord(noun, "words") || (scene.isNounCue(noun) && !Carried.isAbout(noun, scene));
        boolean of = words && story.isWord(colon, ":") && noun + 2 < colon && story.isWord(noun + 1, "of", "from");
        int head = of ? new AfterClause(scene, noun + 2, colon).phraseHead(noun + 2) : NONE;
        if (head == NONE) {
            return null;
        }
        Mention named = Apposition.name(scene.phrases().mention(head), scene);
        boolean person = story.token(story.headOf(named)).entity() == EntityKind.PERSON;
        return person && story.headOf(named) + 1 == colon ? named : null;
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
}
