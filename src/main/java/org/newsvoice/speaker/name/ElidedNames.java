package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/**
 * People of whom the name model sees nothing since an article is joined to their surname: Marc d'Osei-Ruiz, and d'Osei-Ruiz alone where
 * the story has named somebody so. Stateless.
 */
final class ElidedNames {

    private static final Pattern ELIDED = Pattern.compile("(?:[dDlL]|[dD]ell|[aA]ll)['\u2019]\\p{Lu}\\p{L}+");
    private static final int MAX_FIRST_NAMES = 3;

    private ElidedNames() {}

    /** In text order within each kind: names in full, then surnames alone. */
    static List<EntityMention> of(AnnotatedStory story) {
        List<EntityMention> found = new ArrayList<>();
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                int begin = isElided(tokens.get(i)) ? firstNames(tokens, i) : i;
                if (begin < i) {
                    found.add(person(sentence, begin, end(tokens, i)));
                    surnames.add(sentence.span(i, end(tokens, i)).of(story.text()));
                }
            }
        }
        for (Sentence sentence : surnames.isEmpty() ? List.<Sentence>of() : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                boolean alone = isElided(tokens.get(i))
                        && firstNames(tokens, i) == i
                        && surnames.contains(sentence.span(i, end(tokens, i)).of(story.text()));
                if (alone) {
                    found.add(person(sentence, i, end(tokens, i)));
                }
            }
        }
        return found;
    }

    private static boolean isElided(Token token) {
        String word = token.text();
        boolean marked = word.length() > 3 && (word.indexOf('\'') > 0 || word.indexOf('\u2019') > 0);
        return marked
                && token.entity() == EntityKind.NONE
                && ELIDED.matcher(word).matches();
    }

    /** Where the capitalized words right before begin. */
    private static int firstNames(List<Token> tokens, int at) {
        int begin = at;
        while (begin > 0
                && at - begin < MAX_FIRST_NAMES
                && tokens.get(begin - 1).tag().equals("NNP")
                && tokens.get(begin - 1).entity() == EntityKind.NONE
                && Character.isUpperCase(tokens.get(begin - 1).text().charAt(0))) {
            begin--;
        }
        return begin;
    }

    /** The token after the surname, over "-Ruiz". */
    private static int end(List<Token> tokens, int at) {
        int end = at + 1;
        while (end + 1 < tokens.size()
                && tokens.get(end).text().equals("-")
                && tokens.get(end - 1).span().end() == tokens.get(end).span().begin()
                && tokens.get(end).span().end() == tokens.get(end + 1).span().begin()) {
            end += 2;
        }
        return end;
    }

    private static EntityMention person(Sentence sentence, int begin, int end) {
        return new EntityMention(EntityKind.PERSON, sentence.index(), begin, end, sentence.span(begin, end));
    }
}
