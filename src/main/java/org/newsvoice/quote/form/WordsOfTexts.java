package org.newsvoice.quote.form;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * Detects words that a text has and nobody says, whoever speaks of it: the list of “dangerous toys”; the phrase “public nuisance” in the
 * act; files with the words “foam” or “leak”; most voted “no”; a form saying that they “accept the cost”.
 */
public final class WordsOfTexts {

    private static final int MAX_TERM = 3;
    private static final int MAX_ANSWER = 4;
    private static final int MAX_NAME = 8;
    private static final int MAX_BETWEEN = 7;

    /** What has members or cases that are named by a term, by lemma. */
    private static final Set<String> COLLECTIONS =
            Set.of("list", "category", "class", "register", "definition", "subset");

    /** What lays something down in words, by lemma. */
    private static final Set<String> LAWS = Set.of(
            "act",
            "law",
            "statute",
            "code",
            "treaty",
            "contract",
            "constitution",
            "rule",
            "rulebook",
            "text",
            "clause",
            "bill",
            "agreement",
            "charter",
            "ordinance",
            "regulation",
            "decree",
            "report",
            "policy",
            "convention",
            "standard",
            "guideline",
            "plan",
            "document");

    /** What stands on things for all to read, by lemma. */
    private static final Set<String> MOTTOS =
            Set.of("slogan", "motto", "hashtag", "caption", "tagline", "headline", "inscription", "lettering");

    /** How somebody answers a question on paper or on a screen, by lemma. */
    private static final Set<String> MARKING = Set.of("pick", "tick", "select", "choose", "circle", "click");

    /** What others have written and one puts a name to, by lemma. */
    private static final Set<String> FORMS =
            Set.of("form", "waiver", "declaration", "pledge", "disclaimer", "undertaking");

    private static final Set<String> STATING = Set.of("say", "state", "declare", "read", "confirm", "promise");

    private WordsOfTexts() {}

    /** Whether the passage certainly is such. */
    public static boolean is(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int before = scene.before(passage);
        return before != NONE
                && !passage.isUnread()
                && before > story.sentenceBegin(before)
                && (isCollected(before, story)
                        || isInLaw(before, passage, scene)
                        || isAmongWords(passage, scene)
                        || isMarked(passage, scene)
                        || isOfHeadlines(before, passage, scene)
                        || isMotto(before, passage, scene)
                        || isHeaded(before, passage, scene)
                        || isTermOfLaw(before, passage, scene)
                        || isToSign(before, scene));
    }

    /** "a list of" */
    private static boolean isCollected(int of, QuotedStory story) {
        int noun = of - 1;
        // "his list of", "that list of" judge
        return story.isWord(of, "of")
                && story.isTag(noun, "NN")
                && COLLECTIONS.contains(story.lemma(noun))
                && !story.isWord(noun - 1, "that", "this", "his", "her", "their", "my", "long");
    }

    /** the phrase “public nuisance” in the 1911 act */
    private static boolean isInLaw(int noun, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int next = passage.end();
        int end = Math.min(story.sentenceEnd(passage.end() - 1), next + MAX_BETWEEN);
        boolean word = story.isWord(noun, "word", "words", "term", "terms", "phrase", "phrases", "expression");
        if (!word || next >= end || !story.isWord(next, "in", "within")) {
            return false;
        }
        for (int i = next + 1; i < end && !scene.isVerb(i) && !story.isMark(i); i++) {
            if (story.isTag(i, "NN") && LAWS.contains(story.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "contain the words “foam”, “leak” or “burst”": of several words only one needs to be there. */
    private static boolean isAmongWords(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Passage first = passage;
        Passage last = passage;
        while (first.number() > 0 && isAlternative(story.passages().get(first.number() - 1), first, scene)) {
            first = story.passages().get(first.number() - 1);
        }
        while (last.number() + 1 < story.passages().size()
                && isAlternative(last, story.passages().get(last.number() + 1), scene)) {
            last = story.passages().get(last.number() + 1);
        }
        int noun = scene.before(first);
        return first.number() != last.number()
                && noun != NONE
                && story.isWord(last.begin() - 1, "or")
                && story.isWord(noun, "word", "words", "term", "terms", "phrase", "phrases", "name", "names")
                && !isSpoken(noun, scene);
    }

    private static boolean isAlternative(Passage left, Passage right, Scene scene) {
        QuotedStory story = scene.story();
        boolean near = !left.isUnread()
                && !right.isUnread()
                && story.sentenceOf(left.begin()) == story.sentenceOf(right.begin())
                && scene.words(left) <= MAX_TERM
                && scene.words(right) <= MAX_TERM
                && right.begin() - left.end() <= 2;
        for (int i = left.end(); near && i < right.begin(); i++) {
            near = story.isWord(i, ",", "or", "and");
        }
        return near;
    }

    /** "picked", "54 percent voted “no” and 46 percent “yes”" */
    private static boolean isMarked(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int verb = passage.begin() - 1;
        if (scene.words(passage) > MAX_ANSWER) {
            return false;
        }
        if (scene.isVerb(verb)) {
            // "he voted “no”" is his answer
            boolean votes = story.lemma(verb).equals("vote") && story.isWord(verb - 1, "percent", "%", "cent");
            return votes || MARKING.contains(story.lemma(verb));
        }
        boolean share = story.isWord(verb, "percent", "%", "cent");
        Passage last = share && passage.number() > 0 ? story.passages().get(passage.number() - 1) : passage;
        for (int i = last.end(); i < verb; i++) {
            if (!story.isTag(i, "CD") && !story.isWord(i, "and", ",", "but", "per", "with")) {
                return false;
            }
        }
        return last.number() != passage.number() && last.end() <= verb && isMarked(last, scene);
    }

    /** "newspaper headlines about a" */
    private static boolean isOfHeadlines(int before, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int about = story.isTag(before, "DT") ? before - 1 : before;
        return scene.words(passage) <= MAX_NAME
                && about > story.sentenceBegin(before)
                && story.isWord(about, "about", "of", "on", "with")
                && story.isWord(about - 1, "headlines", "headline");
    }

    /** "badges with the slogan", "a bank whose logo and motto, “Bread for All”, hung": not "her motto", which she says. */
    private static boolean isMotto(int before, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        boolean apart = story.isWord(before, ",");
        boolean closed = scene.lastChar(passage) == ',' || story.isWord(passage.end(), ",", ".");
        int noun = apart ? before - 1 : before;
        if (!MOTTOS.contains(story.lemma(noun)) || !story.isTag(noun, "NN") || (apart && !closed)) {
            return false;
        }
        int first = noun;
        while (first > story.sentenceBegin(noun)
                && (story.isTag(first - 1, "JJ")
                        || story.isTag(first - 1, "NN")
                        || story.isWord(first - 1, "and", "or", "own"))) {
            first--;
        }
        boolean owned = story.tag(first - 1).equals("POS") || story.isWord(first - 1, "his", "her", "my", "our");
        boolean carried = story.isWord(first - 1, "whose")
                || (story.isTag(first - 1, "DT")
                        && first - 2 >= story.sentenceBegin(noun)
                        && story.isWord(first - 2, "with", "under", "bearing"));
        return !owned && (carried || apart) && !isSpoken(noun, scene);
    }

    /** "a list headed", "a photo captioned" */
    private static boolean isHeaded(int participle, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        return story.isWord(participle, "headed", "captioned", "inscribed", "emblazoned", "stencilled", "stenciled")
                && scene.words(passage) <= MAX_NAME
                && story.isTag(participle, "VB")
                && (story.isTag(participle - 1, "NN") || story.isWord(participle - 1, ","));
    }

    /** "what the report calls": a short term, with no article and no judgment of a sentence's length. */
    private static boolean isTermOfLaw(int verb, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int noun = verb - 1;
        int first = noun;
        while (first > story.sentenceBegin(verb)
                && (story.isTag(first - 1, "NN")
                        || story.isTag(first - 1, "JJ")
                        || story.isTag(first - 1, "CD")
                        || story.isTag(first - 1, "DT"))) {
            first--;
        }
        boolean called = scene.isVerb(verb) && Set.of("call", "term").contains(story.lemma(verb));
        int word = passage.begin() + 1;
        return called
                && LAWS.contains(story.lemma(noun))
                && first > story.sentenceBegin(verb)
                && story.isWord(first - 1, "what")
                && scene.words(passage) <= MAX_TERM
                && word < passage.end()
                && !story.isTag(word, "DT");
    }

    /** "must sign a form declaring that they": words that await a signature. */
    private static boolean isToSign(int before, Scene scene) {
        QuotedStory story = scene.story();
        int begin = Math.max(story.sentenceBegin(before), before - MAX_BETWEEN);
        int verb = before;
        while (verb > begin && !(scene.isVerb(verb) && STATING.contains(story.lemma(verb)))) {
            verb--;
        }
        boolean form = false;
        boolean due = false;
        for (int i = story.sentenceBegin(before); i < verb; i++) {
            form |= story.isTag(i, "NN") && FORMS.contains(story.lemma(i));
            due |= story.lemma(i).equals("sign") && isDue(i, story);
        }
        int states = scene.subjects().of(verb);
        return verb > begin
                && form
                && due
                && (states == NONE || !scene.phrases().isName(states));
    }

    /** "would sign", "have to sign" */
    private static boolean isDue(int verb, QuotedStory story) {
        return story.tag(verb).equals("VB") && (story.isTag(verb - 1, "MD") || story.isWord(verb - 1, "to"));
    }

    /** "shouted the slogan", "used the words": the verb that has the noun as its object reports. */
    private static boolean isSpoken(int noun, Scene scene) {
        QuotedStory story = scene.story();
        int verb = story.isRelation(noun, "obj") || story.isRelation(noun, "obl") ? story.head(noun) : NONE;
        return verb != NONE
                && scene.isVerb(verb)
                && (scene.isCue(verb, CueClass.SPEECH)
                        || Set.of("use", "chant", "coin", "repeat", "utter").contains(story.lemma(verb)))
                && !story.isWord(noun - 1, "with", "under", "bearing")
                && story.isRelation(noun, "obj");
    }
}
