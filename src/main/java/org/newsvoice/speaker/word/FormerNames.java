package org.newsvoice.speaker.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Token;

/** Two names of one person, of which the second says what the person was or is called: Ana Ruiz, née Osei; Ana Osei, now Ana Ruiz. Stateless. */
public final class FormerNames {

    private static final String OPEN = "(?:,|\\(|-lrb-|--|[\u2013\u2014])? ?";
    /** Words that only names come behind. */
    private static final Pattern CALLED_BEFORE = Pattern.compile(OPEN
            + "(?:n\u00e9e|n\u00e9|nee|who was (?:born|n\u00e9e)|(?:who was )?(?:formerly|previously|once|then) (?:known as|called)|born"
            + "|(?:better|also|professionally) known as|known as|aka|a\\.k\\.a\\.|alias"
            + "|who (?:performs|records|raps|writes|sings|paints) as)");

    private static final Pattern CALLED_NOW =
            Pattern.compile(OPEN + "(?:who is |who 's )?now (?:known as|called)|(?:,|\\() ?who now goes by");
    /** Also before somebody else: "the seat of Ana Ruiz, now Kofi Osei". */
    private static final Pattern BEFORE = Pattern.compile("(?:,|\\(|-lrb-) (?:formerly|previously)");

    private static final Pattern NOW = Pattern.compile("(?:,|\\(|-lrb-) now");

    private static final int MAX_BETWEEN = 6;

    private FormerNames() {}

    /** One person's names. */
    public record Pair(EntityMention now, EntityMention former) {}

    /**
     * The pairs that a story gives.
     *
     * @param people mentions of people, in text order
     */
    public static List<Pair> of(AnnotatedStory story, List<EntityMention> people) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < people.size(); i++) {
            EntityMention first = people.get(i);
            EntityMention second = people.get(i + 1);
            int between = second.beginToken() - first.endToken();
            if (first.sentence() == second.sentence() && between > 0 && between <= MAX_BETWEEN) {
                List<Token> tokens = story.sentences().get(first.sentence()).tokens();
                String words = words(tokens.subList(first.endToken(), second.beginToken()));
                boolean same = isOneFirstName(tokens, first, second);
                boolean owns = second.endToken() < tokens.size()
                        && tokens.get(second.endToken()).tag().equals("POS");
                if (!owns
                        && (CALLED_BEFORE.matcher(words).matches()
                                || (same && BEFORE.matcher(words).matches()))) {
                    pairs.add(new Pair(first, second));
                } else if (!owns
                        && (CALLED_NOW.matcher(words).matches()
                                || (same && NOW.matcher(words).matches()))) {
                    pairs.add(new Pair(second, first));
                }
            }
        }
        return pairs;
    }

    /** Whether two names in full begin with the same word. */
    private static boolean isOneFirstName(List<Token> tokens, EntityMention one, EntityMention other) {
        return one.endToken() - one.beginToken() > 1
                && other.endToken() - other.beginToken() > 1
                && tokens.get(one.beginToken())
                        .text()
                        .equals(tokens.get(other.beginToken()).text());
    }

    private static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            words.append(words.isEmpty() ? "" : " ").append(token.text().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
