package org.newsvoice.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;

/**
 * Whom "he" and "she" stand for: the clearly most salient person of fitting gender mentioned before, outside quotations.
 * Salience after Lappin and Leass (Computational Linguistics 20(4), 1994): what a mention adds depends on its grammatical
 * role, and each sentence takes a share of what the ones before it added. Who has just been quoted counts most.
 */
final class Pronouns {

    private static final double SPEAKER = 1.2;
    private static final double PRONOUN = 0.8;
    private static final double NAMED_IN_OWN_WORDS = 0.25;

    private final StoryNames names;
    private final SpeakerMentions speakers;
    private final Nominals nominals;
    private final Salience salience = new Salience();
    private final Map<Integer, Referent> resolved = new HashMap<>();

    private Pronouns(StoryNames names, SpeakerMentions speakers, Nominals nominals) {
        this.names = names;
        this.nominals = nominals;
        this.speakers = speakers;
    }

    /**
     * The person each third-person pronoun outside quotations, and the one each speaker's noun phrase, stands for, by where
     * its head begins; open ones are absent.
     */
    static Map<Integer, Referent> resolve(AnnotatedStory story, StoryNames names, SpeakerMentions speakers) {
        Pronouns pronouns = new Pronouns(names, speakers, new Nominals(story, names));
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
        if (!narration) {
            return;
        }
        salience.nextSentence();
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
            Referent referent = group != null ? (group.isPerson() ? group : null) : described(sentence, i);
            if (referent == null && group == null) {
                referent = pronoun(sentence, i);
            }
            if (referent != null) {
                double least = referent == group ? 0 : PRONOUN;
                salience.mention(referent, Math.max(least, weight(sentence, i, next)));
            }
        }
    }

    private double weight(Sentence sentence, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (speakers.at(sentence.index(), i) != null) {
                return SPEAKER;
            }
        }
        return GrammaticalRole.of(sentence, begin, end).salience();
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
        resolved.put(sentence.tokens().get(token).span().begin(), named);
        return named.isPerson() ? named : null;
    }

    private @Nullable NameGroup named(Mention nominal) {
        NameGroup apposed = nominals.apposed(nominal);
        if (apposed != null) {
            return apposed;
        }
        List<NameGroup> described = nominals.described(nominal);
        if (described.size() == 1) {
            return described.get(0);
        }
        Referent clearest = salience.clearest(referent -> described.contains(referent) ? 1 : 0);
        return clearest instanceof NameGroup group ? group : null;
    }

    private @Nullable Referent pronoun(Sentence sentence, int token) {
        Gender gender = gender(sentence.tokens().get(token).text());
        if (gender == null) {
            return null;
        }
        SpanSet own = speakers.wordsOf(sentence.index(), token);
        Set<Referent> complements = complements(sentence, token);
        Referent found = salience.clearest(referent -> complements.contains(referent)
                ? 0
                : referent.gender().fit(gender) * (isNamedIn(own, referent) ? NAMED_IN_OWN_WORDS : 1));
        if (found == null) {
            found = onlyOne(gender);
        }
        if (found != null) {
            resolved.put(sentence.tokens().get(token).span().begin(), found);
            found.gender().pronoun(gender);
        }
        return found;
    }

    private static boolean isNamedIn(SpanSet words, Referent referent) {
        return referent instanceof NameGroup group
                && group.mentions().stream().anyMatch(mention -> words.contains(mention.span()));
    }

    /** Those named in what the pronoun's verb governs: "he said of Ruiz" is not Ruiz (Principle C of binding theory). */
    private Set<Referent> complements(Sentence sentence, int pronoun) {
        DependencyTree tree = sentence.dependencies();
        Set<Referent> found = new HashSet<>();
        if (tree == null || tree.head(pronoun) == DependencyTree.NONE) {
            return found;
        }
        boolean subject = tree.is(pronoun, "nsubj");
        int verb = tree.head(pronoun);
        for (int i = 0; i < tree.size(); i++) {
            NameGroup group = names.at(sentence.index(), i);
            boolean governed = i > pronoun && subject && tree.dominates(verb, i);
            boolean coargument = i < pronoun && !subject && tree.head(i) == verb && tree.is(i, "nsubj");
            if (group != null && (governed || coargument) && !isQuoted(sentence, i)) {
                found.add(group);
            }
        }
        return found;
    }

    /** The only person of that gender whom the story has named by now. */
    private @Nullable Referent onlyOne(Gender gender) {
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
