package org.newsvoice.speaker.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.grammar.WrittenNouns;
import org.newsvoice.speaker.NamedEntity;
import org.newsvoice.speaker.Speaker;
import org.newsvoice.speaker.SpeakerKind;
import org.newsvoice.speaker.discourse.NameEvidence;
import org.newsvoice.speaker.discourse.Resolution;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.Referent;
import org.newsvoice.speaker.group.SpeakerMentions;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.name.Ministries;
import org.newsvoice.speaker.pronoun.Documents;
import org.newsvoice.speaker.pronoun.NonPersonalPronouns;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.NameWords;

/** The speakers of one story: which mentions refer to the same person or organization. Immutable and thread-safe. */
public final class StorySpeakers {

    /** Nobody whom the story names. */
    static final Speaker OPEN = new Speaker(null, SpeakerKind.UNNAMED, null);

    private static final Set<String> NOBODY_IN_PARTICULAR = Set.of(
            "source",
            "man",
            "woman",
            "person",
            "people",
            "resident",
            "someone",
            "somebody",
            "one",
            "another",
            "others",
            "some",
            "many",
            "witness",
            "observer",
            "critic",
            "supporter",
            "voter",
            "individual",
            "guy",
            "user",
            "commenter");

    private static final Set<String> CALLED_BY_PERSONS = Set.of("campaign", "administration");

    private final AnnotatedStory story;
    private final FirstNames firstNames;
    private final StoryNames names;
    private final NameReading byName;
    private final Map<Integer, Resolution> referents;
    private final Map<Integer, Mention> antecedents;
    private final List<NamedEntity> named;

    private StorySpeakers(
            AnnotatedStory story,
            FirstNames firstNames,
            StoryNames names,
            Map<Integer, Resolution> referents,
            Map<Integer, Mention> antecedents) {
        this.story = story;
        this.firstNames = firstNames;
        this.names = names;
        this.byName = new NameReading(story, firstNames, names);
        this.referents = Map.copyOf(referents);
        this.antecedents = Map.copyOf(antecedents);
        this.named = names.groups().stream()
                .map(group -> new NamedEntity(group.speaker(), group.mentions()))
                .toList();
    }

    /**
     * Joins the names of a story and resolves its pronouns.
     *
     * @param story the story
     * @param quotes its quotations with their attributions
     * @param firstNames the gender of first names
     */
    public static StorySpeakers resolve(AnnotatedStory story, List<AttributedQuote> quotes, FirstNames firstNames) {
        StoryNames names = StoryNames.of(story, firstNames);
        SpeakerMentions speakers = new SpeakerMentions(story, quotes, firstNames, names);
        return new StorySpeakers(
                story,
                firstNames,
                names,
                Referents.resolve(story, names, speakers),
                new NonPersonalPronouns(story, names, speakers.quoted()).antecedents(quotes));
    }

    /** Who a mention stands for; a speaker without a name when that stays open. */
    public Speaker speakerOf(Mention given) {
        Mention mention = SpeakerMentions.read(story, names, given);
        return switch (mention.kind()) {
            case NAME -> byName.named(mention);
            case PRONOUN -> pronoun(mention);
            case NOMINAL -> role(mention);
            case NONE -> OPEN;
        };
    }

    /**
     * How likely the name of a speaker is the right one, 0..1, given that the mention is.
     *
     * @param speaker what {@link #speakerOf} answers for the mention
     * @return null when there is no name, as of a role
     */
    public @Nullable Double certainty(Mention mention, Speaker speaker) {
        String name = speaker.name();
        if (name == null || speaker.kind() == SpeakerKind.ROLE) {
            return null;
        }
        double share = evidence(mention).share();
        boolean word = speaker.kind() == SpeakerKind.PERSON && name.indexOf(' ') < 0;
        return word ? Math.min(share, ofOneWord(name).share()) : share;
    }

    private NameEvidence ofOneWord(String name) {
        NameWords word = NameWords.whole(List.of(name));
        boolean shared = names.groups().stream()
                .anyMatch(group -> group.isPerson() && group.name().size() > 1 && word.abbreviates(group.name()));
        return shared ? NameEvidence.SHARED_WORD : NameEvidence.SINGLE_WORD;
    }

    private NameEvidence evidence(Mention given) {
        Mention mention = SpeakerMentions.read(story, names, given);
        Token head = story.sentences().get(mention.sentence()).tokens().get(mention.headToken());
        Resolution resolution = referents.get(
                mention.kind() == MentionKind.PRONOUN
                        ? mention.span().begin()
                        : head.span().begin());
        if (mention.kind() != MentionKind.NAME && resolution != null) {
            return resolution.evidence();
        }
        return mention.kind() == MentionKind.PRONOUN ? NameEvidence.BODY : NameEvidence.NAME;
    }

    private @Nullable Referent referent(int begin) {
        Resolution resolution = referents.get(begin);
        return resolution == null ? null : resolution.referent();
    }

    /**
     * Who speak together, in text order: a first name before a couple's surname gets it (Ana and Kofi Ruiz).
     *
     * @param mentions theirs
     */
    public List<Speaker> together(List<Mention> mentions) {
        List<Speaker> all = new ArrayList<>();
        mentions.forEach(mention -> all.add(speakerOf(mention)));
        String last = all.isEmpty() ? null : all.get(all.size() - 1).name();
        if (last == null || last.indexOf(' ') < 0) {
            return List.copyOf(all);
        }
        // Two halves of one body's name: "Harbour and Fishing Daily"
        if (all.stream().distinct().count() == 1) {
            return List.of(all.get(0));
        }
        String surname = last.substring(last.lastIndexOf(' '));
        for (int i = 0; i + 1 < all.size(); i++) {
            String name = all.get(i).name();
            boolean firstName = name != null
                    && name.indexOf(' ') < 0
                    && all.get(i).kind() == SpeakerKind.PERSON
                    && firstNames.findGender(name) != null;
            if (firstName) {
                all.set(
                        i,
                        new Speaker(
                                name + surname, SpeakerKind.PERSON, all.get(i).title()));
            }
        }
        return List.copyOf(all);
    }

    /** The people and organizations that the story names, in order of their first mention. */
    public List<NamedEntity> named() {
        return named;
    }

    private Speaker pronoun(Mention mention) {
        Referent referent = referent(mention.span().begin());
        if (referent instanceof NameGroup group) {
            return group.speaker();
        }
        if (referent instanceof Referent.Described described) {
            return speakerOf(described.mention());
        }
        Mention spoken = antecedents.get(mention.span().begin());
        if (spoken != null) {
            return speakerOf(spoken);
        }
        int noun = antecedent(mention);
        if (noun == DependencyTree.NONE) {
            return OPEN;
        }
        Sentence sentence = story.sentences().get(mention.sentence());
        MentionKind kind = sentence.tokens().get(noun).tag().startsWith("NNP") ? MentionKind.NAME : MentionKind.NOMINAL;
        return speakerOf(new Mention(kind, mention.sentence(), noun, sentence.span(noun, noun + 1)));
    }

    /** The noun before a relative pronoun: "Lee, who said". */
    private int antecedent(Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        DependencyTree tree = sentence.dependencies();
        boolean relative = sentence.tokens().get(mention.headToken()).tag().startsWith("W");
        if (tree == null || !relative) {
            return DependencyTree.NONE;
        }
        int at = mention.headToken();
        for (int steps = 0; at != DependencyTree.NONE && !tree.is(at, "acl") && steps < tree.size(); steps++) {
            at = tree.head(at);
        }
        int noun = at == DependencyTree.NONE ? DependencyTree.NONE : tree.head(at);
        boolean before = noun != DependencyTree.NONE
                && noun < mention.headToken()
                && sentence.tokens().get(noun).tag().startsWith("NN");
        return before ? written(sentence, tree, noun) : DependencyTree.NONE;
    }

    /** The note of "a note on the oar that said": what is written speaks, not what it is on; {@code noun} for all else. */
    private static int written(Sentence sentence, DependencyTree tree, int noun) {
        int paper = tree.is(noun, "nmod") ? tree.head(noun) : DependencyTree.NONE;
        String lemma = sentence.tokens().get(noun).lemma();
        boolean on = paper != DependencyTree.NONE
                && paper < noun
                && WrittenNouns.isLetter(sentence.tokens().get(paper).lemma())
                && !WrittenNouns.isDocument(lemma)
                && sentence.tokens().get(noun).entity() == EntityKind.NONE
                && !HumanNouns.is(lemma);
        return on ? paper : noun;
    }

    private Speaker role(Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token head = sentence.tokens().get(mention.headToken());
        if (referent(head.span().begin()) instanceof NameGroup named) {
            return named.speaker();
        }
        NameGroup ministry = Ministries.isNoun(head.lemma()) ? names.at(mention.sentence(), mention.headToken()) : null;
        if (ministry != null) {
            return ministry.speaker();
        }
        NameWords alone = NameWords.whole(List.of(head.text()));
        NameGroup surname =
                Character.isUpperCase(head.text().charAt(0)) && mention.span().equals(head.span())
                        ? names.find(alone)
                        : null;
        if (surname != null && surname.name().last().equals(alone.last())) {
            return surname.speaker();
        }
        Speaker named = byName.capitalized(mention);
        if (named == null) {
            named = bodyOf(mention, sentence);
        }
        if (named == null) {
            named = ofSeat(mention, head);
        }
        if (named != null) {
            return named;
        }
        String words = plain(story, mention);
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        Mention writer = new Documents(story, names).writer(mention);
        if (writer != null) {
            return speakerOf(writer);
        }
        return NOBODY_IN_PARTICULAR.contains(lemma) ? OPEN : new Speaker(words, SpeakerKind.ROLE, null);
    }

    /** The one whom the story has called by a title and a place: "the countess" for the Countess of Ruiz. */
    private @Nullable Speaker ofSeat(Mention mention, Token head) {
        List<Token> own = story.sentences().get(mention.sentence()).tokens();
        boolean definite = mention.headToken() > 0
                && own.get(mention.headToken() - 1).text().equalsIgnoreCase("the")
                && Character.isLowerCase(head.text().charAt(0));
        Speaker found = null;
        for (int s = 0; definite && s < mention.sentence(); s++) {
            Sentence sentence = story.sentences().get(s);
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i + 2 < tokens.size(); i++) {
                boolean seat = tokens.get(i).text().equalsIgnoreCase(head.text())
                        && Character.isUpperCase(tokens.get(i).text().charAt(0))
                        && tokens.get(i - 1).text().equalsIgnoreCase("the")
                        && tokens.get(i + 1).text().equals("of")
                        && tokens.get(i + 2).tag().startsWith("NNP");
                if (seat) {
                    Speaker named = speakerOf(new Mention(MentionKind.NAME, s, i, sentence.span(i - 1, i + 3)));
                    if (found != null && !found.equals(named)) {
                        return null;
                    }
                    found = named;
                }
            }
        }
        return found;
    }

    /** "the Ruiz campaign", "Ana Ruiz's campaign": a body that is called by a person's family name. */
    private @Nullable Speaker bodyOf(Mention mention, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        String noun = tokens.get(mention.headToken()).text().toLowerCase(Locale.ROOT);
        int owner = mention.headToken() - 1;
        if (owner > 0 && tokens.get(owner).tag().equals("POS")) {
            owner--;
        }
        boolean inside =
                owner >= 0 && tokens.get(owner).span().begin() >= mention.span().begin();
        NameGroup person = inside && CALLED_BY_PERSONS.contains(noun) ? names.at(sentence.index(), owner) : null;
        if (person == null || !person.isPerson()) {
            return null;
        }
        List<String> shown = person.name().shown();
        return new Speaker(shown.get(shown.size() - 1) + " " + noun, SpeakerKind.ORGANIZATION, null);
    }

    /** The words of a mention, in one line. */
    static String plain(AnnotatedStory story, Mention mention) {
        return mention.span().of(story.text()).replaceAll("[\\s\u00a0]+", " ");
    }
}
