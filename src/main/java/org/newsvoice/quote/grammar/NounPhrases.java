package org.newsvoice.quote.grammar;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Calendar;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.NameParts;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;

/** Noun phrases without what follows their head: "Mr. Osei", "a spokesman for the port", "Ana de Ruiz". */
public final class NounPhrases {

    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "it",
            "i",
            "we",
            "you",
            "him",
            "her",
            "them",
            "me",
            "us",
            "who",
            "whom",
            "his",
            "their",
            "my",
            "our",
            "himself",
            "herself",
            "themselves",
            "myself",
            "both",
            "others",
            "some",
            "many",
            "several",
            "all",
            "few",
            "most",
            "another",
            "one",
            "each",
            "which",
            "those",
            "these",
            "this",
            "that",
            "someone",
            "everyone",
            "everybody");

    private static final Set<String> MEMBERS =
            Set.of("Friends", "Sons", "Daughters", "Citizens", "Mothers", "Doctors", "Parents");

    private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015]+");

    private static final int MAX_BODY = 10;

    private final QuotedStory story;
    private final FirstNames firstNames;
    private final Set<String> surnames;
    private final RunOnHeadings headings;

    public NounPhrases(QuotedStory story, FirstNames firstNames) {
        this.story = story;
        this.firstNames = firstNames;
        this.surnames = surnames(story.story());
        this.headings = RunOnHeadings.of(story);
    }

    /**
     * The head of the phrase that follows the heading that a token is in, which the parser takes for its sentence's subject;
     * {@code at} if it is in none, and none if no phrase follows.
     */
    int behindHeading(int at) {
        boolean heading = at != QuotedStory.NONE && headings.contains(at);
        int head = heading ? headings.nounBehind(at, story) : at;
        return !heading || (head != QuotedStory.NONE && canHead(head)) ? head : QuotedStory.NONE;
    }

    /** The last words of the people whom the story names in full. */
    private static Set<String> surnames(AnnotatedStory story) {
        return story.entities().stream()
                .filter(name -> name.kind() == EntityKind.PERSON && name.endToken() - name.beginToken() > 1)
                .map(name -> story.sentences()
                        .get(name.sentence())
                        .tokens()
                        .get(name.endToken() - 1)
                        .text())
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the word is a modal: "will", but not the Will of "Will wrote". */
    public boolean isModal(int at) {
        return story.isTag(at, "MD") && !isSurname(at);
    }

    /** "said Devine", "Will wrote": a surname that the tagger takes for another word, where no sentence begins with it. */
    private boolean isSurname(int at) {
        boolean elsewhere = surnames.contains(story.word(at)) && !story.isTag(at, "NN");
        return elsewhere && (at > story.sentenceBegin(at) || isModalBeforePast(at));
    }

    /** No modal goes with a past tense: "Will called". */
    private boolean isModalBeforePast(int at) {
        return story.isTag(at, "MD") && at + 1 < story.sentenceEnd(at) && story.isTag(at + 1, "VBD");
    }

    /** The mention whose head word is {@code head}. */
    public Mention mention(int head) {
        int end = end(head);
        int begin = begin(head);
        int last = story.isTag(end - 1, "NN") ? end - 1 : head;
        return new Mention(
                kind(speaksForBody(last) ? last : head),
                story.sentenceOf(head),
                last - story.sentenceBegin(head),
                story.span(begin, new Complements(story, this).end(head, end)));
    }

    /** "Department of Lakes, Rivers and Fens": the token after the name that begins with its head; {@code head} for all others. */
    int bodyEnd(int head) {
        int first = story.sentenceBegin(head);
        int end = first + BodyNames.end(story.sentence(head).tokens(), head - first);
        return end < story.size() && end > head && !story.isInPassage(end - 1) ? end : head;
    }

    /** "the Hedge and Ditch Trust": where the name begins that ends with its head; {@code head} for all others. */
    private int bodyBegin(int head) {
        int first = story.sentenceBegin(head);
        int begin = first + BodyNames.begin(story.sentence(head).tokens(), head + 1 - first);
        return begin < head && !story.isInPassage(begin) ? begin : head;
    }

    /** Whether the word can begin the name of a body by who is in it: Friends of the River Pell. */
    public static boolean isBodyOfMembers(String word) {
        return MEMBERS.contains(word);
    }

    /** Whether a noun phrase can be headed here: a noun that is no day or month, or a personal pronoun. */
    public boolean canHead(int at) {
        String tag = story.tag(at);
        if (story.isInPassage(at) || isCalendar(at) || headings.contains(at)) {
            return false;
        }
        boolean capital = tag.equals("JJ")
                && Character.isUpperCase(story.word(at).charAt(0))
                && at + 1 < story.sentenceEnd(at)
                && (story.isTag(at + 1, "VBD") || isDefinite(at));
        return tag.startsWith("NN")
                || capital
                || isHandle(at)
                || isSurname(at)
                || tag.equals("PRP")
                || tag.equals("WP")
                || tag.equals("WDT")
                || (tag.equals("CD") && !isAge(at))
                || ((tag.equals("DT") || tag.equals("JJ")) && isPronoun(at));
    }

    /** "the Brazilian, 23," */
    private boolean isDefinite(int at) {
        return at > story.sentenceBegin(at) && story.isWord(at - 1, "the") && story.isWord(at + 1, ",");
    }

    /** "the Brazilian, 23, said" */
    private boolean isAge(int at) {
        return at > story.sentenceBegin(at)
                && at + 1 < story.sentenceEnd(at)
                && story.isWord(at - 1, ",")
                && story.isWord(at + 1, ",");
    }

    /** Whether the phrase means that nobody does it: "no one", "none of the guards", "no minister". */
    public boolean isNobody(int head) {
        return story.isWord(head, "nobody", "none", "noone", "no-one")
                || story.isWord(begin(head), "no", "nobody", "neither");
    }

    public boolean isPronoun(int at) {
        return PRONOUNS.contains(story.lemma(at).toLowerCase(java.util.Locale.ROOT))
                || PRONOUNS.contains(story.word(at).toLowerCase(java.util.Locale.ROOT));
    }

    public boolean isCalendar(int at) {
        return Calendar.is(story.word(at)) && !isFirstName(at);
    }

    /** April Ruiz: a name of a month before a surname. */
    private boolean isFirstName(int at) {
        return firstNames.findGender(story.word(at)) != null
                && at + 1 < story.sentenceEnd(at)
                && story.isTag(at + 1, "NN")
                && Character.isUpperCase(story.word(at + 1).charAt(0))
                && !story.isInPassage(at + 1)
                && !Calendar.is(story.word(at + 1));
    }

    /** "@anaruiz", as people are called on social media. */
    public boolean isHandle(int at) {
        return story.word(at).length() > 2 && story.word(at).startsWith("@");
    }

    /** Whether the word stands for somebody who can speak, as far as its form tells: a name, a person's pronoun. */
    public boolean isName(int at) {
        EntityKind entity = story.token(at).entity();
        boolean capital = Character.isUpperCase(story.word(at).charAt(0)) && story.isTag(at, "NN");
        return entity == EntityKind.PERSON
                || entity == EntityKind.ORGANIZATION
                || isHandle(at)
                || story.isTag(at, "NNP")
                || isSurname(at)
                || (capital && firstNames.findGender(story.word(at)) != null);
    }

    MentionKind kind(int head) {
        if (isPronoun(head)) {
            return MentionKind.PRONOUN;
        }
        return isName(head) && !isOfficeOfBody(head) ? MentionKind.NAME : MentionKind.NOMINAL;
    }

    /** "a Department for Lakes and Fens spokeswoman" */
    private boolean speaksForBody(int at) {
        return story.tag(at).equals("NN")
                && !story.isInPassage(at)
                && story.isWord(
                        at, "spokesman", "spokeswoman", "spokesperson", "official", "source", "adviser", "aide");
    }

    /** "the Ruiz Malt CEO", which the name model takes for a body */
    private boolean isOfficeOfBody(int head) {
        return story.token(head).entity() == EntityKind.ORGANIZATION
                && story.isWord(
                        head, "ceo", "cfo", "chief", "chairman", "chairwoman", "boss", "spokesman", "spokeswoman")
                && story.isWord(begin(head), "the");
    }

    /** The token after the phrase headed by {@code head}: a name goes on to its last word. */
    public int end(int head) {
        int end = head + 1;
        if (!story.isTag(head, "NN")) {
            return end;
        }
        int limit = story.sentenceEnd(head);
        int body = bodyEnd(head);
        if (body > head) {
            return body < limit && speaksForBody(body) ? body + 1 : body;
        }
        if (end < limit && isPostposed(end)) {
            return end + 1;
        }
        while (end < limit) {
            int behindNickname = isName(head) ? behindNickname(end) : end;
            if (behindNickname > end) {
                end = behindNickname + 1;
                continue;
            }
            if (story.isInPassage(end)) {
                break;
            }
            boolean more = isName(head) && story.isTag(end, "NNP") && !isCalendar(end);
            boolean particle = isName(head) && isParticle(end) && end + 1 < limit && story.isTag(end + 1, "NNP");
            boolean hyphen = isName(head)
                    && end + 1 < limit
                    && story.isWord(end, "-")
                    && isInsideWord(end - 1)
                    && isInsideWord(end)
                    && story.isTag(end + 1, "NNP");
            boolean suffix = end + 1 < limit && story.word(end).equals(",") && NameParts.isSuffix(story.word(end + 1));
            if (!more && !particle && !suffix && !hyphen) {
                break;
            }
            end += suffix || particle || hyphen ? 2 : 1;
        }
        return end;
    }

    /** Whether the name that ends with its head is one of several parts: the Hedge and Ditch Trust, the Department of Lakes and Fens. */
    boolean isJoinedBody(int head) {
        int first = story.sentenceBegin(head);
        for (int i = Math.max(first, head - MAX_BODY); i < head; i++) {
            if (bodyEnd(i) == head + 1) {
                return true;
            }
        }
        return false;
    }

    /** "the auditor general", "the mayor elect" */
    private boolean isPostposed(int at) {
        return story.isTag(at, "JJ")
                && !story.isInPassage(at)
                && story.isWord(at, "general", "elect", "emeritus", "designate");
    }

    /** The phrase's first token. */
    public int begin(int head) {
        int begin = head;
        if (isHandle(head) || (isPronoun(head) && !story.isTag(head, "NN"))) {
            return begin;
        }
        int limit = story.sentenceBegin(head);
        int body = bodyBegin(head);
        if (body < head) {
            return body > limit && story.isWord(body - 1, "the") ? body - 1 : body;
        }
        // "a Department for Lakes and Fens spokeswoman"
        for (int i = head - 1; speaksForBody(head) && i >= Math.max(limit, head - MAX_BODY); i--) {
            if (bodyEnd(i) == head) {
                return i > limit && story.tag(i - 1).equals("DT") ? i - 1 : i;
            }
        }
        while (begin > limit) {
            int nickname = isName(head) ? nicknameBegin(begin) : begin;
            if (nickname < begin) {
                begin = nickname - 1;
                continue;
            }
            // A determiner begins a phrase: "in her last interview the author".
            boolean begun = (story.tag(begin).equals("DT") || story.tag(begin).equals("PRP$"))
                    && !story.tag(begin - 1).equals("PDT");
            if (begun
                    || story.isInPassage(begin - 1)
                    || isCalendar(begin - 1)
                    || headings.contains(begin - 1)
                    || !joins(begin - 1, head)) {
                break;
            }
            begin--;
        }
        // A phrase does not begin with the mark of a possessive or a hyphen.
        while (begin < head && (story.tag(begin).equals("POS") || story.isMark(begin))) {
            begin++;
        }
        return begin;
    }

    private int behindNickname(int at) {
        int begin = story.sentenceBegin(at);
        return begin + Nicknames.end(story.sentence(at).tokens(), at - begin);
    }

    private int nicknameBegin(int at) {
        int begin = story.sentenceBegin(at);
        return begin + Nicknames.begin(story.sentence(at).tokens(), at - begin);
    }

    private boolean joins(int at, int head) {
        if (DASHES.matcher(story.word(at)).matches() && !isInsideWord(at)) {
            return false;
        }
        String tag = story.tag(at);
        boolean part = tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("DT")
                || tag.equals("CD")
                || tag.equals("POS")
                || tag.equals("PRP$")
                || tag.equals("PDT")
                || ((tag.equals("VBN") || tag.equals("VBG")) && under(at, head))
                || (tag.equals("HYPH") && isInsideWord(at))
                || (story.isWord(at, "&") && story.token(at).entity() == EntityKind.ORGANIZATION)
                || isParticle(at);
        if (!part) {
            return false;
        }
        boolean edge = tag.startsWith("NN") && !under(at, head) && story.isParsed(at);
        return !edge
                || (isName(at)
                        && isName(head)
                        && story.token(at).entity() == story.token(head).entity());
    }

    /** "state-run", but not "Rain again - Ana Ruiz". */
    boolean isInsideWord(int at) {
        return story.token(at).span().end() == story.token(at + 1).span().begin();
    }

    private boolean isParticle(int at) {
        return NameParts.isParticle(story.word(at));
    }

    private boolean under(int at, int head) {
        int up = at;
        for (int steps = 0; up != QuotedStory.NONE && steps < 6; steps++) {
            if (up == head) {
                return true;
            }
            up = story.head(up);
        }
        return false;
    }
}
