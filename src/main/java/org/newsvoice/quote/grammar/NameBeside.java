package org.newsvoice.quote.grammar;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Locale;
import java.util.Set;
import org.newsvoice.nlp.EntityKind;

/** The name, pronoun or other phrase right before a verb, by tags alone: beside quotations they are surer than the parse. */
record NameBeside(QuotedStory story, NounPhrases phrases) {

    private static final Set<String> BODIES = Set.of(
            "Committee",
            "Council",
            "Commission",
            "Party",
            "Department",
            "Ministry",
            "Agency",
            "Board",
            "Union",
            "Office");

    private static final Set<String> OFFICERS = Set.of(
            "Director",
            "President",
            "Chairman",
            "Chairwoman",
            "Chair",
            "Secretary",
            "Spokesman",
            "Spokeswoman",
            "Officer",
            "Manager",
            "Chief",
            "Leader",
            "Commissioner");

    private static final Set<String> CLAUSE_OPENERS = Set.of(
            ",",
            "and",
            "but",
            "that",
            "as",
            "when",
            "while",
            "because",
            "though",
            "although",
            "what",
            "how",
            "if",
            "which",
            "whom",
            "where",
            "why",
            "whether",
            "after",
            "before",
            "until",
            "once",
            "since");

    /**
     * "and Osei said": a name or pronoun right before a finite verb is its subject.
     *
     * @param verb the verb
     * @param parsed the subject that the parse gives it, {@link QuotedStory#NONE} when none
     */
    int subject(int verb, int parsed) {
        int i = verb - 1;
        int edge = story.sentenceBegin(verb);
        while (i >= edge
                && (story.isTag(i, "RB") || phrases.isModal(i) || story.lemma(i).equals("have"))) {
            i--;
        }
        int absolute = i == verb - 1 ? behindWith(verb) : NONE;
        if (absolute != NONE) {
            return absolute;
        }
        boolean finite = !story.isTag(verb, "VBG") && (!story.tag(verb).equals("VB") || i < verb - 1);
        if (!finite || i < edge || !phrases.canHead(i) || story.isInPassage(i)) {
            return NONE;
        }
        boolean nominative = story.isWord(i, "he", "she", "they", "we", "i");
        boolean name = story.tag(i).equals("NNP") && phrases.isName(i);
        if (!nominative && !name) {
            return isNewClause(i, parsed) ? i : NONE;
        }
        int before = i - 1;
        while (before >= edge && !story.isInPassage(before) && (isWithinPhrase(before) || isInName(before))) {
            before--;
        }
        // "a pitch that captain Ana Ruiz said was dry", where the tagger sees a verb in "captain"
        before -= name && before > edge && story.isTag(before, "VB") && story.isWord(before - 1, "that") ? 1 : 0;
        boolean free =
                before < edge || nominative || opensClause(before) || story.isMark(before) || story.isInPassage(before);
        boolean listed = before >= edge
                && story.isWord(before, "and")
                && parsed != NONE
                && parsed < before
                && !nominative
                && story.isTag(before - 1, "NNP");
        boolean apposed = before > edge
                && story.isWord(before, ",")
                && !nominative
                && parsed != NONE
                && parsed < before
                && !isSource(parsed)
                && !isAnother(parsed, i);
        boolean titled = name && isBehindOffice(before, i, parsed);
        return (free && !listed && !apposed) || titled ? i : NONE;
    }

    /** The name before a participle that "with" introduces: "..., with the chief executive Ana Ruiz arguing that"; none if "with" is missing. */
    private int behindWith(int participle) {
        int name = participle - 1;
        boolean named = story.tag(participle).equals("VBG")
                && story.tag(name).equals("NNP")
                && phrases.canHead(name)
                && phrases.isName(name)
                && !story.isInPassage(name);
        int with = name;
        while (named && with > story.sentenceBegin(participle) && story.isTag(with, "NN")) {
            with--;
        }
        return with > story.sentenceBegin(participle) && story.isWord(with, "with") && story.isMark(with - 1)
                ? name
                : NONE;
    }

    /** "Head of the Senate's Harbour Committee Ana Ruiz said": an office without an article, before the name of who holds it. */
    private boolean isBehindOffice(int last, int name, int parsed) {
        int preposition = last;
        // "Defense and Security Committee"
        while (preposition > story.sentenceBegin(name)
                && (story.isWord(preposition, "and", "&") || isWithinPhrase(preposition))
                && !story.isInPassage(preposition)) {
            preposition--;
        }
        int first = name;
        while (first - 1 > preposition && story.token(first - 1).entity() == EntityKind.PERSON) {
            first--;
        }
        boolean person = preposition >= story.sentenceBegin(name)
                && parsed != NONE
                && parsed < preposition
                && story.isTag(parsed, "NN")
                && story.token(name).entity() == EntityKind.PERSON
                && first < name
                && first - 1 > preposition;
        if (!person) {
            return false;
        }
        if (isMinister(parsed, preposition)) {
            return true;
        }
        // "The Council on Harbour Relations Executive Director Ana Ruiz said"
        if (story.token(parsed).entity() == EntityKind.ORGANIZATION) {
            return story.isWord(preposition, "of", "on", "for") && OFFICERS.contains(story.word(first - 1));
        }
        EntityKind before = story.token(first - 1).entity();
        boolean body = before == EntityKind.ORGANIZATION
                || before == EntityKind.LOCATION
                || BODIES.contains(story.word(first - 1));
        return body
                && story.isWord(preposition, "of", "to")
                && !story.isTag(phrases.begin(parsed), "DT")
                && !story.isTag(phrases.begin(parsed), "PRP$")
                && Character.isUpperCase(story.word(parsed).charAt(0))
                && story.token(parsed).entity() != EntityKind.PERSON;
    }

    /** "Minister for Roads" */
    private boolean isMinister(int office, int preposition) {
        return preposition == office + 1
                && story.isWord(preposition, "for")
                && story.isWord(office, "minister", "secretary", "commissioner", "undersecretary");
    }

    /** "Osei, Ruiz wrote"; "With Osei by his side, Ana Ruiz wrote": two people before and after a comma are not one. */
    private boolean isAnother(int parsed, int name) {
        return isPerson(parsed)
                && isPerson(name)
                && !story.word(name).equals(story.word(parsed))
                && story.word(name).indexOf('.') < 0;
    }

    private boolean isPerson(int at) {
        return story.tag(at).equals("NNP") && story.token(at).entity() == EntityKind.PERSON;
    }

    /**
     * "When Osei came and spoke, a man shouted"; "In Norwick, Ostrow, the fan shouted": a phrase with its article between a
     * comma and the verb is the subject if the parsed one has another verb, or is a place or a day.
     */
    private boolean isNewClause(int noun, int parsed) {
        int edge = story.sentenceBegin(noun);
        int article = noun;
        while (article > edge && !story.tag(article).equals("DT") && isWithinPhrase(article)) {
            article--;
        }
        int comma = article - 1;
        if (parsed == NONE
                || parsed >= comma
                || !story.isTag(noun, "NN")
                || !story.tag(article).equals("DT")
                || comma <= edge
                || !story.isWord(comma, ",")) {
            return false;
        }
        if (phrases.isCalendar(parsed) || story.token(parsed).entity() == EntityKind.LOCATION) {
            return true;
        }
        for (int i = parsed + 1; i < comma; i++) {
            if (story.isTag(i, "W") || story.isInPassage(i)) {
                return false;
            }
            if (Set.of("VBD", "VBZ", "VBP").contains(story.tag(i))) {
                return true;
            }
        }
        return false;
    }

    /** "In a statement by his secretary, Ana Ruiz, Governor Osei warned": through whom somebody else speaks. */
    private boolean isSource(int name) {
        int edge = story.sentenceBegin(name);
        boolean source = false;
        for (int i = edge; i < name; i++) {
            if (story.isTag(i, "VB")) {
                return false;
            }
            source |= story.isWord(i, "by", "through", "via", "from");
        }
        return source && story.isTag(edge, "IN");
    }

    private boolean opensClause(int at) {
        return CLAUSE_OPENERS.contains(story.word(at).toLowerCase(Locale.ROOT));
    }

    /** By tags alone: the parse is what is in doubt. */
    private boolean isWithinPhrase(int at) {
        String tag = story.tag(at);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("POS")
                || tag.equals("CD");
    }

    /** The hyphens of "Ana-Maria Ruiz" and "Secretary-General" */
    private boolean isInName(int at) {
        return story.tag(at).equals("HYPH") && phrases.isInsideWord(at);
    }
}
