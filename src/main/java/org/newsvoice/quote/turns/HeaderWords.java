package org.newsvoice.quote.turns;

import java.util.Locale;
import java.util.Set;

/** What the words of headers in capitals are. Lists of the trade's words, none of names. */
final class HeaderWords {

    /** Words by which a header says what somebody is. */
    private static final Set<String> ROLES = Set.of(
            "ADVISER",
            "ADVISOR",
            "AMBASSADOR",
            "ANALYST",
            "ASSOCIATE",
            "ATTORNEY",
            "AUTHOR",
            "BANKER",
            "BROKER",
            "BISHOP",
            "CANDIDATE",
            "CEO",
            "CFO",
            "CHAIR",
            "CHAIRMAN",
            "CHAIRPERSON",
            "CHAIRWOMAN",
            "CHANCELLOR",
            "CHIEF",
            "CIO",
            "COMMISSIONER",
            "COMMENTATOR",
            "CONGRESSMAN",
            "CONGRESSWOMAN",
            "CONSULTANT",
            "COO",
            "COUNSEL",
            "DEALER",
            "DEAN",
            "DELEGATE",
            "DIRECTOR",
            "DOCTOR",
            "ECONOMIST",
            "EDITOR",
            "ENGINEER",
            "EXECUTIVE",
            "EXPERT",
            "FELLOW",
            "FOUNDER",
            "GENERAL",
            "GOVERNOR",
            "HEAD",
            "INVESTOR",
            "JUDGE",
            "LAWMAKER",
            "LAWYER",
            "LEADER",
            "LECTURER",
            "MAJOR",
            "MANAGER",
            "MAYOR",
            "MEMBER",
            "MINISTER",
            "MP",
            "NOMINEE",
            "OFFICER",
            "OFFICIAL",
            "OWNER",
            "PARTNER",
            "POLITICIAN",
            "PREMIER",
            "PRESIDENT",
            "PRINCIPAL",
            "PROFESSOR",
            "PROSECUTOR",
            "REP.",
            "REPRESENTATIVE",
            "RESEARCHER",
            "RESIDENT",
            "SCIENTIST",
            "SECRETARY",
            "SEN.",
            "SENATOR",
            "SHAREHOLDER",
            "SPEAKER",
            "SPECIALIST",
            "SPOKESMAN",
            "SPOKESPERSON",
            "SPOKESWOMAN",
            "STRATEGIST",
            "STUDENT",
            "SUPERVISOR",
            "TEACHER",
            "TRADER",
            "TREASURER",
            "UNDERSECRETARY",
            "VP");

    /** Words that no name holds. */
    private static final Set<String> NO_NAME = Set.of(
            "A", "ABOUT", "ACROSS", "AFTER", "AGAINST", "ALL", "AMONG", "AN", "AND", "ARE", "AS", "ASKED", "AT",
            "BEFORE", "BUT", "BY", "DID", "DOES", "FOR", "FROM", "HAS", "HAVE", "HOW", "IF", "IN", "INTO", "IS", "IT",
            "ITS", "KEY", "MORE", "NEW", "NO", "NOT", "OF", "ON", "OR", "OUR", "OVER", "SAYS", "THAT", "THE", "THEIR",
            "THIS", "TO", "UNDER", "UPON", "WAS", "WE", "WERE", "WHAT", "WHEN", "WHERE", "WHICH", "WHO", "WHY", "WILL",
            "WITH", "YOU", "YOUR");

    /** Words after which a header says where somebody works. */
    private static final Set<String> CONNECTORS =
            Set.of("OF", "AT", "FROM", "WITH", "FOR", "IN", "ON", "WHO", "WHOSE", "&");

    /** Headings over the comments themselves, before the first header. */
    private static final Set<String> OVER_COMMENTS = Set.of(
            "COMMENT",
            "COMMENTS",
            "COMMENTARY",
            "REACTION",
            "REACTIONS",
            "QUOTES",
            "HIGHLIGHTS",
            "EXCERPTS",
            "ANALYSTS",
            "ANALYSIS",
            "VIEWS",
            "RESPONSES",
            "REMARKS");

    /** First words of headings over what the paper itself says. */
    private static final Set<String> NARRATION = Set.of(
            "BACKGROUND",
            "STORY",
            "LINKS",
            "TABLE",
            "GRAPHIC",
            "CONTEXT",
            "RELATED",
            "NOTES",
            "DETAILS",
            "FACTS",
            "TIMELINE");

    private static final Set<String> NARRATION_IN_TWO =
            Set.of("KEY POINTS", "KEY FACTS", "MARKET REACTION", "FAST FACTS", "MAIN POINTS", "EDITOR'S NOTE");

    private HeaderWords() {}

    /** Whether the word is in capitals: it has letters, and no small ones except in Mc. */
    static boolean isCapital(String word) {
        String rest = word.startsWith("Mc") || word.startsWith("*Mc") ? word.replace("c", "") : word;
        boolean letter = false;
        for (int i = 0; i < rest.length(); i++) {
            if (Character.isLowerCase(rest.charAt(i))) {
                return false;
            }
            letter |= Character.isLetter(rest.charAt(i));
        }
        return letter;
    }

    static boolean isRole(String word) {
        return ROLES.contains(word) || word.startsWith("VICE-");
    }

    static boolean isConnector(String word) {
        return CONNECTORS.contains(word);
    }

    static boolean isOverComments(String word) {
        return OVER_COMMENTS.contains(word);
    }

    /** Whether a heading, in capitals and without its colon, is over what the paper itself says. */
    static boolean isNarration(String heading) {
        String[] words = heading.split("\\s+", 3);
        boolean two = words.length > 1 && NARRATION_IN_TWO.contains(words[0] + " " + words[1]);
        return two || NARRATION.contains(words[0]) || (words.length > 1 && NARRATION.contains(words[1]));
    }

    /** Whether the word, in any case, is in no name: "on", "after", "the". */
    static boolean isNoName(String word) {
        return NO_NAME.contains(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the word can be part of a person's name in capitals. */
    static boolean canName(String word) {
        boolean letters = word.length() > 1 || Character.isLetter(word.charAt(0));
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letters &= Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '\u2019';
        }
        boolean possessive = word.endsWith("'S") || word.endsWith("\u2019S");
        return letters && !possessive && !isNoName(word) && !isRole(word);
    }
}
