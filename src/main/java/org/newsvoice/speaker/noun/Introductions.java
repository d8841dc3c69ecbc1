package org.newsvoice.speaker.noun;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.speaker.group.FrontedClause;
import org.newsvoice.speaker.group.GrammaticalRole;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.Description;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.NominalPhrase;
import org.newsvoice.speaker.word.TitleWords;

/** Whom a story brings in by a noun, without a name: "a deckhand", "his mother". */
public record Introductions(AnnotatedStory story, StoryNames names) {

    private static final int MAX_COMPLEMENT = 9;
    private static final Pattern PHRASE = Pattern.compile("DT|JJ.*|NN.*|PRP\\$|CD|HYPH|POS|VB[NG]");
    private static final Set<String> NOBODY = Set.of("no", "any", "every", "each", "neither", "either");
    private static final Pattern DETERMINER = Pattern.compile("DT|PRP\\$");

    /** The phrase of which a noun for somebody is the head and which is the subject of a clause; null for all else. */
    @Nullable
    public Mention subject(Sentence sentence, int head) {
        List<Token> tokens = sentence.tokens();
        Token noun = tokens.get(head);
        if (isOneOf(tokens, head)) {
            DependencyTree tree = sentence.dependencies();
            boolean subject = tree != null && tree.is(head, "nsubj");
            return subject
                    ? new Mention(MentionKind.NOMINAL, sentence.index(), head, sentence.span(head, head + 1))
                    : null;
        }
        // A phrase begins before its head.
        boolean human = (noun.tag().equals("NN") || isCapitalOffice(tokens, head))
                && head > 0
                && PHRASE.matcher(tokens.get(head - 1).tag()).matches()
                && noun.entity() == EntityKind.NONE
                && HumanNouns.is(noun.text());
        DependencyTree tree = human ? sentence.dependencies() : null;
        if (tree == null
                || !(tree.is(head, "nsubj")
                        || FrontedClause.mainSubject(sentence) == head
                        || opensAsRelative(tokens, head))
                || names.isDescription(sentence.index(), head)) {
            return null;
        }
        int begin = head;
        // One determiner begins a phrase: "all day a deckhand" has two.
        while (begin > 0
                && PHRASE.matcher(tokens.get(begin - 1).tag()).matches()
                && !DETERMINER.matcher(tokens.get(begin).tag()).matches()) {
            begin--;
        }
        boolean one = tokens.get(begin).text().equalsIgnoreCase("one");
        // "Ostravia's farm minister"
        boolean owned = head > begin + 1
                && tokens.get(begin + 1).tag().equals("POS")
                && tokens.get(begin).tag().equals("NNP")
                && !isPersonAt(sentence, begin);
        if (begin == head
                || !(one || owned || DETERMINER.matcher(tokens.get(begin).tag()).matches())
                || NOBODY.contains(tokens.get(begin).text().toLowerCase(Locale.ROOT))) {
            return null;
        }
        // "it is right for a judge to speak" brings in nobody
        if (isGone(tree, tokens, head)) {
            return null;
        }
        boolean anybody = begin > 0
                && tokens.get(begin - 1).text().equalsIgnoreCase("for")
                && head + 1 < tokens.size()
                && tokens.get(head + 1).text().equals("to");
        if (anybody || isBeforeName(sentence, head)) {
            return null;
        }
        int end = head + 1;
        if (end + 1 < tokens.size() && tokens.get(end).text().matches("of|for|from")) {
            int last = TitleWords.nounPhraseHead(tokens, end + 1);
            end = tokens.get(last).tag().startsWith("NN") ? last + 1 : end;
            // "the mayor of Saint Ruiz": to the end of the name
            while (end < tokens.size()
                    && tokens.get(end - 1).tag().equals("NNP")
                    && tokens.get(end).tag().equals("NNP")) {
                end++;
            }
        }
        return new Mention(MentionKind.NOMINAL, sentence.index(), head, sentence.span(begin, end));
    }

    /** "since her husband died": who has died says nothing more. */
    private static boolean isGone(DependencyTree tree, List<Token> tokens, int head) {
        int verb = tree.head(head);
        return verb != DependencyTree.NONE && tokens.get(verb).lemma().equals("die");
    }

    private boolean isPersonAt(Sentence sentence, int token) {
        NameGroup group = names.at(sentence.index(), token);
        return group != null && group.isPerson();
    }

    /** "The Collector", of papers that write offices so. */
    private static boolean isCapitalOffice(List<Token> tokens, int head) {
        return head > 0
                && tokens.get(head).tag().equals("NNP")
                && tokens.get(head - 1).text().equalsIgnoreCase("the")
                && (head + 1 == tokens.size() || !tokens.get(head + 1).tag().startsWith("NN"));
    }

    /** "my father", of whoever tells the story, in any place of a sentence; null for all else, and when a name follows. */
    @Nullable
    public Mention relativeOfWhoTells(Sentence sentence, int head) {
        List<Token> tokens = sentence.tokens();
        Token noun = tokens.get(head);
        boolean mine = head > 0
                && tokens.get(head - 1).text().equalsIgnoreCase("my")
                && noun.tag().equals("NN")
                && noun.entity() == EntityKind.NONE
                && Honorific.findGender(noun.text()) != null;
        boolean alone = mine
                && (head + 1 == tokens.size()
                        || (!tokens.get(head + 1).tag().matches("POS|NN.*|JJ.*")
                                && names.at(sentence.index(), head + 1) == null));
        return alone
                ? new Mention(MentionKind.NOMINAL, sentence.index(), head, sentence.span(head - 1, head + 1))
                : null;
    }

    /**
     * Whether "the captain" is the main subject and the first words of its paragraph, so that the paragraph is about the captain. With
     * words before it ("the Ostravan senator") a noun mostly varies the name of somebody known.
     */
    public boolean opensParagraph(Mention mention) {
        NominalPhrase phrase = NominalPhrase.of(story, mention);
        Sentence sentence = phrase.sentence();
        boolean first = phrase.begin() == 0
                && (sentence.index() == 0
                        || story.sentences().get(sentence.index() - 1).zone() != sentence.zone());
        if (!first || !phrase.isDefinite()) {
            return false;
        }
        int next = mention.headToken() + 1;
        boolean apposed = next + 1 < phrase.tokens().size()
                && phrase.tokens().get(next).text().equals(",")
                && !(phrase.tokens().get(next + 1).tag().matches("WP.*|VB[NG]|JJ") && namesNobody(sentence));
        return opensAsRelative(phrase.tokens(), mention.headToken())
                || (!apposed
                        && phrase.begin() + 1 == mention.headToken()
                        && GrammaticalRole.of(sentence, mention.headToken(), next) == GrammaticalRole.MAIN_SUBJECT);
    }

    /** "The bride, who is late, now goes by Ana Ruiz" names the one whom the phrase means. */
    private boolean namesNobody(Sentence sentence) {
        return IntStream.range(0, sentence.tokens().size()).noneMatch(token -> isPersonAt(sentence, token));
    }

    /** "The boy's mother took", "The boy's mother, Mary, took": a subject whatever the parser takes it for. */
    private static boolean opensAsRelative(List<Token> tokens, int head) {
        boolean relative = head > 1
                && head + 1 < tokens.size()
                && tokens.get(head).tag().equals("NN")
                && tokens.get(head - 1).tag().equals("POS")
                && Honorific.findGender(tokens.get(head).text()) != null
                && tokens.get(head + 1).tag().matches(",|VB[DZP]|MD");
        for (int i = 0; relative && i < head - 1; i++) {
            relative = PHRASE.matcher(tokens.get(i).tag()).matches();
        }
        return relative;
    }

    /** "A longtime organizer, Ruiz is": the phrase says what the one is who is named behind it. */
    private boolean isBeforeName(Sentence sentence, int head) {
        List<Token> tokens = sentence.tokens();
        int i = head + 1;
        while (i < tokens.size() && tokens.get(i).tag().startsWith("NN") && names.at(sentence.index(), i) == null) {
            i++;
        }
        NameGroup named =
                i + 1 < tokens.size() && tokens.get(i).text().equals(",") ? names.at(sentence.index(), i + 1) : null;
        return named != null && named.isPerson();
    }

    /** "One of the divers" */
    private static boolean isOneOf(List<Token> tokens, int head) {
        boolean of = tokens.get(head).text().equalsIgnoreCase("one")
                && head + 2 < tokens.size()
                && tokens.get(head + 1).text().equals("of");
        for (int i = head + 2; of && i < Math.min(tokens.size(), head + MAX_COMPLEMENT); i++) {
            if (tokens.get(i).tag().equals("NNS")) {
                return HumanNouns.is(tokens.get(i).lemma());
            }
        }
        return false;
    }

    /** "when a student stood up": who so enters a scene takes it over; "When a student spoke, Ruiz" leaves it with Ruiz. */
    public boolean isAfterWhen(Mention mention) {
        NominalPhrase phrase = NominalPhrase.of(story, mention);
        return phrase.begin() > 1
                && phrase.tokens().get(phrase.begin() - 1).text().equals("when");
    }

    /** Whether the phrase can bring in somebody: "a deckhand", "his mother", "the owner of the mill", but not "the senator". */
    public boolean isNew(Mention mention) {
        NominalPhrase phrase = NominalPhrase.of(story, mention);
        return !phrase.isDefinite()
                || mention.span().end() > phrase.noun().span().end();
    }

    /** Whether the story speaks of somebody else by that noun ("a guard") after it last named the one it describes so. */
    boolean isIntroducedSince(NameGroup group, String noun, Mention mention) {
        int place = mention.span().begin();
        int named = group.mentions().stream()
                .mapToInt(m -> m.span().end())
                .filter(end -> end <= place)
                .max()
                .orElse(0);
        return isIntroduced(noun, mention, named);
    }

    /** Whether the story speaks of somebody by that noun ("a guard") between the place {@code from} and the mention. */
    boolean isIntroduced(String noun, Mention mention, int from) {
        int place = mention.span().begin();
        for (int s = mention.sentence(); s >= 0; s--) {
            List<Token> tokens = story.sentences().get(s).tokens();
            for (int i = tokens.size() - 1; i > 0; i--) {
                Token token = tokens.get(i);
                if (token.span().begin() < from) {
                    return false;
                }
                boolean same = token.span().end() < place
                        && token.entity() == EntityKind.NONE
                        && token.tag().equals("NN")
                        && Description.noun(token).equals(noun);
                if (same && isIndefinite(tokens, i) && !names.isDescription(s, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isIndefinite(List<Token> tokens, int noun) {
        int i = noun - 1;
        while (i > 0 && Description.isModifier(tokens.get(i))) {
            i--;
        }
        String word = tokens.get(Math.max(i, 0)).text().toLowerCase(Locale.ROOT);
        return word.equals("a") || word.equals("an") || Nominals.isOther(word);
    }
}
