package org.newsvoice.speaker.group;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.NameWords;

/** Resolves a short form in capitals to a name that the story has used: its initials, or what stands in brackets behind it. */
record ShortForms(AnnotatedStory story, List<NameGroup> groups) {

    private static final int MIN_INITIALS = 3;

    /** The only body with those initials, of two letters only where the story sets them in brackets behind its name; null else. */
    @Nullable
    NameGroup of(NameWords initials) {
        List<NameGroup> found = groups.stream()
                .filter(group -> !group.isPerson()
                        && initials.size() == 1
                        && initials.first().length() >= MIN_INITIALS
                        && KnownBodies.isInitials(initials, group.name()))
                .toList();
        return found.size() == 1 ? found.get(0) : inBrackets(initials);
    }

    /** The only one behind whose name the story sets a short form in brackets: "All Springfield Airways (ASA)"; null else. */
    @Nullable
    NameGroup inBrackets(NameWords brief) {
        if (brief.size() != 1 || !brief.shown().get(0).matches("\\p{Lu}[\\p{Lu}.&]{1,6}")) {
            return null;
        }
        List<NameGroup> found = groups.stream()
                .filter(group -> group.name().size() > 1
                        && group.mentions().stream().anyMatch(mention -> isInBrackets(brief, mention)))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The article may belong to the name: of All Springfield Airways the name model finds two words. */
    private boolean isInBrackets(NameWords brief, EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int next = mention.endToken() + 1;
        boolean bracket = next + 1 < tokens.size()
                && tokens.get(next - 1).tag().equals("-LRB-")
                && tokens.get(next + 1).tag().equals("-RRB-")
                && NameWords.fold(tokens.get(next).text()).equals(brief.first());
        String letters = tokens.subList(Math.max(0, mention.beginToken() - 1), mention.endToken()).stream()
                .map(Token::text)
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        String initials = brief.shown().get(0).replaceAll("[.&]", "");
        return bracket && (letters.endsWith(initials) || initials.endsWith(letters));
    }
}
