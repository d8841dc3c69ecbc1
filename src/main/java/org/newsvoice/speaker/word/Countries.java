package org.newsvoice.speaker.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of countries and of their peoples: Russia and Russian are one. Stateless and thread-safe. */
public final class Countries {

    /** A country, its people, and what else it is called; names of two words with a hyphen. */
    private static final String NAMES = """
            afghanistan afghan|albania albanian|algeria algerian|angola angolan|argentina argentine argentinian|armenia armenian
            |australia australian|austria austrian|azerbaijan azerbaijani azeri|bahrain bahraini|bangladesh bangladeshi
            |belarus belarusian|belgium belgian|bolivia bolivian|bosnia bosnian|botswana|brazil brazilian|bulgaria bulgarian
            |cambodia cambodian|cameroon cameroonian|canada canadian|chad chadian|chile chilean|china chinese|colombia colombian
            |congo congolese|costa-rica costa-rican|croatia croatian|cuba cuban|cyprus cypriot|czechia czech czech-republic
            |denmark danish|ecuador ecuadorean|egypt egyptian|el-salvador salvadoran|eritrea eritrean|estonia estonian
            |ethiopia ethiopian|finland finnish|france french|georgia georgian|germany german|ghana ghanaian|greece greek
            |guatemala guatemalan|haiti haitian|honduras honduran|hungary hungarian|iceland icelandic|india indian
            |indonesia indonesian|iran iranian|iraq iraqi|ireland irish|israel israeli|italy italian|ivory-coast ivorian
            |jamaica jamaican|japan japanese|jordan jordanian|kazakhstan kazakh|kenya kenyan|kosovo|kuwait kuwaiti
            |kyrgyzstan kyrgyz|laos laotian|latvia latvian|lebanon lebanese|liberia liberian|libya libyan|lithuania lithuanian
            |luxembourg|macedonia macedonian north-macedonia|madagascar|malaysia malaysian|mali malian|malta maltese
            |mexico mexican|moldova moldovan|mongolia mongolian|montenegro montenegrin|morocco moroccan|mozambique mozambican
            |myanmar burma burmese|namibia namibian|nepal nepali nepalese|netherlands dutch|new-zealand|nicaragua nicaraguan
            |niger nigerien|nigeria nigerian|north-korea north-korean|norway norwegian|oman omani|pakistan pakistani|panama panamanian
            |paraguay paraguayan|peru peruvian|philippines philippine filipino|poland polish|portugal portuguese|qatar qatari
            |romania romanian|russia russian|rwanda rwandan|saudi-arabia saudi saudi-arabian|senegal senegalese|serbia serbian
            |sierra-leone|singapore singaporean|slovakia slovak|slovenia slovenian|somalia somali|south-africa south-african
            |south-korea south-korean|south-sudan|spain spanish|sri-lanka sri-lankan|sudan sudanese|sweden swedish
            |switzerland swiss|syria syrian|taiwan taiwanese|tajikistan tajik|tanzania tanzanian|thailand thai|tunisia tunisian
            |turkey turkish|turkmenistan turkmen|uganda ugandan|ukraine ukrainian|united-arab-emirates uae emirati
            |united-kingdom uk britain british|united-states us american|uruguay uruguayan|uzbekistan uzbek|vatican
            |venezuela venezuelan|vietnam vietnamese|yemen yemeni|zambia zambian|zimbabwe zimbabwean""";

    private static final Map<String, String> COUNTRIES = new HashMap<>();

    static {
        for (String names : NAMES.replaceAll("\\s*\\n\\s*", "").split("\\|")) {
            String[] words = names.strip().split(" ");
            for (String word : words) {
                COUNTRIES.put(word.replace('-', ' '), words[0].replace('-', ' '));
            }
        }
    }

    private Countries() {}

    /**
     * The country that a word or two name, or whose people they name.
     *
     * @param words "Russia", "Russian", "Russia's", "U.S.", "South Korean"
     * @return its name in lower case; null when they name none
     */
    public static @Nullable String named(String words) {
        String folded = NameWords.bare(words).replace(".", "");
        // "us" is a pronoun, "US" and "U.S." are a country.
        boolean pronoun = folded.equals("us") && !words.contains(".");
        return pronoun ? null : COUNTRIES.get(folded.toLowerCase(Locale.ROOT));
    }
}
