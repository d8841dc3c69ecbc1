package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Calendar;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.NameParts;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.grammar.Nicknames;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.TitleWords;

/**
 * Names in full that the name model misses or takes for a place or a body, since their words mean something else, too (April Ruiz,
 * Will Bright, Sofia Brandt): a first name and a word by which the story calls somebody alone elsewhere. Stateless.
 */
record MissedNames(AnnotatedStory story, FirstNames firstNames) {

    private static final Set<String> SAYING = Set.of("say", "tell", "add", "ask", "write", "reply", "recall");

    /** What bodies may be, too. */
    private static final Set<String> OF_BODIES = Set.of(
            "owner",
            "parent",
            "rival",
            "sponsor",
            "leader",
            "partner",
            "agent",
            "seller",
            "buyer",
            "employer",
            "member",
            "author",
            "organizer",
            "organiser",
            "host",
            "donor",
            "investor",
            "backer",
            "winner",
            "champion",
            "defender");

    private static final int MAX_NAME = 4;
    private static final int MAX_PHRASE = 12;
    private static final Pattern IN_PHRASE = Pattern.compile("DT|JJ.*|NN.*|PRP\\$|CD|HYPH|POS|IN|VBG");

    private static final Set<String> PLACING = Set.of(
            "in", "at", "near", "of", "from", "to", "outside", "around", "across", "through", "toward", "towards");

    /** In text order. */
    List<EntityMention> mentions() {
        Set<String> alone = new HashSet<>();
        Set<String> people = new HashSet<>();
        addAlone(alone, people);
        Set<String> families = surnames();
        alone.addAll(families);
        List<EntityMention> found = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                String last = tokens.get(i + 1).text();
                boolean body = tokens.get(i).entity() == EntityKind.ORGANIZATION;
                int told = toldEnd(tokens, i);
                if (told == 0 && isPair(tokens, i) && ((body ? people : alone).contains(last) || isTorn(tokens, i))) {
                    boolean suffix = i + 2 < tokens.size()
                            && NameParts.isSuffix(tokens.get(i + 2).text());
                    int end = suffix ? i + 3 : i + 2;
                    found.add(new EntityMention(EntityKind.PERSON, sentence.index(), i, end, sentence.span(i, end)));
                    continue;
                }
                int apposed = isPlaceOfFamily(tokens, i, families) ? i + 2 : apposedEnd(tokens, i);
                apposed = Math.max(apposed, told);
                if (apposed > i) {
                    found.add(new EntityMention(
                            EntityKind.PERSON, sentence.index(), i, apposed, sentence.span(i, apposed)));
                }
            }
        }
        return found;
    }

    /** The last words of the names that the model takes for people's and that are no first names: "Ruiz" of "Ruiz's manager". */
    private Set<String> surnames() {
        Set<String> found = new HashSet<>();
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                boolean last = tokens.get(i).entity() == EntityKind.PERSON
                        && (i + 1 == tokens.size() || tokens.get(i + 1).entity() != EntityKind.PERSON);
                if (last && firstNames.findGender(tokens.get(i).text()) == null) {
                    found.add(tokens.get(i).text());
                }
            }
        }
        return found;
    }

    /** "Piers Ruiz", of which the model takes the last word alone for a name. */
    private boolean isTorn(List<Token> tokens, int first) {
        // "Paris Ruiz", of which the model takes the first word for a place
        boolean place = isPlace(tokens, first) && tokens.get(first + 1).entity() == EntityKind.PERSON;
        return place || isTornWord(tokens, first);
    }

    private static boolean isTornWord(List<Token> tokens, int first) {
        return tokens.get(first).entity() == EntityKind.NONE
                && (tokens.get(first).tag().equals("NNP")
                        || (first > 0 && tokens.get(first).tag().equals("NN")))
                && tokens.get(first + 1).tag().equals("NNP")
                && tokens.get(first + 1).entity() == EntityKind.PERSON;
    }

    /** "Amparo Ruiz is early": two words that the model takes for a place, the second of which is a family name in the story. */
    private static boolean isPlaceOfFamily(List<Token> tokens, int at, Set<String> families) {
        boolean behindPlace =
                at > 0 && PLACING.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
        return at + 2 < tokens.size()
                && !behindPlace
                && tokens.get(at).entity() == EntityKind.LOCATION
                && tokens.get(at + 1).entity() == EntityKind.LOCATION
                && tokens.get(at + 2).entity() == EntityKind.NONE
                && (at == 0 || tokens.get(at - 1).entity() == EntityKind.NONE)
                && tokens.get(at + 2).tag().matches("VB[DPZ]|MD")
                && families.contains(tokens.get(at + 1).text());
    }

    /** Where "the head of the office, Seán Ó Laoire," ends, of which the model knows no word; 0 where there is no such name. */
    private int apposedEnd(List<Token> tokens, int begin) {
        if (begin < 2 || !tokens.get(begin - 1).text().equals(",")) {
            return 0;
        }
        int end = begin;
        // "her nephew, Odell Ruiz,", whom the model takes for a body; an owner may be one.
        boolean kin = Honorific.findGender(tokens.get(begin - 2).text()) != null;
        while (end < tokens.size()
                && (isHyphen(tokens.get(end)) || isOfName(tokens.get(end), kin))
                && (isHyphen(tokens.get(end)) || isCapital(tokens.get(end)))) {
            end++;
        }
        if (isKin(tokens, begin)) {
            return begin + 1;
        }
        boolean full = end - begin > 1
                && end - begin <= MAX_NAME
                && end < tokens.size()
                && tokens.get(end).text().equals(",")
                && !BodyKinds.is(tokens.get(end - 1).text())
                && !isHyphen(tokens.get(begin))
                && !isHyphen(tokens.get(end - 1))
                && !Calendar.canBe(tokens.get(begin).text());
        return full && isHumanPhraseBefore(tokens, begin - 1) ? end : 0;
    }

    /** "His wife of 52 years, Geneva,": one word behind a relative and between commas, which the model takes for a place. */
    private static boolean isKin(List<Token> tokens, int at) {
        Token name = tokens.get(at);
        boolean set = name.tag().equals("NNP")
                && (name.entity() == EntityKind.LOCATION || name.entity() == EntityKind.NONE)
                && isCapital(name)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).text().equals(",")
                && !Calendar.canBe(name.text());
        for (int i = at - 2; set && i >= Math.max(0, at - MAX_PHRASE); i--) {
            if (!IN_PHRASE.matcher(tokens.get(i).tag()).matches()) {
                return false;
            }
            if (tokens.get(i).tag().equals("PRP$") && i + 1 < at) {
                int noun = i + 1;
                while (tokens.get(noun).tag().startsWith("JJ")) {
                    noun++;
                }
                boolean bare = noun == at - 2 || tokens.get(noun + 1).text().equals("of");
                return bare
                        && tokens.get(noun).tag().equals("NN")
                        && Honorific.findGender(tokens.get(noun).text()) != null;
            }
        }
        return false;
    }

    /**
     * Where a name ends of which the model knows no word and that something beside it tells to be a person's: "Mrs Zinzile
     * Osei-Ruiz", "Chief Sunday Osei", "19-year-old Sky Osei", "Sky Osei, who uses a cane"; 0 where there is no such name.
     */
    private static int toldEnd(List<Token> tokens, int begin) {
        if (!isOfPerson(tokens.get(begin)) || (begin > 0 && isInName(tokens, begin - 1))) {
            return 0;
        }
        int end = begin + 1;
        int words = 1;
        while (end < tokens.size()) {
            int next = isInName(tokens, end) ? end + 1 : Nicknames.end(tokens, end);
            if (next == end || (next > end + 1 && !isInName(tokens, next))) {
                break;
            }
            boolean within = isHyphen(tokens.get(end))
                    || NameParts.isParticle(tokens.get(end).text());
            words += within ? 0 : 1;
            end = next;
        }
        String before = begin == 0 ? "" : tokens.get(begin - 1).text();
        boolean titled = Honorific.isCourtesy(before)
                || (words > 1 && Honorific.isRank(before) && !PeopleAsBodies.beginsCompanies(before));
        boolean aged = words > 1 && before.equals("old");
        // "Umpire Desmond Osei", "Dirk van der Osei-Lund, the village clerk,"
        boolean described = words > 1
                && ((isOfOnePerson(before) && !PeopleAsBodies.beginsCompanies(before))
                        || isHumanPhraseBehind(tokens, end));
        boolean who = words > 1
                && end + 2 < tokens.size()
                && tokens.get(end).text().equals(",")
                && tokens.get(end + 1).text().equals("who")
                && (tokens.get(end + 2).tag().equals("VBZ")
                        || tokens.get(end + 2).text().equals("was"));
        boolean ends = end == tokens.size() || tokens.get(end).entity() == EntityKind.NONE;
        return (titled || aged || described || who) && ends && words <= MAX_NAME ? end : 0;
    }

    /** ", the village clerk": what somebody is, behind a name. */
    private static boolean isHumanPhraseBehind(List<Token> tokens, int end) {
        boolean phrase = end + 2 < tokens.size()
                && tokens.get(end).text().equals(",")
                && tokens.get(end + 1).tag().matches("DT|PRP\\$");
        if (!phrase) {
            return false;
        }
        Token noun = tokens.get(TitleWords.nounPhraseHead(tokens, end + 1));
        return noun.tag().equals("NN") && isOfOnePerson(noun.text());
    }

    /** "umpire", "clerk", but not "owner", which a body may be. */
    private static boolean isOfOnePerson(String noun) {
        return HumanNouns.is(noun) && !BodyKinds.is(noun) && !OF_BODIES.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether the token goes on with a name: a word of one, "van der", or a hyphen and the second half of a double name. */
    private static boolean isInName(List<Token> tokens, int at) {
        boolean particle = at > 0
                && at + 1 < tokens.size()
                && NameParts.isParticle(tokens.get(at).text())
                && (isOfPerson(tokens.get(at + 1))
                        || NameParts.isParticle(tokens.get(at + 1).text()));
        if (particle) {
            return isOfPerson(tokens.get(at - 1))
                    || NameParts.isParticle(tokens.get(at - 1).text())
                    || isHyphen(tokens.get(at - 1));
        }
        if (isHyphen(tokens.get(at))) {
            return at > 0
                    && at + 1 < tokens.size()
                    && isOfPerson(tokens.get(at - 1))
                    && (isCapital(tokens.get(at + 1))
                            || NameParts.isParticle(tokens.get(at + 1).text()));
        }
        boolean half = at > 1 && isHyphen(tokens.get(at - 1)) && isOfPerson(tokens.get(at - 2));
        return half ? isCapital(tokens.get(at)) : isOfPerson(tokens.get(at));
    }

    private static boolean isHyphen(Token token) {
        return token.text().equals("-");
    }

    /** A capitalized word, without a kind of its own, that names neither an office nor a body. */
    private static boolean isOfPerson(Token token) {
        return token.tag().equals("NNP")
                && token.entity() == EntityKind.NONE
                && isCapital(token)
                && token.text().chars().anyMatch(Character::isLowerCase)
                && !token.text().endsWith(".")
                && !Honorific.is(token.text())
                && !HumanNouns.is(token.text())
                && !BodyKinds.is(token.text())
                && !BodyKinds.isForm(token.text());
    }

    private static boolean isOfName(Token token, boolean kin) {
        boolean body = token.entity() == EntityKind.ORGANIZATION && token.tag().startsWith("NN");
        return (token.entity() == EntityKind.NONE && token.tag().matches("NNP?")) || (kin && body);
    }

    /** "the head of the office": a phrase for one human being that ends right before {@code end}. */
    private static boolean isHumanPhraseBefore(List<Token> tokens, int end) {
        for (int i = end - 1; i >= Math.max(0, end - MAX_PHRASE); i--) {
            String tag = tokens.get(i).tag();
            if (!IN_PHRASE.matcher(tag).matches()) {
                return false;
            }
            boolean opens = tag.equals("DT") || tag.equals("PRP$");
            boolean inside = i > 0 && tokens.get(i - 1).tag().matches("IN|TO");
            if (opens && !inside) {
                int head = TitleWords.nounPhraseHead(tokens, i);
                return HumanNouns.is(tokens.get(head).text())
                        && !tokens.get(head).tag().endsWith("S");
            }
        }
        return false;
    }

    private boolean isPair(List<Token> tokens, int at) {
        Token first = tokens.get(at);
        Token last = tokens.get(at + 1);
        if (!isCapital(first) || !isCapital(last)) {
            return false;
        }
        boolean missed = first.entity() == EntityKind.NONE
                && (last.entity() == EntityKind.NONE || last.entity() == EntityKind.PERSON);
        boolean body = first.entity() == EntityKind.ORGANIZATION && last.entity() == EntityKind.ORGANIZATION;
        boolean names = (missed || body || isPlace(tokens, at))
                && (firstNames.findGender(first.text()) != null || isSubject(tokens, at));
        boolean edges = (at == 0 || !isName(tokens.get(at - 1)))
                && (at + 2 >= tokens.size()
                        || !isName(tokens.get(at + 2))
                        || NameParts.isSuffix(tokens.get(at + 2).text()));
        return names
                && edges
                && !BodyKinds.is(last.text())
                && !Calendar.canBe(last.text())
                && !HumanNouns.is(last.text());
    }

    /** "Paris Ruiz opened a bakery": a place and a person's name that begin a sentence and have a verb, or something told of them, behind. */
    private static boolean isSubject(List<Token> tokens, int at) {
        boolean named = tokens.get(at).entity() == EntityKind.LOCATION
                && tokens.get(at + 1).tag().equals("NNP")
                && at + 2 < tokens.size();
        return named && at == 0 && tokens.get(at + 2).tag().matches("VB[DZ]|,");
    }

    /** Two words of which the model takes the first or both for a place, since the first also names one: "Sofia Brandt". */
    private static boolean isPlace(List<Token> tokens, int at) {
        boolean behindPlace =
                at > 0 && PLACING.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
        EntityKind last = tokens.get(at + 1).entity();
        return tokens.get(at).entity() == EntityKind.LOCATION
                && last != EntityKind.ORGANIZATION
                && (last != EntityKind.NONE || tokens.get(at + 1).tag().equals("NNP"))
                && tokens.get(at).text().chars().skip(1).anyMatch(Character::isLowerCase)
                && !behindPlace;
    }

    /**
     * Adds the capitalized words by which somebody is called who speaks: "Field said".
     *
     * @param people for those that the model takes for a person's name there
     */
    private void addAlone(Set<String> alone, Set<String> people) {
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                if (!isCapital(tokens.get(i))) {
                    continue;
                }
                boolean before = i + 1 < tokens.size() && isSaying(tokens.get(i + 1)) && !isName(tokens.get(i - 1));
                boolean behind = isSaying(tokens.get(i - 1)) && (i + 1 == tokens.size() || !isName(tokens.get(i + 1)));
                if (before || behind) {
                    alone.add(tokens.get(i).text());
                }
                if ((before || behind) && tokens.get(i).entity() == EntityKind.PERSON) {
                    people.add(tokens.get(i).text());
                }
            }
        }
    }

    private static boolean isSaying(Token token) {
        return token.tag().startsWith("VB") && SAYING.contains(token.lemma());
    }

    private static boolean isCapital(Token token) {
        return token.text().length() > 2 && Character.isUpperCase(token.text().charAt(0)) && token.isWord();
    }

    private static boolean isName(Token token) {
        return token.tag().startsWith("NNP")
                && Character.isUpperCase(token.text().charAt(0));
    }
}
