package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Calendar;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.NameParts;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.grammar.Nicknames;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;

/**
 * Where the names of people begin and end: with the particles and nicknames that the name model drops (Ana + de + Ruiz, Ana + “Salty” +
 * Ruiz), cut where a headline or a missing space joins two (Ana Ruiz With Kofi Osei).
 */
record PersonSpans(AnnotatedStory story) {

    private static final Set<String> NEVER_IN_NAMES = Set.of(
            "with",
            "and",
            "on",
            "to",
            "for",
            "vs.",
            "vs",
            "is",
            "at",
            "in",
            "says",
            "tells",
            "calls",
            "as",
            "\u2014",
            "\u2013",
            "--",
            "n\u00e9e");

    private static final Pattern DETECTIVE = Pattern.compile("(?i)det\\.?|detective");
    private static final Pattern CONSTABLE = Pattern.compile("(?i)con\\.?|const\\.?|constable");
    private static final Pattern GLUED = Pattern.compile("\\p{Ll}{2,}[.]\\p{Lu}.*");

    /** The names that a person's mention holds, in text order. */
    List<EntityMention> within(EntityMention mention) {
        return pieces(mention).stream().map(this::whole).toList();
    }

    private List<EntityMention> pieces(EntityMention mention) {
        List<EntityMention> pieces = new ArrayList<>();
        int begin = mention.beginToken();
        for (int i = begin; i <= mention.endToken(); i++) {
            boolean cut = i == mention.endToken()
                    || NEVER_IN_NAMES.contains(
                            sentence(mention).tokens().get(i).text().toLowerCase(Locale.ROOT))
                    || isGlued(sentence(mention).tokens().get(i))
                    || isFirmBehind(sentence(mention).tokens(), begin, i)
                    || (sentence(mention).tokens().get(i).tag().equals("POS") && i > begin);
            if (cut && i > begin) {
                pieces.add(person(mention, begin, i));
            }
            begin = cut ? i + 1 : begin;
        }
        return pieces;
    }

    /** "Ana Ruiz of Ruiz", "Ana Ruiz of Osei", but not "Ana, Duke of Ruiz" */
    private static boolean isFirmBehind(List<Token> tokens, int begin, int of) {
        return tokens.get(of).text().equals("of")
                && of - begin > 1
                && !Honorific.is(tokens.get(of - 1).text())
                && !HumanNouns.is(tokens.get(of - 1).text());
    }

    /** "said.Ruiz": the end of a sentence and the beginning of the next, without a space between. */
    private static boolean isGlued(Token token) {
        return GLUED.matcher(token.text()).matches();
    }

    private EntityMention whole(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int begin = nameBegin(mention);
        int end = mention.endToken();
        while (end > begin + 1 && !tokens.get(end - 1).isWord()) {
            end--;
        }
        int open = Nicknames.begin(tokens, begin);
        if (open < begin) {
            begin = open - 1;
            while (begin > 0 && tokens.get(begin - 1).text().matches("\\p{Lu}\\.")) {
                begin--;
            }
        }
        boolean torn = begin > 0 && tokens.get(begin).text().equals("-") && isGluedTo(tokens, begin - 1);
        if (torn) {
            begin = torn(tokens, begin - 1);
        }
        while (begin > 0 && NameParts.isParticle(tokens.get(begin - 1).text())) {
            begin--;
        }
        if (isCalledAfterDay(tokens, begin - 1)) {
            begin--;
        }
        if (begin > 0 && tokens.get(begin - 1).text().equals("St.") && end > begin + 1) {
            begin--;
        }
        int after = end;
        while (after < tokens.size() && NameParts.isParticle(tokens.get(after).text())) {
            after++;
        }
        boolean nameFollows =
                after > end && after < tokens.size() && tokens.get(after).tag().startsWith("NNP");
        if (nameFollows) {
            end = personEnd(tokens, after + 1);
        }
        int nicknameEnd = Nicknames.end(tokens, end);
        if (nicknameEnd > end) {
            end = personEnd(tokens, nicknameEnd + 1);
        }
        if (end < tokens.size() && NameParts.isSuffix(tokens.get(end).text())) {
            end++;
        }
        return person(mention, begin, end);
    }

    /** "Chief Sunday Osei", "Ana Ruiz and Friday Osei": a first name that is also a day. */
    private static boolean isCalledAfterDay(List<Token> tokens, int day) {
        boolean named = day > 0 && Calendar.isDay(tokens.get(day).text());
        String before = named ? tokens.get(day - 1).text() : "";
        boolean joined = before.equals("and") && day > 1 && tokens.get(day - 2).entity() == EntityKind.PERSON;
        return named && (joined || (Honorific.is(before) && Character.isUpperCase(before.charAt(0))));
    }

    /** Behind what is no part of the name: "Det Con Ruiz", "Hubby Kofi", "Plucky Kofi". */
    private int nameBegin(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int begin = mention.beginToken();
        int last = mention.endToken() - 1;
        if (begin < last && isDetective(tokens.get(begin)) && isConstable(tokens.get(begin + 1))) {
            begin++;
        }
        boolean constable =
                begin > 0 && begin < last && isConstable(tokens.get(begin)) && isDetective(tokens.get(begin - 1));
        boolean relative = begin < last
                && tokens.get(begin).tag().equals("NN")
                && tokens.get(begin + 1).tag().startsWith("NNP")
                && HumanNouns.is(tokens.get(begin).text());
        return constable || relative || (begin < last && isEpithet(mention)) ? begin + 1 : begin;
    }

    private static boolean isDetective(Token token) {
        return DETECTIVE.matcher(token.text()).matches();
    }

    private static boolean isConstable(Token token) {
        return CONSTABLE.matcher(token.text()).matches();
    }

    /** An adjective that opens a sentence before a name with which the story calls somebody without it. */
    private boolean isEpithet(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        Token first = tokens.get(mention.beginToken());
        String name = tokens.get(mention.beginToken() + 1).text();
        return mention.beginToken() == 0
                && first.tag().startsWith("JJ")
                && story.entities().stream()
                        .anyMatch(other -> other.kind() == EntityKind.PERSON
                                && !other.equals(mention)
                                && other.span()
                                        .of(story.text())
                                        .matches("(?s)(\\p{Lu}\\p{Ll}+ )?" + Pattern.quote(name) + "\\b.*")
                                && !other.span().of(story.text()).startsWith(first.text()));
    }

    private static int personEnd(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size()) {
            boolean person = tokens.get(end).entity() == EntityKind.PERSON
                    && tokens.get(end).isWord();
            // "Ruiz-Osei"
            boolean hyphen = tokens.get(end).text().equals("-")
                    && end + 1 < tokens.size()
                    && isGluedTo(tokens, end - 1)
                    && isGluedTo(tokens, end)
                    && tokens.get(end + 1).tag().startsWith("NNP");
            if (!person && !hyphen) {
                break;
            }
            end += hyphen ? 2 : 1;
        }
        return end;
    }

    private static boolean isGluedTo(List<Token> tokens, int at) {
        return tokens.get(at).span().end() == tokens.get(at + 1).span().begin();
    }

    /** Where a name in capitals begins of which the model has only what follows the hyphen: ANA RUIZ-OSEI. */
    private static int torn(List<Token> tokens, int last) {
        int begin = last;
        while (begin > 0
                && tokens.get(begin - 1).isWord()
                && tokens.get(begin - 1).text().length() > 1
                && tokens.get(begin - 1)
                        .text()
                        .equals(tokens.get(begin - 1).text().toUpperCase(Locale.ROOT))
                && tokens.get(begin).text().equals(tokens.get(begin).text().toUpperCase(Locale.ROOT))) {
            begin--;
        }
        return begin;
    }

    private EntityMention person(EntityMention mention, int begin, int end) {
        return new EntityMention(
                EntityKind.PERSON,
                mention.sentence(),
                begin,
                end,
                sentence(mention).span(begin, end));
    }

    private Sentence sentence(EntityMention mention) {
        return story.sentences().get(mention.sentence());
    }
}
