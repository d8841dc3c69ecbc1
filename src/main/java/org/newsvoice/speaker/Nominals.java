package org.newsvoice.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;

/**
 * Whom a noun phrase stands for: the one named in apposition to it ("the auditor, Ana Ruiz, told"), or the one whom the story
 * describes by that noun ("the auditor").
 */
record Nominals(AnnotatedStory story, StoryNames names) {

    private static final int MAX_COMPLEMENT = 9;
    private static final int NEAR_SENTENCES = 3;
    private static final Set<String> OTHERS = Set.of("other", "another", "second", "third", "one", "next", "different");
    private static final Pattern PHRASE = Pattern.compile("DT|JJ.*|NN.*|PRP\\$|CD|HYPH|POS|VB[NG]");
    private static final Pattern FINITE = Pattern.compile("VB[DZP]|MD");
    private static final Set<String> NOBODY = Set.of("no", "any", "every", "each", "neither", "either");
    private static final Pattern DETERMINER = Pattern.compile("DT|PRP\\$");
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
    private static final Pattern NATION = Pattern.compile(
            "\\p{Lu}\\p{L}+(?:an|ese|ish|i|man|woman)"
                    + "|Swede|Dane|Finn|Pole|Turk|Scot|Briton|Spaniard|Czech|Slovak|Serb|Croat|Swiss|Greek|Thai|Filipino|Argentine");
    private static final Set<String> NAMING = Set.of("named", "called", "identified");

    /** The one named in apposition to the mention; null when nobody is. */
    @Nullable
    NameGroup apposed(Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        List<Token> tokens = sentence.tokens();
        if (tokens.get(mention.headToken()).tag().endsWith("S")) {
            return null;
        }
        NameGroup after = namedAfter(sentence, mention);
        return after != null ? after : namedBefore(sentence, mention);
    }

    /** "another guest, who gave her name only as Ruiz," */
    private @Nullable NameGroup givenName(Sentence sentence, Mention mention) {
        List<Token> tokens = sentence.tokens();
        int who = mention.headToken() + 2;
        if (who + 3 >= tokens.size()
                || !tokens.get(who).text().equals("who")
                || !tokens.get(who + 1).lemma().equals("give")) {
            return null;
        }
        for (int i = who + 2; i < Math.min(tokens.size() - 1, who + MAX_COMPLEMENT); i++) {
            if (tokens.get(i).text().equals("as")) {
                return names.at(sentence.index(), i + 1);
            }
        }
        return null;
    }

    /** "the auditor of the city, Ana Ruiz,", "a man named Ana Ruiz". */
    private @Nullable NameGroup namedAfter(Sentence sentence, Mention mention) {
        NameGroup given = givenName(sentence, mention);
        if (given != null && given.isPerson()) {
            return given;
        }
        List<Token> tokens = sentence.tokens();
        int i = mention.headToken() + 1;
        int limit = Math.min(tokens.size(), i + MAX_COMPLEMENT);
        while (i < limit
                && !tokens.get(i).text().equals(",")
                && !tokens.get(i).tag().startsWith("VB")) {
            if (tokens.get(i).tag().startsWith("W") || tokens.get(i).tag().equals("CC")) {
                return null;
            }
            i++;
        }
        if (i >= limit) {
            return null;
        }
        boolean naming = NAMING.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
        i++;
        if (naming && i < tokens.size() && tokens.get(i).text().equals("as")) {
            i++;
        }
        if (!naming && !tokens.get(i - 1).text().equals(",")) {
            return null;
        }
        while (i < tokens.size() && names.at(sentence.index(), i) == null && isTitle(tokens.get(i))) {
            i++;
        }
        NameGroup group = i < tokens.size() ? names.at(sentence.index(), i) : null;
        int end = i;
        while (group != null && end < tokens.size() && names.at(sentence.index(), end) == group) {
            end++;
        }
        boolean closed = naming
                || end >= tokens.size()
                || (!tokens.get(end).isWord() && !tokens.get(end).tag().equals("POS"));
        return group != null && closed && isOfKind(group, mention) ? group : null;
    }

    private static boolean isTitle(Token token) {
        return Honorific.is(token.text());
    }

    /** "Ana Ruiz, 45, the auditor". */
    private @Nullable NameGroup namedBefore(Sentence sentence, Mention mention) {
        List<Token> tokens = sentence.tokens();
        int i = begin(sentence, mention) - 1;
        if (i < 1 || !tokens.get(i).text().equals(",")) {
            return null;
        }
        i--;
        if (i > 1
                && tokens.get(i).tag().equals("CD")
                && tokens.get(i - 1).text().equals(",")) {
            i -= 2;
        }
        NameGroup group = names.at(sentence.index(), i);
        DependencyTree tree = sentence.dependencies();
        boolean apposition = tree != null && tree.is(mention.headToken(), "appos");
        return group != null && apposition && isClosed(tokens, mention) && isOfKind(group, mention) ? group : null;
    }

    /** Whether a comma ends the phrase before any verb; "Ruiz, an aide said" has two people. */
    private static boolean isClosed(List<Token> tokens, Mention mention) {
        for (int i = mention.headToken() + 1; i < tokens.size(); i++) {
            if (!tokens.get(i).isWord()) {
                return !tokens.get(i).tag().equals("POS");
            }
            if (FINITE.matcher(tokens.get(i).tag()).matches()) {
                return false;
            }
        }
        return true;
    }

    private static int begin(Sentence sentence, Mention mention) {
        int begin = mention.headToken();
        while (begin > 0
                && sentence.tokens().get(begin - 1).span().begin()
                        >= mention.span().begin()) {
            begin--;
        }
        return begin;
    }

    private boolean isOfKind(NameGroup group, Mention mention) {
        return group.isPerson() == HumanNouns.is(head(mention).text());
    }

    /** The phrase of which a noun for somebody is the head and which is the subject of a clause; null for all else. */
    @Nullable
    Mention subject(Sentence sentence, int head) {
        List<Token> tokens = sentence.tokens();
        Token noun = tokens.get(head);
        if (isOneOf(tokens, head)) {
            DependencyTree tree = sentence.dependencies();
            boolean subject = tree != null && tree.is(head, "nsubj");
            return subject
                    ? new Mention(MentionKind.NOMINAL, sentence.index(), head, sentence.span(head, head + 1))
                    : null;
        }
        boolean human = noun.tag().equals("NN") && noun.entity() == EntityKind.NONE && HumanNouns.is(noun.text());
        DependencyTree tree = human ? sentence.dependencies() : null;
        if (tree == null || !tree.is(head, "nsubj") || names.isDescription(sentence.index(), head)) {
            return null;
        }
        int begin = head;
        // One determiner begins a phrase: "all day a deckhand" has two.
        while (begin > 0
                && PHRASE.matcher(tokens.get(begin - 1).tag()).matches()
                && !DETERMINER.matcher(tokens.get(begin).tag()).matches()) {
            begin--;
        }
        boolean one = tokens.get(begin).text().equalsIgnoreCase("one");
        if (begin == head
                || !(one || DETERMINER.matcher(tokens.get(begin).tag()).matches())
                || NOBODY.contains(tokens.get(begin).text().toLowerCase(Locale.ROOT))) {
            return null;
        }
        // "it is right for a judge to speak" brings in nobody
        boolean anybody = begin > 0
                && tokens.get(begin - 1).text().equalsIgnoreCase("for")
                && head + 1 < tokens.size()
                && tokens.get(head + 1).text().equals("to");
        if (anybody || isBeforeName(sentence, head)) {
            return null;
        }
        int end = head + 1;
        if (end + 1 < tokens.size() && tokens.get(end).text().matches("of|for|from")) {
            int last = TitleWords.nounPhraseHead(tokens, end + 1);
            end = tokens.get(last).tag().startsWith("NN") ? last + 1 : end;
        }
        return new Mention(MentionKind.NOMINAL, sentence.index(), head, sentence.span(begin, end));
    }

    /** "A longtime organizer, Ruiz is": the phrase says what the one is who is named behind it. */
    private boolean isBeforeName(Sentence sentence, int head) {
        List<Token> tokens = sentence.tokens();
        int i = head + 1;
        while (i < tokens.size() && tokens.get(i).tag().startsWith("NN") && names.at(sentence.index(), i) == null) {
            i++;
        }
        NameGroup named =
                i + 1 < tokens.size() && tokens.get(i).text().equals(",") ? names.at(sentence.index(), i + 1) : null;
        return named != null && named.isPerson();
    }

    /** "One of the divers" */
    private static boolean isOneOf(List<Token> tokens, int head) {
        boolean of = tokens.get(head).text().equalsIgnoreCase("one")
                && head + 2 < tokens.size()
                && tokens.get(head + 1).text().equals("of");
        for (int i = head + 2; of && i < Math.min(tokens.size(), head + MAX_COMPLEMENT); i++) {
            if (tokens.get(i).tag().equals("NNS")) {
                return HumanNouns.is(tokens.get(i).lemma());
            }
        }
        return false;
    }

    /** "when a student stood up": who so enters a scene takes it over. */
    boolean isAfterWhen(Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        int begin = begin(sentence, mention);
        return begin > 0 && sentence.tokens().get(begin - 1).text().equals("when");
    }

    /** Whether the phrase can bring in somebody: "a deckhand", "his mother", "the owner of the mill", but not "the senator". */
    boolean isNew(Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        boolean definite =
                sentence.tokens().get(begin(sentence, mention)).text().equalsIgnoreCase("the");
        return !definite || mention.span().end() > head(mention).span().end();
    }

    /** Whether the phrase is an epithet that a story gives to the one it is about: "the Oscar winner". */
    boolean isEpithet(Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        boolean definite =
                sentence.tokens().get(begin(sentence, mention)).text().equalsIgnoreCase("the");
        return definite
                && (EPITHETS.contains(head(mention).lemma().toLowerCase(Locale.ROOT))
                        || isNation(mention)
                        || epithets().is(mention));
    }

    private Epithets epithets() {
        return new Epithets(story, names);
    }

    /** Whether the phrase can vary the name of {@code last}, on whom the story has dwelt: nothing says that it is another's. */
    boolean canVary(NameGroup last, Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        List<Token> tokens = sentence.tokens();
        int begin = begin(sentence, mention);
        Token head = head(mention);
        Gender told = Honorific.findGender(head.text());
        if (epithets().tellNoMore(mention)) {
            return told == null || last.gender().fit(told) > 0;
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
                && !isIntroduced(noun, mention, 0);
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
        Token head = head(mention);
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int first = begin(story.sentences().get(mention.sentence()), mention) + 1;
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

    private static boolean isOfAge(Token token) {
        return token.tag().equals("CD")
                || token.tag().equals("HYPH")
                || token.text().matches("-|(\\d+-)?years?(-old)?|old|.*-year-old");
    }

    Token head(Mention mention) {
        return story.sentences().get(mention.sentence()).tokens().get(mention.headToken());
    }

    /** Those whom the story describes by the noun of a definite phrase ("the auditor"); empty for others. */
    List<NameGroup> described(Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        List<Token> tokens = sentence.tokens();
        int begin = begin(sentence, mention);
        Token head = head(mention);
        // "the chairman of the committee" may be another one than the chairman whom the story has named.
        boolean complement = mention.headToken() + 1 < tokens.size()
                && tokens.get(mention.headToken() + 1).text().equals("of")
                // "the mother of four"
                && (mention.headToken() + 2 >= tokens.size()
                        || !tokens.get(mention.headToken() + 2).tag().equals("CD"));
        if (!tokens.get(begin).text().equalsIgnoreCase("the") || head.tag().endsWith("S") || complement) {
            return List.of();
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
            if (OTHERS.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                return List.of();
            }
            boolean year = age.isPresent() && tokens.get(i).text().equals("year");
            boolean past = Variation.isPast(tokens.get(i).text().toLowerCase(Locale.ROOT));
            if (tokens.get(i).tag().startsWith("NN") && !year && !past) {
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
                .filter(group -> !isIntroducedSince(group, noun, mention))
                .toList();
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

    /** Whether the story speaks of somebody else by that noun ("a guard") after it last named the one it describes so. */
    private boolean isIntroducedSince(NameGroup group, String noun, Mention mention) {
        int place = mention.span().begin();
        int named = group.mentions().stream()
                .mapToInt(m -> m.span().end())
                .filter(end -> end <= place)
                .max()
                .orElse(0);
        return isIntroduced(noun, mention, named);
    }

    /** Whether the story speaks of somebody by that noun ("a guard") between the place {@code from} and the mention. */
    private boolean isIntroduced(String noun, Mention mention, int from) {
        int place = mention.span().begin();
        for (int s = mention.sentence(); s >= 0; s--) {
            List<Token> tokens = story.sentences().get(s).tokens();
            for (int i = tokens.size() - 1; i > 0; i--) {
                Token token = tokens.get(i);
                if (token.span().begin() < from) {
                    return false;
                }
                boolean same = token.span().end() < place
                        && token.entity() == EntityKind.NONE
                        && token.tag().equals("NN")
                        && Description.noun(token).equals(noun);
                if (same && isIndefinite(tokens, i) && !names.isDescription(s, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isIndefinite(List<Token> tokens, int noun) {
        int i = noun - 1;
        while (i > 0 && Description.isModifier(tokens.get(i))) {
            i--;
        }
        String word = tokens.get(Math.max(i, 0)).text().toLowerCase(Locale.ROOT);
        return word.equals("a") || word.equals("an") || OTHERS.contains(word);
    }
}
