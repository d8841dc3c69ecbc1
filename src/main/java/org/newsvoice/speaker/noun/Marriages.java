package org.newsvoice.speaker.noun;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.Referent;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.NominalPhrase;

/** Who is married to whom, as a story says it up to a place: "his wife, Ana", "Ana and Kofi Ruiz". For one thread. */
public final class Marriages {

    private static final Map<String, Gender> NOUNS =
            Map.of("wife", Gender.FEMALE, "widow", Gender.FEMALE, "husband", Gender.MALE, "widower", Gender.MALE);
    private static final Set<String> MARRIED = Set.of("wife", "husband", "married", "couple", "marriage", "newlyweds");

    private final AnnotatedStory story;
    private final StoryNames names;
    private final Map<NameGroup, NameGroup> spouses = new HashMap<>();

    /** Nobody of the story by now. */
    public Marriages(AnnotatedStory story, StoryNames names) {
        this.story = story;
        this.names = names;
    }

    /**
     * Reads whether a name is that of the husband or the wife of somebody.
     *
     * @param begin the first token of the name
     * @param possessor whom the pronoun at a token stands for; null answers nobody
     */
    public void read(Sentence sentence, int begin, NameGroup named, IntFunction<@Nullable Referent> possessor) {
        List<Token> tokens = sentence.tokens();
        int noun = begin - 1;
        noun -= noun > 0 && tokens.get(noun).text().equals(",") ? 1 : 0;
        if (noun > 0 && NOUNS.containsKey(tokens.get(noun).text())) {
            Token whose = tokens.get(noun - 1);
            Referent other = whose.tag().equals("PRP$")
                    ? possessor.apply(noun - 1)
                    : whose.tag().equals("POS") && noun > 1 ? names.at(sentence.index(), noun - 2) : null;
            if (other instanceof NameGroup group && group.isPerson() && group != named) {
                marry(group, named);
            }
        }
        NameGroup before =
                begin > 1 && tokens.get(begin - 1).text().equals("and") ? names.at(sentence.index(), begin - 2) : null;
        boolean couple = before != null
                && before.isPerson()
                && before != named
                && named.name().size() > 1
                && (begin < 3 || names.at(sentence.index(), begin - 3) != before)
                && named.gender().likely() != null
                && before.gender().likely() != named.gender().likely();
        if (before != null && couple && isMarriage(sentence)) {
            marry(before, named);
        }
    }

    private void marry(NameGroup one, NameGroup other) {
        spouses.put(one, other);
        spouses.put(other, one);
    }

    /** Whether this sentence or the next two speak of a marriage. */
    private boolean isMarriage(Sentence sentence) {
        int last = Math.min(story.sentences().size() - 1, sentence.index() + 2);
        return story.sentences().subList(sentence.index(), last + 1).stream()
                .flatMap(near -> near.tokens().stream())
                .anyMatch(token -> MARRIED.contains(token.text()));
    }

    /** The one whom "her husband" means; null for all else, and when the story has not told who that is. */
    @Nullable
    public NameGroup of(Mention nominal, IntFunction<@Nullable Referent> possessor) {
        NominalPhrase phrase = NominalPhrase.of(story, nominal);
        Gender gender = NOUNS.get(phrase.noun().text());
        boolean relative = gender != null
                && phrase.begin() + 1 == phrase.head()
                && phrase.first().tag().equals("PRP$");
        Referent whose = relative ? possessor.apply(phrase.begin()) : null;
        NameGroup spouse = whose instanceof NameGroup group ? spouses.get(group) : null;
        return spouse != null && gender != null && spouse.gender().canBe(gender) ? spouse : null;
    }
}
