package org.newsvoice.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.grammar.Nicknames;

/** Joins the names of a story to their longest form. A surname that two people share stays by itself. */
final class StoryNames {

    /** Words that distinguish a father from a son of the same name. */
    private static final Map<String, String> GENERATIONS =
            Map.of("younger", "jr", "junior", "jr", "elder", "sr", "senior", "sr");

    private static final int LEAD = 3;

    private final AnnotatedStory story;
    private final FirstNames firstNames;
    private final Relatives relatives;
    private final Ministries ministries;
    private final List<NameGroup> groups = new ArrayList<>();
    private final Map<Long, NameGroup> byToken = new HashMap<>();
    private final Set<Long> descriptions = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    private StoryNames(AnnotatedStory story, FirstNames firstNames) {
        this.story = story;
        this.firstNames = firstNames;
        this.relatives = new Relatives(story);
        this.ministries = new Ministries(story);
    }

    /** A mention and its words. */
    private record Named(EntityMention mention, NameWords words) {}

    static StoryNames of(AnnotatedStory story, FirstNames firstNames) {
        StoryNames names = new StoryNames(story, firstNames);
        names.group();
        return names;
    }

    /** In order of first mention. */
    List<NameGroup> groups() {
        return groups;
    }

    /** The number of mentions of the person whom the story names most often; 0 if it names nobody. */
    int mostMentions() {
        return groups.stream()
                .filter(NameGroup::isPerson)
                .mapToInt(group -> group.mentions().size())
                .max()
                .orElse(0);
    }

    /** The person whom the whole story is about: named at least three times as often as anybody else; null when nobody is. */
    @Nullable
    NameGroup protagonist() {
        int most = mostMentions();
        List<NameGroup> near = groups.stream()
                .filter(group -> group.isPerson() && LEAD * group.mentions().size() > most)
                .toList();
        return near.size() == 1 && most >= LEAD ? near.get(0) : null;
    }

    /** Who is named at a token; null when no name is there. */
    @Nullable
    NameGroup at(int sentence, int token) {
        return byToken.get(key(sentence, token));
    }

    /** Whether a noun is part of a title or an apposition of a name. */
    boolean isDescription(int sentence, int token) {
        return descriptions.contains(key(sentence, token));
    }

    /** The one person whom {@code words} can stand for; null when none or several. */
    @Nullable
    NameGroup find(NameWords words) {
        NameGroup found = null;
        for (NameGroup group : groups) {
            if (!words.isEmpty() && words.abbreviates(group.name())) {
                if (found != null) {
                    return null;
                }
                found = group;
            }
        }
        return found;
    }

    private void group() {
        List<EntityMention> people = new ArrayList<>();
        List<EntityMention> bodies = new ArrayList<>();
        List<EntityMention> mentions = ministries
                .within(LoneNames.asBodies(
                        story,
                        firstNames,
                        HeadlineNames.cut(story, Crossheads.cut(story, withMissed(new NameSpans(story).mentions())))))
                .stream()
                .filter(mention -> !isNation(mention))
                .toList();
        mentions.stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON && mention.endToken() - mention.beginToken() > 1)
                .forEach(mention -> surnames.add(NameWords.fold(story.sentences()
                        .get(mention.sentence())
                        .tokens()
                        .get(mention.endToken() - 1)
                        .text())));
        Set<String> firms = new HashSet<>();
        mentions.stream()
                .filter(mention ->
                        mention.kind() == EntityKind.ORGANIZATION && mention.endToken() - mention.beginToken() > 1)
                .forEach(mention -> firms.add(firstWord(mention)));
        firms.removeIf(word -> surnames.contains(NameWords.fold(word)) || firstNames.findGender(word) != null);
        for (EntityMention mention : mentions) {
            boolean firm = mention.endToken() - mention.beginToken() == 1 && firms.contains(firstWord(mention));
            if (mention.kind() == EntityKind.PERSON && !firm && !isCalledBody(mention)) {
                people.add(withoutRole(mention));
            } else if (mention.kind() == EntityKind.PERSON) {
                bodies.add(new EntityMention(
                        EntityKind.ORGANIZATION,
                        mention.sentence(),
                        mention.beginToken(),
                        mention.endToken(),
                        mention.span()));
            } else if (mention.kind() == EntityKind.ORGANIZATION) {
                bodies.add(mention);
            }
        }
        // Long names first, so that each shorter one finds whom it can stand for.
        List<Named> persons = people.stream()
                .map(mention -> new Named(mention, words(mention)))
                .filter(named -> !named.words().isEmpty())
                .sorted(Comparator.comparingInt((Named named) -> -named.words().size())
                        .thenComparing(named -> named.mention().span()))
                .toList();
        for (Named named : persons) {
            join(named.words(), named.mention(), personFor(named.words(), named.mention()), SpeakerKind.PERSON);
        }
        for (EntityMention mention : bodies) {
            NameWords words = ministries.qualified(words(mention));
            if (!words.isEmpty()) {
                NameGroup before = isTicker(mention, mention.beginToken()) ? bodyBefore(mention) : null;
                NameGroup body = before != null ? before : bodyFor(words);
                boolean traded = isTicker(mention, mention.endToken() - 1);
                NameGroup person = body == null && !traded && words.size() == 1 ? onlyPerson(words, mention) : null;
                NameGroup known = person != null ? person : body;
                join(words, mention, known, SpeakerKind.ORGANIZATION);
            }
        }
        addUntagged();
        groups.forEach(NameGroup::sortMentions);
        groups.sort(Comparator.comparing(group -> group.mentions().get(0).span()));
    }

    private String firstWord(EntityMention mention) {
        return story.sentences()
                .get(mention.sentence())
                .tokens()
                .get(mention.beginToken())
                .text();
    }

    /** "the Dane" is no name. */
    private boolean isNation(EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int begin = mention.beginToken();
        return begin > 0
                && mention.endToken() - begin == 1
                && tokens.get(begin - 1).text().equalsIgnoreCase("the")
                && Nations.ofNoun(tokens.get(begin).text()) != null;
    }

    private boolean isTicker(EntityMention mention, int token) {
        return NameWords.isTicker(
                story.sentences().get(mention.sentence()).tokens().get(token).text());
    }

    /** The body that is named before its ticker: Ruiz Marine RUIZ.N; null when none is. */
    private @Nullable NameGroup bodyBefore(EntityMention ticker) {
        NameGroup before = at(ticker.sentence(), ticker.beginToken() - 1);
        return before == null || before.isPerson() ? null : before;
    }

    private List<EntityMention> withMissed(List<EntityMention> mentions) {
        List<EntityMention> missed = new MissedNames(story, firstNames).mentions();
        if (missed.isEmpty()) {
            return mentions;
        }
        List<EntityMention> all = new ArrayList<>(mentions);
        all.removeIf(mention -> missed.stream().anyMatch(name -> name.span().overlaps(mention.span())));
        all.addAll(missed);
        all.sort(Comparator.comparing(EntityMention::span));
        return all;
    }

    /** "Gardener Ana Ruiz", where the model takes the trade for the first of three names. */
    private EntityMention withoutRole(EntityMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        int begin = mention.beginToken();
        int end = mention.endToken();
        String first = sentence.tokens().get(begin).text();
        boolean role = end - begin > 2
                && HumanNouns.is(first)
                && !Honorific.is(first)
                && firstNames.findGender(first) == null
                && firstNames.findGender(sentence.tokens().get(begin + 1).text()) != null;
        return role
                ? new EntityMention(mention.kind(), sentence.index(), begin + 1, end, sentence.span(begin + 1, end))
                : mention;
    }

    /** "Greenfold, the charity that runs the shelter": one word that the model takes for a person. */
    private boolean isCalledBody(EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int comma = mention.endToken();
        boolean apposed = comma - mention.beginToken() == 1
                && comma + 2 < tokens.size()
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma + 1).tag().equals("DT")
                && firstNames.findGender(tokens.get(mention.beginToken()).text()) == null;
        if (!apposed) {
            return false;
        }
        String noun = tokens.get(TitleWords.nounPhraseHead(tokens, comma + 1)).text();
        return BodyKinds.is(noun) && !HumanNouns.is(noun);
    }

    /** Surnames that the model missed because they are alone: King said. */
    private void addUntagged() {
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (isNameAlone(tokens, i)) {
                    NameWords words = NameWords.whole(List.of(tokens.get(i).text()));
                    TextSpan span = sentence.span(i, i + 1);
                    EntityMention mention = new EntityMention(EntityKind.PERSON, sentence.index(), i, i + 1, span);
                    NameGroup person = onlyPerson(words, mention);
                    if (person != null && person.name().last().equals(words.last())) {
                        join(words, mention, person, SpeakerKind.PERSON);
                    }
                }
            }
        }
    }

    private static boolean isNameAlone(List<Token> tokens, int at) {
        return isUntaggedName(tokens, at)
                && Character.isUpperCase(tokens.get(at).text().charAt(0))
                && (at == 0 || !tokens.get(at - 1).tag().startsWith("NNP"))
                && (at + 1 == tokens.size() || !tokens.get(at + 1).tag().startsWith("NNP"));
    }

    private static boolean isUntaggedName(List<Token> tokens, int at) {
        return tokens.get(at).tag().equals("NNP") && tokens.get(at).entity() == EntityKind.NONE;
    }

    private void join(NameWords words, EntityMention mention, @Nullable NameGroup known, SpeakerKind kind) {
        NameGroup group = known;
        if (group == null) {
            group = new NameGroup(words, kind);
            groups.add(group);
        }
        group.add(words, mention, isMarked(mention));
        for (int i = mention.beginToken(); i < mention.endToken(); i++) {
            byToken.put(key(mention.sentence(), i), group);
        }
        if (group.isPerson()) {
            describe(group, words, mention);
        } else if (group.couldBePerson(true)) {
            // The name model also takes people for bodies: a pronoun may show it.
            group.gender().suggest(firstNames.findGender(words.first()));
        }
    }

    /** Whether the mark of a possessive ends or follows the mention. */
    private boolean isMarked(EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int end = mention.endToken();
        boolean inside = end <= tokens.size() && tokens.get(end - 1).tag().equals("POS");
        return inside || (end < tokens.size() && tokens.get(end).tag().equals("POS"));
    }

    /** The body that the story names at tokens without the name model seeing it. */
    NameGroup body(Bodies.Named named) {
        NameGroup known = at(named.sentence(), named.begin());
        if (known == null) {
            EntityMention mention = Bodies.mention(named, story);
            known = bodyFor(named.words());
            join(named.words(), mention, known, SpeakerKind.ORGANIZATION);
            known = at(named.sentence(), named.begin());
        }
        return java.util.Objects.requireNonNull(known);
    }

    private void describe(NameGroup group, NameWords words, EntityMention mention) {
        TitleWords title = TitleWords.around(story.sentences().get(mention.sentence()), mention);
        group.gender().tell(title.gender());
        group.describedAs(title.descriptions());
        title.descriptions().forEach(description -> descriptions.add(key(mention.sentence(), description.head())));
        if (title.words() != null) {
            group.titled(title.words());
        }
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        group.describedAs(Predications.of(tokens, mention.endToken()));
        group.from(UsStates.behind(tokens, mention.endToken()));
        group.ofNation(Nations.beside(tokens, mention));
        Ages.beside(tokens, mention).ifPresent(group::aged);
        if (words.size() > 1) {
            group.gender().suggest(firstNames.findGender(words.first()));
        }
    }

    private @Nullable NameGroup onlyPerson(NameWords words, EntityMention mention) {
        List<NameGroup> fitting = groups.stream()
                .filter(group -> group.isPerson() && words.abbreviates(group.name()))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : relatives.meant(words, mention, fitting);
    }

    private @Nullable NameGroup personFor(NameWords words, EntityMention mention) {
        NameGroup same = null;
        String generation = generation(mention);
        List<NameGroup> fitting = new ArrayList<>();
        for (NameGroup group : groups) {
            if (group.isPerson() && words.folded().equals(group.name().folded())) {
                same = group;
            } else if (group.isPerson() && words.abbreviates(group.name()) && !isOfAnother(generation, group)) {
                fitting.add(group);
            }
        }
        if (same == null && fitting.isEmpty()) {
            groups.stream()
                    .filter(group -> group.isPerson() && words.isInside(group.name()))
                    .forEach(fitting::add);
        }
        if (fitting.size() > 1 && words.size() == 1) {
            List<NameGroup> surnames = fitting.stream()
                    .filter(group -> group.name().last().equals(words.last()))
                    .toList();
            fitting = surnames.isEmpty() ? fitting : surnames;
        }
        if (fitting.size() > 1) {
            List<NameGroup> told = told(fitting, mention);
            NameGroup meant =
                    told.size() == 1 ? told.get(0) : told.isEmpty() ? relatives.meant(words, mention, fitting) : null;
            return meant != null ? meant : same;
        }
        if (same == null && fitting.isEmpty()) {
            return Slips.meant(words, groups, firstNames);
        }
        return same != null || fitting.isEmpty() || isOfOtherSex(fitting.get(0), mention) ? same : fitting.get(0);
    }

    /** "Lady Ruiz" is not Sir Kofi Ruiz. */
    private boolean isOfOtherSex(NameGroup group, EntityMention mention) {
        Gender told = TitleWords.around(story.sentences().get(mention.sentence()), mention)
                .gender();
        return told != null && !group.gender().canBe(told);
    }

    private static boolean isOfAnother(String generation, NameGroup group) {
        String own = group.name().generation();
        return !generation.isEmpty() && !own.isEmpty() && !own.equals(generation);
    }

    /** "jr" or "sr" if the word before a name says which of two is meant, else empty. */
    private String generation(EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        return mention.beginToken() == 0
                ? ""
                : GENERATIONS.getOrDefault(tokens.get(mention.beginToken() - 1).text(), "");
    }

    /** Those who fit the words before a name: of the gender of an honorific, else of unknown gender; of that generation. */
    private List<NameGroup> told(List<NameGroup> fitting, EntityMention mention) {
        String generation = generation(mention);
        if (!generation.isEmpty()) {
            return fitting.stream()
                    .filter(group -> group.name().generation().equals(generation))
                    .toList();
        }
        Sentence sentence = story.sentences().get(mention.sentence());
        Gender told = TitleWords.around(sentence, mention).gender();
        if (told == null) {
            return List.of();
        }
        List<NameGroup> same =
                fitting.stream().filter(group -> group.gender().told() == told).toList();
        return same.isEmpty()
                ? fitting.stream()
                        .filter(group -> group.gender().told() == null)
                        .toList()
                : same;
    }

    private @Nullable NameGroup bodyFor(NameWords words) {
        String ministry = Ministries.key(words.shown());
        for (NameGroup group : groups) {
            boolean same = ministry != null
                    && ministry.equals(Ministries.key(group.name().shown()));
            if (!group.isPerson()
                    && (same
                            || words.folded().equals(group.name().folded())
                            || isInitials(words, group.name())
                            || isInitials(group.name(), words))) {
                return group;
            }
        }
        return null;
    }

    /** Whether {@code brief} is the initials of {@code name}: UN, U.N. of United Nations. */
    private static boolean isInitials(NameWords brief, NameWords name) {
        if (brief.size() != 1 || name.size() < 2) {
            return false;
        }
        String letters = brief.shown().get(0).replace(".", "");
        StringBuilder initials = new StringBuilder();
        name.shown().stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .forEach(word -> initials.append(word.charAt(0)));
        return letters.length() >= 2 && letters.contentEquals(initials);
    }

    /** Whether a title begins the name of a company (General Motors), and not that of a person in the story. */
    private boolean isCompany(String title, NameWords name) {
        return NameSpans.beginsCompanies(title)
                && !name.isEmpty()
                && !name.shown().get(0).equals(title)
                && !(name.size() == 1 && surnames.contains(name.last()));
    }

    private NameWords words(EntityMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        List<String> words = new ArrayList<>();
        for (int i = mention.beginToken(); i < mention.endToken(); i++) {
            int behindNickname = Nicknames.end(sentence.tokens(), i);
            if (behindNickname > i && behindNickname < mention.endToken()) {
                i = behindNickname;
            }
            Token token = sentence.tokens().get(i);
            int last = words.size() - 1;
            boolean hyphened = last >= 0
                    && sentence.tokens().get(i - 1).span().end() == token.span().begin()
                    && (token.text().equals("-") || words.get(last).endsWith("-"));
            boolean owner = last >= 0 && token.tag().equals("POS") && i + 1 < mention.endToken();
            if (hyphened || owner) {
                words.set(last, words.get(last) + token.text());
            } else {
                words.add(token.text());
            }
        }
        NameWords name = NameWords.of(words);
        if (mention.kind() == EntityKind.ORGANIZATION && isCompany(words.get(0), name)) {
            name = name.behind(words.get(0));
        }
        boolean surname = name.isEmpty() && words.size() == 1 && surnames.contains(NameWords.fold(words.get(0)));
        if (!name.isEmpty() && mention.kind() == EntityKind.ORGANIZATION && endsInOwnMark(mention)) {
            return name.possessive();
        }
        // A title alone is a name where the story has somebody of that name: King said.
        return surname ? NameWords.whole(words) : name;
    }

    /** "Moody's said": no noun follows the mark of a possessive, so that it belongs to the name. */
    private boolean endsInOwnMark(EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        boolean inside = tokens.get(mention.endToken() - 1).tag().equals("POS");
        int next = inside ? mention.endToken() : mention.endToken() + 1;
        boolean mark = inside
                || (mention.endToken() < tokens.size()
                        && tokens.get(mention.endToken()).tag().equals("POS"));
        if (!mark) {
            return false;
        }
        String tag = next < tokens.size() ? tokens.get(next).tag() : ".";
        boolean ends = next >= tokens.size() || !tokens.get(next).isWord();
        return ends || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("MD") || tag.equals("VBP");
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
