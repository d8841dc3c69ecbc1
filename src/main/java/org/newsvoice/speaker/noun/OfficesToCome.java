package org.newsvoice.speaker.noun;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.StoryNames;

/** Whom an office means that somebody has not taken yet: "the president-elect" is President-elect Ana Ruiz. Stateless. */
public record OfficesToCome(AnnotatedStory story, StoryNames names) {

    private static final Set<String> TO_COME = Set.of("elect", "designate");

    /** The only one who is called so; null for all else. */
    @Nullable
    public NameGroup of(Mention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int end = mention.headToken() + 1;
        String office = office(tokens, end);
        if (office.isEmpty()) {
            return null;
        }
        List<NameGroup> called = names.groups().stream()
                .filter(group ->
                        group.isPerson() && group.mentions().stream().anyMatch(named -> isCalled(named, office)))
                .toList();
        return called.size() == 1 ? called.get(0) : null;
    }

    private boolean isCalled(EntityMention named, String office) {
        return office(story.sentences().get(named.sentence()).tokens(), named.beginToken())
                .equals(office);
    }

    /** "president-elect": the office that ends before a token, in lower case; empty when none does. */
    private static String office(List<Token> tokens, int end) {
        boolean split = end > 2
                && TO_COME.contains(lower(tokens, end - 1))
                && tokens.get(end - 2).text().equals("-");
        if (split) {
            boolean vice = end > 4 && tokens.get(end - 4).text().equals("-");
            vice |= end > 3 && lower(tokens, end - 4).equals("vice");
            return (vice ? "vice " : "") + lower(tokens, end - 3) + "-" + lower(tokens, end - 1);
        }
        String word = end > 0 ? lower(tokens, end - 1) : "";
        int hyphen = word.lastIndexOf('-');
        return hyphen > 0 && TO_COME.contains(word.substring(hyphen + 1)) ? word : "";
    }

    private static String lower(List<Token> tokens, int at) {
        return tokens.get(at).text().toLowerCase(Locale.ROOT);
    }
}
