package org.newsvoice.speaker.noun;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.group.Generations;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.Ages;
import org.newsvoice.speaker.word.Description;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.Nations;
import org.newsvoice.speaker.word.NominalPhrase;
import org.newsvoice.speaker.word.UsStates;
import org.newsvoice.speaker.word.Variation;

/** Whom a definite noun phrase can stand for by what it says: those whom the story describes by that noun ("the auditor"). */
record Nominals(AnnotatedStory story, StoryNames names) {

    private static final int NEAR_SENTENCES = 3;
    private static final int LEAD_PARAGRAPHS = 4;
    private static final int OLD = 60;
    private static final int OLDEST = 115;
    private static final Set<String> OTHERS = Set.of("other", "another", "second", "third", "one", "next", "different");
    private static final Set<String> EPITHETS = Set.of(
            "winner",
            "star",
            "champion",
            "native",
            "veteran",
            "legend",
            "icon",
            "idol",
            "medalist",
            "medallist",
            "laureate",
            "olympian",
            "paralympian",
            "superstar",
            "celebrity",
            "nominee",
            "mogul",
            "tycoon",
            "millionaire",
            "billionaire",
            "heir",
            "heiress",
            "starlet",
            "pensioner",
            "retiree",
            "newcomer",
            "centenarian",
            "nonagenarian",
            "octogenarian",
            "septuagenarian");
    private static final Set<String> OF_TWO = Set.of("man", "woman", "one", "brother", "sister");

    private static final Pattern NATION = Pattern.compile(
            "\\p{Lu}\\p{L}+(?:an|ese|ish|i|man|woman)"
                    + "|Swede|Dane|Finn|Pole|Turk|Scot|Briton|Spaniard|Czech|Slovak|Serb|Croat|Swiss|Greek|Thai|Filipino|Argentine");

    /** Whether the phrase is an epithet that a story gives to the one it is about: "the Oscar winner". */
    boolean isEpithet(Mention mention) {
        return NominalPhrase.of(story, mention).isDefinite()
                && (EPITHETS.contains(head(mention).lemma().toLowerCase(Locale.ROOT))
                        || head(mention).text().equals("elect")
                        || isNation(mention)
                        || epithets().is(mention));
    }

    /** Whether the phrase says nothing that would have to fit: "the 24-year-old". */
    boolean tellsNoMore(Mention mention) {
        return epithets().tellNoMore(mention);
    }

    private Epithets epithets() {
        return new Epithets(story, names);
    }

    private Introductions introductions() {
        return new Introductions(story, names);
    }

    /** Whether the word says that a noun is about somebody else: "another guard". */
    static boolean isOther(String word) {
        return OTHERS.contains(word);
    }

    /** Whether the phrase can vary the name of {@code last}, on whom the story has dwelt: nothing says that it is another's. */
    boolean canVary(NameGroup last, Mention mention) {
        NominalPhrase phrase = NominalPhrase.of(story, mention);
        List<Token> tokens = phrase.tokens();
        int begin = phrase.begin();
        Token head = phrase.noun();
        Gender told = Honorific.findGender(head.text());
        boolean from = isNation(mention) && last.nation() == null;
        if (epithets().tellNoMore(mention) || from) {
            return !(last.hasAge() && epithets().isByAge(mention))
                    && (told == null || last.gender().fit(told) > 0);
        }
        if (!HumanNouns.is(head.text()) || !Variation.is(tokens, begin, mention.headToken())) {
            return false;
        }
        String noun = Description.noun(head);
        String state = state(tokens, begin, mention.headToken());
        boolean former = isFormerOffice(tokens, begin, mention.headToken());
        return (state == null || last.state() == null || state.equals(last.state()))
                && (told == null || last.gender().fit(told) > 0)
                && names.groups().stream()
                        .noneMatch(group -> group != last
                                && group.isDescribed(noun, Set.of())
                                && (!former || group.hasBeen(noun))
                                && (state == null || group.state() == null || state.equals(group.state())))
                && !introductions().isIntroduced(noun, mention, 0);
    }

    /** "the younger man": one of the only two of a family that the story has; null for all else, and when it does not tell who is younger. */
    @Nullable
    NameGroup ofGeneration(Mention mention) {
        NominalPhrase phrase = NominalPhrase.of(story, mention);
        List<Token> tokens = phrase.tokens();
        int word = phrase.begin() + 1;
        boolean one = phrase.isDefinite()
                && word < tokens.size()
                && !Generations.of(tokens.get(word).text()).isEmpty()
                && (word == phrase.head()
                        || (word + 1 == phrase.head()
                                && OF_TWO.contains(phrase.noun().text())));
        if (!one) {
            return null;
        }
        List<NameGroup> near = names.groups().stream()
                .filter(group -> group.isPerson()
                        && group.mentions().get(0).span().begin()
                                < mention.span().begin())
                .toList();
        String generation = Generations.of(tokens.get(word).text());
        Set<NameGroup> found = new HashSet<>();
        for (NameGroup group : near) {
            List<NameGroup> family = near.stream()
                    .filter(other -> other.name().size() > 1
                            && other.name().last().equals(group.name().last()))
                    .toList();
            NameGroup meant = family.size() > 1 ? Generations.meant(generation, family) : null;
            if (meant != null) {
                found.add(meant);
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** "the former mayor", but not "the former mayor's lawyer" */
    private static boolean isFormerOffice(List<Token> tokens, int begin, int head) {
        boolean former = false;
        for (int i = begin + 1; i < head; i++) {
            former |= Variation.isPast(tokens.get(i).text().toLowerCase(Locale.ROOT));
            if (tokens.get(i).tag().equals("POS")) {
                return false;
            }
        }
        return former && Variation.isOffice(Description.noun(tokens.get(head)));
    }

    /** "the Brazilian": one word for where somebody is from. */
    private boolean isNation(Mention mention) {
        NominalPhrase phrase = NominalPhrase.of(story, mention);
        Token head = phrase.noun();
        List<Token> tokens = phrase.tokens();
        int first = phrase.begin() + 1;
        // "the 22-year-old Norwegian"
        while (first < mention.headToken() && isOfAge(tokens.get(first))) {
            first++;
        }
        return first == mention.headToken()
                && Character.isUpperCase(head.text().charAt(0))
                && (head.tag().startsWith("JJ")
                        || head.tag().equals("NNP")
                        || head.tag().equals("NN"))
                && NATION.matcher(head.text()).matches();
    }

    /** "the old man", "the old woman" */
    private static boolean isOld(NominalPhrase phrase) {
        return phrase.begin() + 2 == phrase.head()
                && phrase.tokens().get(phrase.begin() + 1).text().equalsIgnoreCase("old")
                && phrase.noun().text().matches("man|woman|lady|gentleman");
    }

    private static boolean isOfAge(Token token) {
        return token.tag().equals("CD")
                || token.tag().equals("HYPH")
                || token.text().matches("-|(\\d+-)?years?(-old)?|old|.*-year-old");
    }

    Token head(Mention mention) {
        return NominalPhrase.of(story, mention).noun();
    }

    /** Those whom the story describes by the noun of a definite phrase ("the auditor"); empty for others. */
    List<NameGroup> described(Mention mention) {
        NominalPhrase phrase = NominalPhrase.of(story, mention);
        List<Token> tokens = phrase.tokens();
        int begin = phrase.begin();
        Token head = phrase.noun();
        // "the chairman of the committee" may be another one than the chairman whom the story has named.
        boolean complement = mention.headToken() + 1 < tokens.size()
                && tokens.get(mention.headToken() + 1).text().equals("of")
                // "the mother of four"
                && (mention.headToken() + 2 >= tokens.size()
                        || !tokens.get(mention.headToken() + 2).tag().equals("CD"));
        NameGroup elect = phrase.isDefinite() ? new OfficesToCome(story, names).of(mention) : null;
        if (elect != null) {
            return List.of(elect);
        }
        List<NameGroup> heads = headsOf(mention);
        if (!heads.isEmpty()) {
            return heads;
        }
        if (!phrase.isDefinite() || head.tag().endsWith("S") || complement) {
            return List.of();
        }
        if (isOld(phrase)) {
            Gender told = Honorific.findGender(head.text());
            List<NameGroup> old = names.groups().stream()
                    .filter(group -> group.isPerson()
                            && told != null
                            && group.gender().fit(told) > 0
                            && IntStream.rangeClosed(OLD, OLDEST).anyMatch(group::isAged))
                    .filter(group -> !introductions().isIntroducedSince(group, Description.noun(head), mention))
                    .toList();
            return old.size() == 1 ? old : List.of();
        }
        String nation = Nations.ofNoun(head.text());
        if (nation != null) {
            return names.groups().stream()
                    .filter(group -> group.isPerson() && nation.equals(group.nation()))
                    .toList();
        }
        OptionalInt age = age(tokens, begin, mention.headToken());
        if (age.isPresent()) {
            List<NameGroup> aged = names.groups().stream()
                    .filter(group -> group.isPerson() && group.isAged(age.getAsInt()))
                    .toList();
            // "the 29-year-old singer" is the singer whose age the story has not told.
            boolean told = !aged.isEmpty()
                    || head.text().startsWith("old")
                    || names.groups().stream().anyMatch(NameGroup::hasAge);
            if (told) {
                return aged;
            }
        }
        if (head.text().matches("teen|teenager")) {
            List<NameGroup> teens = names.groups().stream()
                    .filter(group ->
                            group.isPerson() && IntStream.rangeClosed(13, 19).anyMatch(group::isAged))
                    .toList();
            if (!teens.isEmpty()) {
                return teens;
            }
        }
        Set<String> modifiers = new HashSet<>();
        for (int i = begin + 1; i < mention.headToken(); i++) {
            if (isOther(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                return List.of();
            }
            boolean year = age.isPresent() && tokens.get(i).text().equals("year");
            boolean past = Variation.isPast(tokens.get(i).text().toLowerCase(Locale.ROOT));
            // "the two-term president"
            boolean counted = i > begin + 2
                    && tokens.get(i - 1).text().equals("-")
                    && tokens.get(i - 2).tag().equals("CD");
            if (tokens.get(i).tag().startsWith("NN") && !year && !past && !counted) {
                modifiers.add(tokens.get(i).text().toLowerCase(Locale.ROOT));
            }
        }
        boolean former = isFormerOffice(tokens, begin, mention.headToken());
        String noun = Description.noun(head);
        String state = state(tokens, begin, mention.headToken());
        if (state != null) {
            List<NameGroup> ofState = names.groups().stream()
                    .filter(group -> group.isPerson() && state.equals(group.state()))
                    .toList();
            if (ofState.size() == 1) {
                return ofState;
            }
        }
        return names.groups().stream()
                .filter(group -> group.isDescribed(noun, modifiers))
                .filter(group -> !former || group.hasBeen(noun))
                .filter(group -> state == null || canBeOf(state, group, mention))
                .filter(group -> !introductions().isIntroducedSince(group, noun, mention))
                .filter(group -> !comesLater(group, mention))
                .toList();
    }

    /** "the head of government", "the head of state": those who hold the office that is called so. */
    private List<NameGroup> headsOf(Mention mention) {
        String words = mention.span().of(story.text()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return switch (words) {
            case "the head of government" ->
                names.groups().stream()
                        .filter(group -> group.isDescribed("minister", Set.of("prime"))
                                || group.isDescribed("premier", Set.of())
                                || group.isDescribed("chancellor", Set.of()))
                        .toList();
            case "the head of state" ->
                names.groups().stream()
                        .filter(group ->
                                group.isDescribed("president", Set.of()) || group.isDescribed("monarch", Set.of()))
                        .toList();
            default -> List.of();
        };
    }

    /** Whether somebody is first named paragraphs below a phrase that is not in the lead: the festival's director, who comes on at the end. */
    private boolean comesLater(NameGroup group, Mention mention) {
        int here = story.sentences().get(mention.sentence()).zone();
        int first = story.sentences().get(group.mentions().get(0).sentence()).zone();
        return first > here + 1 && here > LEAD_PARAGRAPHS;
    }

    /** A passing name without a state, far away, is not the senator of a state whom the story may mean by another name. */
    private boolean canBeOf(String state, NameGroup group, Mention mention) {
        return group.state() != null
                ? state.equals(group.state())
                : 2 * group.mentions().size() >= names.mostMentions()
                        || group.mentions().stream()
                                .anyMatch(named -> Math.abs(mention.sentence() - named.sentence()) <= NEAR_SENTENCES);
    }

    /** "the 61-year-old", whichever word the tagger takes for its head. */
    private static OptionalInt age(List<Token> tokens, int begin, int head) {
        for (int i = begin; i <= head; i++) {
            OptionalInt age = Ages.inPhrase(tokens, i);
            if (age.isPresent()) {
                return age;
            }
        }
        return OptionalInt.empty();
    }

    /** The American state that the words before the noun name; null when none. */
    private static @Nullable String state(List<Token> tokens, int begin, int head) {
        for (int i = begin + 1; i < head; i++) {
            String two = tokens.get(i).text() + " " + tokens.get(i + 1).text();
            String state = UsStates.named(two);
            if (state == null && tokens.get(i).text().length() > 3) {
                state = UsStates.named(tokens.get(i).text());
            }
            if (state != null) {
                return state;
            }
        }
        return null;
    }
}
