package org.newsvoice.speaker.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Token;

/** Where the story says that somebody is from, by country, adjective and noun: Sweden's Ana Ruiz, "the Swede". Stateless. */
public final class Nations {

    private static final int MAX_TITLE = 5;

    /** Country, adjective, nouns; a country of two words is told by its last. */
    private static final String LIST = """
            sweden swedish swede
            denmark danish dane
            norway norwegian norwegian
            finland finnish finn
            iceland icelandic icelander
            ireland irish irishman irishwoman
            scotland scottish scot scotsman scotswoman
            wales welsh welshman welshwoman
            england english englishman englishwoman
            britain british briton brit
            france french frenchman frenchwoman
            netherlands dutch dutchman dutchwoman
            belgium belgian belgian
            germany german german
            austria austrian austrian
            switzerland swiss swiss
            italy italian italian
            spain spanish spaniard
            portugal portuguese portuguese
            poland polish pole
            czechia czech czech
            slovakia slovak slovak
            slovenia slovenian slovene slovenian
            hungary hungarian hungarian
            romania romanian romanian
            bulgaria bulgarian bulgarian
            greece greek greek
            turkey turkish turk
            serbia serbian serb serbian
            croatia croatian croat croatian
            bosnia bosnian bosnian
            albania albanian albanian
            ukraine ukrainian ukrainian
            russia russian russian
            belarus belarusian belarusian
            georgia georgian georgian
            estonia estonian estonian
            latvia latvian latvian
            lithuania lithuanian lithuanian
            canada canadian canadian
            america american american
            mexico mexican mexican
            brazil brazilian brazilian
            argentina argentine argentine argentinian
            chile chilean chilean
            colombia colombian colombian
            uruguay uruguayan uruguayan
            peru peruvian peruvian
            cuba cuban cuban
            jamaica jamaican jamaican
            morocco moroccan moroccan
            algeria algerian algerian
            tunisia tunisian tunisian
            egypt egyptian egyptian
            nigeria nigerian nigerian
            ghana ghanaian ghanaian
            senegal senegalese senegalese
            kenya kenyan kenyan
            ethiopia ethiopian ethiopian
            uganda ugandan ugandan
            india indian indian
            pakistan pakistani pakistani
            bangladesh bangladeshi bangladeshi
            iran iranian iranian
            iraq iraqi iraqi
            israel israeli israeli
            lebanon lebanese lebanese
            china chinese chinese
            japan japanese japanese
            korea korean korean
            vietnam vietnamese vietnamese
            thailand thai thai
            philippines philippine filipino filipina
            indonesia indonesian indonesian
            malaysia malaysian malaysian
            australia australian australian aussie
            zealand zealand kiwi
            fiji fijian fijian
            """;

    private static final Map<String, String> COUNTRIES = new HashMap<>();
    private static final Map<String, String> ADJECTIVES = new HashMap<>();
    private static final Map<String, String> NOUNS = new HashMap<>();

    static {
        LIST.lines().map(line -> line.split(" ")).forEach(words -> {
            COUNTRIES.put(words[0], words[0]);
            ADJECTIVES.put(words[1], words[0]);
            for (int i = 2; i < words.length; i++) {
                NOUNS.put(words[i], words[0]);
            }
        });
    }

    private static final Pattern IN_TITLE = Pattern.compile("NN.*|JJ.*|CD|HYPH|VB[NG]");
    private static final Pattern BEFORE_COUNTRY = Pattern.compile("[,(]|-LRB-|of|from|the|an?");
    private static final Pattern BEFORE_ADJECTIVE = Pattern.compile("[,(]|the|an?");

    private Nations() {}

    /** The country of which the noun means somebody: "Swede"; null for other words. */
    public static @Nullable String ofNoun(String noun) {
        boolean capital = Character.isUpperCase(noun.charAt(0));
        return capital ? NOUNS.get(noun.toLowerCase(Locale.ROOT)) : null;
    }

    /** The country that the words beside a name tell: "Sweden's Ana Ruiz", "the Swedish pilot Ana Ruiz", "Ana Ruiz of Sweden"; null when none. */
    public static @Nullable String beside(List<Token> tokens, EntityMention name) {
        String before = before(tokens, name.beginToken());
        return before == null ? behind(tokens, name.endToken()) : before;
    }

    private static @Nullable String before(List<Token> tokens, int begin) {
        for (int i = begin - 1; i >= Math.max(0, begin - MAX_TITLE); i--) {
            Token token = tokens.get(i);
            if (token.tag().equals("POS")) {
                return i == 0 ? null : COUNTRIES.get(lower(tokens.get(i - 1)));
            }
            String country = ADJECTIVES.get(lower(token));
            if (country != null && Character.isUpperCase(token.text().charAt(0))) {
                return country;
            }
            if (!IN_TITLE.matcher(token.tag()).matches()
                    || Character.isUpperCase(token.text().charAt(0))) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable String behind(List<Token> tokens, int end) {
        int i = end;
        while (i < tokens.size()
                && (BEFORE_COUNTRY.matcher(tokens.get(i).text()).matches() || isAge(tokens.get(i)))) {
            i++;
        }
        if (i == end || i >= tokens.size()) {
            return null;
        }
        boolean adjective = BEFORE_ADJECTIVE.matcher(tokens.get(i - 1).text()).matches();
        String country = COUNTRIES.get(lower(tokens.get(i)));
        return country != null ? country : adjective ? ADJECTIVES.get(lower(tokens.get(i))) : null;
    }

    private static boolean isAge(Token token) {
        return token.tag().equals("CD");
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
