package org.newsvoice.speaker.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.article.ZoneKind;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Calendar;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.grammar.NounPhrases;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.NameWords;

/** Where a story names bodies, those included that the name model has not found: "the Ferrymen's Union", "Friends of the River Pell". */
record NamedBodies(AnnotatedStory story, StoryNames names) {

    private static final int FARTHEST_SENTENCES = 12;
    private static final int MAX_OWNER = 5;
    static final int MAX_RELATIVE = 12;
    private static final Set<String> WHERE = Set.of("at", "in", "near", "outside", "from", "to");

    private static final Pattern QUARTER =
            Pattern.compile("(North|South)?(East|West)ern|(North|South)ern|Central|National|Royal");

    private static final Set<String> TELLING = Set.of("tell", "inform");

    /** Tokens that name a body. */
    record Named(int sentence, int begin, int end, NameWords words) {}

    /** The bodies that are named before a token, from some sentences before it on. */
    List<Named> before(int sentence, int token) {
        return from(Math.max(0, sentence - FARTHEST_SENTENCES), sentence, token);
    }

    /** The bodies that are named from a sentence on before a token. */
    List<Named> from(int first, int sentence, int token) {
        List<Named> found = new ArrayList<>();
        for (int s = first; s <= sentence; s++) {
            List<Token> tokens = story.sentences().get(s).tokens();
            int end;
            for (int i = 0; i < (s == sentence ? token : tokens.size()); i = end) {
                end = i + 1;
                NameGroup group = names.at(s, i);
                if (group != null) {
                    while (end < tokens.size() && names.at(s, end) == group) {
                        end++;
                    }
                    if (!group.isPerson() && !isTold(s, i) && !isSite(tokens, i, end)) {
                        found.add(new Named(s, i, end, group.name()));
                    }
                } else if (isUntagged(tokens.get(i))
                        || NounPhrases.isBodyOfMembers(tokens.get(i).text())) {
                    int begin = begin(tokens, i);
                    while (end < tokens.size() && (isUntagged(tokens.get(end)) || isCapitalPlural(tokens.get(end)))) {
                        end++;
                    }
                    int whole = ofEnd(tokens, begin, end);
                    boolean actor = whole > end && isActor(s, end - 1);
                    end = whole;
                    NameWords words = wordsAt(s, begin, end);
                    boolean subject = actor || isActor(s, end - 1) || isLed(tokens, begin, end);
                    if (!words.isEmpty()
                            && (subject || BodyKinds.heads(tokens.get(end - 1).text()))) {
                        found.add(new Named(s, begin, end, words));
                    }
                }
            }
        }
        return found;
    }

    /** The number of the first sentence in the body of the story; {@code end} if it is not before that sentence. */
    int firstOfBody(int end) {
        int first = 0;
        while (first < end
                && story.article()
                                .zones()
                                .get(story.sentences().get(first).zone())
                                .kind()
                        != ZoneKind.PARAGRAPH) {
            first++;
        }
        return first;
    }

    /** "The union that speaks for the packers, Ruiz Packers, said": who is named behind the clause that belongs to the noun. */
    @Nullable
    NameGroup behindRelative(Sentence sentence, int noun) {
        List<Token> tokens = sentence.tokens();
        boolean relative =
                noun + 2 < tokens.size() && tokens.get(noun + 1).text().matches("that|which|representing");
        int comma = noun + 1;
        while (relative && comma < tokens.size() && !tokens.get(comma).text().equals(",")) {
            comma++;
        }
        NameGroup group = relative && comma + 1 < tokens.size() && comma - noun <= MAX_RELATIVE
                ? names.at(sentence.index(), comma + 1)
                : null;
        int end = comma + 1;
        while (group != null && end < tokens.size() && names.at(sentence.index(), end) == group) {
            end++;
        }
        boolean closed = group != null
                && !group.isPerson()
                && end < tokens.size()
                && tokens.get(end).text().equals(",");
        return closed ? group : null;
    }

    /** "Springfield" of "Springfield-based" right before a token; empty when no such word is there. */
    String seat(List<Token> tokens, int at) {
        boolean based = at > 2
                && tokens.get(at - 1).text().equals("based")
                && tokens.get(at - 2).text().equals("-");
        return based ? tokens.get(at - 3).text() : "";
    }

    /** The only body that is called by where it is based: "Springfield-based Ruiz Foods"; null when none is, or several are. */
    @Nullable
    NameGroup seatedAt(String seat) {
        List<NameGroup> seated = names.groups().stream()
                .filter(group -> !group.isPerson()
                        && group.mentions().stream()
                                .anyMatch(at -> seat(
                                                story.sentences()
                                                        .get(at.sentence())
                                                        .tokens(),
                                                at.beginToken())
                                        .equals(seat)))
                .toList();
        return seated.size() == 1 ? seated.get(0) : null;
    }

    /** Whether a bank is told to set rates, as a central bank does: "The Bank of Springfield raised its rates". */
    boolean setsRates(Named named) {
        return named.words().size() > 2
                && named.words().first().equals("bank")
                && named.words().folded().get(1).equals("of")
                && story.sentences().get(named.sentence()).tokens().stream()
                        .anyMatch(token -> token.lemma().equals("rate"));
    }

    /** "at Ellery railway station": a name that only tells where. */
    private static boolean isSite(List<Token> tokens, int begin, int end) {
        return begin > 0
                && end < tokens.size()
                && WHERE.contains(tokens.get(begin - 1).lemma())
                && tokens.get(end).tag().matches("NNS?");
    }

    /** "told the Courier": those who are told something are more often a paper than the body that the story is about. */
    private boolean isTold(int sentence, int token) {
        List<Token> tokens = story.sentences().get(sentence).tokens();
        for (int i = token - 1; i >= Math.max(0, token - 3); i--) {
            if (TELLING.contains(tokens.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** "chief executive of Ruiz First": two words or more behind what somebody is. */
    private static boolean isLed(List<Token> tokens, int begin, int end) {
        return end - begin > 1
                && begin > 1
                && tokens.get(begin - 1).text().equals("of")
                && HumanNouns.is(tokens.get(begin - 2).text());
    }

    private boolean isActor(int sentence, int token) {
        DependencyTree tree = story.sentences().get(sentence).dependencies();
        return tree != null && (tree.is(token, "nsubj") || tree.is(token, "obj"));
    }

    /** "Ferrymen's Union" from its last word on the left. */
    private static int begin(List<Token> tokens, int at) {
        boolean owned = at > 1
                && tokens.get(at - 1).tag().equals("POS")
                && (isUntagged(tokens.get(at - 2)) || isCapitalPlural(tokens.get(at - 2)))
                && (BodyKinds.heads(tokens.get(at).text()) || isOfMembers(tokens, at));
        int first = owned ? at - 2 : at;
        // "Lakeside Residents' Association"
        while (owned && first > 0 && at - first < MAX_OWNER && isUntagged(tokens.get(first - 1))) {
            first--;
        }
        return withQuarter(tokens, first);
    }

    /** "Western Grid", whose first word the tagger takes for an adjective: where the name begins that begins at {@code first}. */
    static int withQuarter(List<Token> tokens, int first) {
        boolean quarter = first > 0
                && tokens.get(first - 1).entity() == EntityKind.NONE
                && QUARTER.matcher(tokens.get(first - 1).text()).matches();
        return quarter ? first - 1 : first;
    }

    /** Where "Friends of the River Pell" ends; {@code end} if no such name begins there. */
    private static int ofEnd(List<Token> tokens, int begin, int end) {
        int i = end;
        boolean members = end == begin + 1
                && NounPhrases.isBodyOfMembers(tokens.get(begin).text())
                && i + 1 < tokens.size()
                && tokens.get(i).text().equals("of");
        if (!members) {
            return end;
        }
        i += tokens.get(i + 1).text().equalsIgnoreCase("the") ? 2 : 1;
        int first = i;
        while (i < tokens.size()
                && tokens.get(i).tag().startsWith("NN")
                && Character.isUpperCase(tokens.get(i).text().charAt(0))) {
            i++;
        }
        return i > first ? i : end;
    }

    /** "Nurses' Front": who is in a body says that it is one. */
    private static boolean isOfMembers(List<Token> tokens, int at) {
        String tag = tokens.get(at - 2).tag();
        return (tag.equals("NNPS") || tag.equals("NNS"))
                && tokens.get(at - 1).text().length() == 1
                && tokens.get(at).tag().equals("NNP")
                && Character.isUpperCase(tokens.get(at).text().charAt(0));
    }

    private static boolean isCapitalPlural(Token token) {
        return token.entity() == EntityKind.NONE
                && token.tag().equals("NNS")
                && Character.isUpperCase(token.text().charAt(0));
    }

    /** A word of a name that the name model has not found. */
    static boolean isUntagged(Token token) {
        return token.entity() == EntityKind.NONE
                && token.tag().startsWith("NNP")
                && Character.isUpperCase(token.text().charAt(0))
                && !Honorific.is(token.text())
                && !HumanNouns.is(token.text())
                && !Calendar.canBe(token.text());
    }

    NameWords wordsAt(int sentence, int begin, int end) {
        Sentence at = story.sentences().get(sentence);
        TextSpan span = at.span(begin, end);
        return NameWords.whole(List.of(span.of(story.text()).strip().split("[\\s\u00a0]+")));
    }

    /** As a mention of an organization. */
    static EntityMention mention(Named named, AnnotatedStory story) {
        Sentence sentence = story.sentences().get(named.sentence());
        return new EntityMention(
                EntityKind.ORGANIZATION,
                named.sentence(),
                named.begin(),
                named.end(),
                sentence.span(named.begin(), named.end()));
    }
}
