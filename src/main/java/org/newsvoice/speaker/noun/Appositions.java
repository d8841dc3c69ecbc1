package org.newsvoice.speaker.noun;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.GivenNames;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.NominalPhrase;

/** Who is named beside a noun phrase and is the one it means: "the auditor, Ana Ruiz, told". */
record Appositions(AnnotatedStory story, StoryNames names) {

    private static final int MAX_COMPLEMENT = 9;
    private static final Pattern FINITE = Pattern.compile("VB[DZP]|MD");
    private static final Set<String> NAMING = Set.of("named", "called", "identified");

    /** The one named in apposition to the mention; null when nobody is. */
    @Nullable
    NameGroup of(Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        List<Token> tokens = sentence.tokens();
        if (tokens.get(mention.headToken()).tag().endsWith("S")) {
            return null;
        }
        NameGroup after = namedAfter(sentence, mention);
        return after != null ? after : namedBefore(sentence, mention);
    }

    /** "the auditor of the city, Ana Ruiz,", "a man named Ana Ruiz". */
    private @Nullable NameGroup namedAfter(Sentence sentence, Mention mention) {
        List<Token> tokens = sentence.tokens();
        int name = GivenNames.of(tokens, mention.headToken());
        NameGroup given = name < 0 ? null : names.at(sentence.index(), name);
        if (given != null && given.isPerson()) {
            return given;
        }
        int i = mention.headToken() + 1;
        int limit = Math.min(tokens.size(), i + MAX_COMPLEMENT);
        while (i < limit
                && !tokens.get(i).text().equals(",")
                && !tokens.get(i).tag().startsWith("VB")) {
            if (tokens.get(i).tag().startsWith("W") || tokens.get(i).tag().equals("CC")) {
                return null;
            }
            i++;
        }
        if (i >= limit) {
            return null;
        }
        boolean naming = NAMING.contains(tokens.get(i).text().toLowerCase(Locale.ROOT));
        i++;
        if (naming && i < tokens.size() && tokens.get(i).text().equals("as")) {
            i++;
        }
        if (!naming && !tokens.get(i - 1).text().equals(",")) {
            return null;
        }
        while (i < tokens.size() && names.at(sentence.index(), i) == null && isTitle(tokens.get(i))) {
            i++;
        }
        NameGroup group = i < tokens.size() ? names.at(sentence.index(), i) : null;
        int end = i;
        while (group != null && end < tokens.size() && names.at(sentence.index(), end) == group) {
            end++;
        }
        boolean closed = naming
                || end >= tokens.size()
                || (!tokens.get(end).isWord() && !tokens.get(end).tag().equals("POS"));
        return group != null && closed && isOfKind(group, mention) ? group : null;
    }

    private static boolean isTitle(Token token) {
        return Honorific.is(token.text());
    }

    /** "Ana Ruiz, 45, the auditor". */
    private @Nullable NameGroup namedBefore(Sentence sentence, Mention mention) {
        List<Token> tokens = sentence.tokens();
        int i = NominalPhrase.of(story, mention).begin() - 1;
        if (i < 1 || !tokens.get(i).text().equals(",")) {
            return null;
        }
        i--;
        if (i > 1
                && tokens.get(i).tag().equals("CD")
                && tokens.get(i - 1).text().equals(",")) {
            i -= 2;
        }
        NameGroup group = names.at(sentence.index(), i);
        DependencyTree tree = sentence.dependencies();
        boolean apposition = tree != null && tree.is(mention.headToken(), "appos");
        return group != null && apposition && isClosed(tokens, mention) && isOfKind(group, mention) ? group : null;
    }

    /** Whether a comma ends the phrase before any verb; "Ruiz, an aide said" has two people. */
    private static boolean isClosed(List<Token> tokens, Mention mention) {
        for (int i = mention.headToken() + 1; i < tokens.size(); i++) {
            if (!tokens.get(i).isWord()) {
                return !tokens.get(i).tag().equals("POS");
            }
            if (FINITE.matcher(tokens.get(i).tag()).matches()) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfKind(NameGroup group, Mention mention) {
        return group.isPerson()
                == HumanNouns.is(NominalPhrase.of(story, mention).noun().text());
    }
}
