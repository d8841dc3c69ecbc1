package org.newsvoice.speaker.noun;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.SpeakerMentions;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.NominalPhrase;
import org.newsvoice.speaker.word.Variation;

/**
 * Whom a noun means that the story has not used of anybody, by what it has told of somebody: "the farmer" is Ruiz, who farms by the
 * river; "the priest" is Father Osei.
 */
record Callings(AnnotatedStory story, StoryNames names, SpeakerMentions speakers) {

    /** So far behind the name, at most. */
    private static final int NEAR_SENTENCES = 4;

    private static final int MAX_CLAUSE = 15;
    private static final int MIN_STEM = 4;

    /** By how somebody is addressed. */
    private static final Map<String, Pattern> TITLES = Map.ofEntries(
            calls("priest", "father|fr\\.?"),
            calls("vicar", "rev\\.?|reverend|canon"),
            calls("pastor", "rev\\.?|reverend"),
            calls("clergyman", "rev\\.?|reverend|canon|father|fr\\.?|vicar|bishop|archbishop|pastor|rector|curate"),
            calls(
                    "cleric",
                    "rev\\.?|reverend|bishop|archbishop|cardinal|imam|rabbi|ayatollah|mullah|priest|pastor|vicar"),
            calls("prelate", "bishop|archbishop|cardinal"),
            calls("churchman", "bishop|archbishop|cardinal|canon|dean"),
            calls("nun", "sister|mother"),
            calls("detective", "det\\.?|detective"),
            calls(
                    "officer",
                    "det\\.?|detective|insp\\.?|inspector|sgt\\.?|sergeant|pc|wpc|constable|supt\\.?"
                            + "|superintendent|officer|capt\\.?|captain|lt\\.?|lieutenant|major|colonel|col\\.?"),
            calls("academic", "prof\\.?|professor|lecturer|historian|economist|sociologist"),
            calls(
                    "scientist",
                    "biologist|chemist|physicist|geologist|ecologist|botanist|zoologist|astronomer|geneticist"),
            calls("doctor", "surgeon|physician|cardiologist|oncologist|pediatrician|paediatrician|psychiatrist|gp"),
            calls("medic", "surgeon|physician|doctor|dr\\.?|paramedic|nurse"),
            calls("lawyer", "barrister|solicitor|attorney|advocate"),
            calls(
                    "lawmaker",
                    "senator|sen\\.?|representative|rep\\.?|congressman|congresswoman|mp|assemblyman|assemblywoman"),
            calls("premier", "prime minister"),
            calls("footballer", "striker|goalkeeper|defender|midfielder|winger"),
            calls("keeper", "goalkeeper"),
            calls("forward", "striker"),
            calls("musician", "violinist|pianist|cellist|guitarist|drummer|trumpeter|flautist|organist|bassist"),
            calls("writer", "novelist|author|poet|playwright|essayist"),
            calls("artist", "painter|sculptor|illustrator|photographer"),
            calls("sailor", "skipper|bosun|deckhand|yachtsman|yachtswoman"),
            calls("engineer", "engr\\.?"),
            calls("ceo", "chief executive"),
            calls("boss", "chief executive|ceo"),
            calls("monarch", "king|queen|emperor|empress"));

    private static Map.Entry<String, Pattern> calls(String noun, String titles) {
        return Map.entry(noun, Pattern.compile(titles));
    }

    /** By where somebody is at home. */
    private static final Map<String, Pattern> PLACES = Map.of(
            "laureate", Pattern.compile("prize|nobel|award"),
            "landlord", Pattern.compile("inn|pub|tavern|alehouse"),
            "landlady", Pattern.compile("inn|pub|tavern|alehouse"),
            "publican", Pattern.compile("inn|tavern|alehouse|bar"),
            "priest", Pattern.compile("church|parish"),
            "vicar", Pattern.compile("church|parish"),
            "pastor", Pattern.compile("church|congregation"),
            "hotelier", Pattern.compile("hotel|inn"),
            "restaurateur", Pattern.compile("restaurant|bistro"));

    /** By what somebody has made: "Ruiz's last film". */
    private static final Map<String, Pattern> WORKS = Map.of(
            "director", Pattern.compile("film|movie|drama|documentary|thriller|comedy|biopic|western"),
            "filmmaker", Pattern.compile("film|movie|drama|documentary|thriller|comedy|biopic"),
            "playwright", Pattern.compile("play|drama|comedy|tragedy"),
            "novelist", Pattern.compile("novel|thriller|book"),
            "author", Pattern.compile("novel|thriller|book|memoir|biography"),
            "poet", Pattern.compile("poem|poems|verse"),
            "singer", Pattern.compile("album|song|single"),
            "composer", Pattern.compile("opera|symphony|score"),
            "choreographer", Pattern.compile("ballet"));

    private static final int MAX_WORK = 4;
    private static final Pattern AGENT = Pattern.compile("|r|er|or|ist|ian|man|woman|keeper|holder|eer");
    private static final Pattern OTHER_END = Pattern.compile("|e|s|es|ed|ing|ion|ions|y|ies|ry|ries");
    private static final Set<String> BEING = Set.of("was", "were", "been", "is", "are");

    /** The only one near whom the noun fits; null when there is none or more, or the story has used the noun before. */
    @Nullable
    NameGroup fitting(Mention nominal) {
        NominalPhrase phrase = NominalPhrase.of(story, nominal);
        Token head = phrase.noun();
        String noun = head.text().toLowerCase(Locale.ROOT);
        boolean bare = phrase.begin() + 1 == phrase.head();
        boolean ofBody = TITLES.containsKey(noun)
                && phrase.tokens().subList(phrase.begin() + 1, phrase.head()).stream()
                        .allMatch(token -> token.tag().startsWith("NNP"));
        if (!phrase.isDefinite() || !(bare || ofBody) || !head.tag().matches("NNP?") || isUsedBefore(noun, nominal)) {
            return null;
        }
        List<NameGroup> fitting = names.groups().stream()
                .filter(NameGroup::isPerson)
                .filter(person -> fits(person, noun, nominal))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private boolean isUsedBefore(String noun, Mention nominal) {
        return story.sentences().subList(0, nominal.sentence() + 1).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().end() <= nominal.span().begin()
                        && !speakers.quoted().contains(token.span()))
                .anyMatch(token -> token.text().toLowerCase(Locale.ROOT).equals(noun));
    }

    private boolean fits(NameGroup person, String noun, Mention nominal) {
        boolean near = person.mentions().stream()
                .mapToInt(mention -> nominal.sentence() - mention.sentence())
                .anyMatch(sentences -> sentences >= 0 && sentences <= NEAR_SENTENCES);
        var told = Honorific.findGender(noun);
        if (!near || (told != null && !person.gender().canBe(told))) {
            return false;
        }
        Pattern titles = TITLES.get(noun);
        boolean titled = titles != null
                && (person.isDescribed(titles)
                        || person.mentions().stream().anyMatch(mention -> isTitled(mention, titles)));
        boolean apart = (Variation.isBystander(noun) && !noun.equals("leader")) || Variation.isOffice(noun);
        Pattern works = WORKS.get(noun);
        boolean made = works != null && person.mentions().stream().anyMatch(mention -> isMakerOf(mention, works));
        boolean bereaved =
                noun.matches("widow|widower") && person.mentions().stream().anyMatch(this::isBereaved);
        return titled
                || made
                || bereaved
                || (!apart && person.mentions().stream().anyMatch(mention -> doesSo(mention, noun)));
    }

    /** "Ana Ruiz, whose husband, Bishop Osei, died" */
    private boolean isBereaved(EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int whose = mention.endToken() + 1;
        boolean spouse = whose + 1 < tokens.size()
                && tokens.get(whose).text().equals("whose")
                && tokens.get(whose + 1).text().matches("husband|wife|partner");
        return spouse
                && tokens.subList(whose, Math.min(tokens.size(), whose + MAX_CLAUSE)).stream()
                        .anyMatch(token -> token.lemma().matches("die|kill|drown|perish"));
    }

    /** "Father Osei", "Det Con Ruiz": within the name or right before it. */
    private boolean isTitled(EntityMention mention, Pattern titles) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int begin = mention.beginToken();
        while (begin > 0
                && tokens.get(begin - 1).tag().startsWith("NN")
                && Character.isUpperCase(tokens.get(begin - 1).text().charAt(0))) {
            begin--;
        }
        return tokens.subList(begin, mention.endToken()).stream()
                .anyMatch(token ->
                        titles.matcher(token.text().toLowerCase(Locale.ROOT)).matches());
    }

    /** "Ruiz's bruising drama" */
    private boolean isMakerOf(EntityMention mention, Pattern works) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int mark = mention.endToken();
        boolean owns = mark < tokens.size() && tokens.get(mark).tag().equals("POS");
        for (int i = mark + 1; owns && i < Math.min(tokens.size(), mark + 1 + MAX_WORK); i++) {
            if (!tokens.get(i).tag().matches("JJ.*|NN|VB[NG]|CD|HYPH")) {
                return false;
            }
            boolean last = i + 1 >= tokens.size() || !tokens.get(i + 1).tag().startsWith("NN");
            if (last
                    && works.matcher(tokens.get(i).text().toLowerCase(Locale.ROOT))
                            .matches()) {
                return true;
            }
        }
        return false;
    }

    /** "Ruiz, who farms by the river, moved her ewes": whether the clause has a word for what the noun means. */
    private boolean doesSo(EntityMention mention, String noun) {
        Sentence sentence = story.sentences().get(mention.sentence());
        List<Token> tokens = sentence.tokens();
        int who = mention.endToken() + 1;
        boolean clause = who + 2 < tokens.size()
                && tokens.get(who - 1).text().equals(",")
                && tokens.get(who).text().equals("who")
                && !BEING.contains(tokens.get(who + 1).text());
        for (int i = who + 1; clause && i < Math.min(tokens.size(), who + MAX_CLAUSE); i++) {
            Token token = tokens.get(i);
            if (token.text().equals(",")) {
                return false;
            }
            String word = token.text().toLowerCase(Locale.ROOT);
            Pattern places = PLACES.get(noun);
            if (token.isWord()
                    && (isOfOneStem(noun, word)
                            || (places != null && places.matcher(word).matches()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one word tells who does what the other is about: mediator and mediation, farmer and farms. */
    static boolean isOfOneStem(String noun, String word) {
        int same = 0;
        while (same < Math.min(noun.length(), word.length()) && noun.charAt(same) == word.charAt(same)) {
            same++;
        }
        for (int stem = same; stem >= MIN_STEM; stem--) {
            if (AGENT.matcher(noun.substring(stem)).matches()
                    && OTHER_END.matcher(word.substring(stem)).matches()) {
                return true;
            }
        }
        return false;
    }
}
