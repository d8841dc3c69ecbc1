package org.newsvoice.speaker.word;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.FirstNames.Gender;

/** Words around a name that are not part of it, and what they say about the person. */
public final class Honorific {

    private static final Set<String> FORMS = Set.of(
            "mr.",
            "mr",
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "miss",
            "mx",
            "mx.",
            "revd",
            "revd.",
            "dr.",
            "dr",
            "sir",
            "dame",
            "lord",
            "lady",
            "rev.",
            "rev",
            "sen.",
            "sens.",
            "rep.",
            "reps.",
            "gov.",
            "gen.",
            "lt.",
            "col.",
            "capt.",
            "sgt.",
            "maj.",
            "adm.",
            "prof.",
            "hon.",
            "judge",
            "justice",
            "president",
            "pres.",
            "senator",
            "governor",
            "mayor",
            "congressman",
            "congresswoman",
            "representative",
            "secretary",
            "minister",
            "chancellor",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "pastor",
            "professor",
            "general",
            "sheriff",
            "coach",
            "detective",
            "officer",
            "sheikh",
            "imam",
            "rabbi",
            "bishop",
            "archbishop",
            "cardinal",
            "father",
            "sister",
            "brother",
            "former",
            "then");

    /** Ranks and titles of police, forces, courts, churches, councils and nobility, in full and as papers cut them short. */
    private static final Set<String> RANKS = words("""
            cllr cllr. councillor councilor alderman ald. mp mep msp cpt cpt. cmdr cmdr. cdr cdr. commander captain colonel lieutenant
            sergeant corporal cpl cpl. pte pte. major brigadier brig brig. admiral commodore marshal airman trooper sgt lt col maj gen
            capt adm superintendent supt supt. inspector insp insp. constable det det. ch dc ds dci pc wpc commissioner chief deputy
            ambassador premier taoiseach prof hon rt rt. ven ven. canon deacon vicar fr. msgr msgr. monsignor ayatollah
            mullah maulana mufti sheik shaikh sultan emir hrh baroness countess duchess viscount marquess
            cr cr. aunty otunba oba mallam malam mdm mdm.
            datuk dato dato' datin datuk. seri sri tengku haji hajah alhaji alhaja engr engr. arc. barr barr. barrister
            shri smt smt. pandit swami doña señor señora herr frau monsieur madam madame mme mme. signor signora atty atty.
            assemblyman assemblywoman councilman councilwoman comrade provost cathaoirleach t\u00e1naiste reeve abbot abbess
            speaker comptroller treasurer auditor magistrate
            """);

    /** Ranks that are such only in capitals: "di" begins Italian names. */
    private static final Set<String> IN_CAPITALS =
            Set.of("DI", "DCS", "ACC", "DCC", "DSP", "ASP", "SSP", "ACP", "DCP", "IGP", "DIG", "SHO");

    /** What is written behind a name and is no part of it: honours, degrees, seats. */
    private static final Set<String> BEHIND = words("""
            qpm obe cbe mbe kbe dbe gbe kc qc sc mp mep msp md phd ph.d. dds esq esq. cpa frs jp frcs m.d. j.d. r.n. rn
            """);

    private static final Set<String> COURTESY =
            Set.of("mr.", "mr", "mrs.", "mrs", "ms.", "ms", "miss", "madam", "mdm", "mdm.");
    private static final Set<String> ADDRESS = Set.of("dr", "dr.", "sir", "dame");
    private static final Set<String> MALE = Set.of(
            "mr.",
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "pope",
            "congressman",
            "spokesman",
            "chairman",
            "businessman",
            "councilman",
            "son",
            "husband",
            "father",
            "brother",
            "groom",
            "duke",
            "baron",
            "boyfriend",
            "man",
            "boy",
            "actor",
            "grandfather",
            "uncle",
            "nephew",
            "fisherman",
            "policeman",
            "salesman",
            "bishop",
            "cardinal",
            "monk",
            "tenor",
            "baritone",
            "countertenor",
            "stepfather",
            "stepson",
            "stepbrother",
            "grandson",
            "schoolboy",
            "widower",
            "patriarch");
    /** Those who are called after what they work with: newspaperman, ferryman. */
    private static final Pattern TRADESMAN = Pattern.compile(
            "(?:news(?:paper)?|camera|trades|work|bus|cattle|milk|post|fire|boat|ferry|clergy|noble|gentle|door|stunt|front|gun"
                    + "|horse|swords|country|states|sports|crafts)man");

    private static final Set<String> FEMALE = Set.of(
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "miss",
            "madam",
            "mdm",
            "mdm.",
            "aunty",
            "dame",
            "lady",
            "queen",
            "princess",
            "congresswoman",
            "spokeswoman",
            "chairwoman",
            "businesswoman",
            "councilwoman",
            "daughter",
            "wife",
            "mother",
            "sister",
            "girlfriend",
            "woman",
            "girl",
            "actress",
            "grandmother",
            "aunt",
            "niece",
            "widow",
            "bride",
            "duchess",
            "baroness",
            "countess",
            "nun",
            "soprano",
            "contralto",
            "ballerina",
            "waitress",
            "hostess",
            "stewardess",
            "landlady",
            "heiress",
            "empress",
            "seamstress",
            "policewoman",
            "stepmother",
            "stepdaughter",
            "stepsister",
            "granddaughter",
            "schoolgirl",
            "housewife",
            "matriarch");

    private static final Map<String, String> SPELLED_OUT = Map.ofEntries(
            Map.entry("pres.", "president"),
            Map.entry("sen.", "senator"),
            Map.entry("rep.", "representative"),
            Map.entry("gov.", "governor"),
            Map.entry("gen.", "general"),
            Map.entry("lt.", "lieutenant"),
            Map.entry("col.", "colonel"),
            Map.entry("capt.", "captain"),
            Map.entry("sgt.", "sergeant"),
            Map.entry("maj.", "major"),
            Map.entry("adm.", "admiral"),
            Map.entry("prof.", "professor"),
            Map.entry("dr.", "doctor"),
            Map.entry("dr", "doctor"),
            Map.entry("rev.", "reverend"),
            Map.entry("pontiff", "pope"),
            Map.entry("ald.", "alderman"),
            Map.entry("msgr.", "monsignor"),
            Map.entry("msgr", "monsignor"),
            Map.entry("cllr.", "councillor"),
            Map.entry("cllr", "councillor"),
            Map.entry("cr", "councillor"),
            Map.entry("cr.", "councillor"),
            Map.entry("councilor", "councillor"),
            Map.entry("supt.", "superintendent"),
            Map.entry("supt", "superintendent"),
            Map.entry("insp.", "inspector"),
            Map.entry("insp", "inspector"),
            Map.entry("engr.", "engineer"),
            Map.entry("cmdr.", "commander"),
            Map.entry("cpl.", "corporal"),
            Map.entry("king", "monarch"),
            Map.entry("queen", "monarch"),
            Map.entry("emperor", "monarch"),
            Map.entry("empress", "monarch"),
            Map.entry("novelist", "author"),
            Map.entry("writer", "author"),
            Map.entry("attorney", "lawyer"),
            Map.entry("congressman", "representative"),
            Map.entry("congresswoman", "representative"));

    private Honorific() {}

    /** The one word for words of the same meaning ({@code senator} for "Sen."); the word itself for others; lower case. */
    static String spelledOut(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return SPELLED_OUT.getOrDefault(lower, lower);
    }

    /** Whether {@code word} is mere courtesy, no office: "Mr.", "Miss". */
    public static boolean isCourtesy(String word) {
        return COURTESY.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} is how somebody is addressed, whatever the office: "Mr.", "Dr", "Sir". */
    public static boolean isAddress(String word) {
        return isCourtesy(word) || ADDRESS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} is used before names without being one: "Mr.", "Sen.", "President". */
    public static boolean is(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return FORMS.contains(lower) || RANKS.contains(lower) || IN_CAPITALS.contains(word);
    }

    /** Whether {@code word} is a rank or a title of office: "Cllr", "Supt.", "Commander". */
    public static boolean isRank(String word) {
        return RANKS.contains(word.toLowerCase(Locale.ROOT)) || IN_CAPITALS.contains(word);
    }

    /** Whether {@code word} is used after names without being one: "OBE", "Ph.D.". */
    static boolean isBehind(String word) {
        return BEHIND.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** The gender of a title or relation ("spokeswoman", "Mr."); null if it has none. */
    public static @Nullable Gender findGender(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (MALE.contains(lower) || TRADESMAN.matcher(lower).matches()) {
            return Gender.MALE;
        }
        return FEMALE.contains(lower) ? Gender.FEMALE : null;
    }
}
