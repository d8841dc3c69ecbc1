package org.newsvoice.speaker.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Calendar;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.HumanNouns;

/** Days, places and storms that the name model takes for people: the mayor of Ruiz, Storm Ana. */
record PlacesAsPeople(AnnotatedStory story) {

    private static final Set<String> STORMS =
            Set.of("storm", "hurricane", "typhoon", "cyclone", "tornado", "depression");

    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "outside", "around", "across", "throughout", "into", "toward", "towards");

    /** Leaves out days and months, and single words that are used like places or storms throughout the story. */
    List<EntityMention> leftOutOf(List<EntityMention> all) {
        List<EntityMention> mentions = all.stream()
                .filter(mention -> !isSingle(mention) || !Calendar.is(word(mention)))
                .toList();
        Set<String> storms = mentions.stream()
                .filter(mention -> isSingle(mention) && isStorm(mention))
                .map(this::word)
                .collect(Collectors.toSet());
        Set<String> placed = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (EntityMention mention : mentions) {
            if (mention.kind() == EntityKind.PERSON && isSingle(mention) && isPlaced(mention)) {
                placed.add(word(mention));
            } else if (mention.kind() == EntityKind.PERSON) {
                others.add(lastWord(mention));
            }
        }
        placed.removeAll(others);
        placed.addAll(storms);
        return mentions.stream()
                .filter(mention ->
                        mention.kind() != EntityKind.PERSON || !isSingle(mention) || !placed.contains(word(mention)))
                .toList();
    }

    private static boolean isSingle(EntityMention mention) {
        return mention.endToken() - mention.beginToken() == 1;
    }

    private boolean isStorm(EntityMention mention) {
        int begin = mention.beginToken();
        return begin > 0
                && STORMS.contains(
                        sentence(mention).tokens().get(begin - 1).text().toLowerCase(Locale.ROOT));
    }

    /** "in Ruiz", and "of Ruiz" or "from Ruiz" behind a noun for somebody: the mayor of Ruiz. */
    private boolean isPlaced(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int before = mention.beginToken() - 1;
        boolean possessive = mention.endToken() < tokens.size()
                && tokens.get(mention.endToken()).tag().equals("POS");
        if (before < 0 || possessive) {
            return false;
        }
        String word = tokens.get(before).text().toLowerCase(Locale.ROOT);
        boolean behindNoun = before > 0 && HumanNouns.is(tokens.get(before - 1).lemma());
        boolean friend = before > 0
                && Set.of(
                                "friend",
                                "colleague",
                                "lawyer",
                                "attorney",
                                "spokesman",
                                "spokeswoman",
                                "critic",
                                "supporter",
                                "opponent",
                                "aide",
                                "mother",
                                "father",
                                "son",
                                "daughter",
                                "brother",
                                "sister")
                        .contains(tokens.get(before - 1).lemma());
        return PLACING.contains(word) || ((word.equals("of") || word.equals("from")) && behindNoun && !friend);
    }

    private String word(EntityMention mention) {
        return sentence(mention).tokens().get(mention.beginToken()).text();
    }

    private String lastWord(EntityMention mention) {
        return sentence(mention).tokens().get(mention.endToken() - 1).text();
    }

    private Sentence sentence(EntityMention mention) {
        return story.sentences().get(mention.sentence());
    }
}
