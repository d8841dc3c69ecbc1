package org.newsvoice.speaker.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.Token;

/** The state of an American politician behind the name: "(R-Fla.)", "D-MA", "(Fla.)". Stateless. */
public final class UsStates {

    /** State, its postal code, and how the Associated Press shortens it where that is another word. */
    private static final String STATES = """
            alabama AL ala|alaska AK|arizona AZ ariz|arkansas AR ark|california CA calif|colorado CO colo|connecticut CT conn
            |delaware DE del|florida FL fla|georgia GA ga|hawaii HI|idaho ID|illinois IL ill|indiana IN ind|iowa IA
            |kansas KS kan|kentucky KY ky|louisiana LA la|maine ME|maryland MD md|massachusetts MA mass|michigan MI mich
            |minnesota MN minn|mississippi MS miss|missouri MO mo|montana MT mont|nebraska NE neb|nevada NV nev
            |new-hampshire NH|new-jersey NJ|new-mexico NM|new-york NY|north-carolina NC|north-dakota ND|ohio OH
            |oklahoma OK okla|oregon OR ore|pennsylvania PA pa|rhode-island RI|south-carolina SC|south-dakota SD
            |tennessee TN tenn|texas TX tex|utah UT|vermont VT vt|virginia VA va|washington WA wash|west-virginia WV
            |wisconsin WI wis|wyoming WY wyo""";

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Pattern PARTY_AND_STATE =
            Pattern.compile("[(]?[RDI][-–](?<state>\\p{L}[\\p{L}.]*(?:\\s\\p{L}[\\p{L}.]*)?)[)]?");
    private static final int LOOK_AHEAD = 3;

    static {
        for (String state : STATES.replaceAll("\\s*\\n\\s*", "").split("\\|")) {
            String[] words = state.strip().split(" ");
            String name = words[0].replace('-', ' ');
            for (String word : words) {
                NAMES.put(word.toLowerCase(Locale.ROOT).replace('-', ' '), name);
            }
        }
    }

    private UsStates() {}

    /** The state of the one whose name ends before token {@code end}; null when the story does not say. */
    public static @Nullable String behind(List<Token> tokens, int end) {
        for (int i = end; i < Math.min(tokens.size(), end + LOOK_AHEAD); i++) {
            Matcher matcher = PARTY_AND_STATE.matcher(tokens.get(i).text());
            if (matcher.matches()) {
                return named(matcher.group("state"));
            }
            boolean bracketed = i > end
                    && i + 1 < tokens.size()
                    && tokens.get(i - 1).text().matches("[(]|-LRB-")
                    && tokens.get(i + 1).text().matches("[)]|-RRB-");
            if (tokens.get(i).isWord()) {
                return bracketed ? named(tokens.get(i).text()) : null;
            }
        }
        return null;
    }

    /** The state that a word or abbreviation names, in lower case; null when none. */
    public static @Nullable String named(String words) {
        return NAMES.get(words.toLowerCase(Locale.ROOT).replace(".", ""));
    }
}
