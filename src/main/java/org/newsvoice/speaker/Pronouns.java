package org.newsvoice.speaker;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.LabelledCaptions;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;

/**
 * Whom "he" and "she" stand for: the clearly most salient person of fitting gender mentioned before, outside quotations.
 * Salience after Lappin and Leass (Computational Linguistics 20(4), 1994): what a mention adds depends on its grammatical
 * role, and each sentence takes a share of what the ones before it added. Who has just been quoted counts most.
 */
final class Pronouns {

    /** What being quoted adds. */
    static final double SPEAKER = 1.2;

    private static final double PRONOUN = 0.8;
    /** Whom a sentence's main subject is a pronoun for is its centre (Grosz, Joshi and Weinstein 1995). */
    private static final double PRONOUN_SUBJECT = 1.2;
    /** Decides between two who are equally present: the one whom the story names most often, if quoted before. */
    private static final double OFTEN = 0.25;
    /** From this weight on a mention is the main subject or a speaker. */
    static final double MAIN = 1;

    private static final double CLEAR_LEAD = 3;
    /** What looks like a body's name but has a person's first name. */
    private static final double BODY = 0.5;

    private static final double NAMED_IN_OWN_WORDS = 0.25;
    /** Who is asked is the one who answers. */
    private static final double ASKED = 1.25;
    /** Pronouns of one gender in one sentence are mostly one person. */
    private static final double SAME_SENTENCE = 1.3;

    private static final Pattern ASKING = Pattern.compile("ask|press|question|quiz|grill");

    /** Who a pronoun or a noun phrase stands for, and how we know. */
    record Resolution(Referent referent, NameEvidence evidence) {}

    private final StoryNames names;
    private final SpeakerMentions speakers;
    private final Nominals nominals;
    private final Bodies bodies;
    private final Topic topic;
    private final Binding binding;
    private final Victims victims;
    private final Set<Referent> dead;
    private final AnnotatedStory story;
    /** Stand anywhere between the paragraphs, and tell of other people than these. */
    private final SpanSet captions;

    private final Salience salience = new Salience();
    private NameEvidence evidence = NameEvidence.DESCRIPTION;
    private final Map<Integer, Resolution> resolved = new HashMap<>();
    private final Map<Referent, Integer> lastMentions = new HashMap<>();
    private Map<Referent, Double> inSentence = new LinkedHashMap<>();
    private Map<Referent, Double> inSentenceBefore = Map.of();
    private @Nullable Referent newcomer;
    private int newcomerSentence = -1;
    private @Nullable Referent lastMain;
    private final Set<Referent> spoken = new HashSet<>();
    private @Nullable Referent asked;
    private final Map<Gender, Referent> pronounsInSentence = new EnumMap<>(Gender.class);
    private boolean newcomerEnters;

    private Pronouns(AnnotatedStory story, StoryNames names, SpeakerMentions speakers, Nominals nominals) {
        this.story = story;
        this.captions = captions(story);
        this.bodies = new Bodies(story, names);
        this.topic = new Topic(story, names);
        this.binding = new Binding(names, speakers.quoted());
        this.victims = new Victims(story, names, speakers.quoted());
        this.dead = victims.find();
        this.names = names;
        this.nominals = nominals;
        this.speakers = speakers;
    }

    private static SpanSet captions(AnnotatedStory story) {
        List<TextSpan> paragraphs = spans(story, ZoneKind.PARAGRAPH);
        List<String> words =
                paragraphs.stream().map(span -> span.of(story.text())).toList();
        return SpanSet.of(Stream.concat(
                        spans(story, ZoneKind.CAPTION).stream(),
                        LabelledCaptions.of(words).stream().map(paragraphs::get))
                .toList());
    }

    private static List<TextSpan> spans(AnnotatedStory story, ZoneKind kind) {
        return story.article().zones(kind).stream().map(Zone::span).toList();
    }

    /**
     * The person each third-person pronoun outside quotations, and the one each speaker's noun phrase, stands for, by where
     * its head begins; open ones are absent.
     */
    static Map<Integer, Resolution> resolve(AnnotatedStory story, StoryNames names, SpeakerMentions speakers) {
        Pronouns pronouns = new Pronouns(story, names, speakers, new Nominals(story, names));
        story.sentences().forEach(pronouns::read);
        return pronouns.resolved;
    }

    private boolean isQuoted(Sentence sentence, int token) {
        return speakers.quoted().contains(sentence.tokens().get(token).span());
    }

    private void read(Sentence sentence) {
        boolean narration = false;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            narration |= !isQuoted(sentence, i)
                    && Character.isLetter(sentence.tokens().get(i).text().charAt(0));
        }
        if (!narration || ReporterLines.is(sentence) || captions.contains(sentence.span())) {
            return;
        }
        salience.nextSentence();
        inSentenceBefore = inSentence;
        inSentence = new LinkedHashMap<>();
        pronounsInSentence.clear();
        int next;
        for (int i = 0; i < sentence.tokens().size(); i = next) {
            next = i + 1;
            if (isQuoted(sentence, i)) {
                continue;
            }
            NameGroup group = names.at(sentence.index(), i);
            while (group != null && next < sentence.tokens().size() && names.at(sentence.index(), next) == group) {
                next++;
            }
            int titled = group == null || group.isPerson() ? -1 : nominalIn(sentence, i, next);
            if (titled >= 0) {
                group = null;
                i = titled;
            }
            Referent referent = group != null ? (group.isPerson() ? group : null) : described(sentence, i);
            if (group != null && !group.isPerson() && group.couldBePerson(isSpeaker(sentence, i, next))) {
                salience.mention(group, BODY);
            }
            if (referent == null && group == null) {
                referent = pronoun(sentence, i);
            }
            if (referent != null) {
                double weight = weight(sentence, i, next);
                if (group == null) {
                    weight = Math.max(weight, weight == MAIN ? PRONOUN_SUBJECT : PRONOUN);
                }
                salience.mention(referent, weight);
                inSentence.merge(referent, weight, Math::max);
                lastMentions.put(referent, sentence.index());
                goOn(referent, weight, isSpeaker(sentence, i, next));
                asked = isAsked(sentence, i, next) ? referent : asked;
            } else if (group == null) {
                unnamed(sentence, i);
            }
        }
    }

    /** Where a speaker is a description that the name model takes for a name: "the Ostravan Democrat"; -1 if nowhere. */
    private int nominalIn(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            Mention speaker = speakers.at(sentence.index(), i);
            if (speaker != null && speaker.kind() == MentionKind.NOMINAL) {
                return i;
            }
        }
        return -1;
    }

    /** Who has spoken and is the main subject may go on; anybody else as the main subject leaves it open who does. */
    private void goOn(Referent referent, double weight, boolean speaks) {
        if (speaks) {
            spoken.add(referent);
        }
        if (weight >= MAIN) {
            lastMain = spoken.contains(referent) ? referent : null;
        }
    }

    private boolean isSpeaker(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (speakers.at(sentence.index(), i) != null) {
                return true;
            }
        }
        return false;
    }

    private double weight(Sentence sentence, int begin, int end) {
        if (isSpeaker(sentence, begin, end)) {
            return SPEAKER;
        }
        if (isAsked(sentence, begin, end)) {
            return ASKED;
        }
        return GrammaticalRole.of(sentence, begin, end).salience();
    }

    /** "a reporter asked Ruiz whether". */
    private boolean isAsked(Sentence sentence, int begin, int end) {
        DependencyTree tree = pronounsInSentence.isEmpty() ? sentence.dependencies() : null;
        for (int i = begin; tree != null && i < end; i++) {
            int verb = tree.is(i, "obj") || tree.is(i, "iobj") ? tree.head(i) : DependencyTree.NONE;
            if (verb != DependencyTree.NONE
                    && verb < i
                    && ASKING.matcher(sentence.tokens().get(verb).lemma()).matches()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Referent described(Sentence sentence, int token) {
        Mention speaker = speakers.at(sentence.index(), token);
        if (speaker == null) {
            return null;
        }
        NameGroup named = speaker.kind() == MentionKind.NOMINAL ? named(speaker) : null;
        if (named == null) {
            return speakers.described(speaker);
        }
        resolved.put(sentence.tokens().get(token).span().begin(), new Resolution(named, evidence));
        return named.isPerson() ? named : null;
    }

    /** Somebody whom the story does not name, or names elsewhere, as the subject of a clause: "A deckhand waited." */
    private void unnamed(Sentence sentence, int token) {
        Mention mention = nominals.subject(sentence, token);
        if (mention == null) {
            return;
        }
        NameGroup named = named(mention);
        if (named == null && !nominals.isNew(mention)) {
            return;
        }
        Referent referent = named == null ? speakers.described(mention) : named.isPerson() ? named : null;
        if (referent != null) {
            double weight = GrammaticalRole.of(sentence, token, token + 1).salience();
            salience.mention(referent, weight);
            inSentence.merge(referent, weight, Math::max);
            newcomer = named == null ? referent : newcomer;
            newcomerSentence = named == null ? sentence.index() : newcomerSentence;
            newcomerEnters = named == null && nominals.isAfterWhen(mention);
            lastMentions.put(referent, sentence.index());
        }
    }

    private @Nullable NameGroup named(Mention nominal) {
        NameGroup apposed = nominals.apposed(nominal);
        evidence = NameEvidence.APPOSITION;
        if (apposed != null) {
            return apposed;
        }
        NameGroup body = bodies.of(nominal);
        evidence = NameEvidence.BODY;
        if (body != null) {
            return body;
        }
        evidence = NameEvidence.DESCRIPTION;
        List<NameGroup> described = nominals.described(nominal);
        if (described.size() == 1) {
            return described.get(0);
        }
        Referent clearest = salience.clearest(referent -> described.contains(referent) ? 1 : 0);
        if (clearest instanceof NameGroup group) {
            return group;
        }
        if (!described.isEmpty()) {
            return null;
        }
        if (nominals.isEpithet(nominal) && onlyOne() instanceof NameGroup only && only.isPerson()) {
            Gender told = Honorific.findGender(nominals.head(nominal).text());
            return told == null || only.gender().canBe(told) ? only : null;
        }
        evidence = NameEvidence.VARIATION;
        NameGroup last = topic.at(nominal, inSentenceBefore, inSentence);
        return last != null && nominals.canVary(last, nominal) ? last : null;
    }

    private @Nullable Referent pronoun(Sentence sentence, int token) {
        Gender gender = gender(sentence.tokens().get(token).text());
        if (gender == null) {
            return null;
        }
        SpanSet own = speakers.wordsOf(sentence.index(), token);
        Set<Referent> complements = binding.complements(sentence, token);
        NameGroup bound = binding.bound(sentence, token);
        boolean agrees = bound != null
                && (bound.gender().fit(gender) > 0
                        || (Binding.isReflexive(sentence.tokens().get(token))
                                && bound.gender().canBe(gender)));
        if (bound != null && bound.isPerson() && agrees) {
            bound.gender().correct(gender);
            resolved.put(sentence.tokens().get(token).span().begin(), new Resolution(bound, NameEvidence.CLEAR));
            pronounsInSentence.put(gender, bound);
            return bound;
        }
        if (speakers.goesOn(sentence.index(), token) && lastMain != null && canGoOn(lastMain, gender)) {
            lastMain.gender().correct(gender);
            resolved.put(sentence.tokens().get(token).span().begin(), new Resolution(lastMain, NameEvidence.CLEAR));
            pronounsInSentence.put(gender, lastMain);
            return lastMain;
        }
        boolean asks = speakers.asks(sentence.index(), token);
        Set<Referent> silent = silent(sentence, token);
        Referent before = pronounsInSentence.get(gender);
        ToDoubleFunction<Referent> fit =
                referent -> complements.contains(referent) || silent.contains(referent) || (asks && referent == asked)
                        ? 0
                        : referent.gender().fit(gender)
                                * (isNamedIn(own, referent) ? NAMED_IN_OWN_WORDS : 1)
                                * (referent == before ? SAME_SENTENCE : 1);
        Referent found = salience.clearest(fit);
        NameEvidence way = onlyOne() != null
                ? NameEvidence.ONLY_ONE
                : salience.lead() >= CLEAR_LEAD ? NameEvidence.CLEAR : NameEvidence.CLOSE;
        if (found == null) {
            Referent often = salience.clearest(referent -> fit.applyAsDouble(referent)
                    * (1 + OFTEN * Topic.times(referent) / Math.max(1, names.mostMentions())));
            found = often != null && spoken.contains(often) ? often : null;
        }
        if (found != null && (isUnlikelyBeside(found, gender, sentence) || isOfWhoTells(sentence, token, gender))) {
            return null;
        }
        if (found == null) {
            Referent only = onlyOne(gender);
            boolean excluded = only != null && (silent.contains(only) || isUnlikelyBeside(only, gender, sentence));
            found = excluded ? null : only;
            way = NameEvidence.ONLY_GENDER;
        }
        if (found == null && !salience.mentioned().iterator().hasNext()) {
            found = namedNext(sentence, token, gender);
        }
        if (found != null) {
            pronounsInSentence.put(gender, found);
            resolved.put(sentence.tokens().get(token).span().begin(), new Resolution(found, way));
            found.gender().pronoun(gender);
            if (found instanceof NameGroup group && !group.isPerson()) {
                group.becomePerson();
            }
            if (isRelative(sentence, token)) {
                found.gender().tell(gender);
            }
        }
        return found;
    }

    /** Those who have died and so are not whom a pronoun means that speaks, but for those whom the story has quoted by name. */
    private Set<Referent> silent(Sentence sentence, int token) {
        // Of a father who has died it is the child who speaks.
        if (speakers.at(sentence.index(), token) != null && Victims.isOfRelative(sentence, token)) {
            Set<Referent> late = new HashSet<>(victims.dead());
            late.removeAll(spoken);
            return late;
        }
        if (dead.isEmpty() || speakers.at(sentence.index(), token) == null || victims.isFromBefore(sentence)) {
            return Set.of();
        }
        Set<Referent> silent = new HashSet<>(dead);
        silent.removeAll(spoken);
        return silent;
    }

    /** Whether "he added" can be the one who has just spoken: a first name alone is overruled where nobody else is near. */
    private boolean canGoOn(Referent speaker, Gender gender) {
        if (speaker.gender().fit(gender) > 0) {
            return true;
        }
        return speaker.gender().canBe(gender)
                && Stream.concat(inSentenceBefore.keySet().stream(), inSentence.keySet().stream())
                        .allMatch(referent ->
                                referent == speaker || referent.gender().fit(gender) == 0);
    }

    /** Whether the sentence before is about somebody unnamed who fits, too, and not about the one found: A steward held on. */
    private boolean isUnlikelyBeside(Referent found, Gender gender, Sentence sentence) {
        return newcomer != null
                && newcomer != found
                && newcomerSentence >= sentence.index() - 1
                && newcomer.gender().fit(gender) > 0
                && (lastMentions.getOrDefault(found, -1) < newcomerSentence || isOutweighed(found, sentence));
    }

    /** "my mother": a relative of the one who tells this without quotation marks, in this sentence or the one before. */
    private boolean isOfWhoTells(Sentence sentence, int token, Gender gender) {
        for (int s = Math.max(0, sentence.index() - 1); s <= sentence.index(); s++) {
            Sentence at = story.sentences().get(s);
            int end = s == sentence.index() ? token : at.tokens().size();
            for (int i = 0; at.zone() == sentence.zone() && i + 1 < end; i++) {
                boolean mine = at.tokens().get(i).text().equalsIgnoreCase("my") && !isQuoted(at, i);
                if (mine && Honorific.findGender(at.tokens().get(i + 1).text()) == gender) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the sentence that brings in somebody is about them rather than the one found: A medic ran over to help him. */
    private boolean isOutweighed(Referent found, Sentence sentence) {
        Map<Referent, Double> there = newcomerSentence == sentence.index() ? inSentence : inSentenceBefore;
        double weight = there.getOrDefault(found, 0.0);
        return newcomerEnters || (newcomer != null && weight < there.getOrDefault(newcomer, 0.0) && weight < SPEAKER);
    }

    /** "his wife": a pronoun that is told by a relation, which is no slip. */
    private static boolean isRelative(Sentence sentence, int token) {
        List<Token> tokens = sentence.tokens();
        int i = token + 1;
        while (i < tokens.size() && tokens.get(i).tag().startsWith("JJ")) {
            i++;
        }
        return tokens.get(token).tag().equals("PRP$")
                && i < tokens.size()
                && Honorific.findGender(tokens.get(i).text()) != null;
    }

    /** “...,” she said. Ana Ruiz laughed; "after she left, Ana Ruiz laughed": who is named first behind a pronoun, and nobody before. */
    private @Nullable Referent namedNext(Sentence sentence, int token, Gender gender) {
        int last = Math.min(sentence.index() + 1, story.sentences().size() - 1);
        for (int s = sentence.index(); s <= last; s++) {
            Sentence at = story.sentences().get(s);
            if (at.zone() != sentence.zone()) {
                return null;
            }
            for (int i = s == sentence.index() ? token + 1 : 0; i < at.tokens().size(); i++) {
                NameGroup group = names.at(s, i);
                if (group != null && group.isPerson() && !isQuoted(at, i)) {
                    boolean main = GrammaticalRole.of(at, i, nameEnd(at, i)) == GrammaticalRole.MAIN_SUBJECT;
                    return (s > sentence.index() || main) && group.gender().fit(gender) > 0 ? group : null;
                }
            }
        }
        return null;
    }

    private int nameEnd(Sentence sentence, int begin) {
        int end = begin;
        while (end < sentence.tokens().size() && names.at(sentence.index(), end) == names.at(sentence.index(), begin)) {
            end++;
        }
        return end;
    }

    /** The only one of whom the story has spoken by now; null when there are none or more. */
    private @Nullable Referent onlyOne() {
        Referent only = null;
        for (Referent referent : salience.mentioned()) {
            if (only != null) {
                return null;
            }
            only = referent;
        }
        return only;
    }

    private static boolean isNamedIn(SpanSet words, Referent referent) {
        return referent instanceof NameGroup group
                && group.mentions().stream().anyMatch(mention -> words.contains(mention.span()));
    }

    /** The only person of that gender whom the story has named by now. */
    private @Nullable Referent onlyOne(Gender gender) {
        Referent alone = onlyOne();
        if (alone != null && alone.gender().fit(gender) > 0) {
            return alone;
        }
        Referent only = null;
        for (Referent referent : salience.mentioned()) {
            if (referent.gender().likely() == gender) {
                if (only != null) {
                    return null;
                }
                only = referent;
            }
        }
        return only;
    }

    static @Nullable Gender gender(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> null;
        };
    }
}
