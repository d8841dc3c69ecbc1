package org.newsvoice.speaker.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.SpeakerKind;
import org.newsvoice.speaker.name.Codes;
import org.newsvoice.speaker.name.MentionWords;
import org.newsvoice.speaker.name.Ministries;
import org.newsvoice.speaker.name.PeopleAndBodies;
import org.newsvoice.speaker.word.Ages;
import org.newsvoice.speaker.word.Description;
import org.newsvoice.speaker.word.FormerNames;
import org.newsvoice.speaker.word.GivenNames;
import org.newsvoice.speaker.word.NameWords;
import org.newsvoice.speaker.word.Nations;
import org.newsvoice.speaker.word.Predications;
import org.newsvoice.speaker.word.TitleWords;
import org.newsvoice.speaker.word.UsStates;

/** Joins the names of a story to their longest form. A surname that two people share stays by itself. */
public final class StoryNames {

    private static final int LEAD = 3;
    private static final int MIN_BODY_MENTIONS = 3;

    private final AnnotatedStory story;
    private final FirstNames firstNames;
    private final Ministries ministries;
    private final Codes codes;
    private final PeopleAndBodies mentions;
    private final MentionWords mentionWords;
    private final List<NameGroup> groups = new ArrayList<>();
    private final KnownPeople people;
    private final KnownBodies bodies;
    private final ShortForms shortForms;
    private final Map<Long, NameGroup> byToken = new HashMap<>();
    private final Set<Long> descriptions = new HashSet<>();

    private StoryNames(AnnotatedStory story, FirstNames firstNames) {
        this.story = story;
        this.firstNames = firstNames;
        this.ministries = new Ministries(story);
        this.codes = Codes.of(story);
        this.mentions = PeopleAndBodies.of(story, firstNames, ministries, codes);
        this.mentionWords = new MentionWords(story, mentions.surnames());
        this.bodies = new KnownBodies(story, groups);
        this.shortForms = new ShortForms(story, groups);
        this.people = new KnownPeople(story, firstNames, groups);
    }

    /** A mention and its words. */
    private record Named(EntityMention mention, NameWords words) {}

    /** Reads the names of a story from begin to end. */
    public static StoryNames of(AnnotatedStory story, FirstNames firstNames) {
        StoryNames names = new StoryNames(story, firstNames);
        names.group();
        return names;
    }

    /** In order of first mention. */
    public List<NameGroup> groups() {
        return groups;
    }

    /** The number of mentions of the person whom the story names most often; 0 if it names nobody. */
    public int mostMentions() {
        return groups.stream()
                .filter(NameGroup::isPerson)
                .mapToInt(group -> group.mentions().size())
                .max()
                .orElse(0);
    }

    /** The person whom the whole story is about: named at least three times as often as anybody else; null when nobody is. */
    @Nullable
    public NameGroup protagonist() {
        int most = mostMentions();
        List<NameGroup> near = groups.stream()
                .filter(group -> group.isPerson() && LEAD * group.mentions().size() > most)
                .toList();
        return near.size() == 1 && most >= LEAD ? near.get(0) : null;
    }

    /** Who is named at a token; null when no name is there. */
    @Nullable
    public NameGroup at(int sentence, int token) {
        return byToken.get(key(sentence, token));
    }

    /** Whether a noun is part of a title or an apposition of a name. */
    public boolean isDescription(int sentence, int token) {
        return descriptions.contains(key(sentence, token));
    }

    /** Whether a token is part of a code of a wire, which names nobody. */
    public boolean isCode(int sentence, int token) {
        return codes.contains(story.sentences().get(sentence), token);
    }

    /** The one person whom {@code words} can stand for; null when none or several. */
    @Nullable
    public NameGroup find(NameWords words) {
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

    /** The only body with those initials, or of that short form; null when there is none, or several. */
    @Nullable
    public NameGroup ofInitials(NameWords initials) {
        return shortForms.of(initials);
    }

    private void group() {
        Map<TextSpan, NameWords> inFull = new FamilyByAddress(story, mentionWords, firstNames).names(mentions.people());
        NicknamesInStory nicknames = NicknamesInStory.of(story, mentions.people());
        // Long names first, so that each shorter one finds whom it can stand for; nicknames after the names that they
        // are for.
        OfficesAsNames offices = OfficesAsNames.of(story, mentionWords, mentions.people());
        List<Named> persons = mentions.people().stream()
                .map(mention ->
                        new Named(mention, offices.name(inFull.getOrDefault(mention.span(), mentionWords.of(mention)))))
                .filter(named -> !named.words().isEmpty())
                .sorted(Comparator.comparingInt((Named named) -> -named.words().size())
                        .thenComparing(named -> nicknames.nicknamed(named.words()) != null)
                        .thenComparing(named -> named.mention().span()))
                .toList();
        for (Named named : persons) {
            NameGroup known = people.find(named.words(), named.mention());
            known = known == null ? nicknamed(nicknames, named.words()) : known;
            join(named.words(), named.mention(), known, SpeakerKind.PERSON);
        }
        for (EntityMention mention : mentions.bodies()) {
            NameWords words = ministries.qualified(mentionWords.of(mention));
            if (!words.isEmpty()) {
                NameGroup before = isTicker(mention, mention.beginToken()) ? bodyBefore(mention) : null;
                NameGroup body = before != null ? before : bodies.find(words, mention);
                boolean traded = isTicker(mention, mention.endToken() - 1);
                boolean begins = body != null && body.name().size() > words.size();
                NameGroup person =
                        (body == null || begins) && !traded && words.size() == 1 ? people.only(words, mention) : null;
                if (body != null && person != null && !isOnlyBeside(body, person, words)) {
                    person = null;
                }
                boolean founder = person != null
                        && person.title() == null
                        && person.mentions().size() == 1
                        && isBodyThroughout(words);
                NameGroup known = person != null && !founder ? person : body;
                known = known == null ? shortForms.inBrackets(words) : known;
                join(words, mention, known, SpeakerKind.ORGANIZATION);
            }
        }
        groups.stream()
                .filter(group -> group.isPerson() && group.name().size() == 1)
                .toList()
                .forEach(this::joinBrief);
        addUntagged(nicknames);
        new Bynames(story, this).find().forEach(this::join);
        for (FormerNames.Pair pair : FormerNames.of(story, mentions.people())) {
            become(pair);
        }
        groups.forEach(NameGroup::sortMentions);
        groups.sort(Comparator.comparing(group -> group.mentions().get(0).span()));
    }

    /**
     * "Ana Ruiz, the head of Ruiz Foods, opened it. Ruiz said": a firm that the story names only to say what somebody of that family
     * name is.
     */
    private static boolean isOnlyBeside(NameGroup firm, NameGroup person, NameWords word) {
        return person.name().size() > 1
                && person.name().last().equals(word.last())
                && firm.mentions().stream()
                        .allMatch(named -> person.mentions().stream()
                                .anyMatch(other -> other.sentence() == named.sentence()
                                        && other.endToken() - other.beginToken() > 1));
    }

    private boolean isTicker(EntityMention mention, int token) {
        return NameWords.isTicker(
                story.sentences().get(mention.sentence()).tokens().get(token).text());
    }

    /** Whether the name model takes a word for a body's name several times and for a person's never: Osei, a firm that Ada Osei founded. */
    private boolean isBodyThroughout(NameWords word) {
        return times(word, mentions.bodies()) >= MIN_BODY_MENTIONS && times(word, mentions.people()) == 0;
    }

    private long times(NameWords word, List<EntityMention> among) {
        return among.stream()
                .filter(mention -> mention.endToken() - mention.beginToken() == 1
                        && mentionWords.of(mention).folded().equals(word.folded()))
                .count();
    }

    /** The body that is named before its ticker: Ruiz Marine RUIZ.N, Ruiz Marine (RUIZ.N); null when none is. */
    private @Nullable NameGroup bodyBefore(EntityMention ticker) {
        int token = ticker.beginToken() - 1;
        List<Token> tokens = story.sentences().get(ticker.sentence()).tokens();
        boolean bracket = token > 0 && tokens.get(token).tag().equals("-LRB-");
        NameGroup before = at(ticker.sentence(), bracket ? token - 1 : token);
        return before == null || before.isPerson() ? null : before;
    }

    /** Surnames that the model missed because they are alone: King said. */
    private @Nullable NameGroup nicknamed(NicknamesInStory nicknames, NameWords words) {
        EntityMention whole = nicknames.nicknamed(words);
        return whole == null ? null : at(whole.sentence(), whole.beginToken());
    }

    private void addUntagged(NicknamesInStory nicknames) {
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (LoneSurnames.is(tokens, i)) {
                    int end = hyphenedEnd(tokens, i);
                    TextSpan span = sentence.span(i, end);
                    NameWords words = NameWords.whole(List.of(span.of(story.text())));
                    EntityMention mention = new EntityMention(EntityKind.PERSON, sentence.index(), i, end, span);
                    boolean place = tokens.get(i).entity() == EntityKind.LOCATION;
                    NameGroup person = place ? people.find(words, mention) : people.only(words, mention);
                    NameGroup called = person == null ? nicknamed(nicknames, words) : null;
                    if (called != null) {
                        join(words, mention, called, SpeakerKind.PERSON);
                    } else if (person != null
                            && (person.name().last().equals(words.last()) || words.isInside(person.name()))
                            && !people.isOfOtherSex(person, mention)) {
                        join(words, mention, person, SpeakerKind.PERSON);
                    }
                }
            }
        }
    }

    /** Where "Ruiz-Osei" ends, which is three tokens; behind the token where it is none. */
    private static int hyphenedEnd(List<Token> tokens, int begin) {
        int end = begin + 1;
        boolean hyphened = end + 1 < tokens.size()
                && tokens.get(end).text().equals("-")
                && tokens.get(end + 1).tag().equals("NNP")
                && tokens.get(end + 1).entity() == EntityKind.NONE
                && tokens.get(begin).span().end() == tokens.get(end).span().begin()
                && tokens.get(end).span().end() == tokens.get(end + 1).span().begin();
        return hyphened ? end + 2 : end;
    }

    private void join(NameWords words, EntityMention mention, @Nullable NameGroup known, SpeakerKind kind) {
        NameGroup group = known;
        if (group == null) {
            group = new NameGroup(words, kind);
            groups.add(group);
        }
        group.add(words, mention, mentionWords.isMarked(mention));
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

    private void join(Bynames.Byname byname) {
        EntityMention mention = byname.mention();
        NameGroup before = at(mention.sentence(), mention.beginToken());
        if (before != null) {
            byname.person().take(before, List.of(mention));
            groups.removeIf(group -> group.mentions().isEmpty());
        }
        join(byname.person().name(), mention, byname.person(), SpeakerKind.PERSON);
    }

    /** "ALA said", which the name model takes for somebody, of All Lindmere Airways (ALA). */
    private void joinBrief(NameGroup brief) {
        NameGroup whole = shortForms.inBrackets(brief.name());
        if (whole != null && whole != brief && !whole.isPerson()) {
            move(brief, whole, List.copyOf(brief.mentions()));
        }
    }

    /** Joins the name that somebody had to the one they have now; of a family name that others have, too, only that mention. */
    private void become(FormerNames.Pair pair) {
        NameGroup now = at(pair.now().sentence(), pair.now().beginToken());
        NameGroup former = at(pair.former().sentence(), pair.former().beginToken());
        if (now == null || former == null || now == former || !now.isPerson() || !former.isPerson()) {
            return;
        }
        boolean word = pair.former().endToken() - pair.former().beginToken() == 1;
        List<EntityMention> moved = word ? List.of(pair.former()) : List.copyOf(former.mentions());
        move(former, now, moved);
    }

    private void move(NameGroup from, NameGroup to, List<EntityMention> moved) {
        to.take(from, moved);
        for (EntityMention mention : moved) {
            for (int i = mention.beginToken(); i < mention.endToken(); i++) {
                byToken.put(key(mention.sentence(), i), to);
            }
        }
        if (from.mentions().isEmpty()) {
            groups.remove(from);
        }
    }

    /** The body that the story names at tokens without the name model seeing it. */
    NameGroup body(NamedBodies.Named named) {
        NameGroup known = at(named.sentence(), named.begin());
        if (known == null) {
            EntityMention mention = NamedBodies.mention(named, story);
            known = bodies.find(named.words(), mention);
            join(named.words(), mention, known, SpeakerKind.ORGANIZATION);
            known = at(named.sentence(), named.begin());
        }
        return Objects.requireNonNull(known);
    }

    private void described(NameGroup group, EntityMention mention, List<Description> more) {
        group.describedAs(more);
        more.forEach(description -> descriptions.add(key(mention.sentence(), description.head())));
    }

    private void describe(NameGroup group, NameWords words, EntityMention mention) {
        TitleWords title = TitleWords.around(story.sentences().get(mention.sentence()), mention);
        group.gender().tell(title.gender());
        described(group, mention, title.descriptions());
        if (title.words() != null) {
            group.titled(title.words());
        }
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        described(group, mention, Predications.of(tokens, mention.endToken()));
        // The noun is a mention of its own.
        group.describedAs(GivenNames.describing(tokens, mention.beginToken()));
        group.from(UsStates.behind(tokens, mention.endToken()));
        group.ofNation(Nations.beside(tokens, mention));
        Ages.beside(tokens, mention).ifPresent(group::aged);
        // "a junior who gave only her first name, Ana"
        int before = mention.beginToken() - 2;
        boolean given = before > 0
                && tokens.get(before).text().equals("name")
                && tokens.get(before + 1).text().equals(",");
        if (words.size() > 1 || given) {
            group.gender().suggest(firstNames.findGender(words.first()));
        }
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
