package org.newsvoice.speaker.pronoun;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.Zone;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.discourse.Asking;
import org.newsvoice.speaker.discourse.Discourse;
import org.newsvoice.speaker.discourse.NameEvidence;
import org.newsvoice.speaker.discourse.Resolution;
import org.newsvoice.speaker.discourse.Salience;
import org.newsvoice.speaker.discourse.Topic;
import org.newsvoice.speaker.group.GrammaticalRole;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.Referent;
import org.newsvoice.speaker.group.SpeakerMentions;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.NominalPhrase;

/** Whom a "he" or "she" stands for at its place: the clearly most salient person of fitting gender mentioned before. For one thread. */
public final class PronounReading {

    private static final Set<String> DENYING = Set.of("deny", "dispute", "reject", "contest", "disagree");

    /** Decides between two who are equally present: the one whom the story names most often, if quoted before. */
    private static final double OFTEN = 0.25;

    private static final double CLEAR_LEAD = 3;

    private static final double NAMED_IN_OWN_WORDS = 0.25;
    /** Pronouns of one gender in one sentence are mostly one person. */
    private static final double SAME_SENTENCE = 1.3;

    private final AnnotatedStory story;
    private final StoryNames names;
    private final SpeakerMentions speakers;
    private final Binding binding;
    private final Victims victims;
    private final Set<Referent> dead;
    private final Discourse discourse;
    private final OwnWords ownWords;
    private final Nearby nearby;
    private final Asking asking;

    /** A reading that asks {@code discourse} who is present at each place. */
    public PronounReading(
            AnnotatedStory story, StoryNames names, SpeakerMentions speakers, Discourse discourse, Asking asking) {
        this.story = story;
        this.names = names;
        this.speakers = speakers;
        this.binding = new Binding(names, speakers.quoted());
        this.victims = new Victims(story, names, speakers.quoted());
        this.dead = victims.find();
        this.discourse = discourse;
        this.ownWords = new OwnWords(story);
        this.nearby = new Nearby(story, speakers, discourse, ownWords);
        this.asking = asking;
    }

    /** The one whom the pronoun stands for, who is of its gender from now on; null for other words, and when it stays open. */
    @Nullable
    public Resolution read(Sentence sentence, int token) {
        Gender gender = gender(sentence.tokens().get(token).text());
        if (gender == null) {
            return null;
        }
        Referent certain = bound(sentence, token, gender);
        certain = certain == null ? goesOn(sentence, token, gender) : certain;
        certain = certain == null ? answering(sentence, token, gender) : certain;
        if (certain != null) {
            certain.gender().correct(gender);
            discourse.resolvePronoun(gender, certain);
            return new Resolution(certain, NameEvidence.CLEAR);
        }
        Resolution found = likely(sentence, token, gender);
        if (found != null) {
            discourse.resolvePronoun(gender, found.referent());
            boolean subject = sentence.tokens().get(token).text().matches("(?i)s?he");
            if (subject || !isDoubtful(found.referent(), gender)) {
                found.referent().gender().pronoun(gender);
            }
            if (found.referent() instanceof NameGroup group && !group.isPerson()) {
                group.becomePerson();
            }
            if (isRelative(sentence, token)) {
                found.referent().gender().tell(gender);
            }
        }
        return found;
    }

    /** "Osei said that they had passed near her" tells no sex of Osei where the story has named a woman. */
    private boolean isDoubtful(Referent found, Gender gender) {
        if (found.gender().likely() != null) {
            return false;
        }
        for (Referent other : discourse.salience().mentioned()) {
            if (other != found && other.gender().likely() == gender) {
                return true;
            }
        }
        return false;
    }

    /** The one whom grammar binds the pronoun to: "Ruiz said that she herself". */
    private @Nullable NameGroup bound(Sentence sentence, int token, Gender gender) {
        NameGroup bound = binding.bound(sentence, token);
        boolean agrees = bound != null
                && (bound.gender().fit(gender) > 0
                        || (Binding.isReflexive(sentence.tokens().get(token))
                                && bound.gender().canBe(gender)));
        return bound != null && bound.isPerson() && agrees ? bound : null;
    }

    /** Who has spoken and goes on: "he added". */
    private @Nullable Referent goesOn(Sentence sentence, int token, Gender gender) {
        Referent lastMain = discourse.lastMain();
        boolean goesOn = speakers.goesOn(sentence.index(), token)
                && lastMain != null
                && discourse.canGoOn(lastMain, gender)
                && !ownWords.tellOf(speakers.wordsOf(sentence.index(), token), lastMain);
        return goesOn ? lastMain : null;
    }

    /** Who has just been asked and answers: "Ruiz asked him how. “...,” he replied." */
    private @Nullable Referent answering(Sentence sentence, int token, Gender gender) {
        Asking.Exchange question = asking.last();
        Referent asked = question.asker() == null ? null : question.asked();
        boolean answers = speakers.answers(sentence.index(), token);
        return answers && asked != null && asked.gender().fit(gender) > 0 ? asked : null;
    }

    private @Nullable Resolution likely(Sentence sentence, int token, Gender gender) {
        Asking.Exchange question = asking.last();
        if (question.addressed() && question.asked() == null && speakers.answers(sentence.index(), token)) {
            // The one who answers is somebody whom the story does not know by now.
            return null;
        }
        SpanSet own = speakers.wordsOf(sentence.index(), token);
        Set<Referent> excluded = excluded(sentence, token, gender);
        Referent reporter = nearby.soleReporter(sentence, token, gender);
        if (reporter != null && !excluded.contains(reporter)) {
            return new Resolution(reporter, NameEvidence.CLOSE);
        }
        Referent before = discourse.byPronoun(gender);
        ToDoubleFunction<Referent> fit = referent -> excluded.contains(referent)
                ? 0
                : referent.gender().fit(gender)
                        * (ownWords.name(own, referent) ? NAMED_IN_OWN_WORDS : 1)
                        * (referent == before ? SAME_SENTENCE : 1);
        Salience salience = discourse.salience();
        Referent found = salience.clearest(fit);
        NameEvidence way = discourse.onlyOne() != null
                ? NameEvidence.ONLY_ONE
                : salience.lead() >= CLEAR_LEAD ? NameEvidence.CLEAR : NameEvidence.CLOSE;
        if (found == null) {
            Referent often = salience.clearest(referent -> fit.applyAsDouble(referent)
                    * (1 + OFTEN * Topic.times(referent) / Math.max(1, names.mostMentions())));
            found = often != null && discourse.spoken().contains(often) ? often : null;
        }
        NameGroup nearer = found instanceof Referent.Described ? nearby.nearerThan(found, sentence, gender) : null;
        found = nearer == null || excluded.contains(nearer) ? found : nearer;
        if (found != null) {
            boolean answers = speakers.at(sentence.index(), token) != null && !speakers.asks(sentence.index(), token);
            boolean unlikely = discourse.isUnlikelyBeside(found, gender, sentence)
                    || isAnyOf(found, excluded, gender, own)
                    || (ownWords.tellOf(own, found) && nearby.isAnother(found, gender))
                    || (!isTellersRelative(found) && isOfWhoTells(sentence, token, gender))
                    || (answers && discourse.isAskedBeside(found, gender, sentence))
                    || (answers && nearby.isOfParagraphBefore(sentence, found, gender, own));
            return unlikely ? null : new Resolution(found, way);
        }
        Referent only = discourse.onlyOne(gender);
        if (only != null && !excluded.contains(only) && !discourse.isUnlikelyBeside(only, gender, sentence)) {
            return new Resolution(only, NameEvidence.ONLY_GENDER);
        }
        boolean first = !salience.mentioned().iterator().hasNext();
        Referent next = first ? namedNext(sentence, token, gender) : null;
        return next == null ? null : new Resolution(next, NameEvidence.ONLY_GENDER);
    }

    /**
     * Whether nothing tells the gender of the one found, who has not just spoken, and another is the object there who may be meant as
     * well, or anybody is there whom the words may speak of: Ruiz met Osei. “...,” she said; “I owe her a fish,” he said.
     */
    private boolean isAnyOf(Referent found, Set<Referent> excluded, Gender gender, SpanSet own) {
        Map<Referent, Double> near = new HashMap<>(discourse.inSentenceBefore());
        discourse.inSentence().forEach((referent, weight) -> near.merge(referent, weight, Math::max));
        if (!(found instanceof NameGroup)
                || found.gender().likely() != null
                || near.getOrDefault(found, 0.0) >= Discourse.SPEAKER) {
            return false;
        }
        double least = ownWords.speakOfOther(own, gender) ? 0 : GrammaticalRole.OBJECT.salience();
        return near.entrySet().stream()
                .anyMatch(other -> other.getKey() != found
                        && other.getKey() instanceof NameGroup
                        && !excluded.contains(other.getKey())
                        && other.getValue() >= least
                        && (other.getKey().gender().likely() == null
                                || other.getKey().gender().likely() == gender));
    }

    /** Who cannot be meant: other parts of the same clause, the dead, whom the pronoun asks, and who has not said what it adds to. */
    private Set<Referent> excluded(Sentence sentence, int token, Gender gender) {
        Set<Referent> excluded = new HashSet<>(binding.complements(sentence, token));
        excluded.addAll(silent(sentence, token));
        excluded.addAll(contradicted(sentence, token));
        Referent asked = discourse.asked();
        if (asked != null && speakers.asks(sentence.index(), token)) {
            excluded.add(asked);
        }
        if (speakers.goesOn(sentence.index(), token)) {
            excluded.addAll(discourse.silentBeside(gender, sentence));
        }
        Referent asker = asking.last().asker();
        if (asker != null && speakers.answers(sentence.index(), token)) {
            excluded.add(asker);
        }
        return excluded;
    }

    /** "Ruiz said so. He denied it.": somebody else than the one who has just said it, or whom the sentence before is about. */
    private Set<Referent> contradicted(Sentence sentence, int token) {
        DependencyTree tree = sentence.dependencies();
        boolean denies = tree != null && token == 0 && tree.is(0, "nsubj") && isDenial(sentence, tree, tree.head(0));
        Set<Referent> found = new HashSet<>();
        if (denies) {
            found.add(discourse.lastMain());
            discourse.inSentenceBefore().forEach((referent, weight) -> {
                if (weight >= Discourse.MAIN) {
                    found.add(referent);
                }
            });
            found.remove(null);
        }
        return found;
    }

    /** "denied it", "disagreed" */
    private static boolean isDenial(Sentence sentence, DependencyTree tree, int verb) {
        List<Token> tokens = sentence.tokens();
        int denied = tree.dependent(verb, "obj");
        // "He denied that": says himself what it is that he denies
        boolean clause = verb != DependencyTree.NONE && tree.dependent(verb, "ccomp") != DependencyTree.NONE;
        return verb != DependencyTree.NONE
                && !clause
                && DENYING.contains(tokens.get(verb).lemma())
                && !(verb + 1 < tokens.size() && tokens.get(verb + 1).text().equals("that"))
                && (denied == DependencyTree.NONE || tokens.get(denied).tag().matches("PRP|DT"));
    }

    private boolean isQuoted(Token token) {
        return speakers.quoted().contains(token.span());
    }

    /** Those who have died and so are not whom a pronoun means that speaks, but for those whom the story has quoted by name. */
    private Set<Referent> silent(Sentence sentence, int token) {
        // Of a father who has died it is the child who speaks.
        if (speakers.at(sentence.index(), token) != null && Victims.isOfRelative(sentence, token)) {
            Set<Referent> late = new HashSet<>(victims.dead());
            late.removeAll(discourse.spoken());
            return late;
        }
        if (dead.isEmpty() || speakers.at(sentence.index(), token) == null || victims.isFromBefore(sentence)) {
            return Set.of();
        }
        Set<Referent> silent = new HashSet<>(dead);
        silent.removeAll(discourse.spoken());
        return silent;
    }

    /** Whether the referent is a relative of the one who tells the story: "my mother". */
    private boolean isTellersRelative(Referent referent) {
        return referent instanceof Referent.Described described
                && NominalPhrase.of(story, described.mention()).first().text().equalsIgnoreCase("my");
    }

    /** "my mother": a relative of the one who tells this without quotation marks, in this sentence or the one before. */
    private boolean isOfWhoTells(Sentence sentence, int token, Gender gender) {
        for (int s = Math.max(0, sentence.index() - 1); s <= sentence.index(); s++) {
            Sentence at = story.sentences().get(s);
            int end = s == sentence.index() ? token : at.tokens().size();
            for (int i = 0; at.zone() == sentence.zone() && i + 1 < end; i++) {
                boolean mine = at.tokens().get(i).text().equalsIgnoreCase("my")
                        && !isQuoted(at.tokens().get(i));
                if (mine && Honorific.findGender(at.tokens().get(i + 1).text()) == gender) {
                    return true;
                }
            }
        }
        return false;
    }

    /** “...,” she said. Ana Ruiz laughed; "after she left, Ana Ruiz laughed": who is named first behind a pronoun, and nobody before. */
    private @Nullable Referent namedNext(Sentence sentence, int token, Gender gender) {
        for (int s = sentence.index(); s <= nextTold(sentence); s++) {
            Sentence at = story.sentences().get(s);
            boolean other = at.zone() != sentence.zone();
            if (other && !isNextParagraph(sentence, at)) {
                return null;
            }
            for (int i = s == sentence.index() ? token + 1 : 0; i < at.tokens().size(); i++) {
                NameGroup group = names.at(s, i);
                if (group != null && group.isPerson() && !isQuoted(at.tokens().get(i))) {
                    boolean main = GrammaticalRole.of(at, i, nameEnd(at, i)) == GrammaticalRole.MAIN_SUBJECT;
                    boolean placed =
                            other ? main && !silent(sentence, token).contains(group) : s > sentence.index() || main;
                    return placed && group.gender().fit(gender) > 0 ? group : null;
                }
            }
        }
        return null;
    }

    /** The next sentence that is not all quoted. */
    private int nextTold(Sentence sentence) {
        int next = sentence.index() + 1;
        while (next < story.sentences().size()
                && story.sentences().get(next).tokens().stream()
                        .allMatch(token -> !token.isWord() || isQuoted(token))) {
            next++;
        }
        return Math.min(next, story.sentences().size() - 1);
    }

    /** Whether a sentence opens the paragraph right below another paragraph. */
    private boolean isNextParagraph(Sentence sentence, Sentence next) {
        List<Zone> zones = story.article().zones();
        return next.zone() == sentence.zone() + 1
                && zones.get(sentence.zone()).kind() == ZoneKind.PARAGRAPH
                && zones.get(next.zone()).kind() == ZoneKind.PARAGRAPH;
    }

    private int nameEnd(Sentence sentence, int begin) {
        int end = begin;
        while (end < sentence.tokens().size() && names.at(sentence.index(), end) == names.at(sentence.index(), begin)) {
            end++;
        }
        return end;
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

    static @Nullable Gender gender(String pronoun) {
        return switch (pronoun.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> Gender.MALE;
            case "she", "her", "hers", "herself" -> Gender.FEMALE;
            default -> null;
        };
    }
}
