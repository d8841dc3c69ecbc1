package org.newsvoice.quote.grammar;

import java.util.List;
import java.util.Set;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.Token;

/**
 * Names of bodies with "and", commas or an article within, which read like several names: the Hedge and Ditch Trust, the Department of
 * Lakes, Rivers and Fens, the Alliance of the Plain. Stateless.
 */
public final class BodyNames {

    /** What ends the name of one body, whatever is joined before it. */
    private static final Set<String> ENDING = Set.of(
            "Trust",
            "Society",
            "Union",
            "Foundation",
            "Fund",
            "Club",
            "Association",
            "Council",
            "Committee",
            "Institute",
            "Alliance",
            "League",
            "Board",
            "Commission",
            "Authority",
            "Agency",
            "Department",
            "Service",
            "Office",
            "Museum",
            "Charity",
            "Federation",
            "Guild",
            "Network",
            "Company",
            "Bank",
            "Partnership",
            "Centre",
            "Center",
            "Bureau");

    /** What begins the name of a body that is for several things. */
    private static final Set<String> FOR_SEVERAL = Set.of(
            "Department",
            "Ministry",
            "Bureau",
            "Office",
            "Agency",
            "Directorate",
            "Secretariat",
            "Institute",
            "Board",
            "Commission",
            "Council",
            "Museum",
            "Society",
            "Faculty",
            "School",
            "Chamber",
            "Guild");

    /** What begins the name of a body that is of some place or thing with an article. */
    private static final Set<String> OF_THE = Set.of(
            "Alliance",
            "League",
            "Party",
            "Union",
            "Front",
            "Movement",
            "Church",
            "Order",
            "Guild",
            "Federation",
            "Confederation",
            "Congress",
            "Coalition",
            "Society",
            "Council",
            "Institute",
            "Association",
            "Brotherhood",
            "Fellowship",
            "Museum",
            "Bank",
            "Friends",
            "Orchestra",
            "Choir",
            "Theatre",
            "Parish",
            "Mothers",
            "Sons",
            "Daughters",
            "Women",
            "Citizens");

    /** What begins the name of a body that is for something. */
    private static final Set<String> FOR = Set.of(
            "Society",
            "Centre",
            "Center",
            "Institute",
            "Fund",
            "Foundation",
            "Campaign",
            "Committee",
            "Network",
            "Alliance",
            "Association",
            "Trust",
            "Coalition",
            "Commission",
            "Council",
            "Movement",
            "Party",
            "Department",
            "Ministry",
            "Office",
            "Citizens",
            "Parents",
            "Doctors",
            "Mothers",
            "Residents",
            "Workers",
            "Teachers",
            "Farmers",
            "Women",
            "Friends");

    /** What begins the name of a body of those who do something: the Association of Painters and Glaziers of Springfield. */
    private static final Set<String> OF_MEMBERS = Set.of(
            "Association",
            "Union",
            "Federation",
            "Confederation",
            "Alliance",
            "Brotherhood",
            "Fellowship",
            "Company",
            "Order",
            "Coalition",
            "League",
            "College",
            "Network",
            "Congress",
            "Guild",
            "Society",
            "Council",
            "Institute",
            "Board");

    /** Whom one may be a friend of: "Friends of the Mayor" are no body. */
    private static final Set<String> SOMEBODY = Set.of(
            "President",
            "Mayor",
            "King",
            "Queen",
            "Prince",
            "Minister",
            "Senator",
            "Governor",
            "Pope",
            "Court",
            "Chancellor");

    private static final int MAX_WORDS = 3;
    private static final int MAX_ITEMS = 4;

    private BodyNames() {}

    /** The token after the name of such a body that begins at {@code begin}, its article left out; {@code begin} if none does. */
    public static int end(List<Token> tokens, int begin) {
        if (!isCapital(tokens, begin)) {
            return begin;
        }
        int joined = ownedEnd(tokens, begin);
        joined = joined > begin ? joined : joinedEnd(tokens, begin);
        joined = joined > begin ? joined : officeEnd(tokens, begin);
        joined = joined > begin ? joined : membersEnd(tokens, begin);
        return joined > begin ? joined : listEnd(tokens, begin);
    }

    /** Where the name of such a body begins that ends before {@code end}; {@code end} if none does. */
    public static int begin(List<Token> tokens, int end) {
        if (end < 1
                || end > tokens.size()
                || !(ENDING.contains(tokens.get(end - 1).text()) || (end > 1 && isWord(tokens, end - 2, "&")))) {
            return end;
        }
        for (int i = Math.max(0, end - 2 * MAX_WORDS - 2); i < end; i++) {
            if (end(tokens, i) == end) {
                return i;
            }
        }
        return end;
    }

    /** "Brennan's & Daughters" */
    private static int ownedEnd(List<Token> tokens, int begin) {
        int and = begin + 2;
        return and < tokens.size() && tokens.get(begin + 1).tag().equals("POS") && isWord(tokens, and, "&")
                ? Math.max(begin, runEnd(tokens, and + 1))
                : begin;
    }

    /** "the Hedge and Ditch Trust": one article, and a noun for one body at the end. */
    private static int joinedEnd(List<Token> tokens, int begin) {
        boolean article = begin > 0 && tokens.get(begin - 1).text().equalsIgnoreCase("the");
        int and = listedEnd(tokens, begin);
        boolean list = and > runEnd(tokens, begin);
        if (!article || and == begin || (!list && and - begin > 2) || !isWord(tokens, and, "and")) {
            return begin;
        }
        int end = runEnd(tokens, and + 1);
        boolean one = tokens.get(and).entity() == EntityKind.ORGANIZATION;
        for (int i = begin; i < and; i++) {
            // No person has an article: "the Bell, Book and Candle Society"
            boolean plain = (list || tokens.get(i).entity() == EntityKind.NONE)
                    && tokens.get(i).text().chars().skip(1).anyMatch(Character::isLowerCase);
            boolean comma = list && tokens.get(i).text().equals(",");
            if (!(one || plain || comma) || ENDING.contains(tokens.get(i).text())) {
                return begin;
            }
        }
        int words = end - and - 1;
        return words > 1
                        && words <= MAX_WORDS
                        && ENDING.contains(tokens.get(end - 1).text())
                ? end
                : begin;
    }

    /** "Bell, Book" of "the Bell, Book and Candle Society": single words with commas between; else the end of the first words. */
    private static int listedEnd(List<Token> tokens, int begin) {
        int end = begin + 1;
        while (isWord(tokens, end, ",") && runEnd(tokens, end + 1) == end + 2) {
            end += 2;
        }
        return end > begin + 1 && isWord(tokens, end, "and") ? end : runEnd(tokens, begin);
    }

    /** "Office of the Ombudsman for Children" */
    private static int officeEnd(List<Token> tokens, int begin) {
        boolean office = tokens.get(begin).text().equals("Office")
                && isWord(tokens, begin + 1, "of")
                && isWord(tokens, begin + 2, "the");
        int end = office ? runEnd(tokens, begin + 3) : begin;
        if (!office || end == begin + 3) {
            return begin;
        }
        int of = isWord(tokens, end, "for") || isWord(tokens, end, "of") ? runEnd(tokens, end + 1) : end;
        return of > end + 1 && !isPerson(tokens, end + 1, of) ? itemsEnd(tokens, of) : end;
    }

    /** "Association of Painters and Glaziers of Springfield": all who are in it in the plural, and where. */
    private static int membersEnd(List<Token> tokens, int begin) {
        boolean members = isWord(tokens, begin + 1, "of")
                && (OF_MEMBERS.contains(tokens.get(begin).text())
                        || FOR_SEVERAL.contains(tokens.get(begin).text()));
        int first = members ? runEnd(tokens, begin + 2) : begin;
        if (!members || first == begin + 2 || !isPlural(tokens, first - 1) || !isWord(tokens, first, "and")) {
            return begin;
        }
        int end = runEnd(tokens, first + 1);
        boolean both = end > first + 1
                && end - first - 1 <= 2
                && isPlural(tokens, end - 1)
                && !tokens.get(first + 1).text().equals(tokens.get(begin).text())
                && !(end < tokens.size() && tokens.get(end).tag().equals("POS"));
        if (!both) {
            return begin;
        }
        if (!isWord(tokens, end, "of")) {
            return end;
        }
        int place = isWord(tokens, end + 1, "the") ? end + 2 : end + 1;
        int placed = runEnd(tokens, place);
        return placed > place ? placed : end;
    }

    private static boolean isPlural(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        return tokens.get(at).tag().endsWith("S") || (text.endsWith("s") && text.length() > 3);
    }

    /** "Department of Lakes, Rivers and Fens", "Alliance of the Plain", "Society for the Care of Swans" */
    private static int listEnd(List<Token> tokens, int begin) {
        String kind = tokens.get(begin).text();
        boolean purpose = isWord(tokens, begin + 1, "for") && FOR.contains(kind);
        if (!isWord(tokens, begin + 1, "of") && !purpose) {
            return begin;
        }
        boolean the = isWord(tokens, begin + 2, "the");
        boolean one = purpose && (isWord(tokens, begin + 2, "a") || isWord(tokens, begin + 2, "an"));
        int first = the || one ? begin + 3 : begin + 2;
        int end = runEnd(tokens, first);
        if (end == first
                || end - first > MAX_WORDS
                || (isPerson(tokens, first, end) && !(the && end == first + 1))
                || (the && SOMEBODY.contains(tokens.get(first).text()))) {
            return begin;
        }
        if (purpose) {
            int of = isWord(tokens, end, "of") ? runEnd(tokens, end + 1) : end;
            return itemsEnd(tokens, of > end + 1 ? of : end);
        }
        int several = FOR_SEVERAL.contains(kind) ? itemsEnd(tokens, end) : end;
        return several > end || (the && OF_THE.contains(kind)) ? several : begin;
    }

    /** The token after ", Rivers and Fens" or "and Fens"; {@code end} if no such words follow. */
    private static int itemsEnd(List<Token> tokens, int end) {
        int at = end;
        boolean listed = isWord(tokens, at, ",");
        for (int items = 0; items < MAX_ITEMS; items++) {
            boolean last = isWord(tokens, at, "and") || (isWord(tokens, at, ",") && isWord(tokens, at + 1, "and"));
            int begin = isWord(tokens, at, ",") && last ? at + 2 : at + 1;
            int next = last || isWord(tokens, at, ",") ? runEnd(tokens, begin) : begin;
            if (next <= begin || next - begin > 2 || !isItem(tokens, begin, next, listed)) {
                return end;
            }
            if (last) {
                return next;
            }
            at = next;
        }
        return end;
    }

    private static boolean isItem(List<Token> tokens, int begin, int end, boolean listed) {
        for (int i = begin; i < end; i++) {
            Token token = tokens.get(i);
            boolean person = token.entity() == EntityKind.PERSON
                    && ((!listed && !token.tag().endsWith("S")) || end - begin > 1);
            if (person
                    || token.entity() == EntityKind.LOCATION
                    || token.text().chars().skip(1).noneMatch(Character::isLowerCase)
                    || ENDING.contains(token.text())
                    || FOR_SEVERAL.contains(token.text())) {
                return false;
            }
        }
        return !isWord(tokens, end, "of")
                && (end >= tokens.size() || !tokens.get(end).tag().equals("POS"));
    }

    private static boolean isPerson(List<Token> tokens, int begin, int end) {
        return tokens.subList(begin, end).stream().anyMatch(token -> token.entity() == EntityKind.PERSON);
    }

    private static int runEnd(List<Token> tokens, int begin) {
        int end = begin;
        while (isCapital(tokens, end) || (isCapitalAdjective(tokens, end) && isCapital(tokens, end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean isCapitalAdjective(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).tag().equals("JJ")
                && Character.isUpperCase(tokens.get(at).text().charAt(0));
    }

    private static boolean isCapital(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).tag().startsWith("NN")
                && Character.isUpperCase(tokens.get(at).text().charAt(0));
    }

    private static boolean isWord(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).text().equals(word);
    }
}
