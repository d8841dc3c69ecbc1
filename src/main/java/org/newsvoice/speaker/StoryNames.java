package org.newsvoice.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/** Joins the names of a story to their longest form. A surname that two people share stays by itself. */
final class StoryNames {

    private final AnnotatedStory story;
    private final FirstNames firstNames;
    private final List<NameGroup> groups = new ArrayList<>();
    private final Map<Long, NameGroup> byToken = new HashMap<>();

    private StoryNames(AnnotatedStory story, FirstNames firstNames) {
        this.story = story;
        this.firstNames = firstNames;
    }

    static StoryNames of(AnnotatedStory story, FirstNames firstNames) {
        StoryNames names = new StoryNames(story, firstNames);
        names.group();
        return names;
    }

    /** In order of first mention. */
    List<NameGroup> groups() {
        return groups;
    }

    /** Who is named at a token; null when no name is there. */
    @Nullable
    NameGroup at(int sentence, int token) {
        return byToken.get(key(sentence, token));
    }

    /** The one person whom {@code words} can stand for; null when none or several. */
    @Nullable
    NameGroup find(NameWords words) {
        NameGroup found = null;
        for (NameGroup group : groups) {
            if (!words.isEmpty() && words.abbreviates(group.name())) {
                if (found != null) {
                    return null;
                }
                found = group;
            }
        }
        return found;
    }

    private void group() {
        List<EntityMention> people = new ArrayList<>();
        List<EntityMention> bodies = new ArrayList<>();
        for (EntityMention mention : new NameSpans(story).mentions()) {
            if (mention.kind() == EntityKind.PERSON) {
                people.add(mention);
            } else if (mention.kind() == EntityKind.ORGANIZATION) {
                bodies.add(mention);
            }
        }
        // Long names first, so that each shorter one finds whom it can stand for.
        people.sort(
                Comparator.comparingInt((EntityMention m) -> -words(m).size()).thenComparing(EntityMention::span));
        for (EntityMention mention : people) {
            NameWords words = words(mention);
            if (!words.isEmpty()) {
                join(words, mention, personFor(words, mention), SpeakerKind.PERSON);
            }
        }
        for (EntityMention mention : bodies) {
            NameWords words = words(mention);
            if (!words.isEmpty()) {
                NameGroup person = words.size() == 1 ? onlyPerson(words) : null;
                join(words, mention, person != null ? person : bodyFor(words), SpeakerKind.ORGANIZATION);
            }
        }
        groups.forEach(NameGroup::sortMentions);
        groups.sort(Comparator.comparing(group -> group.mentions().get(0).span()));
    }

    private void join(NameWords words, EntityMention mention, @Nullable NameGroup known, SpeakerKind kind) {
        NameGroup group = known;
        if (group == null) {
            group = new NameGroup(words, kind);
            groups.add(group);
        }
        group.add(words, mention);
        for (int i = mention.beginToken(); i < mention.endToken(); i++) {
            byToken.put(key(mention.sentence(), i), group);
        }
        if (group.isPerson()) {
            describe(group, words, mention);
        }
    }

    private void describe(NameGroup group, NameWords words, EntityMention mention) {
        TitleWords title = TitleWords.around(story.sentences().get(mention.sentence()), mention);
        group.gendered(title.gender());
        if (title.words() != null) {
            group.titled(title.words());
        }
        if (words.size() > 1) {
            group.gendered(firstNames.findGender(words.first()));
        }
    }

    private @Nullable NameGroup onlyPerson(NameWords words) {
        List<NameGroup> fitting = groups.stream()
                .filter(group -> group.isPerson() && words.abbreviates(group.name()))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private @Nullable NameGroup personFor(NameWords words, EntityMention mention) {
        List<NameGroup> fitting = new ArrayList<>();
        for (NameGroup group : groups) {
            if (group.isPerson() && words.folded().equals(group.name().folded())) {
                return group;
            }
            if (group.isPerson() && words.abbreviates(group.name())) {
                fitting.add(group);
            }
        }
        if (fitting.size() > 1 && words.size() == 1) {
            List<NameGroup> surnames = fitting.stream()
                    .filter(group -> group.name().last().equals(words.last()))
                    .toList();
            fitting = surnames.isEmpty() ? fitting : surnames;
        }
        if (fitting.size() > 1) {
            Gender told = TitleWords.around(story.sentences().get(mention.sentence()), mention)
                    .gender();
            fitting = fitting.stream()
                    .filter(group -> told != null && told == group.gender())
                    .toList();
        }
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    private @Nullable NameGroup bodyFor(NameWords words) {
        for (NameGroup group : groups) {
            if (!group.isPerson()
                    && (words.folded().equals(group.name().folded())
                            || isInitials(words, group.name())
                            || isInitials(group.name(), words))) {
                return group;
            }
        }
        return null;
    }

    /** Whether {@code brief} is the initials of {@code name}: UN, U.N. of United Nations. */
    private static boolean isInitials(NameWords brief, NameWords name) {
        if (brief.size() != 1 || name.size() < 2) {
            return false;
        }
        String letters = brief.shown().get(0).replace(".", "");
        StringBuilder initials = new StringBuilder();
        name.shown().stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .forEach(word -> initials.append(word.charAt(0)));
        return letters.length() >= 2 && letters.contentEquals(initials);
    }

    private NameWords words(EntityMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        List<String> words = new ArrayList<>();
        for (int i = mention.beginToken(); i < mention.endToken(); i++) {
            Token token = sentence.tokens().get(i);
            int last = words.size() - 1;
            boolean hyphened = last >= 0
                    && sentence.tokens().get(i - 1).span().end() == token.span().begin()
                    && (token.text().equals("-") || words.get(last).endsWith("-"));
            if (hyphened) {
                words.set(last, words.get(last) + token.text());
            } else {
                words.add(token.text());
            }
        }
        return NameWords.of(words);
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /** The names as the model gives them, with the particles and honorifics that it drops: Ana + de + Ruiz. */
    private record NameSpans(AnnotatedStory story) {

        List<EntityMention> mentions() {
            List<EntityMention> joined = new ArrayList<>();
            Set<Integer> taken = new HashSet<>();
            List<EntityMention> given = story.entities();
            for (int i = 0; i < given.size(); i++) {
                if (taken.contains(i)) {
                    continue;
                }
                EntityMention mention = given.get(i);
                if (mention.kind() != EntityKind.PERSON) {
                    joined.add(mention);
                    continue;
                }
                Sentence sentence = story.sentences().get(mention.sentence());
                int begin = mention.beginToken();
                int end = mention.endToken();
                while (begin > 0 && isParticleAt(sentence, begin - 1)) {
                    begin--;
                }
                boolean particles = end < sentence.tokens().size() && isParticleAt(sentence, end);
                int after = end;
                while (after < sentence.tokens().size() && isParticleAt(sentence, after)) {
                    after++;
                }
                boolean nameFollows = particles
                        && after < sentence.tokens().size()
                        && sentence.tokens().get(after).tag().startsWith("NNP");
                if (nameFollows) {
                    end = after + 1;
                    while (i + 1 < given.size()
                            && given.get(i + 1).sentence() == mention.sentence()
                            && given.get(i + 1).beginToken() <= after) {
                        taken.add(i + 1);
                        end = Math.max(end, given.get(i + 1).endToken());
                        break;
                    }
                }
                TextSpan span = sentence.span(begin, end);
                joined.add(new EntityMention(mention.kind(), mention.sentence(), begin, end, span));
            }
            return joined;
        }

        private static boolean isParticleAt(Sentence sentence, int token) {
            return NameWords.isParticle(sentence.tokens().get(token).text());
        }
    }
}
