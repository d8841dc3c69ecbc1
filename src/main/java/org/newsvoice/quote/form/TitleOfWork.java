package org.newsvoice.quote.form;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Detects titles of programmes, books and papers, and words used as a name: on her programme “Harbour Hour”, author of
 * “The Long Road”.
 */
public final class TitleOfWork {

    private static final int MAX_WORDS = 9;
    private static final int MAX_TITLED = 16;
    private static final int SHORT_WORD = 4;
    private static final int MAX_WORK = 6;
    /** So many words in capitals are a title even behind a noun for words: The report, “Salt in Wells”, was late. */
    private static final int MIN_TITLE = 3;

    /** Kinds of works, by lemma. */
    private static final Set<String> WORKS = Set.of(
            "show",
            "program",
            "programme",
            "podcast",
            "series",
            "film",
            "movie",
            "book",
            "song",
            "album",
            "novel",
            "documentary",
            "play",
            "column",
            "drama",
            "newspaper",
            "game",
            "videogame",
            "talk",
            "lecture",
            "single",
            "track",
            "exhibit",
            "newsletter",
            "trilogy",
            "franchise",
            "remake",
            "sequel",
            "essay",
            "poem",
            "record",
            "musical",
            "opera",
            "painting",
            "exhibition",
            "memoir",
            "sitcom",
            "tour",
            "paper",
            "daily",
            "weekly",
            "magazine",
            "pseudonym",
            "nickname",
            "alias",
            "moniker");

    /** What one does with a work that has a title, by lemma. */
    /** Who makes works, or is in them, by lemma. */
    private static final Set<String> MAKERS = Set.of(
            "director",
            "star",
            "co-star",
            "actor",
            "actress",
            "author",
            "creator",
            "singer",
            "host",
            "producer",
            "writer",
            "composer",
            "screenwriter");

    private static final Set<String> PERFORMANCES = Set.of(
            "perform", "sing", "host", "watch", "air", "direct", "star", "stage", "lead", "record", "film", "premiere");

    /** What only a work has, by lemma. */
    private static final Set<String> PARTS = Set.of(
            "part",
            "scene",
            "episode",
            "chapter",
            "copy",
            "screening",
            "cast",
            "lyric",
            "verse",
            "sequel",
            "remake",
            "trailer",
            "premiere",
            "finale");

    private static final Set<String> TUNES = Set.of("tune", "strain", "chorus", "melody", "chord", "note", "bar");

    private TitleOfWork() {}

    /** Whether the passage is set like a title and is where a name would be, not where speech would be. */
    public static boolean is(Passage passage, Scene scene) {
        return reason(passage, scene) != null;
    }

    /** What makes the passage look like a title, for the ranker; null when nothing does. */
    public static @Nullable String reason(Passage passage, Scene scene) {
        int before = scene.before(passage);
        QuotedStory story = scene.story();
        boolean titled = before != NONE && story.isWord(before, "titled", "entitled");
        if (scene.words(passage) > (titled ? MAX_TITLED : MAX_WORDS)) {
            return null;
        }
        if (isTitleCase(passage, story) && isListed(passage, scene)) {
            return "listed";
        }
        if (isTitleCase(passage, story) && isBeforeWork(passage, scene)) {
            return "work";
        }
        if (before == NONE) {
            return isTitleCase(passage, story) && modifies(passage, scene) ? "modifier" : null;
        }
        if (story.isWord(before, "so-called")) {
            return "so-called";
        }
        if (!isTitleCase(passage, story)) {
            return null;
        }
        boolean named = story.isWord(before, "called", "named", "dubbed")
                && story.tag(before).equals("VBN")
                && before > story.sentenceBegin(before)
                && story.isTag(before - 1, "NN")
                && !scene.phrases().isName(before - 1);
        if (story.isWord(before, "titled", "entitled") || named) {
            return "titled";
        }
        if (NameGiven.is(before, story)) {
            return "given";
        }
        int copula = story.isWord(before, "still", "always", "called") ? before - 1 : before;
        if ((scene.words(passage) > 1 || story.isWord(before, "called")) && isCopulaOfWork(copula, story)) {
            return "is";
        }
        if (isPlayed(before, passage, scene)) {
            return "performed";
        }
        boolean several = scene.words(passage) > 1;
        if (several && isSpokenOf(before, passage, scene)) {
            return "subject";
        }
        boolean possessive = story.tag(before).equals("POS");
        boolean preposition = story.isWord(before, "on", "of", "to", "in", "for", "from", "with");
        if (isPartOfWork(before, story)) {
            return "part";
        }
        boolean show = isWork(story.lemma(before)) || story.isWord(before, "host", "the");
        boolean told = several && story.lemma(before).equals("tell");
        boolean reading = story.isWord(before, "reading")
                && before > 0
                && story.lemma(before - 1).equals("be");
        boolean written = several
                && story.isWord(before, "wrote", "co-wrote", "composed", "painted", "penned", "published")
                && before > 0
                && (story.isWord(before - 1, "who") || isWritten(before, passage, scene));
        boolean performed = several && (reading || written || PERFORMANCES.contains(story.lemma(before)));
        boolean set = several
                && story.isWord(before, ",")
                && before > 0
                && story.isTag(before - 1, "NN")
                && isWork(story.lemma(before - 1));
        set |= several && (isApposed(before, passage, scene) || isWorkBehind(before, scene));
        if (show) {
            return "work";
        }
        if (possessive) {
            return "possessive";
        }
        if (preposition && several) {
            return "preposition";
        }
        if (told) {
            return "told";
        }
        if (performed) {
            return "performed";
        }
        return set ? "set" : null;
    }

    /** said “Salt Road” was too long; called “Salt Road” “too long”: what something is said of, behind the verb of the report. */
    private static boolean isSpokenOf(int before, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int next = passage.end();
        if (!Character.isLetterOrDigit(scene.lastChar(passage)) || next >= story.sentenceEnd(passage.end() - 1)) {
            return false;
        }
        boolean reported = scene.isCue(before, CueClass.SPEECH) || story.isWord(before, "that");
        boolean predicated = reported
                && !story.isInPassage(next)
                && Set.of("VBZ", "VBD", "MD").contains(story.tag(next))
                && !scene.isCue(next, CueClass.SPEECH);
        boolean called = story.lemma(before).equals("call") && scene.isVerb(before) && story.isInPassage(next);
        return predicated || called;
    }

    /** "which part of “Salt”", "an episode of “Salt”" */
    private static boolean isPartOfWork(int of, QuotedStory story) {
        return story.isWord(of, "of", "from", "in")
                && of > story.sentenceBegin(of)
                && story.isTag(of - 1, "NN")
                && PARTS.contains(story.lemma(of - 1));
    }

    /** She wrote “Salt Road and Sand” in a week: no mark parts the words from the verb or ends them, as they would speech. */
    private static boolean isWritten(int verb, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        return scene.words(passage) > 1
                && story.isWord(verb, "wrote", "co-wrote", "composed", "penned")
                && verb == passage.begin() - 1
                && story.tag(verb).equals("VBD")
                && Character.isLetterOrDigit(scene.lastChar(passage))
                && passage.end() < story.sentenceEnd(passage.end() - 1)
                && !story.isWord(passage.end(), ".", "!", "?", "on", "to", "under", "above");
    }

    /** "her favourite book is": what a work is, is its title. */
    private static boolean isCopulaOfWork(int copula, QuotedStory story) {
        if (!story.lemma(copula).equals("be") || copula == story.sentenceBegin(copula)) {
            return false;
        }
        // "the record she plays most is"
        int first = story.sentenceBegin(copula);
        for (int i = copula - 1; i >= Math.max(first, copula - MAX_WORK); i--) {
            if (isWork(story.lemma(i)) && story.isTag(i, "NN")) {
                return i == copula - 1 || story.isTag(i + 1, "PRP") || story.isWord(i + 1, "that", "which");
            }
            if (story.isMark(i)) {
                return false;
            }
        }
        return false;
    }

    /** "the tune of", "hummed": what is sung and played; "She opens with": the first of a concert. */
    private static boolean isPlayed(int before, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        boolean bare = Character.isLetterOrDigit(scene.lastChar(passage));
        if (!bare || before == story.sentenceBegin(before)) {
            return false;
        }
        if (story.isWord(before, "of", "to")) {
            return TUNES.contains(story.lemma(before - 1));
        }
        for (int i = before - 1;
                story.isWord(before, "with") && i >= Math.max(story.sentenceBegin(before), before - MAX_WORK);
                i--) {
            if (scene.isVerb(i)) {
                return story.isWord(i, "opens", "opened", "closes", "closed", "ends", "ended", "starts", "started");
            }
        }
        return false;
    }

    /** "Their next single, “Salt Road”, is": between commas behind a noun, and the verb follows. */
    private static boolean isApposed(int comma, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int next = passage.end();
        int end = story.sentenceEnd(passage.end() - 1);
        boolean closed = scene.lastChar(passage) == ',' || (next < end && story.isWord(next, ","));
        next += next < end && story.isWord(next, ",") ? 1 : 0;
        int noun = comma - 1;
        return closed
                && next < end
                && noun >= story.sentenceBegin(comma)
                && story.isWord(comma, ",")
                && story.tag(noun).equals("NN")
                && !(scene.isNounCue(noun) && (scene.words(passage) < MIN_TITLE || isOwnSaying(noun, story)))
                && Set.of("VBZ", "VBD", "MD", "IN").contains(story.tag(next))
                && !scene.isCue(next, CueClass.SPEECH);
    }

    /** "Osei's motto" */
    private static boolean isOwnSaying(int noun, QuotedStory story) {
        return story.isWord(noun, "motto", "mantra", "catchphrase", "maxim", "slogan", "dictum")
                && noun > story.sentenceBegin(noun)
                && story.tag(noun - 1).equals("POS");
    }

    /** "her first album in nine years, “Salt Road,” is": the noun before the phrase that the comma closes is a work. */
    private static boolean isWorkBehind(int comma, Scene scene) {
        QuotedStory story = scene.story();
        int edge = Math.max(story.sentenceBegin(comma), comma - MAX_WORK);
        if (!story.isWord(comma, ",")) {
            return false;
        }
        for (int i = comma - 1; i > edge; i--) {
            if (scene.isVerb(i) || story.isMark(i) || story.isInPassage(i)) {
                return false;
            }
            if (isWork(story.lemma(i)) && story.tag(i).equals("NN")) {
                return true;
            }
        }
        return false;
    }

    /** In “Harbour Hour,” “Salt” and “The Long Road”: what follows a title in a row is one, too. */
    private static boolean isListed(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (passage.number() == 0) {
            return false;
        }
        Passage last = story.passages().get(passage.number() - 1);
        if (last.isUnread() || story.zone(last.begin()) != story.zone(passage.begin())) {
            return false;
        }
        for (int i = last.end(); i < passage.begin(); i++) {
            if (!story.isMark(i) && !story.isWord(i, "and", "or")) {
                return false;
            }
        }
        boolean goesOn = Character.isLetterOrDigit(scene.lastChar(last)) || scene.lastChar(last) == ',';
        return goesOn && is(last, scene);
    }

    /** “Harbour Hour” star Ana Ruiz: a noun follows, and no mark ends the words. */
    private static boolean modifies(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int after = passage.end();
        return scene.words(passage) > 1
                && Character.isLetterOrDigit(scene.lastChar(passage))
                && after < story.sentenceEnd(passage.end() - 1)
                && story.isTag(after, "NN")
                && !story.isInPassage(after);
    }

    /** its “Night Drive” game: the kind of work follows. */
    private static boolean isBeforeWork(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int after = passage.end();
        return scene.words(passage) > 1
                && Character.isLetterOrDigit(scene.lastChar(passage))
                && after < story.sentenceEnd(passage.end() - 1)
                && (isWork(story.lemma(after)) || isMaker(after, story));
    }

    /** accused “Night Drive” director Ana Ruiz of it */
    private static boolean isMaker(int noun, QuotedStory story) {
        return MAKERS.contains(story.lemma(noun))
                && noun + 1 < story.sentenceEnd(noun)
                && story.token(noun + 1).entity() == EntityKind.PERSON;
    }

    static boolean isWork(String lemma) {
        return WORKS.contains(lemma.toLowerCase(Locale.ROOT));
    }

    private static boolean isTitleCase(Passage passage, QuotedStory story) {
        boolean any = false;
        for (int i = passage.begin(); i < passage.end(); i++) {
            String word = story.word(i);
            if (!Character.isLetter(word.charAt(0))) {
                continue;
            }
            if (!Character.isUpperCase(word.charAt(0))
                    && word.length() >= SHORT_WORD
                    && !story.isWord(i, "with", "from")) {
                return false;
            }
            any |= Character.isUpperCase(word.charAt(0));
        }
        return any && Character.isUpperCase(firstLetter(passage, story));
    }

    private static char firstLetter(Passage passage, QuotedStory story) {
        for (int i = passage.begin(); i < passage.end(); i++) {
            if (Character.isLetterOrDigit(story.word(i).charAt(0))) {
                return story.word(i).charAt(0);
            }
        }
        return ' ';
    }
}
