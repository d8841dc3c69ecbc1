package org.newsvoice.speaker.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.nlp.FirstNames.Gender;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.Description;
import org.newsvoice.speaker.word.NameWords;
import org.newsvoice.speaker.word.TitleWords;

/** Which of the people whom a story has named so far a name stands for. For one thread. */
final class KnownPeople {

    private static final Set<String> CHILDREN = Set.of("son", "daughter");

    private final AnnotatedStory story;
    private final FirstNames firstNames;
    private final Relatives relatives;
    private final List<NameGroup> groups;

    /**
     * Looks among names.
     *
     * @param groups those that the story has named so far; read when somebody is looked for
     */
    KnownPeople(AnnotatedStory story, FirstNames firstNames, List<NameGroup> groups) {
        this.story = story;
        this.firstNames = firstNames;
        this.relatives = new Relatives(story);
        this.groups = groups;
    }

    /** The one whom a name that may be a body's can stand for; null when none or several. */
    @Nullable
    NameGroup only(NameWords words, EntityMention mention) {
        List<NameGroup> fitting = groups.stream()
                .filter(group -> group.isPerson() && words.abbreviates(group.name()))
                .toList();
        if (fitting.isEmpty()) {
            fitting = groups.stream()
                    .filter(group -> group.isPerson() && words.isInside(group.name()))
                    .toList();
        }
        return fitting.size() == 1 ? fitting.get(0) : relatives.meant(words, mention, fitting);
    }

    /** The one whom a person's name stands for; null when none is known, or it stays open. */
    @Nullable
    NameGroup find(NameWords words, EntityMention mention) {
        NameGroup same = null;
        String generation = generation(mention);
        List<NameGroup> fitting = new ArrayList<>();
        NameGroup child = words.size() > 1 ? childOf(mention) : null;
        for (NameGroup group : groups) {
            if (group == child) {
                continue;
            }
            if (group.isPerson() && words.folded().equals(group.name().folded())) {
                same = group;
            } else if (group.isPerson()
                    && words.abbreviates(group.name())
                    && !isOfAnother(generation, group)
                    && !(words.size() > 1 && words.generation().isEmpty() && isSonOfSameName(group))) {
                fitting.add(group);
            }
        }
        if (same == null && fitting.isEmpty()) {
            groups.stream()
                    .filter(group -> group.isPerson() && group != child && words.isInside(group.name()))
                    .forEach(fitting::add);
        }
        if (fitting.size() > 1 && words.size() == 1) {
            List<NameGroup> surnames = fitting.stream()
                    .filter(group -> group.name().last().equals(words.last()) && !isReporter(group))
                    .toList();
            fitting = surnames.isEmpty() ? fitting : surnames;
            List<NameGroup> known =
                    fitting.stream().filter(group -> !isReporter(group)).toList();
            fitting = known.isEmpty() ? fitting : known;
        }
        if (words.size() == 1 && fitting.size() == 1 && relatives.isOtherThan(words, fitting.get(0))) {
            fitting = List.of();
        }
        if (generation.isEmpty() && FamilyByAddress.address(story, mention).equals("mr")) {
            fitting = withoutSons(fitting);
        }
        if (fitting.size() > 1) {
            List<NameGroup> told = told(fitting, mention);
            List<NameGroup> ofSex = fitting.stream()
                    .filter(group -> !isOfOtherSex(group, mention))
                    .toList();
            NameGroup meant =
                    told.size() == 1 ? told.get(0) : told.isEmpty() ? relatives.meant(words, mention, ofSex) : null;
            return meant != null ? meant : same;
        }
        if (same == null && fitting.isEmpty()) {
            return Slips.meant(words, groups, firstNames);
        }
        return same != null || fitting.isEmpty() || isOfOtherSex(fitting.get(0), mention) ? same : fitting.get(0);
    }

    /** "(Additional reporting by Ana Ruiz)": of whom the story tells nothing. */
    private boolean isReporter(NameGroup group) {
        return group.mentions().stream()
                .allMatch(mention -> story.sentences()
                        .get(mention.sentence())
                        .span()
                        .of(story.text())
                        .matches("(?s)\\W*(?:[A-Z]\\w+ )?(?i:reporting|writing|editing)\\b.* by .*"));
    }

    /** "Lady Ruiz" is not Sir Kofi Ruiz. */
    boolean isOfOtherSex(NameGroup group, EntityMention mention) {
        Gender told = TitleWords.around(story.sentences().get(mention.sentence()), mention)
                .gender();
        return told != null && !group.gender().canBe(told);
    }

    /** "his son, Kofi Ruiz Jr.": whose name without the Jr. is his father's. */
    private boolean isSonOfSameName(NameGroup group) {
        return group.name().generation().equals("jr")
                && group.mentions().stream().anyMatch(mention -> {
                    List<Token> tokens =
                            story.sentences().get(mention.sentence()).tokens();
                    int noun = mention.beginToken() - 1;
                    noun -= noun > 0 && tokens.get(noun).text().equals(",") ? 1 : 0;
                    return noun > 0 && tokens.get(noun).text().equals("son");
                });
    }

    /** Without the sons whose fathers of the same name are among them, who are meant by Mr Ruiz. */
    private List<NameGroup> withoutSons(List<NameGroup> family) {
        return family.stream()
                .filter(group -> !isSonOfSameName(group)
                        || family.stream()
                                .noneMatch(other -> other != group
                                        && other.name().size() > 1
                                        && other.name()
                                                .first()
                                                .equals(group.name().first())))
                .toList();
    }

    private static boolean isOfAnother(String generation, NameGroup group) {
        String own = group.name().generation();
        return !generation.isEmpty() && !own.isEmpty() && !own.equals(generation);
    }

    private String generation(EntityMention mention) {
        return Generations.before(story, mention);
    }

    /** "Ana Ruiz was born in May, the daughter of Sol Ruiz": who is not the one named before as the child. */
    private @Nullable NameGroup childOf(EntityMention parent) {
        List<Token> tokens = story.sentences().get(parent.sentence()).tokens();
        int of = parent.beginToken() - 1;
        boolean child = of > 0
                && tokens.get(of).text().equals("of")
                && CHILDREN.contains(tokens.get(of - 1).text());
        NameGroup found = null;
        int last = -1;
        for (NameGroup group : child ? groups : List.<NameGroup>of()) {
            for (EntityMention mention : group.mentions()) {
                boolean before =
                        mention.sentence() == parent.sentence() && mention.endToken() < of && mention.endToken() > last;
                if (before && group.isPerson()) {
                    last = mention.endToken();
                    found = group;
                }
            }
        }
        if (found != null) {
            found.describedAs(List.of(new Description(of - 1, tokens.get(of - 1).text(), Set.of())));
        }
        return found;
    }

    /** Whether one mention is of Miss Ruiz and the other of Mrs Ruiz. */
    private boolean isCalledOtherwise(EntityMention one, EntityMention other) {
        String first = married(one);
        String second = married(other);
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    /** The form of address of a mention when it tells whether a woman is married: "mrs", "miss"; else empty. */
    private String married(EntityMention mention) {
        String word = FamilyByAddress.address(story, mention);
        return word.matches("mrs\\.?") ? "mrs" : word.equals("miss") ? "miss" : "";
    }

    /** Those who fit the words before a name: of the gender of an honorific, else of unknown gender; of that generation. */
    private List<NameGroup> told(List<NameGroup> fitting, EntityMention mention) {
        String generation = generation(mention);
        if (!generation.isEmpty()) {
            NameGroup meant = Generations.meant(generation, fitting);
            return meant == null ? List.of() : List.of(meant);
        }
        Sentence sentence = story.sentences().get(mention.sentence());
        Gender told = TitleWords.around(sentence, mention).gender();
        if (told == null) {
            return List.of();
        }
        NameGroup before = relatives.onlyBefore(
                mention,
                fitting.stream().filter(group -> group.gender().fit(told) > 0).toList());
        if (before != null) {
            return List.of(before);
        }
        List<NameGroup> same =
                fitting.stream().filter(group -> group.gender().told() == told).toList();
        if (same.size() > 1) {
            List<NameGroup> called = same.stream()
                    .filter(group -> group.mentions().stream().noneMatch(other -> isCalledOtherwise(other, mention)))
                    .toList();
            same = called.isEmpty() ? same : called;
        }
        return same.isEmpty()
                ? fitting.stream()
                        .filter(group -> group.gender().told() == null)
                        .toList()
                : same;
    }
}
