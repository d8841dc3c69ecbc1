package org.newsvoice.speaker.noun;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.group.GrammaticalRole;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.SpeakerMentions;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.NominalPhrase;
import org.newsvoice.speaker.word.Variation;

/**
 * Whom a noun means that the story has used of nobody, right behind the one person of its paragraph: Mediator Ana Ruiz tried again.
 * “...,” the envoy said. Not where the words speak of him or her, nor by a noun for somebody who acts on others: "the surgeon".
 */
record ParagraphSubject(AnnotatedStory story, StoryNames names, SpeakerMentions speakers) {

    private static final Set<String> ACTING = Set.of(
            "coach",
            "trainer",
            "boss",
            "employer",
            "surgeon",
            "vet",
            "nurse",
            "medic",
            "paramedic",
            "referee",
            "umpire",
            "coroner",
            "chaplain",
            "usher",
            "bailiff",
            "magistrate",
            "landlord",
            "landlady",
            "captain",
            "caller",
            "guide",
            "rescuer",
            "sheriff",
            "ranger");
    private static final Pattern SPEAKING_FOR =
            Pattern.compile("spokes(man|woman|person)|lawyer|attorney|aide|source|judge");
    private static final Set<String> RESTRICTING =
            Set.of("of", "for", "from", "to", "who", "that", "whose", "in", "at", "behind", "on");

    /** The one; null when it may be somebody else. */
    @Nullable
    NameGroup of(Mention nominal) {
        if (speakers.at(nominal.sentence(), nominal.headToken()) == null) {
            return null;
        }
        NominalPhrase phrase = NominalPhrase.of(story, nominal);
        Token head = phrase.noun();
        String noun = head.text().toLowerCase(Locale.ROOT);
        int next = nominal.headToken() + 1;
        boolean restricted = next < phrase.tokens().size()
                && RESTRICTING.contains(phrase.tokens().get(next).text().toLowerCase(Locale.ROOT));
        if (!phrase.isDefinite()
                || restricted
                || !head.tag().equals("NN")
                || !HumanNouns.is(noun)
                || BodyKinds.is(noun)
                || Variation.isOffice(noun)
                || ACTING.contains(noun)
                || isUsedBefore(noun, nominal)) {
            return null;
        }
        NameGroup subject = subject(nominal);
        Gender told = Honorific.findGender(noun);
        if (subject == null || (told != null && !subject.gender().canBe(told)) || isSpokenOf(subject, nominal)) {
            return null;
        }
        return !Variation.isBystander(noun) || sharesTitle(subject, phrase) ? subject : null;
    }

    /** Whether a bare noun that the story has not used before, and that is no office, can mean the one who has just spoken. */
    boolean canMean(NameGroup person, Mention nominal) {
        NominalPhrase phrase = NominalPhrase.of(story, nominal);
        String noun = phrase.noun().text().toLowerCase(Locale.ROOT);
        Gender told = Honorific.findGender(noun);
        return person.isPerson()
                && phrase.isDefinite()
                && phrase.begin() + 1 == phrase.head()
                && phrase.noun().tag().equals("NN")
                && HumanNouns.is(noun)
                && !Variation.isOffice(noun)
                && !BodyKinds.is(noun)
                && !ACTING.contains(noun)
                && !SPEAKING_FOR.matcher(noun).matches()
                && !isUsedBefore(noun, nominal)
                && (told == null || person.gender().canBe(told))
                && !isSpokenOf(person, nominal);
    }

    /** The only person named before it in its paragraph, if the last sentence there is about that person; null else. */
    private @Nullable NameGroup subject(Mention nominal) {
        NameGroup only = null;
        boolean main = false;
        int zone = story.sentences().get(nominal.sentence()).zone();
        for (int s = nominal.sentence(); s >= 0 && story.sentences().get(s).zone() == zone; s--) {
            Sentence sentence = story.sentences().get(s);
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                boolean before = token.span().end() <= nominal.span().begin();
                NameGroup group = before && !speakers.quoted().contains(token.span()) ? names.at(s, i) : null;
                if (before && isSomebodyElse(sentence, i)) {
                    return null;
                }
                if (group == null || !group.isPerson()) {
                    continue;
                }
                if (s == nominal.sentence() || (only != null && only != group)) {
                    return null;
                }
                only = group;
                main |= s == lastTold(nominal)
                        && GrammaticalRole.of(sentence, i, end(sentence, i, group)) == GrammaticalRole.MAIN_SUBJECT;
            }
        }
        return main ? only : null;
    }

    /** The sentence before the one of the mention. */
    private static int lastTold(Mention nominal) {
        return nominal.sentence() - 1;
    }

    private int end(Sentence sentence, int begin, NameGroup group) {
        int end = begin;
        while (end < sentence.tokens().size() && names.at(sentence.index(), end) == group) {
            end++;
        }
        return end;
    }

    /** "a medic": somebody without a name comes in. */
    private boolean isSomebodyElse(Sentence sentence, int token) {
        List<Token> tokens = sentence.tokens();
        boolean human = tokens.get(token).tag().equals("NN")
                && HumanNouns.is(tokens.get(token).text())
                && !names.isDescription(sentence.index(), token)
                && !speakers.quoted().contains(tokens.get(token).span());
        int i = token - 1;
        while (human && i > 0 && tokens.get(i).tag().matches("JJ.*|NN|HYPH|CD")) {
            i--;
        }
        return human && i >= 0 && tokens.get(i).text().matches("(?i)an?|another|one|his|her|the");
    }

    private boolean isUsedBefore(String noun, Mention nominal) {
        return story.sentences().subList(0, nominal.sentence() + 1).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().end() <= nominal.span().begin())
                .filter(token -> !speakers.quoted().contains(token.span()))
                .anyMatch(token -> token.text().toLowerCase(Locale.ROOT).equals(noun));
    }

    /** Whether the words name the person, or have a "he" or "she" that may be it. */
    private boolean isSpokenOf(NameGroup person, Mention nominal) {
        var own = speakers.wordsOf(nominal.sentence(), nominal.headToken());
        if (person.mentions().stream().map(EntityMention::span).anyMatch(own::contains)) {
            return true;
        }
        for (Sentence sentence : story.sentences()) {
            for (Token token : sentence.tokens()) {
                String word = token.text().toLowerCase(Locale.ROOT);
                Gender gender = Set.of("he", "him", "his").contains(word)
                        ? Gender.MALE
                        : Set.of("she", "her", "hers").contains(word) ? Gender.FEMALE : null;
                if (gender != null
                        && own.contains(token.span())
                        && person.gender().fit(gender) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the police spokesman" of the Police Public Relations Officer Ruiz: a word before the noun is in the title. */
    private boolean sharesTitle(NameGroup person, NominalPhrase phrase) {
        Set<String> modifiers = new HashSet<>();
        for (int i = phrase.begin() + 1; i < phrase.head(); i++) {
            modifiers.add(phrase.tokens().get(i).text().toLowerCase(Locale.ROOT));
        }
        return person.mentions().stream().anyMatch(mention -> {
            List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
            int begin = mention.beginToken();
            boolean shared = false;
            while (begin > 0
                    && (tokens.get(begin - 1).tag().startsWith("NN")
                            || tokens.get(begin - 1).text().equals(","))) {
                begin--;
                shared |= modifiers.contains(tokens.get(begin).text().toLowerCase(Locale.ROOT));
            }
            return shared;
        });
    }
}
