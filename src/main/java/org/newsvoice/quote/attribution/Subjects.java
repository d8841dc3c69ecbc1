package org.newsvoice.quote.attribution;

import static org.newsvoice.quote.attribution.QuotedStory.NONE;

import java.util.Set;
import org.newsvoice.quote.attribution.CueLexicon.CueClass;

/**
 * Who does what a verb says: its own subject, the noun that its relative clause or participle belongs to, or the subject of
 * the verb it is joined to.
 */
final class Subjects {

    private static final int MOST_STEPS = 5;
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge", "ask", "tell", "force", "lead", "allow", "prompt", "want", "get", "let", "make", "have", "hear",
            "see");
    private static final Set<String> FILLERS = Set.of("there", "what", "it");

    private final QuotedStory story;
    private final CueLexicon cues;
    private final NounPhrases phrases;

    Subjects(QuotedStory story, CueLexicon cues, NounPhrases phrases) {
        this.story = story;
        this.cues = cues;
        this.phrases = phrases;
    }

    /** The head word of the one who does {@code verb}; {@link QuotedStory#NONE} when the parse does not tell. */
    int of(int verb) {
        return of(verb, 0);
    }

    private int of(int verb, int steps) {
        if (steps > MOST_STEPS || !story.isParsed(verb)) {
            return NONE;
        }
        int own = own(verb);
        if (own != NONE) {
            return isRelative(own) ? antecedent(verb, steps) : own;
        }
        int head = story.head(verb);
        if (head == NONE || (story.isQuoted(head) && !story.isTag(head, "VB"))) {
            return NONE;
        }
        if (story.isRelation(verb, "acl")) {
            return owner(head, steps);
        }
        if (story.isRelation(verb, "xcomp") && OBJECT_CONTROL.contains(story.lemma(head))) {
            int object = object(head);
            return object == NONE ? of(head, steps + 1) : object;
        }
        boolean joined = story.isRelation(verb, "conj")
                || story.isRelation(verb, "xcomp")
                || story.isRelation(verb, "advcl")
                || story.isRelation(verb, "ccomp")
                || story.isRelation(verb, "parataxis")
                || story.isRelation(verb, "dep");
        if (joined && story.isTag(head, "VB")) {
            return of(head, steps + 1);
        }
        if (joined && story.isTag(head, "NN") && story.dependent(head, "cop") == NONE && !story.isQuoted(head)) {
            return phrases.canHead(head) && !story.isRelation(verb, "conj") ? owner(head, steps) : NONE;
        }
        return joined ? own(head) : NONE;
    }

    private int own(int verb) {
        boolean passive = false;
        for (int d : story.dependents(verb)) {
            if (story.isRelation(d, "nsubj:pass") || story.isRelation(d, "aux:pass")) {
                passive = true;
            }
        }
        if (passive && !story.lemma(verb).equals("quote") && !story.lemma(verb).equals("hear")) {
            return agent(verb);
        }
        for (int d : story.dependents(verb)) {
            if (story.isRelation(d, "nsubj")
                    && !story.isQuoted(d)
                    && !FILLERS.contains(lower(d))
                    && !phrases.isCalendar(d)) {
                return d;
            }
        }
        return NONE;
    }

    /** Whether the verb has a subject of its own in the parse, whoever it is. */
    boolean hasOwn(int verb) {
        return story.dependents(verb).stream().anyMatch(d -> story.isRelation(d, "nsubj"));
    }

    /** The one by whom: "was called a fraud by critics". */
    private int agent(int verb) {
        for (int d : story.dependents(verb)) {
            if (story.isRelation(d, "obl") && !story.isQuoted(d)) {
                int preposition = story.dependent(d, "case");
                if (preposition != NONE && story.isWord(preposition, "by") && phrases.canHead(d)) {
                    return d;
                }
            }
        }
        return NONE;
    }

    private int object(int verb) {
        int object = story.dependent(verb, "obj");
        return object == NONE || story.isQuoted(object) ? NONE : object;
    }

    private boolean isRelative(int at) {
        return story.isTag(at, "W") || (story.isTag(at, "IN") && story.isWord(at, "that"));
    }

    /** The noun that the relative clause of {@code verb} is about. */
    private int antecedent(int verb, int steps) {
        int at = verb;
        for (int i = 0; i < MOST_STEPS && at != NONE; i++) {
            if (story.isRelation(at, "acl")) {
                int noun = story.head(at);
                return noun == NONE ? NONE : owner(noun, steps);
            }
            at = story.head(at);
        }
        return NONE;
    }

    /**
     * The one behind a noun: of "a statement saying", "his letter urging", "a memo from the chairman" the one who made it,
     * else the noun itself.
     */
    int owner(int noun, int steps) {
        if (!story.isTag(noun, "NN") || !cues.has(CueClass.NOUN, story.lemma(noun)) || phrases.isName(noun)) {
            return phrases.canHead(noun) ? noun : NONE;
        }
        int owner = possessor(noun);
        if (owner != NONE) {
            return owner;
        }
        int verb = story.head(noun);
        boolean made = story.isRelation(noun, "obj") || story.isRelation(noun, "obl");
        if (made && verb != NONE && story.isTag(verb, "VB") && !story.isQuoted(verb)) {
            int maker = of(verb, steps + 1);
            if (maker != NONE) {
                return maker;
            }
        }
        return noun;
    }

    /** The owner that a noun's own phrase names: "his claim", "the Senator's letter", "a memo from the chairman"; or none. */
    int possessor(int noun) {
        for (int d : story.dependents(noun)) {
            boolean possessive = story.isRelation(d, "nmod:poss");
            boolean from = story.isRelation(d, "nmod")
                    && story.dependent(d, "case") != NONE
                    && story.isWord(story.dependent(d, "case"), "from", "by");
            if ((possessive || from) && !story.isQuoted(d)) {
                return d;
            }
        }
        return NONE;
    }

    private String lower(int at) {
        return story.word(at).toLowerCase(java.util.Locale.ROOT);
    }
}
