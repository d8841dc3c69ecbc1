package org.newsvoice.speaker.group;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.NameWords;
import org.newsvoice.speaker.word.Variation;

/**
 * Whom a family name alone stands for in a story that names several of the family: the one named so far; later the one whom the story
 * has called by the family name before another came in, who mostly gets a name in full; or the other, who is the subject right before.
 * For one thread.
 */
final class Relatives {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private static final int MAX_OWNED = 4;

    private final AnnotatedStory story;
    /** The words of mentions, each read once. */
    private final Map<TextSpan, List<String>> words = new HashMap<>();

    Relatives(AnnotatedStory story) {
        this.story = story;
    }

    /** The one meant; null when it stays open. */
    @Nullable
    NameGroup meant(NameWords word, EntityMention mention, List<NameGroup> family) {
        boolean isFamilyName = word.size() == 1
                && family.stream().allMatch(group -> group.name().last().equals(word.last()));
        if (!isFamilyName) {
            return null;
        }
        List<NameGroup> before = family.stream()
                .filter(group -> !before(group, mention).isEmpty())
                .sorted(Comparator.comparing(
                        (NameGroup group) -> before(group, mention).get(0).span()))
                .toList();
        if (before.size() < 2) {
            return before.isEmpty() ? null : before.get(0);
        }
        NameGroup subject = lastSubject(mention, before);
        NameGroup first = before.get(0);
        boolean settled = alone(first, mention) > 0
                && before.stream().allMatch(other -> other == first || alone(other, mention) < alone(first, mention));
        if (settled) {
            return subject == null || subject == first ? first : null;
        }
        return subject;
    }

    /**
     * "President Ruiz spoke. His wife was there. First lady Ana Ruiz": whom the story has called by the family name and an office before
     * is not the relative, nor is the one whose relative somebody is: "Ruiz's son, Karl Ruiz".
     */
    boolean isOtherThan(NameWords word, NameGroup person) {
        if (person.name().size() < 2 || !person.name().last().equals(word.last())) {
            return false;
        }
        EntityMention first = person.mentions().stream()
                .min(Comparator.comparing(EntityMention::span))
                .orElseThrow();
        if (!isRelative(first)) {
            return false;
        }
        return isOwnedBy(first, word)
                || story.entities().stream()
                        .filter(named -> named.span().begin() < first.span().begin()
                                && named.endToken() - named.beginToken() <= 2)
                        .anyMatch(named -> isHolder(named, word));
    }

    /** "first lady Ana Ruiz", "his wife, Ana Ruiz" */
    private boolean isRelative(EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int noun = mention.beginToken() - 1;
        noun -= noun > 0 && tokens.get(noun).text().equals(",") ? 1 : 0;
        return noun >= 0
                && tokens.get(noun)
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .matches(
                                "lady|wife|husband|widow|son|daughter|brother|sister|mother|father|cousin|nephew|niece");
    }

    /** "Ruiz's son, Karl Ruiz" */
    private boolean isOwnedBy(EntityMention relative, NameWords word) {
        List<Token> tokens = story.sentences().get(relative.sentence()).tokens();
        int mark = relative.beginToken() - 1;
        while (mark > 0 && !tokens.get(mark).tag().equals("POS") && relative.beginToken() - mark <= MAX_OWNED) {
            mark--;
        }
        return mark > 0
                && tokens.get(mark).tag().equals("POS")
                && NameWords.fold(tokens.get(mark - 1).text()).equals(word.last());
    }

    /** "President Ruiz" */
    private boolean isHolder(EntityMention mention, NameWords word) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int name = mention.endToken() - 1;
        boolean alone = NameWords.fold(tokens.get(name).text()).equals(word.last());
        int title = name - 1;
        return alone
                && title >= 0
                && Variation.isOffice(tokens.get(title).text().toLowerCase(Locale.ROOT))
                && Character.isUpperCase(tokens.get(title).text().charAt(0));
    }

    /** The only one of several whom the story has called by the family name before the mention; null when none is, or more. */
    @Nullable
    NameGroup onlyBefore(EntityMention mention, List<NameGroup> family) {
        List<NameGroup> named = family.stream()
                .filter(group -> !before(group, mention).isEmpty())
                .toList();
        return family.size() > 1 && named.size() == 1 ? named.get(0) : null;
    }

    private long alone(NameGroup group, EntityMention mention) {
        return before(group, mention).stream()
                .filter(named -> named.endToken() - named.beginToken() == 1)
                .count();
    }

    /** The mentions before this one that give the family name. */
    private List<EntityMention> before(NameGroup group, EntityMention mention) {
        return group.mentions().stream()
                .filter(other -> other.span().begin() < mention.span().begin() && hasFamilyName(other, group))
                .sorted(Comparator.comparing(EntityMention::span))
                .toList();
    }

    private boolean hasFamilyName(EntityMention mention, NameGroup group) {
        return words.computeIfAbsent(mention.span(), this::words)
                .contains(group.name().last());
    }

    private List<String> words(TextSpan mention) {
        return NameWords.of(List.of(BLANKS.split(mention.of(story.text())))).folded();
    }

    /** The one of the family who is the main subject where it was named last, in this sentence or the one before; else null. */
    private @Nullable NameGroup lastSubject(EntityMention mention, List<NameGroup> family) {
        int last = family.stream()
                .flatMap(group -> before(group, mention).stream())
                .mapToInt(EntityMention::sentence)
                .max()
                .orElse(-1);
        if (mention.sentence() - last > 1) {
            return null;
        }
        NameGroup found = null;
        for (NameGroup group : family) {
            boolean main =
                    before(group, mention).stream().anyMatch(named -> named.sentence() == last && isMainSubject(named));
            if (main && found != null) {
                return null;
            }
            found = main ? group : found;
        }
        return found;
    }

    private boolean isMainSubject(EntityMention named) {
        return GrammaticalRole.of(story.sentences().get(named.sentence()), named.beginToken(), named.endToken())
                == GrammaticalRole.MAIN_SUBJECT;
    }
}
