package org.newsvoice.speaker.word;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Nouns for what a person is or does, told by their form: "minister", "strategist", "spokeswoman", "envoy". */
public final class HumanNouns {

    /** Endings of nouns for those who do something; each is followed by what ends so and is no person. */
    private static final Pattern AGENT =
            Pattern.compile(".{2,}(er|or|ist|person|man|woman|eer|crat|ician|arian|edian|storian|guardian)"
                    + "|(presid|respond|correspond|superintend|stud|ag|resid|cli|par|oppon|adolesc|depend)ent|vice-?president"
                    + "|.+surgeon|(consult|assist|account|defend|immigr|migr|applic|lieuten|serge|milit|merch|inf|serv|particip|inhabit)ant"
                    + "|.*(secretary|missionary|visionary|attorney|executive|representative|detective|native|operative|relative)"
                    + "|(actr|waitr|heir|host|duch|count|princ|stewardr?)ess|steward");

    private static final Set<String> OTHERS = words("""
            advocate aide analyst billionaire candidate captain ceo cfo chair chef chief child clerk champion coach conservative
            colleague coo cop critic delegate deputy employee envoy expert friend guest guy head heir hopeful hero host icon
            independent individual judge kid liberal libertarian magnate millionaire mogul monk neighbour deckhand farmhand cousin
            landlord landlady pontiff tycoon monarch parent grandparent pupil groom bride widower handyman laureate medalist medallist
            nominee winner nun nurse official pilot priest republican rival scholar source spouse star surgeon teen trustee veteran
            victim witness sophomore undergraduate alumna alumnus medic paramedic dad mum mom nan grandma grandpa nephew niece uncle aunt pal mate onlooker evacuee
            soprano tenor baritone contralto maestro poet cook thief guru midwife jockey goalie shepherd blacksmith goldsmith
            locksmith fishmonger escapee referee trainee refugee detainee attendee interviewee amputee retiree tot toddler olympian paralympian twin spectator commuter publican hubby umpire
            """);

    /** What ends like an agent and is none. */
    private static final Set<String> THINGS = words("""
            after answer another banner barrier beer behavior behaviour border buffer cancer career center centre chamber chapter
            charter cluster color colour computer corner counter cover danger december deer dinner disaster door encounter error
            exterior factor fever fiber filter finger fist floor folder former frontier german gist hammer harbor harbour honor
            honour horror however human humor humour interior labor labour laser later layer letter list manner matter mirror
            mist monitor never newsletter newspaper november number october offer order other over paper per power quarter
            register river roman rumor rumour sector september server shelter shoulder silver soccer spider summer super terror
            theater theatre thunder timber tower trailer transfer twist twitter under water weather winter wonder
            """);

    /** Of these, nouns that firms and other bodies are not called by, as they are "maker", "lender" or "adviser". */
    private static final Pattern PERSONAL = Pattern.compile(
            ".{2,}(ist|person|man|woman|ician|arian|dent)|(secretary|attorney|executive|professor|analyst"
                    + "|director|manager|chief|ceo|lawyer|minister|senator|governor|mayor|treasurer|trader|officer|author|widow|trustee|nurse"
                    + "|teacher|singer|actor|actress|judge|envoy|aide|prosecutor|candidate|coroner|sheriff|swimmer)");

    private static final Pattern PREFIX = Pattern.compile("^(?:co|vice|ex)-(?=.)");

    private HumanNouns() {}

    /** Whether {@code noun} (singular, any case) says what a single human being is, and never what a body is. */
    public static boolean isPersonal(String noun) {
        return is(noun) && PERSONAL.matcher(noun.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether {@code noun} (singular, any case) says what somebody is. */
    public static boolean is(String noun) {
        String word = noun.toLowerCase(Locale.ROOT);
        String lower = word.indexOf('-') < 0 ? word : PREFIX.matcher(word).replaceFirst("");
        if (THINGS.contains(lower)) {
            return false;
        }
        return Honorific.is(lower)
                || Honorific.findGender(lower) != null
                || OTHERS.contains(lower)
                || AGENT.matcher(lower).matches();
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
