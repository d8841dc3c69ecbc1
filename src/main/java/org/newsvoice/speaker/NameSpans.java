package org.newsvoice.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Calendar;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.NameParts;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.grammar.Nicknames;

/**
 * The names of a story as the model gives them, mended by form: with the particles and nicknames that it drops (Ana + de + Ruiz,
 * Ana + “Salty” + Ruiz), cut where a headline joins two (Ana Ruiz With Kofi Osei), and without places and storms that it takes
 * for people (the mayor of Ruiz, Storm Ana).
 */
record NameSpans(AnnotatedStory story) {

    private static final Set<String> NEVER_IN_NAMES = Set.of(
            "with", "and", "on", "to", "for", "vs.", "vs", "is", "at", "in", "says", "tells", "calls", "as", "\u2014",
            "\u2013", "--");

    private static final Set<String> STORMS =
            Set.of("storm", "hurricane", "typhoon", "cyclone", "tornado", "depression");

    /** Titles that begin names of companies, too: General Motors. */
    private static final Set<String> COMPANY_WORDS = Set.of(
            "general",
            "king",
            "prince",
            "queen",
            "coach",
            "duke",
            "baron",
            "premier",
            "major",
            "father",
            "justice",
            "pilot",
            "sister",
            "brother",
            "cardinal",
            "marshal",
            "captain",
            "speaker",
            "private",
            "commander",
            "constable",
            "bishop",
            "american",
            "partner",
            "partners",
            "investor",
            "investors",
            "treasurer");

    private static final Set<String> LEGAL_FORMS = Set.of(
            "AS", "ASA", "AB", "AG", "SA", "S.A.", "NV", "N.V.", "BV", "SE", "SpA", "Oyj", "GmbH", "Inc", "Inc.",
            "Corp", "Corp.", "Co", "Co.", "Ltd", "Ltd.", "plc", "PLC", "LLC");

    private static final Pattern GLUED = Pattern.compile("\\p{Ll}{2,}[.]\\p{Lu}.*");

    private static final int MAX_NAME = 3;

    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "outside", "around", "across", "throughout", "into", "toward", "towards");

    /** In text order; those that are no people stay as they are. */
    List<EntityMention> mentions() {
        List<EntityMention> joined = new ArrayList<>();
        int done = 0;
        int sentence = -1;
        for (EntityMention mention : story.entities()) {
            done = mention.sentence() == sentence ? done : 0;
            sentence = mention.sentence();
            if (mention.kind() == EntityKind.PERSON && isFirm(mention)) {
                joined.add(of(EntityKind.ORGANIZATION, mention, mention.beginToken(), mention.endToken()));
            } else if (mention.kind() == EntityKind.ORGANIZATION && isTitled(mention)) {
                joined.add(person(mention, nameBegin(mention), mention.endToken()));
            } else if (mention.kind() == EntityKind.ORGANIZATION && isApposedPerson(mention)) {
                joined.add(person(mention, mention.beginToken(), mention.endToken()));
            } else if (mention.kind() != EntityKind.PERSON) {
                firms(mention).forEach(firm -> joined.add(withOwner(withoutKind(beforePlatform(asBody(firm))))));
            } else if (mention.beginToken() >= done) {
                for (EntityMention piece : pieces(mention)) {
                    EntityMention whole = whole(piece);
                    joined.add(whole);
                    done = whole.endToken();
                }
            }
        }
        return withoutPlaces(joined);
    }

    /** "Ruiz Pharma NV" */
    private boolean isFirm(EntityMention mention) {
        return !isSingle(mention)
                && LEGAL_FORMS.contains(
                        sentence(mention).tokens().get(mention.endToken() - 1).text());
    }

    /** "Ruiz AS and Osei Energy": two bodies, the first of which its legal form closes. */
    private List<EntityMention> firms(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        for (int i = mention.beginToken() + 2; i + 1 < mention.endToken(); i++) {
            if (tokens.get(i).text().matches("\\)|-RRB-")
                    || (i + 2 < mention.endToken()
                            && tokens.get(i).text().equals("-")
                            && tokens.get(i - 1).text().matches("\\)|-RRB-"))) {
                int next = tokens.get(i + 1).isWord() ? i + 1 : i + 2;
                return next < mention.endToken()
                        ? List.of(of(mention.kind(), mention, next, mention.endToken()))
                        : List.of(mention);
            }
            if (tokens.get(i).text().equals("and")
                    && LEGAL_FORMS.contains(tokens.get(i - 1).text())) {
                return List.of(
                        of(mention.kind(), mention, mention.beginToken(), i),
                        of(mention.kind(), mention, i + 1, mention.endToken()));
            }
        }
        return List.of(mention);
    }

    /** "Hotelier Ana Ruiz", "Det Ch Supt Ruiz": a title for one before words that name no body. */
    private boolean isTitled(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int i = nameBegin(mention);
        int words = mention.endToken() - i;
        boolean name = i > mention.beginToken() && words > 0 && words <= MAX_NAME;
        for (int k = i; name && k < mention.endToken(); k++) {
            Token token = tokens.get(k);
            name = Character.isUpperCase(token.text().charAt(0))
                    && token.isWord()
                    && !NameWords.isTicker(token.text())
                    && !BodyKinds.is(token.text())
                    && !BodyKinds.isForm(token.text())
                    && !HumanNouns.is(token.text())
                    && !token.text().endsWith(".");
        }
        return name && (words > 1 || Honorific.isRank(tokens.get(i - 1).text()));
    }

    /** "Marsha Front, chairman of the bank": two or three words that name no kind of body, and what only people are behind them. */
    private boolean isApposedPerson(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int end = mention.endToken();
        int words = end - mention.beginToken();
        boolean apposed = words > 1
                && words <= MAX_NAME
                && end + 2 < tokens.size()
                && tokens.get(end).text().equals(",");
        if (!apposed || !tokens.subList(mention.beginToken(), end).stream().allMatch(NameSpans::isPersonsWord)) {
            return false;
        }
        int head = TitleWords.nounPhraseHead(tokens, end + 1);
        boolean singular =
                tokens.get(head).tag().equals("NN") || tokens.get(head).tag().equals("NNP");
        // "Ostrava Marine, Halden Bank analyst Ana Ruiz said": the noun is another's title.
        boolean titles = head + 1 < tokens.size() && tokens.get(head + 1).tag().startsWith("NNP");
        return singular && !titles && HumanNouns.isPersonal(tokens.get(head).text());
    }

    private static boolean isPersonsWord(Token token) {
        return token.isWord()
                && token.text().length() > 2
                && Character.isUpperCase(token.text().charAt(0))
                && token.text().chars().skip(1).anyMatch(Character::isLowerCase)
                && !token.text().endsWith(".")
                && !token.tag().equals("NNPS")
                && !NameWords.isTicker(token.text())
                && !BodyKinds.is(token.text())
                && !BodyKinds.isForm(token.text());
    }

    private int nameBegin(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int i = mention.beginToken();
        while (i < mention.endToken() && isTitle(tokens.get(i))) {
            i++;
        }
        return i;
    }

    /** Whether a title begins names of companies, too. */
    static boolean beginsCompanies(String title) {
        return COMPANY_WORDS.contains(title.toLowerCase(Locale.ROOT));
    }

    private static boolean isTitle(Token token) {
        return !beginsCompanies(token.text())
                && (Honorific.isRank(token.text())
                        || Honorific.isCourtesy(token.text())
                        || (HumanNouns.is(token.text())
                                && token.text().length() > MAX_NAME
                                && !isFamilyName(token.text())));
    }

    /** "Eastman", "Lehman": a word in -man that is no known trade is more often a family name. */
    private static boolean isFamilyName(String word) {
        return word.endsWith("man") && Honorific.findGender(word) == null;
    }

    /** "Springfield City Council", which the name model takes for a place. */
    private EntityMention asBody(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        boolean body = mention.kind() == EntityKind.LOCATION
                && !isSingle(mention)
                && BodyKinds.acts(tokens.get(mention.endToken() - 1).text());
        return body ? of(EntityKind.ORGANIZATION, mention, mention.beginToken(), mention.endToken()) : mention;
    }

    /** "Shipbuilder Ruiz Marine Group": what kind of business it is, is no part of a body's name. */
    private EntityMention withoutKind(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int begin = mention.beginToken();
        boolean glued = mention.kind() == EntityKind.ORGANIZATION
                && mention.endToken() - begin > 2
                && BodyKinds.isTrade(tokens.get(begin).text())
                && Character.isUpperCase(tokens.get(begin + 1).text().charAt(0))
                && !BodyKinds.is(tokens.get(begin + 1).text());
        return glued ? of(mention.kind(), mention, begin + 1, mention.endToken()) : mention;
    }

    /** "Ana Ruiz on Instagram": what comes behind "on" is no part of a name of two words. */
    private EntityMention beforePlatform(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int on = mention.beginToken() + 2;
        boolean cut = mention.kind() == EntityKind.ORGANIZATION
                && on < mention.endToken()
                && tokens.get(on).text().equals("on")
                && !BodyKinds.is(tokens.get(on - 1).text());
        return cut ? of(mention.kind(), mention, mention.beginToken(), on) : mention;
    }

    /** "the Dockers' Union": a body's noun alone has its owner in the name. */
    private EntityMention withOwner(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int begin = mention.beginToken();
        boolean owned = mention.kind() == EntityKind.ORGANIZATION
                && isSingle(mention)
                && begin > 1
                && BodyKinds.heads(tokens.get(begin).text())
                && tokens.get(begin - 1).tag().equals("POS")
                && tokens.get(begin - 2).tag().matches("NNP?S?")
                && Character.isUpperCase(tokens.get(begin - 2).text().charAt(0))
                && (tokens.get(begin - 2).entity() == EntityKind.NONE || isSaint(tokens, begin - 3));
        int first = owned && isSaint(tokens, begin - 3) ? begin - 3 : begin - 2;
        return owned ? of(mention.kind(), mention, first, mention.endToken()) : mention;
    }

    private static boolean isSaint(List<Token> tokens, int at) {
        return at >= 0 && tokens.get(at).text().matches("St\\.?|Saint");
    }

    private List<EntityMention> pieces(EntityMention mention) {
        List<EntityMention> pieces = new ArrayList<>();
        int begin = mention.beginToken();
        for (int i = begin; i <= mention.endToken(); i++) {
            boolean cut = i == mention.endToken()
                    || NEVER_IN_NAMES.contains(
                            sentence(mention).tokens().get(i).text().toLowerCase(Locale.ROOT))
                    || isGlued(sentence(mention).tokens().get(i))
                    || (sentence(mention).tokens().get(i).tag().equals("POS") && i > begin);
            if (cut && i > begin) {
                pieces.add(person(mention, begin, i));
            }
            begin = cut ? i + 1 : begin;
        }
        return pieces;
    }

    /** "said.Ruiz": the end of a sentence and the beginning of the next, without a space between. */
    private static boolean isGlued(Token token) {
        return GLUED.matcher(token.text()).matches();
    }

    private EntityMention whole(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int begin = mention.beginToken();
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

    /** Leaves out days and months, and single words that are used like places or storms throughout the story. */
    private List<EntityMention> withoutPlaces(List<EntityMention> all) {
        List<EntityMention> mentions = all.stream()
                .filter(mention -> !isSingle(mention) || !Calendar.is(word(mention)))
                .toList();
        Set<String> storms = mentions.stream()
                .filter(mention -> isSingle(mention) && isStorm(mention))
                .map(this::word)
                .collect(Collectors.toSet());
        Set<String> placed = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (EntityMention mention : mentions) {
            if (mention.kind() == EntityKind.PERSON && isSingle(mention) && isPlaced(mention)) {
                placed.add(word(mention));
            } else if (mention.kind() == EntityKind.PERSON) {
                others.add(lastWord(mention));
            }
        }
        placed.removeAll(others);
        placed.addAll(storms);
        return mentions.stream()
                .filter(mention ->
                        mention.kind() != EntityKind.PERSON || !isSingle(mention) || !placed.contains(word(mention)))
                .toList();
    }

    private static boolean isSingle(EntityMention mention) {
        return mention.endToken() - mention.beginToken() == 1;
    }

    private boolean isStorm(EntityMention mention) {
        int begin = mention.beginToken();
        return begin > 0
                && STORMS.contains(
                        sentence(mention).tokens().get(begin - 1).text().toLowerCase(Locale.ROOT));
    }

    /** "in Ruiz", and "of Ruiz" or "from Ruiz" behind a noun for somebody: the mayor of Ruiz. */
    private boolean isPlaced(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int before = mention.beginToken() - 1;
        boolean possessive = mention.endToken() < tokens.size()
                && tokens.get(mention.endToken()).tag().equals("POS");
        if (before < 0 || possessive) {
            return false;
        }
        String word = tokens.get(before).text().toLowerCase(Locale.ROOT);
        boolean behindNoun = before > 0 && HumanNouns.is(tokens.get(before - 1).lemma());
        boolean friend = before > 0
                && Set.of(
                                "friend",
                                "colleague",
                                "lawyer",
                                "attorney",
                                "spokesman",
                                "spokeswoman",
                                "critic",
                                "supporter",
                                "opponent",
                                "aide",
                                "mother",
                                "father",
                                "son",
                                "daughter",
                                "brother",
                                "sister")
                        .contains(tokens.get(before - 1).lemma());
        return PLACING.contains(word) || ((word.equals("of") || word.equals("from")) && behindNoun && !friend);
    }

    private String word(EntityMention mention) {
        return sentence(mention).tokens().get(mention.beginToken()).text();
    }

    private String lastWord(EntityMention mention) {
        return sentence(mention).tokens().get(mention.endToken() - 1).text();
    }

    private EntityMention person(EntityMention mention, int begin, int end) {
        return of(EntityKind.PERSON, mention, begin, end);
    }

    private EntityMention of(EntityKind kind, EntityMention mention, int begin, int end) {
        return new EntityMention(
                kind, mention.sentence(), begin, end, sentence(mention).span(begin, end));
    }

    private Sentence sentence(EntityMention mention) {
        return story.sentences().get(mention.sentence());
    }
}
