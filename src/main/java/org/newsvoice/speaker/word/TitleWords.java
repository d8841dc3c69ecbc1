package org.newsvoice.speaker.word;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.grammar.RunOnHeadings;

/**
 * What the words beside a name say of the person.
 *
 * @param words the office: "Deputy Harbour Minister" before the name, "the mayor of Springfield" after it, "pilot" of "the
 *     pilot, Ana Ruiz,"; null when none
 * @param gender the gender of an honorific or a relation ("Mr.", "spokeswoman"); null if it has none
 * @param descriptions what the title and the appositions say the person is
 */
public record TitleWords(@Nullable String words, @Nullable Gender gender, List<Description> descriptions) {

    private static final int MAX_LENGTH = 12;
    private static final Pattern BEFORE_HEAD = Pattern.compile("DT|JJ.*|NN.*|PRP\\$|CD|HYPH|POS|CC|RB|VB[NG]");
    private static final Pattern IN_PHRASE = Pattern.compile("DT|JJ.*|NN.*|PRP\\$|CD|HYPH|POS|CC|IN|TO|VB[NG]");

    private static final Set<String> WHEN = Stream.concat(
                    Arrays.stream(DayOfWeek.values()),
                    Arrays.stream(Month.values()).filter(month -> month != Month.MARCH && month != Month.MAY))
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    /** The title around one mention. */
    public static TitleWords around(Sentence sentence, EntityMention mention) {
        List<Token> tokens = sentence.tokens();
        int begin = titleBegin(tokens, mention);
        int honorificsEnd = mention.beginToken();
        while (honorificsEnd < mention.endToken()
                && Honorific.is(tokens.get(honorificsEnd).text())) {
            honorificsEnd++;
        }
        int first = begin;
        while (first < honorificsEnd && Honorific.isCourtesy(tokens.get(first).text())) {
            first++;
        }
        int from = mention.endToken() + 1;
        int end = appositionEnd(tokens, mention.endToken());
        int lead = leadBegin(tokens, begin, mention.endToken());
        List<Description> descriptions = new ArrayList<>();
        if (honorificsEnd > first) {
            descriptions.addAll(Description.headedBy(tokens, first, honorificsEnd, honorificsEnd - 1));
        }
        if (end >= 0) {
            descriptions.addAll(Description.of(tokens, from, end));
        }
        if (lead >= 0) {
            descriptions.addAll(Description.of(tokens, lead, begin - 1));
        }
        Gender gender = gender(tokens, begin, honorificsEnd);
        for (int i = from; i < end && gender == null; i++) {
            gender = tokens.get(i).tag().startsWith("NN") && !isOwner(tokens, i)
                    ? Honorific.findGender(tokens.get(i).text())
                    : null;
        }
        for (int i = lead; lead >= 0 && i < begin && gender == null; i++) {
            gender = isOwner(tokens, i)
                    ? null
                    : Honorific.findGender(tokens.get(i).text());
        }
        String words = null;
        if (honorificsEnd > first) {
            int last = honorificsEnd;
            while (last > first + 1 && Honorific.isAddress(tokens.get(last - 1).text())) {
                last--;
            }
            words = text(tokens, first, last);
        } else if (end >= 0 && !isPossessive(tokens.get(from))) {
            words = text(tokens, from, end);
        } else if (lead >= 0 && !isPossessive(tokens.get(lead))) {
            int bare = tokens.get(lead).tag().equals("DT") ? lead + 1 : lead;
            words = text(tokens, bare, begin - 1);
        }
        return new TitleWords(words, gender, descriptions);
    }

    /** "the boy's mother": whose mother she is tells nothing of her. */
    private static boolean isOwner(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("POS");
    }

    /** "Her son", "its owner": a title that means nothing without whose. */
    private static boolean isPossessive(Token first) {
        return first.tag().equals("PRP$");
    }

    private static int titleBegin(List<Token> tokens, EntityMention mention) {
        int begin = mention.beginToken();
        if (begin > 0 && isOffice(tokens.get(begin - 1))) {
            boolean capital = Character.isUpperCase(tokens.get(begin - 1).text().charAt(0));
            int label = RunOnHeadings.labelEnd(tokens);
            while (begin > label
                    && mention.beginToken() - begin < MAX_LENGTH
                    && isTitlePart(tokens.get(begin - 1), capital)
                    && !endsBeforeAddress(tokens, begin)) {
                begin--;
            }
            // "Bank of Ostrava analyst": the whole name of a body.
            while (begin > 1
                    && tokens.get(begin).entity() == EntityKind.ORGANIZATION
                    && tokens.get(begin - 1).entity() == EntityKind.ORGANIZATION
                    && tokens.get(begin - 1).text().equals("of")
                    && tokens.get(begin - 2).entity() == EntityKind.ORGANIZATION) {
                begin -= 2;
            }
            // "Calder & Co analyst": half of a firm's name says less than none of it.
            boolean cut = begin > 0 && tokens.get(begin - 1).text().equals("&");
            begin = cut ? mention.beginToken() - 1 : begin;
            while (!tokens.get(begin).isWord()) {
                begin++;
            }
        }
        return begin;
    }

    /** "He told the BBC Mr Ruiz", not "Chancellor Mr Ruiz": before a form of address only an office is part of the title. */
    private static boolean endsBeforeAddress(List<Token> tokens, int begin) {
        return begin < tokens.size()
                && Honorific.isAddress(tokens.get(begin).text())
                && !isOffice(tokens.get(begin - 1));
    }

    /** "On Friday President Ruiz": when, which no title says. March and May are also marches and names. */
    private static boolean isWhen(Token token) {
        return WHEN.contains(token.text().toUpperCase(Locale.ROOT));
    }

    private static @Nullable Gender gender(List<Token> tokens, int begin, int end) {
        Gender gender = null;
        for (int i = begin; i < end; i++) {
            Gender told = Honorific.findGender(tokens.get(i).text());
            gender = told == null ? gender : told;
        }
        return gender;
    }

    /** Where "the auditor, " before a name that a comma or a stop closes begins; negative when no such noun phrase is there. */
    private static int leadBegin(List<Token> tokens, int nameBegin, int nameEnd) {
        boolean closed = nameEnd >= tokens.size() || !tokens.get(nameEnd).isWord();
        if (nameBegin < 2 || !closed || !tokens.get(nameBegin - 1).text().equals(",")) {
            return -1;
        }
        int found = -1;
        for (int i = nameBegin - 2; i >= 0 && nameBegin - i <= MAX_LENGTH; i--) {
            Token token = tokens.get(i);
            if (!IN_PHRASE.matcher(token.tag()).matches()
                    || (token.entity() == EntityKind.PERSON && !isPossessor(tokens, i))) {
                break;
            }
            boolean opens = token.tag().equals("DT")
                    || token.tag().equals("PRP$")
                    || (isBodysOrPlaces(tokens, i)
                            && (i == 0 || !tokens.get(i - 1).tag().matches("NNP|DT|JJ|POS")));
            boolean inside = i > 0
                    && (tokens.get(i - 1).tag().equals("IN")
                            || tokens.get(i - 1).tag().equals("TO"));
            if (opens && (found < 0 || !inside)) {
                int head = nounPhraseHead(tokens, i);
                boolean human = HumanNouns.is(tokens.get(head).text())
                        && !tokens.get(head).tag().endsWith("S");
                boolean whole =
                        head == nameBegin - 2 || tokens.get(head + 1).tag().equals("IN");
                found = human && whole && head < nameBegin - 1 ? i : found;
            }
        }
        return found;
    }

    private static boolean isTitlePart(Token token, boolean capitals) {
        if (token.text().equals("-") || token.text().equals("&")) {
            return true;
        }
        boolean nounOrNation = token.tag().startsWith("NN") || token.tag().startsWith("JJ");
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        return nounOrNation && token.entity() != EntityKind.PERSON && (capital || !capitals) && !isWhen(token);
    }

    /** Whether the word right before a name is an office, by its form: "Minister", "strategist", "Gov.", "spokeswoman". */
    private static boolean isOffice(Token token) {
        return token.tag().startsWith("NN") && token.entity() != EntityKind.PERSON && HumanNouns.is(token.text());
    }

    /** Where "..., the mayor of Springfield," ends; negative when no noun phrase between commas follows the name. */
    private static int appositionEnd(List<Token> tokens, int nameEnd) {
        if (nameEnd + 2 >= tokens.size() || !tokens.get(nameEnd).text().equals(",")) {
            return -1;
        }
        Token first = tokens.get(nameEnd + 1);
        boolean nounPhrase = first.tag().equals("DT")
                || first.tag().equals("NN")
                || first.tag().equals("JJ")
                || first.tag().equals("PRP$")
                || isBodysOrPlaces(tokens, nameEnd + 1)
                || (first.tag().equals("NNP")
                        && HumanNouns.is(first.text())
                        && nameEnd + 2 < tokens.size()
                        && tokens.get(nameEnd + 2).text().equals("of"));
        if (!nounPhrase) {
            return -1;
        }
        int head = nounPhraseHead(tokens, nameEnd + 1);
        boolean list = tokens.get(head + 1 < tokens.size() ? head + 1 : head).entity() == EntityKind.PERSON;
        if (list || !HumanNouns.is(tokens.get(head).text())) {
            return -1;
        }
        for (int i = nameEnd + 1; i < tokens.size() && i - nameEnd <= MAX_LENGTH; i++) {
            String word = tokens.get(i).text();
            if (word.equals(",") || word.equals(".")) {
                return i;
            }
            // "a retired librarian"
            boolean within = i < head && !tokens.get(i).tag().startsWith("W");
            if (!within
                    && (tokens.get(i).tag().startsWith("VB")
                            || tokens.get(i).tag().startsWith("W"))) {
                return i > nameEnd + 2 && tokens.get(i).tag().startsWith("W") ? i : -1;
            }
        }
        return -1;
    }

    /** The last noun before what follows it: "chairman" of "the former chairman of the board". */
    public static int nounPhraseHead(List<Token> tokens, int begin) {
        int head = begin;
        for (int i = begin;
                i < tokens.size() && BEFORE_HEAD.matcher(tokens.get(i).tag()).matches();
                i++) {
            boolean person = tokens.get(i).entity() == EntityKind.PERSON && i > head;
            if (person && !isPossessor(tokens, i)) {
                break;
            }
            head = tokens.get(i).tag().startsWith("NN") ? i : head;
        }
        return head;
    }

    /** "Ostrava's" of "Ostrava's mayor": a capitalized name that is no person's, as a possessor. */
    private static boolean isBodysOrPlaces(List<Token> tokens, int at) {
        int end = at;
        while (end < tokens.size()
                && tokens.get(end).tag().startsWith("NNP")
                && tokens.get(end).entity() != EntityKind.PERSON) {
            end++;
        }
        return end > at
                && end + 1 < tokens.size()
                && tokens.get(end).tag().equals("POS")
                && tokens.get(end + 1).tag().matches("NN.*|JJ.*|VB[NG]");
    }

    private static boolean isPossessor(List<Token> tokens, int at) {
        int end = at;
        while (end < tokens.size() && tokens.get(end).entity() == EntityKind.PERSON) {
            end++;
        }
        return end < tokens.size() && tokens.get(end).tag().equals("POS");
    }

    private static String text(List<Token> tokens, int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = begin; i < end; i++) {
            boolean glued = i == begin
                    || tokens.get(i).span().begin() == tokens.get(i - 1).span().end();
            text.append(glued ? "" : " ").append(tokens.get(i).text());
        }
        return text.toString();
    }
}
