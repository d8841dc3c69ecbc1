package org.newsvoice.speaker.group;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.name.Ministries;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.NameWords;

/**
 * Which of the bodies that a story has named so far a name stands for: the same words, its initials, the first word of a firm's name.
 * For one thread.
 */
record KnownBodies(AnnotatedStory story, List<NameGroup> groups) {

    private static final int MIN_FIRM = 5;
    private static final int MIN_CLIPPED = 3;

    /** The body of that name, of its initials, or whose initials or first word it is; null when none is known. */
    @Nullable
    NameGroup find(NameWords words, EntityMention mention) {
        String ministry = Ministries.key(words.shown());
        for (NameGroup group : groups) {
            boolean same = ministry != null
                    && ministry.equals(Ministries.key(group.name().shown()));
            if (!group.isPerson()
                    && (same
                            || words.folded().equals(group.name().folded())
                            || isInitials(words, group.name())
                            || isInitials(group.name(), words))) {
                return group;
            }
        }
        NameGroup firm = firmBegunBy(words, mention);
        return firm == null ? clippedTo(words, mention) : firm;
    }

    /** "the Fed" of the Federal Reserve: the shortest of the bodies whose first word the word begins, if it begins all others. */
    private @Nullable NameGroup clippedTo(NameWords words, EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int begin = mention.beginToken();
        boolean clipped = words.size() == 1
                && words.first().length() >= MIN_CLIPPED
                && words.first().length() < MIN_FIRM
                && !words.isInCapitals()
                && begin > 0
                && tokens.get(begin - 1).text().equalsIgnoreCase("the");
        List<NameGroup> begun = groups.stream()
                .filter(group -> clipped
                        && !group.isPerson()
                        && group.name().size() > 1
                        && group.name().first().startsWith(words.first())
                        && group.name().first().length() >= words.first().length() + MIN_CLIPPED)
                .sorted(Comparator.comparingInt(group -> group.name().size()))
                .toList();
        boolean one = !begun.isEmpty()
                && begun.stream()
                        .allMatch(group -> group.name()
                                .folded()
                                .subList(
                                        0,
                                        Math.min(
                                                group.name().size(),
                                                begun.get(0).name().size()))
                                .equals(begun.get(0).name().folded()));
        return one ? begun.get(0) : null;
    }

    /**
     * "Ruiz said its profit fell", of Ruiz Foods, named before outside headlines: the only firm whose name the word begins, if it is
     * no place.
     */
    private @Nullable NameGroup firmBegunBy(NameWords words, EntityMention mention) {
        boolean word = words.size() == 1
                && words.first().length() >= MIN_FIRM
                && !BodyKinds.is(words.first())
                && !words.isInCapitals()
                && story.entities().stream()
                        .noneMatch(name -> name.kind() == EntityKind.LOCATION
                                && NameWords.fold(firstWord(name)).equals(words.first()));
        List<NameGroup> begun = groups.stream()
                .filter(group -> word
                        && !group.isPerson()
                        && group.name().size() > 1
                        && group.name().first().equals(words.first()))
                .toList();
        boolean headline = story.article()
                        .zones()
                        .get(story.sentences().get(mention.sentence()).zone())
                        .kind()
                == ZoneKind.HEADLINE;
        boolean firm = begun.size() == 1
                && (headline
                        || begun.get(0).mentions().stream()
                                .anyMatch(other ->
                                        other.span().begin() < mention.span().begin()))
                && begun.get(0).name().folded().stream().skip(1).noneMatch(BodyKinds::isPublic);
        return firm ? begun.get(0) : null;
    }

    private String firstWord(EntityMention mention) {
        return story.sentences()
                .get(mention.sentence())
                .tokens()
                .get(mention.beginToken())
                .text();
    }

    /** Whether {@code brief} is the initials of {@code name}: UN, U.N. of United Nations. */
    static boolean isInitials(NameWords brief, NameWords name) {
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
}
