package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Calendar;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.Honorific;
import org.newsvoice.speaker.word.HumanNouns;
import org.newsvoice.speaker.word.TitleWords;

/**
 * Bodies whose names the model misses, and that something beside the name tells: "Books First, a group of teachers,", "World Curling
 * Union (WCU)", "the Union of Ushers", "the chair of Bridge Now", "rival Falcon Pipes", which is Falcon elsewhere. Stateless.
 */
record ToldBodies(AnnotatedStory story) {

    private static final int MAX_NAME = 6;
    private static final Set<String> RIVALS = Set.of("rival", "competitor", "parent", "supplier", "rivals");

    /** In text order. */
    List<EntityMention> mentions() {
        Set<String> alone = alone();
        List<EntityMention> found = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            List<Token> tokens = sentence.tokens();
            int end;
            for (int i = 0; i < tokens.size(); i = end) {
                end = i + 1;
                if (!isWord(tokens, i)) {
                    continue;
                }
                while (end < tokens.size() && isWord(tokens, end)) {
                    end++;
                }
                int begin = i == 0 && tokens.get(0).text().equals("The") && end > 1 ? 1 : i;
                int whole = end - begin == 1 ? ofEnd(tokens, begin) : end;
                boolean told = whole > end
                        || (end - begin > 1
                                && end - begin <= MAX_NAME
                                && (isApposed(tokens, begin, end)
                                        || isAbbreviated(tokens, begin, end)
                                        || isLed(tokens, begin, end)
                                        || isRival(tokens, begin, alone)));
                if (told) {
                    found.add(new EntityMention(
                            EntityKind.ORGANIZATION, sentence.index(), begin, whole, sentence.span(begin, whole)));
                    end = whole;
                }
            }
        }
        return found;
    }

    /** Single words that the model takes for bodies' names. */
    private Set<String> alone() {
        Set<String> words = new HashSet<>();
        for (EntityMention mention : story.entities()) {
            if (mention.kind() == EntityKind.ORGANIZATION && mention.endToken() - mention.beginToken() == 1) {
                words.add(mention.span().of(story.text()));
            }
        }
        return words;
    }

    /** "Books First, a group of teachers,": of bodies, only at the begin of a sentence. */
    private static boolean isApposed(List<Token> tokens, int begin, int end) {
        boolean set = begin <= 1
                && end + 2 < tokens.size()
                && tokens.get(end).text().equals(",")
                && tokens.get(end + 1).text().matches("(?i)an?|the");
        if (!set) {
            return false;
        }
        String noun = tokens.get(TitleWords.nounPhraseHead(tokens, end + 1)).text();
        return BodyKinds.is(noun) && !HumanNouns.is(noun);
    }

    /** "World Curling Union (WCU)" */
    private static boolean isAbbreviated(List<Token> tokens, int begin, int end) {
        if (end + 2 >= tokens.size()
                || !tokens.get(end).tag().equals("-LRB-")
                || !tokens.get(end + 2).tag().equals("-RRB-")) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        tokens.subList(begin, end).forEach(token -> initials.append(token.text().charAt(0)));
        return end - begin > 2 && tokens.get(end + 1).text().contentEquals(initials);
    }

    /** "the chair of Bridge Now": words that the tagger takes for no name. */
    private static boolean isLed(List<Token> tokens, int begin, int end) {
        return begin > 1
                && tokens.get(begin - 1).text().equals("of")
                && tokens.get(begin - 2).text().matches("chair(wo)?(man)?|leader|founder|spokes(wo)?man")
                && !tokens.get(end - 1).tag().startsWith("NN");
    }

    /** "rival Falcon Pipes", where the story calls the firm Falcon elsewhere. */
    private static boolean isRival(List<Token> tokens, int begin, Set<String> alone) {
        return begin > 0
                && RIVALS.contains(tokens.get(begin - 1).text())
                && alone.contains(tokens.get(begin).text());
    }

    /** Where "Union of Ushers" ends; 0 if no such name begins there. */
    private static int ofEnd(List<Token> tokens, int begin) {
        boolean heads = BodyKinds.heads(tokens.get(begin).text())
                && tokens.get(begin).tag().startsWith("NNP")
                && begin > 0
                && tokens.get(begin - 1).text().equalsIgnoreCase("the");
        int i = begin + 1;
        if (!heads || i + 1 >= tokens.size() || !tokens.get(i).text().equals("of")) {
            return 0;
        }
        i++;
        int first = i;
        while (i < tokens.size()
                && i - first < MAX_NAME
                && isWord(tokens, i)
                && tokens.get(i).tag().startsWith("NN")) {
            i++;
        }
        return i > first && tokens.get(i - 1).tag().equals("NNPS") ? i : 0;
    }

    /** A capitalized word without a kind of its own that names nobody's office and no day. */
    private static boolean isWord(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.entity() == EntityKind.NONE
                && token.isWord()
                && Character.isUpperCase(token.text().charAt(0))
                && !token.tag().matches("PRP.*|IN|CC|W.*|DT")
                && !Honorific.is(token.text())
                && !HumanNouns.is(token.text())
                && !Calendar.canBe(token.text());
    }
}
