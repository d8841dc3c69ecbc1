package org.newsvoice.speaker.discourse;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.speaker.group.Referent;

/** Of whom a story has told up to a place: who is present, who has spoken, and who has just come in. For one thread. */
public final class Discourse {

    /** What being quoted adds to somebody's salience. */
    public static final double SPEAKER = 1.2;

    /** From this weight on a mention is the main subject or a speaker. */
    public static final double MAIN = 1;

    private static final int NEVER = -2;

    private final Salience salience = new Salience();
    private final Map<Referent, Integer> lastMentions = new HashMap<>();
    private final Map<Referent, Integer> lastActs = new HashMap<>();
    private Map<Referent, Double> inSentence = new LinkedHashMap<>();
    private Map<Referent, Double> inSentenceBefore = Map.of();
    private final Map<Gender, Referent> pronounsInSentence = new EnumMap<>(Gender.class);
    private final Set<Referent> spoken = new HashSet<>();
    private @Nullable Referent lastMain;
    private @Nullable Referent asked;
    private int askedSentence = -1;
    private @Nullable Referent newcomer;
    private int newcomerSentence = -1;
    private int sentenceHere = -1;
    private int sentenceBefore = -1;
    private boolean newcomerEnters;

    /** How present each person is now. */
    public Salience salience() {
        return salience;
    }

    /** Who is mentioned in the sentence so far, with the greatest weight of each. */
    public Map<Referent, Double> inSentence() {
        return inSentence;
    }

    /** Who was mentioned in the sentence before. */
    public Map<Referent, Double> inSentenceBefore() {
        return inSentenceBefore;
    }

    /** The one who was asked last. */
    @Nullable
    public Referent asked() {
        return asked;
    }

    /** The last main subject, if it has spoken. */
    @Nullable
    public Referent lastMain() {
        return lastMain;
    }

    /** Those whom the story has quoted. */
    public Set<Referent> spoken() {
        return spoken;
    }

    /** The one who does something in this sentence, and may tell of it without being quoted. */
    public void act(Referent referent, Sentence sentence) {
        lastActs.put(referent, sentence.index());
    }

    /**
     * Those who have not spoken by now and do nothing in this sentence or the one before, where somebody has whom a pronoun of that
     * gender can stand for.
     */
    public Set<Referent> silentBeside(Gender gender, Sentence sentence) {
        if (spoken.stream().noneMatch(referent -> referent.gender().fit(gender) > 0)) {
            return Set.of();
        }
        Set<Referent> silent = new HashSet<>();
        salience.mentioned().forEach(silent::add);
        silent.removeAll(spoken);
        silent.removeIf(referent -> lastActs.getOrDefault(referent, NEVER) >= sentence.index() - 1);
        return silent;
    }

    /** Whom a pronoun of that gender stands for in this sentence. */
    @Nullable
    public Referent byPronoun(Gender gender) {
        return pronounsInSentence.get(gender);
    }

    /** Whether a pronoun that refers to somebody has occurred so far. */
    public boolean hasPronouns() {
        return !pronounsInSentence.isEmpty();
    }

    /** The index of the sentence that mentioned somebody last; negative when none did. */
    public int lastMention(Referent referent) {
        return lastMentions.getOrDefault(referent, -1);
    }

    /** Begins a new sentence. */
    public void nextSentence(Sentence sentence) {
        sentenceBefore = sentenceHere;
        sentenceHere = sentence.index();
        salience.nextSentence();
        inSentenceBefore = inSentence;
        inSentence = new LinkedHashMap<>();
        pronounsInSentence.clear();
    }

    /** Notes that the sentence mentions somebody, with the weight of the role there. */
    public void mention(Referent referent, double weight, Sentence sentence) {
        salience.mention(referent, weight);
        inSentence.merge(referent, weight, Math::max);
        lastMentions.put(referent, sentence.index());
    }

    /** Who has spoken and is the main subject may go on; anybody else as the main subject leaves it open who does. */
    public void goOn(Referent referent, double weight, boolean speaks) {
        if (speaks) {
            spoken.add(referent);
        }
        if (weight >= MAIN) {
            lastMain = spoken.contains(referent) ? referent : null;
        }
    }

    /** Notes that somebody asks in the sentence. */
    public void ask(Referent referent, Sentence sentence) {
        asked = referent;
        askedSentence = sentence.index();
    }

    /** The one who is asked in the sentence before; null when nobody is. */
    @Nullable
    public Referent askedBefore(int sentence) {
        return askedSentence == sentence - 1 ? asked : null;
    }

    /** Whether this sentence or the one before asks somebody else who may be meant: Bell interviewed Ruiz. “...,” she said. */
    public boolean isAskedBeside(Referent found, Gender gender, Sentence sentence) {
        return asked != null
                && asked != found
                && askedSentence >= sentence.index() - 1
                && asked.gender().canBe(gender);
    }

    /** Notes whom a pronoun of this gender has stood for. */
    public void resolvePronoun(Gender gender, Referent referent) {
        pronounsInSentence.put(gender, referent);
    }

    /**
     * Somebody whom the story has brought in without a name.
     *
     * @param enters whether so that the scene is theirs from now on
     */
    public void comesIn(Referent referent, Sentence sentence, boolean enters) {
        newcomer = referent;
        newcomerSentence = sentence.index();
        newcomerEnters = enters;
    }

    /** The scene is nobody's who came in last: somebody named has been mentioned by a noun. */
    public void staysWithNamed() {
        newcomerEnters = false;
    }

    /** Whether "he added" can be the one who has just spoken: a first name alone is overruled where nobody else is near. */
    public boolean canGoOn(Referent speaker, Gender gender) {
        if (speaker.gender().fit(gender) > 0) {
            return true;
        }
        return speaker.gender().canBe(gender)
                && Stream.concat(inSentenceBefore.keySet().stream(), inSentence.keySet().stream())
                        .allMatch(referent ->
                                referent == speaker || referent.gender().fit(gender) == 0);
    }

    /** Whether the sentence before is about somebody unnamed who fits, too, and not about the one found: A steward held on. */
    public boolean isUnlikelyBeside(Referent found, Gender gender, Sentence sentence) {
        return newcomer != null
                && newcomer != found
                && newcomerSentence >= Math.min(sentence.index() - 1, sentenceBefore)
                && newcomer.gender().fit(gender) > 0
                && (lastMentions.getOrDefault(found, -1) < newcomerSentence || isOutweighed(found, sentence));
    }

    /** Whether the sentence that brings in somebody is about them rather than the one found: A medic ran over to help him. */
    private boolean isOutweighed(Referent found, Sentence sentence) {
        Map<Referent, Double> there = newcomerSentence == sentence.index() ? inSentence : inSentenceBefore;
        double weight = there.getOrDefault(found, 0.0);
        return newcomerEnters || (newcomer != null && weight < there.getOrDefault(newcomer, 0.0) && weight < SPEAKER);
    }

    /** The only one of whom the story has spoken by now; null when there are none or more. */
    @Nullable
    public Referent onlyOne() {
        Referent only = null;
        for (Referent referent : salience.mentioned()) {
            if (only != null) {
                return null;
            }
            only = referent;
        }
        return only;
    }

    /** The only person of that gender whom the story has named by now. */
    @Nullable
    public Referent onlyOne(Gender gender) {
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
}
