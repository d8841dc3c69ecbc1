package org.newsvoice.speaker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/**
 * What the words beside a name say of the person.
 *
 * @param words the office: "Deputy Harbour Minister" before the name, "the mayor of Springfield" after it; null when none
 * @param gender what an honorific or a relation tells ("Mr.", "spokeswoman"); null when nothing
 */
record TitleWords(@Nullable String words, @Nullable Gender gender) {

    private static final int LONGEST = 12;
    private static final Pattern OFFICE = Pattern.compile(".{2,}(er|or|ist|person|ian|ant|ent|eer|ary|ey|ess|ive)"
            + "|ceo|cfo|coo|chief|head|aide|coach|judge|envoy|analyst|nominee|deputy|friend");

    /** The title around one mention. */
    static TitleWords around(Sentence sentence, EntityMention mention) {
        List<Token> tokens = sentence.tokens();
        int begin = mention.beginToken();
        if (begin > 0 && isOffice(tokens.get(begin - 1))) {
            boolean capital = Character.isUpperCase(tokens.get(begin - 1).text().charAt(0));
            while (begin > 0 && mention.beginToken() - begin < LONGEST && isTitlePart(tokens.get(begin - 1), capital)) {
                begin--;
            }
        }
        int honorificsEnd = mention.beginToken();
        while (honorificsEnd < mention.endToken()
                && Honorific.is(tokens.get(honorificsEnd).text())) {
            honorificsEnd++;
        }
        Gender gender = null;
        for (int i = begin; i < honorificsEnd; i++) {
            Gender told = Honorific.findGender(tokens.get(i).text());
            gender = told == null ? gender : told;
        }
        String before = honorificsEnd > begin ? text(tokens, begin, honorificsEnd) : null;
        int end = appositionEnd(tokens, mention.endToken());
        if (end < 0) {
            return new TitleWords(before, gender);
        }
        int from = mention.endToken() + 1;
        for (int i = from; i < end && gender == null; i++) {
            gender = tokens.get(i).tag().startsWith("NN")
                    ? Honorific.findGender(tokens.get(i).text())
                    : null;
        }
        return new TitleWords(before != null ? before : text(tokens, from, end), gender);
    }

    private static boolean isTitlePart(Token token, boolean capitals) {
        boolean nounOrNation = token.tag().startsWith("NN") || token.tag().startsWith("JJ");
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        return nounOrNation && token.entity() != EntityKind.PERSON && (capital || !capitals);
    }

    /** Whether the word right before a name is an office, by its form: "Minister", "strategist", "Gov.", "spokeswoman". */
    private static boolean isOffice(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.tag().startsWith("NN")
                && token.entity() != EntityKind.PERSON
                && (Honorific.is(word)
                        || Honorific.findGender(word) != null
                        || OFFICE.matcher(word).matches());
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
                || first.tag().equals("PRP$");
        if (!nounPhrase) {
            return -1;
        }
        for (int i = nameEnd + 1; i < tokens.size() && i - nameEnd <= LONGEST; i++) {
            String word = tokens.get(i).text();
            if (word.equals(",") || word.equals(".")) {
                return i;
            }
            if (tokens.get(i).tag().startsWith("VB") || tokens.get(i).tag().startsWith("W")) {
                return i > nameEnd + 2 && tokens.get(i).tag().startsWith("W") ? i : -1;
            }
        }
        return -1;
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
