package org.newsvoice.speaker.group;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;

/**
 * The name that a mention is only the title of, or a part of its title: "his friend Ana Ruiz", "Ostrava-based attorney Ana Ruiz",
 * "former mayor and council member Ana Ruiz", "Bank of Ostrava analyst Ana Ruiz", "Ruiz Marine's Osei", "the nominee, Ana Ruiz
 * has". Stateless.
 */
final class NamedBehind {

    private static final int MAX_TITLE = 8;
    private static final Pattern IN_TITLE = Pattern.compile("NN|NNP|NNPS|JJ|VBN|VBG|HYPH|AFX|CC|,");
    private static final Pattern FINITE = Pattern.compile("VB[DPZ]|MD");
    private static final Pattern DETERMINER = Pattern.compile("DT|PRP\\$|POS");

    private NamedBehind() {}

    /** The name; null when the mention is no title of one. */
    static @Nullable Mention of(AnnotatedStory story, StoryNames names, Mention mention) {
        if (mention.kind() != MentionKind.NAME && mention.kind() != MentionKind.NOMINAL) {
            return null;
        }
        Sentence sentence = story.sentences().get(mention.sentence());
        List<Token> tokens = sentence.tokens();
        Mention addressed = addressed(names, sentence, mention);
        if (addressed != null) {
            return addressed;
        }
        NameGroup own = names.at(mention.sentence(), mention.headToken());
        int begin = begin(names, sentence, mention.headToken(), own);
        boolean owned = begin > 0 && tokens.get(begin - 1).tag().equals("POS");
        boolean apposed = begin > 1 && tokens.get(begin - 1).text().equals(",");
        int title = begin - (apposed ? 2 : 1);
        if (begin < 0 || (!owned && !HumanNouns.is(tokens.get(title).text()))) {
            return null;
        }
        NameGroup group = names.at(mention.sentence(), begin);
        int end = begin;
        while (end < tokens.size() && names.at(mention.sentence(), end) == group) {
            end++;
        }
        boolean isPerson = own != null && own.isPerson();
        boolean body = own != null && !isPerson;
        boolean titled = apposed
                ? (own == null && isPredicated(tokens, end))
                        || (!isPerson
                                && mention.kind() == MentionKind.NAME
                                && isOfficeBefore(tokens, mention, begin, end))
                : isClosed(sentence, mention, begin, end)
                        || (isNoFullName(own) && isSecondOfFirm(sentence, mention, begin, end))
                        || isCoTitle(tokens.get(title))
                        || isInTitle(sentence, mention, begin, end)
                        || (owned && body && isPredicated(tokens, end))
                        || (!isPerson && !owned && isNamedAfter(sentence, mention, begin, end));
        return titled ? new Mention(MentionKind.NAME, mention.sentence(), end - 1, sentence.span(begin, end)) : null;
    }

    /** Where the person's name after the words of a title begins; -1 if there is none. */
    private static int begin(StoryNames names, Sentence sentence, int head, @Nullable NameGroup own) {
        List<Token> tokens = sentence.tokens();
        for (int i = head + 1; i < tokens.size() && i <= head + MAX_TITLE; i++) {
            NameGroup group = names.at(sentence.index(), i);
            if (group != null && group.isPerson() && group != own) {
                return i;
            }
            String tag = tokens.get(i).tag();
            boolean firm = own != null && !own.isPerson() && (tag.equals("POS") || group == own);
            if (!firm && !IN_TITLE.matcher(tag).matches() && !isCoTitle(tokens.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Courier co-host Ana Ruiz": the parser takes the word for a verb or a name's head. */
    private static boolean isCoTitle(Token token) {
        return token.text().startsWith("co-") && HumanNouns.is(token.text());
    }

    /** "The Harbour Secretary, Ana Ruiz, said", whose office the name model takes for a body. */
    private static boolean isOfficeBefore(List<Token> tokens, Mention mention, int begin, int end) {
        return HumanNouns.is(tokens.get(mention.headToken()).text())
                && mention.headToken() + 2 == begin
                && end < tokens.size()
                && tokens.get(end).text().equals(",");
    }

    /** Whether a finite verb follows: "the nominee, Ana Ruiz has won". */
    private static boolean isPredicated(List<Token> tokens, int end) {
        return end < tokens.size() && FINITE.matcher(tokens.get(end).tag()).matches();
    }

    /** Whether the parser has the mention in the title of the name. */
    private static boolean isInTitle(Sentence sentence, Mention mention, int begin, int end) {
        DependencyTree tree = sentence.dependencies();
        for (int name = begin; tree != null && name < end; name++) {
            if (tree.dominates(name, mention.headToken())) {
                return true;
            }
        }
        return false;
    }

    /** "Speaker of the House Rep. Ana Ruiz": whom the form of address that ends the mention is for. */
    private static @Nullable Mention addressed(StoryNames names, Sentence sentence, Mention mention) {
        List<Token> tokens = sentence.tokens();
        int begin = mention.headToken();
        while (begin < tokens.size()
                && tokens.get(begin).span().end() <= mention.span().end()) {
            begin++;
        }
        NameGroup group = begin < tokens.size() ? names.at(sentence.index(), begin) : null;
        boolean addressed = group != null
                && group.isPerson()
                && begin > mention.headToken()
                && names.at(sentence.index(), mention.headToken()) != group
                && Honorific.is(tokens.get(begin - 1).text());
        int end = begin;
        while (addressed && end < tokens.size() && names.at(sentence.index(), end) == group) {
            end++;
        }
        return addressed ? new Mention(MentionKind.NAME, sentence.index(), end - 1, sentence.span(begin, end)) : null;
    }

    private static boolean isNoFullName(@Nullable NameGroup group) {
        return group == null
                || !group.isPerson()
                || (group.name().size() == 1 && group.mentions().size() == 1)
                || BodyKinds.isForm(group.name().last());
    }

    /** "one conservative, radio host Ana Ruiz, disagrees": between commas before the verb. */
    private static boolean isClosed(Sentence sentence, Mention mention, int begin, int end) {
        List<Token> tokens = sentence.tokens();
        int comma = mention.headToken() + 1;
        return comma < begin
                && tokens.get(comma).text().equals(",")
                && (tokens.get(mention.headToken()).tag().matches("NN|JJ")
                        || HumanNouns.is(tokens.get(mention.headToken()).text()))
                && tokens.subList(comma + 1, begin).stream()
                        .noneMatch(
                                token -> token.text().equals(",") || token.tag().equals("CC"))
                && end < tokens.size()
                && tokens.get(end).text().equals(",")
                && isPredicated(tokens, end + 1);
    }

    /** "Osei, Brandt analyst Ana Ruiz said": the first half of a firm's name. */
    private static boolean isSecondOfFirm(Sentence sentence, Mention mention, int begin, int end) {
        List<Token> tokens = sentence.tokens();
        int comma = mention.headToken() + 1;
        int office = begin - 1;
        return comma + 1 < office
                && tokens.get(mention.headToken()).tag().startsWith("NNP")
                && tokens.get(comma).text().equals(",")
                && Character.isLowerCase(tokens.get(office).text().charAt(0))
                && tokens.subList(comma + 1, office).stream()
                        .allMatch(token ->
                                token.tag().startsWith("NNP") || token.text().equals("&"))
                && (isPredicated(tokens, end) || (isBehindVerb(tokens, mention) && !goesOn(tokens, end)));
    }

    /** "said Osei, Liberal mayor Ana Ruiz and Karl Brandt": three people. */
    private static boolean goesOn(List<Token> tokens, int end) {
        return end < tokens.size()
                && (tokens.get(end).tag().equals("CC") || tokens.get(end).text().equals(","));
    }

    /** "wrote Osei, Brandt analyst Ana Ruiz" */
    private static boolean isBehindVerb(List<Token> tokens, Mention mention) {
        int begin = mention.headToken();
        while (begin > 0
                && tokens.get(begin - 1).span().begin() >= mention.span().begin()) {
            begin--;
        }
        return begin > 0 && FINITE.matcher(tokens.get(begin - 1).tag()).matches();
    }

    /** Whether the name is in apposition, or belongs to a second title, so that it is not the subject of a clause. */
    private static boolean isNamedAfter(Sentence sentence, Mention mention, int begin, int end) {
        DependencyTree tree = sentence.dependencies();
        int head = mention.headToken();
        List<Token> tokens = sentence.tokens();
        boolean apart = tokens.subList(head, begin).stream()
                .anyMatch(token -> token.text().equals(","));
        for (int name = begin; tree != null && name < end; name++) {
            if (tree.head(name) >= begin && tree.head(name) < end) {
                continue;
            }
            if (tree.is(name, "conj")) {
                return tree.head(name) == head && HumanNouns.is(tokens.get(head).text()) && isBare(sentence, mention);
            }
            return !apart && !tree.is(name, "nsubj") && tree.dominates(head, name);
        }
        return false;
    }

    /** Whether it has no article, so that a noun in the singular is a title: "former mayor", not "the mayor". */
    private static boolean isBare(Sentence sentence, Mention mention) {
        return sentence.tokens().stream()
                .filter(token -> mention.span().contains(token.span()))
                .noneMatch(token -> DETERMINER.matcher(token.tag()).matches());
    }
}
