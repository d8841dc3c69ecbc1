package org.newsvoice.speaker.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsvoice.nlp.Token;

/**
 * Definite phrases by which a story speaks again of the one it has just named: Ruiz left. “...,” the retired surgeon said. A phrase
 * that is no such variation mostly brings in somebody else: "the spokesman", "the senior official". Stateless.
 */
public final class Variation {

    /** Who speak beside those whom a story is about, and are left without a name. */
    private static final Set<String> BYSTANDERS = words("""
            adviser advisor agent aide analyst anchor announcer assistant attorney bishop boy brother bystander caller child clerk
            colleague commander constable consultant correspondent counsel counselor critic daughter defendant deputy detective doctor
            driver editor employee employer expert father friend girl guard guest host husband insider interviewer investigator
            journalist judge justice kid king lawyer leader lobbyist man manager member minister moderator mother neighbor neighbour
            officer official operative operator organizer owner parent participant partner person physician plaintiff police policeman
            pollster prosecutor protester publisher questioner reader relative reporter representative researcher resident respondent
            scientist sister soldier son source speaker spokesman spokesperson spokeswoman staffer strategist student supporter
            surrogate surveyor suspect teacher trader user victim viewer voter wife witness woman worker writer
            """);
    /** Nouns that say enough without a word before them. */
    private static final Set<String> TELLING = words("""
            actor actress billionaire businessman businesswoman candidate comedian congressman congresswoman democrat filmmaker
            frontrunner front-runner hopeful lawmaker millionaire mogul musician nominee novelist politician rapper
            republican senator singer songwriter tycoon
            batsman batter bowler boxer cyclist defender flanker golfer goalkeeper gymnast jockey kicker freshman midfielder pitcher
            quarterback rookie skater sophomore sprinter striker swimmer wicketkeeper winger
            """);

    /** Who holds an office is told by the office, whoever was named last. */
    private static final Set<String> OFFICES = words("""
            boss ceo chair chairman chairwoman chancellor chief commissioner director governor head mayor premier president secretary
            """);
    /** Firms by what they make or sell: "the largest beer maker". */
    private static final Pattern FIRM = Pattern.compile(
            ".*(maker|manufacturer|producer|retailer|lender|carrier|insurer|provider"
                    + "|supplier|builder|exporter|importer|distributor|developer|broker|dealer|miner|grower|seller|processor)");

    private static final Pattern MODIFIER = Pattern.compile("JJ.*|NN.*|VB[NGD]|CD|HYPH|RB|,");
    private static final Set<String> RESTRICTING =
            Set.of("of", "for", "from", "to", "who", "that", "whose", "in", "at", "behind");
    private static final Set<String> PAST = Set.of("former", "retired", "ex", "onetime", "then");
    private static final Set<String> OTHERS = Set.of(
            "other",
            "another",
            "second",
            "third",
            "one",
            "next",
            "different",
            "same",
            "only",
            "first",
            "last",
            "top",
            "senior",
            "new",
            "current",
            "local",
            "then",
            "unnamed",
            "average",
            "typical",
            "rival");

    private static final int MAX_ELECTION = 7;

    private Variation() {}

    /** Whether the phrase from {@code begin} to its {@code head} can be one. */
    public static boolean is(List<Token> tokens, int begin, int head) {
        String noun = lower(tokens.get(head));
        String next = head + 1 < tokens.size() ? lower(tokens.get(head + 1)) : "";
        boolean definite = lower(tokens.get(begin)).equals("the") && begin < head;
        if (!definite
                || (BYSTANDERS.contains(noun) && !isOfParty(tokens, head))
                || FIRM.matcher(noun).matches()
                || tokens.get(head).tag().endsWith("S")
                || (RESTRICTING.contains(next) && !isOfState(tokens, head) && !isForElection(tokens, head))) {
            return false;
        }
        for (int i = begin + 1; i < head; i++) {
            if (!MODIFIER.matcher(tokens.get(i).tag()).matches() || OTHERS.contains(lower(tokens.get(i)))) {
                return false;
            }
        }
        return begin + 1 < head || TELLING.contains(noun) || (noun.equals("head") && isOfState(tokens, head));
    }

    private static boolean isOfState(List<Token> tokens, int head) {
        return head + 2 < tokens.size()
                && Set.of("secretary", "head").contains(lower(tokens.get(head)))
                && lower(tokens.get(head + 2)).equals("state");
    }

    /** "the majority leader" */
    private static boolean isOfParty(List<Token> tokens, int head) {
        return head > 0
                && lower(tokens.get(head)).equals("leader")
                && Set.of("minority", "majority", "opposition").contains(lower(tokens.get(head - 1)));
    }

    /** "the Green nominee for the May 8 election" */
    private static boolean isForElection(List<Token> tokens, int head) {
        int end = Math.min(tokens.size(), head + MAX_ELECTION);
        return Set.of("nominee", "candidate").contains(lower(tokens.get(head)))
                && tokens.subList(head, end).stream()
                        .anyMatch(token -> lower(token).equals("election"));
    }

    /** Whether the phrase says what somebody was: "the former mayor". */
    public static boolean isPast(String word) {
        return PAST.contains(word);
    }

    /** Whether the noun says enough without a word before it: "the senator". */
    public static boolean isTelling(Token noun) {
        return TELLING.contains(lower(noun));
    }

    /** Whether the noun mostly brings in somebody who stands by. */
    public static boolean isBystander(String noun) {
        return BYSTANDERS.contains(noun);
    }

    /** Whether the noun names an office. */
    public static boolean isOffice(String noun) {
        return OFFICES.contains(noun);
    }

    /** Whether the phrase names an office that somebody holds, which only the one whom the whole story is about can be meant by. */
    public static boolean isOffice(List<Token> tokens, int head) {
        int i = head;
        while (i > 0 && MODIFIER.matcher(tokens.get(i - 1).tag()).matches()) {
            i--;
        }
        return OFFICES.contains(lower(tokens.get(head)))
                && tokens.subList(i, head).stream().noneMatch(token -> PAST.contains(lower(token)));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
