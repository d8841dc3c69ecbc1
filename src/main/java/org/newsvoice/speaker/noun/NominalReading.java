package org.newsvoice.speaker.noun;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.discourse.Discourse;
import org.newsvoice.speaker.discourse.NameEvidence;
import org.newsvoice.speaker.discourse.Resolution;
import org.newsvoice.speaker.discourse.Topic;
import org.newsvoice.speaker.group.Bodies;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.Referent;
import org.newsvoice.speaker.group.SpeakerMentions;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.Honorific;

/** Whom the story names elsewhere a noun phrase stands for, at its place: the auditor, the bank, the 24-year-old. For one thread. */
public final class NominalReading {

    private final Nominals nominals;
    private final Appositions appositions;
    private final Bodies bodies;
    private final Callings callings;
    private final ParagraphSubject paragraphs;
    private final Spouses spouses;
    private final Kin kin;
    private final Topic topic;
    private final Discourse discourse;
    private final SpeakerMentions speakers;

    /** A reading that asks {@code discourse} who is present at each place. */
    public NominalReading(
            AnnotatedStory story,
            StoryNames names,
            SpeakerMentions speakers,
            Discourse discourse,
            Map<Integer, Resolution> pronouns) {
        this.nominals = new Nominals(story, names);
        this.appositions = new Appositions(story, names);
        this.bodies = new Bodies(story, names);
        this.callings = new Callings(story, names, speakers);
        this.paragraphs = new ParagraphSubject(story, names, speakers);
        this.topic = new Topic(story, names);
        this.spouses = new Spouses(story, names, pronouns);
        this.kin = new Kin(story, names, pronouns);
        this.discourse = discourse;
        this.speakers = speakers;
    }

    /** Who it is, with {@link NameGroup} as the referent; null when the story names nobody so, or it stays open. */
    @Nullable
    public Resolution named(Mention nominal) {
        NameGroup apposed = appositions.of(nominal);
        if (apposed != null) {
            return new Resolution(apposed, NameEvidence.APPOSITION);
        }
        NameGroup spouse = spouses.of(nominal);
        if (spouse != null) {
            return new Resolution(spouse, NameEvidence.DESCRIPTION);
        }
        NameGroup relative = kin.of(nominal);
        if (relative != null) {
            return new Resolution(relative, NameEvidence.DESCRIPTION);
        }
        NameGroup body = bodies.of(nominal);
        if (body != null) {
            return new Resolution(body, NameEvidence.BODY);
        }
        NameGroup ofTwo = nominals.ofGeneration(nominal);
        if (ofTwo != null) {
            return new Resolution(ofTwo, NameEvidence.DESCRIPTION);
        }
        List<NameGroup> described = nominals.described(nominal);
        if (!described.isEmpty()) {
            NameGroup one = described.size() == 1 ? described.get(0) : clearest(described);
            return one == null ? null : new Resolution(one, NameEvidence.DESCRIPTION);
        }
        if (nominals.isEpithet(nominal) && discourse.onlyOne() instanceof NameGroup only && only.isPerson()) {
            Gender told = Honorific.findGender(nominals.head(nominal).text());
            boolean fits = told == null || only.gender().canBe(told);
            return fits ? new Resolution(only, NameEvidence.DESCRIPTION) : null;
        }
        NameGroup called = callings.fitting(nominal);
        if (called != null) {
            return new Resolution(called, NameEvidence.DESCRIPTION);
        }
        NameGroup last = topic.at(nominal, discourse.inSentenceBefore(), discourse.inSentence());
        last = last == null && nominals.tellsNoMore(nominal) ? onlyOneNear() : last;
        // "Osei asked the chemist Ruiz whether it was true. “No,” the laureate said.": who is asked answers.
        if (discourse.askedBefore(nominal.sentence()) instanceof NameGroup asked && asked.isPerson() && asked != last) {
            last = nominals.isEpithet(nominal) || last != null ? asked : null;
        }
        if (last != null && nominals.canVary(last, nominal)) {
            return new Resolution(last, NameEvidence.VARIATION);
        }
        NameGroup subject = paragraphs.of(nominal);
        subject = subject == null ? goingOn(nominal) : subject;
        return subject == null ? null : new Resolution(subject, NameEvidence.VARIATION);
    }

    /** Ruiz said so. Next paragraph: "“...,” the expert concluded.": who has just spoken, by a noun that the story has not used before. */
    private @Nullable NameGroup goingOn(Mention nominal) {
        boolean here = discourse.inSentence().isEmpty()
                && discourse.inSentenceBefore().size() == 1
                && speakers.goesOn(nominal.sentence(), nominal.headToken());
        return here && discourse.lastMain() instanceof NameGroup group && paragraphs.canMean(group, nominal)
                ? group
                : null;
    }

    /** The only one of whom this sentence and the one before speak: Ruiz's memory was different. “...,” the 24-year-old said. */
    private @Nullable NameGroup onlyOneNear() {
        Set<Referent> near = new HashSet<>(discourse.inSentenceBefore().keySet());
        near.addAll(discourse.inSentence().keySet());
        return near.size() == 1 && near.iterator().next() instanceof NameGroup group && group.isPerson() ? group : null;
    }

    private @Nullable NameGroup clearest(List<NameGroup> described) {
        Referent clearest = discourse.salience().clearest(referent -> described.contains(referent) ? 1 : 0);
        return clearest instanceof NameGroup group ? group : null;
    }
}
