package org.newsvoice.speaker.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.NameWords;
import org.newsvoice.speaker.word.TitleWords;

/** People whom the name model takes for bodies: a title before them or an office behind them shows what they are. */
record PeopleAsBodies(AnnotatedStory story) {

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

    private static final int MAX_NAME = 3;

    /** The person's name in the mention of a body; null when it is a body's. */
    @Nullable
    EntityMention find(EntityMention mention) {
        if (isTitled(mention)) {
            return person(mention, nameBegin(mention));
        }
        int of = ofFirm(mention);
        if (of > mention.beginToken()) {
            return new EntityMention(
                    EntityKind.PERSON,
                    mention.sentence(),
                    mention.beginToken(),
                    of,
                    sentence(mention).span(mention.beginToken(), of));
        }
        return isApposed(mention) ? person(mention, mention.beginToken()) : null;
    }

    /** The "of" in "Ana Ruiz of Ruiz & Daughters", "Ana Ruiz of Osei & Sons": a firm of people behind two words; else the mention's begin. */
    private int ofFirm(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int of = mention.beginToken() + (isOwn(mention, tokens) ? 1 : 2);
        // "Ana Ruiz-Osei of Bank Ruiz"
        of += of + 2 < mention.endToken() && tokens.get(of).text().equals("-") ? 2 : 0;
        if (of + 1 >= mention.endToken() || !tokens.get(of).text().equals("of")) {
            return mention.beginToken();
        }
        String surname = tokens.get(of - 1).text();
        boolean firm = false;
        for (int i = of + 1; i < mention.endToken(); i++) {
            firm |= tokens.get(i).text().equals("&") || tokens.get(i).text().equals(surname);
        }
        firm |= isPersonElsewhere(mention, of);
        int first = of - 2 > mention.beginToken() && tokens.get(of - 2).text().equals("-") ? of - 3 : of - 2;
        boolean words =
                (first < mention.beginToken() || isPersonsWord(tokens.get(first))) && isPersonsWord(tokens.get(of - 1));
        return firm && words ? of : mention.beginToken();
    }

    /** "Ana Ruiz-Osei of Bank Ruiz", where the model takes the family name for a person's elsewhere. */
    private boolean isPersonElsewhere(EntityMention mention, int of) {
        Sentence here = sentence(mention);
        String family = here.span(mention.beginToken() + 1, of).of(story.text());
        return story.entities().stream()
                .anyMatch(other -> other.kind() == EntityKind.PERSON
                        && other.sentence() != mention.sentence()
                        && other.span().of(story.text()).equals(family));
    }

    /** "Ruiz of Ruiz & Daughters" */
    private static boolean isOwn(EntityMention mention, List<Token> tokens) {
        int begin = mention.beginToken();
        return begin + 3 < mention.endToken()
                && tokens.get(begin + 1).text().equals("of")
                && tokens.get(begin + 2).text().equals(tokens.get(begin).text());
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
    private boolean isApposed(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int end = mention.endToken();
        int words = end - mention.beginToken();
        boolean apposed = words > 1
                && words <= MAX_NAME
                && end + 2 < tokens.size()
                && tokens.get(end).text().equals(",");
        if (!apposed || !tokens.subList(mention.beginToken(), end).stream().allMatch(PeopleAsBodies::isPersonsWord)) {
            return false;
        }
        // "Marlo Front, who builds cellos": of bodies, "who" takes the plural.
        if (tokens.get(end + 1).text().equals("who")) {
            return tokens.get(end + 2).tag().equals("VBZ")
                    || tokens.get(end + 2).text().equals("was");
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

    private EntityMention person(EntityMention mention, int begin) {
        return new EntityMention(
                EntityKind.PERSON,
                mention.sentence(),
                begin,
                mention.endToken(),
                sentence(mention).span(begin, mention.endToken()));
    }

    private Sentence sentence(EntityMention mention) {
        return story.sentences().get(mention.sentence());
    }
}
