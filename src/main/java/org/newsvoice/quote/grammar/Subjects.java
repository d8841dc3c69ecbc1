package org.newsvoice.quote.grammar;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Locale;
import java.util.Set;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;

/**
 * Finds the subject of a verb: its own subject, the noun that its relative clause or participle belongs to, or the
 * subject of the verb it is joined to.
 */
public final class Subjects {

    private static final int MAX_STEPS = 6;
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge", "ask", "tell", "force", "lead", "allow", "prompt", "want", "get", "let", "make", "have", "hear",
            "see");
    /** Of whom somebody else tells what they did: "accused Osei of saying". */
    private static final Set<String> JUDGING = Set.of(
            "accuse",
            "suspect",
            "blame",
            "criticize",
            "criticise",
            "condemn",
            "fault",
            "attack",
            "rebuke",
            "denounce",
            "mock",
            "scold",
            "chide",
            "praise",
            "thank",
            "fire",
            "sack",
            "sue",
            "reprimand",
            "ridicule");

    /** What is done with words that another wrote: "liked a comment saying". */
    private static final Set<String> MEETING = Set.of(
            "like",
            "share",
            "see",
            "receive",
            "get",
            "hear",
            "retweet",
            "repost",
            "forward",
            "reject",
            "dismiss",
            "welcome",
            "praise",
            "criticize",
            "criticise",
            "condemn",
            "delete",
            "remove",
            "find",
            "notice",
            "mock",
            "ignore",
            "endorse",
            "denounce");

    private static final Set<String> HEARING =
            Set.of("tell", "ask", "inform", "advise", "remind", "assure", "order", "warn");
    private static final Set<String> FILLERS = Set.of("there", "what", "point", "time", "day", "week", "year");

    private final QuotedStory story;
    private final CueLexicon cues;
    private final NounPhrases phrases;

    public Subjects(QuotedStory story, CueLexicon cues, NounPhrases phrases) {
        this.story = story;
        this.cues = cues;
        this.phrases = phrases;
    }

    /** The head word of the one who does {@code verb}; {@link QuotedStory#NONE} if the parse does not say. */
    public int of(int verb) {
        int subject = of(verb, 0);
        boolean second =
                subject == NONE && story.isParsed(verb) && !story.isTag(verb, "VBG") && isAfterConjunction(verb);
        return phrases.behindHeading(second ? mainSubject(verb) : subject);
    }

    private boolean isAfterConjunction(int verb) {
        int i = verb - 1;
        while (i > story.sentenceBegin(verb) && story.isTag(i, "RB")) {
            i--;
        }
        return i > story.sentenceBegin(verb) && story.isWord(i, "and", "but", "then");
    }

    private int of(int verb, int steps) {
        if (steps > MAX_STEPS || !story.isParsed(verb)) {
            return NONE;
        }
        boolean participle = story.isTag(verb, "VBG") && isAfterComma(verb);
        if (isPassive(verb)) {
            return agent(verb);
        }
        int judged = judged(verb);
        if (judged != NONE) {
            return judged;
        }
        int beside = new NameBeside(story, phrases).subject(verb, own(verb));
        if (beside != NONE) {
            return beside;
        }
        int own = participle ? NONE : own(verb);
        if (own != NONE && !isAcrossConjunction(own, verb)) {
            return own;
        }
        if (participle || own != NONE) {
            int main = mainSubject(verb);
            return main == NONE ? own(verb) : main;
        }
        int head = story.head(verb);
        if (head == NONE || (story.isInPassage(head) && !story.isTag(head, "VB"))) {
            return NONE;
        }
        if (story.isRelation(verb, "acl")) {
            return isAfterConjunction(verb) ? mainSubject(verb) : owner(written(verb, head), steps);
        }
        boolean purpose = story.isRelation(verb, "advcl") && story.isTag(verb - 1, "TO") && object(head) != NONE;
        if ((purpose || story.isRelation(verb, "xcomp")) && OBJECT_CONTROL.contains(story.lemma(head))) {
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
            int above = story.isRelation(verb, "conj") && isPassive(head) ? story.head(head) : head;
            return above == NONE ? NONE : of(above, steps + 1);
        }
        if (joined && story.isTag(head, "NN") && story.dependent(head, "cop") == NONE && !story.isInPassage(head)) {
            return phrases.canHead(head) && !story.isRelation(verb, "conj") ? owner(head, steps) : NONE;
        }
        return joined ? own(head) : NONE;
    }

    /** "sent an email to supporters stating": what states is the email, not those it was sent to. */
    private int written(int participle, int noun) {
        int edge = story.sentenceBegin(noun);
        int to = phrases.begin(noun) - 1;
        boolean sent = story.isTag(participle, "VBG")
                && to > edge
                && story.isWord(to, "to")
                && story.isTag(to - 1, "NN")
                && cues.has(CueClass.NOUN, story.lemma(to - 1));
        return sent ? to - 1 : noun;
    }

    /** Whose words a participle brings that the subject of its sentence judges or meets: "liked a comment saying"; or none. */
    public int ofAnother(int participle) {
        int noun = story.isRelation(participle, "acl") ? story.head(participle) : NONE;
        boolean met = noun != NONE
                && story.tag(noun).equals("NN")
                && story.isRelation(noun, "obj")
                && story.head(noun) != NONE
                && MEETING.contains(story.lemma(story.head(noun)))
                && phrases.canHead(noun);
        int writer = met ? possessor(noun) : NONE;
        return !met ? judged(participle) : writer == NONE ? noun : writer;
    }

    /** Whose act a participle is, told by another: Osei in "Ruiz accused Osei of saying". */
    private int judged(int verb) {
        boolean act = story.isTag(verb, "VBG")
                && verb > story.sentenceBegin(verb)
                && story.isWord(verb - 1, "of", "for")
                && !story.isRelation(verb, "conj");
        int head = act ? story.head(verb) : NONE;
        return head != NONE && head < verb && story.isTag(head, "VB") && JUDGING.contains(story.lemma(head))
                ? object(head)
                : NONE;
    }

    /** The subject in the verb's own clause, outside quotations; none for fillers ("there", "it"). */
    private int own(int verb) {
        int found = NONE;
        int place = NONE;
        for (int d : story.dependents(verb)) {
            boolean own = story.isRelation(d, "nsubj")
                    && !story.isInPassage(d)
                    && !FILLERS.contains(lower(d))
                    && !phrases.isCalendar(d);
            // "In its capital Ruiz, an official said": a place before a comma is no subject beside another one
            boolean aside =
                    story.token(d).entity() == EntityKind.LOCATION && d + 1 < story.size() && story.isWord(d + 1, ",");
            if (own && aside) {
                place = place == NONE ? d : place;
            } else if (own && (found == NONE || d < verb)) {
                // The parse may give a verb the subject of an aside too: the nearer one before the verb is its own.
                found = d;
            }
        }
        return found == NONE ? place : found;
    }

    /** Whether the verb itself has a subject in the parse, whoever it is. */
    public boolean hasOwn(int verb) {
        return story.dependents(verb).stream().anyMatch(d -> story.isRelation(d, "nsubj"));
    }

    /** Whether something is done to the subject: "was told", "known as", but not "was quoted as saying". */
    public boolean isPassive(int verb) {
        if (!story.isTag(verb, "VBN") || story.lemma(verb).equals("quote")) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(story.sentenceBegin(verb), verb - 4); i--) {
            if (story.lemma(i).equals("be") || story.lemma(i).equals("get")) {
                return true;
            }
            if (story.lemma(i).equals("have")) {
                return false;
            }
            if (!story.isTag(i, "RB")) {
                break;
            }
        }
        // The tagger takes many past tenses for participles: a verb with a subject and without an auxiliary is a past
        // tense.
        boolean joined =
                story.isRelation(verb, "conj") && story.head(verb) != NONE && story.isTag(story.head(verb), "VB");
        return own(verb) == NONE && !joined && !isAfterConjunction(verb);
    }

    /** Whether the verb says that something was said to its subject: "Ruiz was told". */
    public boolean isHeard(int verb) {
        if (!story.tag(verb).equals("VBN") || !HEARING.contains(story.lemma(verb))) {
            return false;
        }
        int be = verb - 1;
        while (be > story.sentenceBegin(verb) && story.isTag(be, "RB")) {
            be--;
        }
        return be >= story.sentenceBegin(verb) && story.lemma(be).equals("be");
    }

    private boolean isAfterComma(int verb) {
        int i = verb - 1;
        while (i > story.sentenceBegin(verb) && story.isTag(i, "RB")) {
            i--;
        }
        return i >= story.sentenceBegin(verb)
                && (story.isMark(i) || story.isWord(i, "and", "before", "while", "after"));
    }

    /** "He adopted an accent and joked": what is before the conjunction cannot be the second verb's own subject. */
    private boolean isAcrossConjunction(int subject, int verb) {
        int i = verb - 1;
        while (i > subject && (story.isTag(i, "RB") || story.lemma(i).equals("have"))) {
            i--;
        }
        return i > subject && story.isWord(i, "and", "but", "then") && !story.isRelation(verb, "acl");
    }

    /** Whether only punctuation, days and adverbs are between two words. */
    private boolean isMarkBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!story.isMark(i) && !story.isTag(i, "RB") && !phrases.isCalendar(i)) {
                return false;
            }
        }
        return true;
    }

    /** The subject of the highest clause above or else before {@code verb}. */
    private int mainSubject(int verb) {
        for (int i = verb - 1; i >= story.sentenceBegin(verb); i--) {
            int subject = story.isTag(i, "VB") && !story.isTag(i, "VBG") ? own(i) : NONE;
            if (subject != NONE && subject < i) {
                // "..., when protesters interrupted her, shouting": a separate clause keeps its participle.
                boolean aside = story.isRelation(i, "advcl") || story.isRelation(i, "acl:relcl");
                // "..., Osei said, adding that": the participle goes on with the report.
                boolean report = cues.has(CueClass.SPEECH, story.lemma(i)) && isMarkBetween(i, verb);
                if ((aside || report) && !story.isTag(subject, "W") && story.isWord(verb - 1, ",")) {
                    return subject;
                }
                break;
            }
        }
        int found = NONE;
        int at = story.head(verb);
        for (int steps = 0; at != NONE && steps < 2 * MAX_STEPS; steps++) {
            int subject = story.isTag(at, "VB") && at < verb && !isPassive(at) ? own(at) : NONE;
            if (subject != NONE && subject < verb && !story.isTag(subject, "W")) {
                found = subject;
            }
            at = story.head(at);
        }
        for (int i = verb - 1; found == NONE && i >= story.sentenceBegin(verb); i--) {
            int subject = story.isTag(i, "VB") ? own(i) : NONE;
            found = subject != NONE && subject < i && !story.isTag(subject, "W") ? subject : NONE;
        }
        return found;
    }

    /** The one by whom: "was called a fraud by critics". */
    private int agent(int verb) {
        for (int d : story.dependents(verb)) {
            if (story.isRelation(d, "obl") && !story.isInPassage(d)) {
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
        return object == NONE || story.isInPassage(object) ? NONE : object;
    }

    /**
     * The one behind a noun: of "a statement saying", "his letter urging", "a memo from the chairman" the one who made it,
     * else the noun itself.
     */
    public int owner(int noun, int steps) {
        if (!story.isTag(noun, "NN") || !cues.has(CueClass.NOUN, story.lemma(noun)) || phrases.isName(noun)) {
            return phrases.canHead(noun) ? noun : NONE;
        }
        int owner = possessor(noun);
        if (owner != NONE) {
            return owner;
        }
        int verb = story.head(noun);
        boolean made = story.isRelation(noun, "obj") || story.isRelation(noun, "obl");
        boolean met = verb != NONE && MEETING.contains(story.lemma(verb));
        if (made && !met && verb != NONE && story.isTag(verb, "VB") && !story.isInPassage(verb)) {
            int maker = of(verb, steps + 1);
            if (maker != NONE) {
                return maker;
            }
        }
        return noun;
    }

    /** The owner that a noun's own phrase names: "his claim", "the Senator's letter", "a memo from the chairman"; or none. */
    public int possessor(int noun) {
        for (int d : story.dependents(noun)) {
            boolean possessive = story.isRelation(d, "nmod:poss");
            boolean from = story.isRelation(d, "nmod")
                    && story.dependent(d, "case") != NONE
                    && story.isWord(story.dependent(d, "case"), "from", "by");
            if ((possessive || from) && !story.isInPassage(d)) {
                return d;
            }
        }
        return NONE;
    }

    private String lower(int at) {
        return story.word(at).toLowerCase(Locale.ROOT);
    }
}
