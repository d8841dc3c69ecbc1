package org.newsvoice.speaker.pronoun;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.speaker.discourse.Discourse;
import org.newsvoice.speaker.group.GrammaticalRole;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.Referent;
import org.newsvoice.speaker.group.SpeakerMentions;

/** Whom the sentence before a pronoun is about. For one thread. */
record Nearby(AnnotatedStory story, SpeakerMentions speakers, Discourse discourse, OwnWords ownWords) {

    /** Ruiz said that it was late. “...,” he said: who has just said something else, where the sentence speaks of nobody else. */
    @Nullable
    Referent soleReporter(Sentence sentence, int token, Gender gender) {
        Map<Referent, Double> before = discourse.inSentenceBefore();
        boolean sole = speakers.at(sentence.index(), token) != null
                && before.size() == 1
                && discourse.inSentence().isEmpty()
                && !ownWords.tellOf(
                        speakers.wordsOf(sentence.index(), token),
                        before.keySet().iterator().next());
        for (Map.Entry<Referent, Double> reporter : before.entrySet()) {
            boolean fits = sole
                    && reporter.getValue() >= Discourse.SPEAKER
                    && reporter.getKey() instanceof NameGroup
                    && reporter.getKey().gender().likely() == null
                    && reporter.getKey().gender().fit(gender) > 0;
            if (fits) {
                return reporter.getKey();
            }
        }
        return null;
    }

    /**
     * "A spokesman said so." Next paragraph: "Colonel Ruiz was responding. “...,” he said.": the one named whom the sentence before is
     * about, where only earlier paragraphs tell of the one found, who has no name; else null.
     */
    @Nullable
    NameGroup nearerThan(Referent found, Sentence sentence, Gender gender) {
        int here = sentence.index() - 1;
        int last = discourse.lastMention(found);
        boolean before = last >= 0
                && last < here
                && story.sentences().get(last).zone()
                        < story.sentences().get(here).zone();
        NameGroup main = null;
        for (Map.Entry<Referent, Double> near : discourse.inSentenceBefore().entrySet()) {
            boolean fits = before
                    && near.getKey() instanceof NameGroup group
                    && group.isPerson()
                    && near.getValue() >= Discourse.MAIN
                    && group.gender().fit(gender) > 0;
            if (fits && main != null) {
                return null;
            }
            main = fits ? (NameGroup) near.getKey() : main;
        }
        return main;
    }

    /**
     * Whether the sentence before, of another paragraph, is about one other whose first name alone speaks against the gender, and the
     * words do not speak of such a one: Wynn Ruiz, 14, was moved up.¶“...,” she said.
     */
    boolean isOfParagraphBefore(Sentence sentence, Referent found, Gender gender, SpanSet own) {
        Map<Referent, Double> before = discourse.inSentenceBefore();
        boolean opens = sentence.index() > 0
                && story.sentences().get(sentence.index() - 1).zone() != sentence.zone();
        boolean present = before.containsKey(found) || discourse.inSentence().containsKey(found);
        if (!opens || before.size() != 1 || present || ownWords.speakOfOther(own, gender)) {
            return false;
        }
        Map.Entry<Referent, Double> other = before.entrySet().iterator().next();
        return other.getValue() >= GrammaticalRole.SUBJECT.salience()
                && other.getKey() instanceof NameGroup
                && other.getKey().gender().isOnlySuggested();
    }

    boolean isAnother(Referent found, Gender gender) {
        for (Referent other : discourse.salience().mentioned()) {
            if (other != found && other.gender().fit(gender) > 0) {
                return true;
            }
        }
        return false;
    }
}
