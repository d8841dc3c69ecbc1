package org.newsvoice.speaker.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.AttributedQuote;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.Nations;

/** The mentions to which a story's quotations are attributed, by place. Confined to one thread. */
public final class SpeakerMentions {

    private static final Pattern GOES_ON =
            Pattern.compile("add(s|ed|ing)|continu(es|ed|ing)|conclud(es|ed|ing)|(goes|went|going) on");
    private static final Pattern ANSWERS =
            Pattern.compile("repl(y|ies|ied|ying)|answer(s|ed|ing)?|respond(s|ed|ing)?|retort(s|ed|ing)?");
    private static final Pattern ASKS = Pattern.compile("ask(s|ed|ing)|wonder(s|ed|ing)|inquir(es|ed|ing)");

    private static final Pattern ORIGIN = Pattern.compile("\\p{Lu}\\p{L}+(?:an|ese|ish|i)");

    /** Written with a capital, and still no name. */
    private static final Set<String> ATHLETES = Set.of("Olympian", "Paralympian");

    private static final Set<String> PARTY_MEMBERS = Set.of(
            "Democrat", "Republican", "Conservative", "Liberal", "Socialist", "Tory", "Independent", "Libertarian");

    private final AnnotatedStory story;
    private final FirstNames firstNames;
    private final SpanSet quoted;
    private final Map<Place, Mention> mentions = new HashMap<>();
    private final Map<Place, List<TextSpan>> words = new HashMap<>();
    private final Map<Place, String> cues = new HashMap<>();
    private final Map<String, Referent> described = new HashMap<>();

    /** The mentions of all quotes of a story. */
    public SpeakerMentions(
            AnnotatedStory story, List<AttributedQuote> quotes, FirstNames firstNames, StoryNames names) {
        this.story = story;
        this.firstNames = firstNames;
        List<TextSpan> all = new ArrayList<>();
        for (AttributedQuote quote : quotes) {
            all.addAll(quote.quotation().spans());
            if (quote.attribution() != null) {
                Mention mention = read(story, names, quote.attribution().mention());
                Place place = new Place(mention.sentence(), mention.headToken());
                mentions.put(place, mention);
                TextSpan cue = quote.attribution().cue();
                if (cue != null) {
                    cues.putIfAbsent(place, cue.of(story.text()).toLowerCase(Locale.ROOT));
                }
                words.computeIfAbsent(place, p -> new ArrayList<>())
                        .addAll(quote.quotation().spans());
            }
        }
        quoted = SpanSet.of(all);
    }

    /** The place of a mention's head. */
    private record Place(int sentence, int token) {}

    /**
     * The mention as it is meant. A title is the name behind it: "his friend Ana Ruiz". A phrase that a common noun for somebody heads
     * is no name, whatever names are in it: "the Ostravan senator".
     */
    public static Mention read(AnnotatedStory story, StoryNames names, Mention mention) {
        Mention bracketed = mention.kind() == MentionKind.NONE ? null : beforeBracket(story, names, mention);
        if (bracketed != null) {
            return bracketed;
        }
        Mention titled = NamedBehind.of(story, names, mention);
        if (titled != null) {
            return titled;
        }
        if (mention.kind() != MentionKind.NAME) {
            return mention;
        }
        Token head = story.sentences().get(mention.sentence()).tokens().get(mention.headToken());
        boolean noun = head.tag().startsWith("NN")
                && !head.tag().endsWith("S")
                && head.entity() != EntityKind.PERSON
                && Character.isLowerCase(head.text().charAt(0))
                && HumanNouns.is(head.text());
        boolean nation = (Nations.ofNoun(head.text()) != null || isFrom(story, names, mention))
                && mention.headToken() > 0
                && story.sentences()
                        .get(mention.sentence())
                        .tokens()
                        .get(mention.headToken() - 1)
                        .text()
                        .equalsIgnoreCase("the");
        boolean athlete = mention.headToken() > 0
                && ATHLETES.contains(head.text())
                && names.at(mention.sentence(), mention.headToken()) == null;
        return noun || nation || athlete || isOfParty(story, mention) || isOffice(story, names, mention)
                ? new Mention(MentionKind.NOMINAL, mention.sentence(), mention.headToken(), mention.span())
                : mention;
    }

    /** "Ana Ruiz (Lab) said": what stands in brackets behind a name says something of the one named. */
    private static @Nullable Mention beforeBracket(AnnotatedStory story, StoryNames names, Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        List<Token> tokens = sentence.tokens();
        int open = mention.headToken();
        while (open > 0 && tokens.get(open).span().begin() >= mention.span().begin()) {
            open--;
        }
        int close = mention.headToken() + 1;
        boolean bracketed = open > 0
                && tokens.get(open).tag().equals("-LRB-")
                && close < tokens.size()
                && tokens.get(close).tag().equals("-RRB-");
        NameGroup group = bracketed ? names.at(mention.sentence(), open - 1) : null;
        if (group == null || !group.isPerson()) {
            return null;
        }
        int begin = open;
        while (begin > 0 && names.at(mention.sentence(), begin - 1) == group) {
            begin--;
        }
        return new Mention(MentionKind.NAME, mention.sentence(), open - 1, sentence.span(begin, open));
    }

    /** "the Italian": an adjective alone, which is no name. */
    private static boolean isFrom(AnnotatedStory story, StoryNames names, Mention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        Token head = tokens.get(mention.headToken());
        return head.tag().startsWith("JJ")
                && head.entity() == EntityKind.NONE
                && names.at(mention.sentence(), mention.headToken()) == null
                && ORIGIN.matcher(head.text()).matches();
    }

    /** "the Collector", in a story that calls somebody a collector before a name. */
    private static boolean isOffice(AnnotatedStory story, StoryNames names, Mention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        Token head = tokens.get(mention.headToken());
        String noun = head.text().toLowerCase(Locale.ROOT);
        return mention.headToken() > 0
                && tokens.get(mention.headToken() - 1).text().equalsIgnoreCase("the")
                && head.entity() != EntityKind.PERSON
                && names.at(mention.sentence(), mention.headToken()) == null
                && HumanNouns.is(noun)
                && names.groups().stream().anyMatch(group -> group.isPerson() && group.isDescribed(noun, Set.of()));
    }

    /** "the Ostravan Democrat" */
    private static boolean isOfParty(AnnotatedStory story, Mention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int first = mention.headToken();
        while (first > 0 && tokens.get(first - 1).tag().startsWith("NNP")) {
            first--;
        }
        return PARTY_MEMBERS.contains(tokens.get(mention.headToken()).text())
                && first > 0
                && tokens.get(first - 1).text().equalsIgnoreCase("the");
    }

    /** All quoted words. */
    public SpanSet quoted() {
        return quoted;
    }

    /** The mention that a token heads; null when no quotation is attributed there. */
    @Nullable
    public Mention at(int sentence, int token) {
        return mentions.get(new Place(sentence, token));
    }

    /** Whether the words that report speech of the one at a token say that it goes on: "he added". */
    public boolean goesOn(int sentence, int token) {
        return GOES_ON.matcher(cues.getOrDefault(new Place(sentence, token), ""))
                .matches();
    }

    /** Whether the words that report speech of the one at a token report a question. */
    public boolean asks(int sentence, int token) {
        return ASKS.matcher(cues.getOrDefault(new Place(sentence, token), "")).matches();
    }

    /** Whether the words that report speech of the one at a token report an answer. */
    public boolean answers(int sentence, int token) {
        return ANSWERS.matcher(cues.getOrDefault(new Place(sentence, token), ""))
                .matches();
    }

    /** What is quoted of the one at a token; empty when nothing is. */
    public SpanSet wordsOf(int sentence, int token) {
        return SpanSet.of(words.getOrDefault(new Place(sentence, token), List.of()));
    }

    /** The single human being whom a name or noun describes, the same for the same words; null for all else. */
    @Nullable
    public Referent described(Mention mention) {
        Token head = story.sentences().get(mention.sentence()).tokens().get(mention.headToken());
        boolean human = mention.kind() == MentionKind.NAME
                ? head.entity() != EntityKind.LOCATION
                : mention.kind() == MentionKind.NOMINAL
                        && (HumanNouns.is(head.text()) || head.text().equalsIgnoreCase("one"));
        if (!human || head.tag().endsWith("S")) {
            return null;
        }
        String text = mention.span().of(story.text());
        return described.computeIfAbsent(
                text.toLowerCase(Locale.ROOT), key -> new Referent.Described(mention, gender(mention.kind(), text)));
    }

    private @Nullable Gender gender(MentionKind kind, String text) {
        String[] parts = text.split("[^\\p{L}.]+");
        Gender gender = kind == MentionKind.NAME && parts.length > 1 ? firstNames.findGender(parts[0]) : null;
        for (String part : parts) {
            Gender told = Honorific.findGender(part);
            gender = told == null ? gender : told;
        }
        return gender;
    }
}
