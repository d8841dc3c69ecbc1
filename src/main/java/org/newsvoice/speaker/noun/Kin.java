package org.newsvoice.speaker.noun;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.discourse.Resolution;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.NominalPhrase;

/**
 * Who "his daughter" is where the story has named the daughter of the same person before: "his daughter, Ana Ruiz".
 *
 * @param pronouns whom the pronouns before stand for, by where they begin
 */
record Kin(AnnotatedStory story, StoryNames names, Map<Integer, Resolution> pronouns) {

    private static final int MAX_BETWEEN = 4;

    /** The one; null when there is none or more. */
    @Nullable
    NameGroup of(Mention nominal) {
        NominalPhrase phrase = NominalPhrase.of(story, nominal);
        String noun = phrase.noun().text().toLowerCase(Locale.ROOT);
        boolean kin = phrase.first().tag().equals("PRP$")
                && phrase.head() == phrase.begin() + 1
                && Honorific.findGender(noun) != null;
        Object owner =
                kin ? owner(phrase.tokens(), phrase.begin(), phrase.sentence().index()) : null;
        if (owner == null) {
            return null;
        }
        Set<NameGroup> found = new HashSet<>();
        for (NameGroup group : names.groups()) {
            for (EntityMention mention : group.mentions()) {
                boolean before = mention.span().end() <= nominal.span().begin();
                if (group.isPerson() && before && owner.equals(ownerOf(mention, noun))) {
                    found.add(group);
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** Whose daughter is named in "his daughter, Ana Ruiz", "Osei's elder daughter Ana"; null when the words before the name do not say. */
    private @Nullable Object ownerOf(EntityMention name, String noun) {
        List<Token> tokens = story.sentences().get(name.sentence()).tokens();
        int at = name.beginToken() - 1;
        at -= at > 0 && tokens.get(at).text().equals(",") ? 1 : 0;
        if (at < 1 || !tokens.get(at).text().equalsIgnoreCase(noun)) {
            return null;
        }
        for (int i = at - 1; i >= Math.max(0, at - MAX_BETWEEN); i--) {
            if (tokens.get(i).tag().matches("PRP\\$|POS")) {
                return owner(tokens, i, name.sentence());
            }
            if (!tokens.get(i).tag().matches("JJ.*|NN")) {
                return null;
            }
        }
        return null;
    }

    /** Whom the pronoun at a token, or the name before the mark there, means; null when that is open. */
    private @Nullable Object owner(List<Token> tokens, int at, int sentence) {
        if (tokens.get(at).tag().equals("POS")) {
            return at > 0 ? names.at(sentence, at - 1) : null;
        }
        Resolution found = pronouns.get(tokens.get(at).span().begin());
        return found == null ? null : found.referent();
    }
}
