package org.newsvoice.identity;

import java.util.Set;

/** Words for offices that titles write with a capital letter: they are no names of firms or places. Stateless. */
final class Offices {

    private static final Set<String> WORDS = Set.of(
            "president",
            "chairman",
            "chairwoman",
            "chair",
            "chief",
            "executive",
            "officer",
            "ceo",
            "cfo",
            "coo",
            "senator",
            "sen",
            "representative",
            "rep",
            "congressman",
            "congresswoman",
            "governor",
            "gov",
            "mayor",
            "secretary",
            "minister",
            "prime",
            "director",
            "analyst",
            "economist",
            "strategist",
            "manager",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "judge",
            "justice",
            "attorney",
            "general",
            "professor",
            "prof",
            "correspondent",
            "reporter",
            "columnist",
            "editor",
            "ambassador",
            "speaker",
            "leader",
            "commissioner",
            "treasurer",
            "sheriff",
            "police",
            "captain",
            "colonel",
            "lieutenant",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "bishop",
            "cardinal",
            "chancellor",
            "candidate",
            "member",
            "vice",
            "deputy",
            "assistant",
            "presidential",
            "finance",
            "foreign",
            "trader",
            "partner",
            "founder",
            "head");

    /** Offices whose holders are called by a given name and a number. */
    private static final Set<String> REIGNS =
            Set.of("king", "queen", "pope", "emperor", "empress", "prince", "princess", "duke", "patriarch");

    private Offices() {}

    /** Whether a folded word is the office of one who is called as "Ana II" is. */
    static boolean isReign(String word) {
        return REIGNS.contains(word);
    }

    /** Whether a folded word names an office. */
    static boolean isOffice(String word) {
        return WORDS.contains(word);
    }
}
