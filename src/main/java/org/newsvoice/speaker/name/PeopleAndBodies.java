package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.NameWords;
import org.newsvoice.speaker.word.Nations;
import org.newsvoice.speaker.word.TitleWords;

/**
 * The names of a story as mentions of people and of bodies, with those that the name model misses and without those that it makes
 * up. For one thread.
 */
public final class PeopleAndBodies {

    private final AnnotatedStory story;
    private final FirstNames firstNames;
    private final List<EntityMention> people = new ArrayList<>();
    private final List<EntityMention> bodies = new ArrayList<>();
    private final Set<String> surnames = new HashSet<>();

    private PeopleAndBodies(AnnotatedStory story, FirstNames firstNames) {
        this.story = story;
        this.firstNames = firstNames;
    }

    /** Finds the names of a story. */
    public static PeopleAndBodies of(AnnotatedStory story, FirstNames firstNames, Ministries ministries, Codes codes) {
        PeopleAndBodies found = new PeopleAndBodies(story, firstNames);
        found.sort(codes.leftOutOf(story, found.mentions(ministries)));
        return found;
    }

    /** In text order. */
    public List<EntityMention> people() {
        return people;
    }

    /** In text order. */
    public List<EntityMention> bodies() {
        return bodies;
    }

    /** The last words of names of several words, for comparison. */
    public Set<String> surnames() {
        return surnames;
    }

    private void sort(List<EntityMention> mentions) {
        mentions.stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON && mention.endToken() - mention.beginToken() > 1)
                .forEach(mention -> surnames.add(NameWords.fold(word(mention, mention.endToken() - 1))));
        Set<String> firms = firms(mentions);
        mentions.stream()
                .filter(mention -> mention.kind() == EntityKind.PERSON && isCalledBody(mention))
                .forEach(mention -> firms.add(firstWord(mention)));
        GluedWords glued = new GluedWords(story, firstNames);
        for (EntityMention mention : mentions) {
            boolean firm = mention.endToken() - mention.beginToken() == 1 && firms.contains(firstWord(mention));
            if (mention.kind() == EntityKind.PERSON && !firm && !isCalledBody(mention)) {
                people.add(glued.without(mention));
            } else if (mention.kind() == EntityKind.PERSON) {
                bodies.add(mention.as(EntityKind.ORGANIZATION));
            } else if (mention.kind() == EntityKind.ORGANIZATION) {
                bodies.add(mention);
            }
        }
    }

    private List<EntityMention> mentions(Ministries ministries) {
        List<EntityMention> mended = withMissed(new NameSpans(story).mentions());
        List<EntityMention> cut = HeadlineNames.cut(story, Crossheads.cut(story, mended));
        return ministries.within(LoneNames.asBodies(story, firstNames, cut)).stream()
                .filter(mention -> !isNation(mention))
                .toList();
    }

    /** The first words of bodies' names of several words, unless they are people's names, too. */
    private Set<String> firms(List<EntityMention> mentions) {
        Set<String> firms = new HashSet<>();
        mentions.stream()
                .filter(mention ->
                        mention.kind() == EntityKind.ORGANIZATION && mention.endToken() - mention.beginToken() > 1)
                .forEach(mention -> firms.add(firstWord(mention)));
        firms.removeIf(word -> surnames.contains(NameWords.fold(word)) || firstNames.findGender(word) != null);
        return firms;
    }

    private String firstWord(EntityMention mention) {
        return word(mention, mention.beginToken());
    }

    private String word(EntityMention mention, int token) {
        return story.sentences().get(mention.sentence()).tokens().get(token).text();
    }

    /** "the Dane" is no name. */
    private boolean isNation(EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int begin = mention.beginToken();
        return begin > 0
                && mention.endToken() - begin == 1
                && tokens.get(begin - 1).text().equalsIgnoreCase("the")
                && Nations.ofNoun(tokens.get(begin).text()) != null;
    }

    private List<EntityMention> withMissed(List<EntityMention> mentions) {
        List<EntityMention> missed = new ArrayList<>(ElidedNames.of(story));
        missed.addAll(new MissedNames(story, firstNames)
                .mentions().stream()
                        .filter(name ->
                                missed.stream().noneMatch(other -> other.span().overlaps(name.span())))
                        .toList());
        // What the model knows a part of is its own.
        missed.addAll(new ToldBodies(story)
                .mentions().stream()
                        .filter(name ->
                                missed.stream().noneMatch(other -> other.span().overlaps(name.span())))
                        .toList());
        if (missed.isEmpty()) {
            return mentions;
        }
        List<EntityMention> all = new ArrayList<>(mentions);
        all.removeIf(mention -> missed.stream().anyMatch(name -> name.span().overlaps(mention.span())));
        all.addAll(missed);
        all.sort(Comparator.comparing(EntityMention::span));
        return all;
    }

    /** "Greenfold, the charity that runs the shelter", "the watchdog Greenfold": one word that the model takes for a person. */
    private boolean isCalledBody(EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int comma = mention.endToken();
        Token before = mention.beginToken() == 0 ? null : tokens.get(mention.beginToken() - 1);
        if (before != null
                && comma - mention.beginToken() == 1
                && before.tag().equals("NN")
                && BodyKinds.is(before.text())
                && !HumanNouns.is(before.text())
                && firstNames.findGender(tokens.get(mention.beginToken()).text()) == null
                && !surnames.contains(
                        NameWords.fold(tokens.get(mention.beginToken()).text()))) {
            return true;
        }
        // "Brennan's, the chain of shops,"
        comma += comma < tokens.size() && tokens.get(comma).tag().equals("POS") ? 1 : 0;
        boolean apposed = mention.endToken() - mention.beginToken() == 1
                && comma + 2 < tokens.size()
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma + 1).tag().equals("DT")
                && firstNames.findGender(tokens.get(mention.beginToken()).text()) == null;
        if (!apposed) {
            return false;
        }
        String noun = tokens.get(TitleWords.nounPhraseHead(tokens, comma + 1)).text();
        return BodyKinds.is(noun) && !HumanNouns.is(noun);
    }
}
