package org.newsvoice.speaker.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/**
 * By what else a story calls somebody: Ana Ruiz, nicknamed the Professor; Ana Ruiz, whom everybody knew as Biscuit. From there on the
 * one word is another name of that person. Stateless.
 */
record Bynames(AnnotatedStory story, StoryNames names) {

    private static final Set<String> NAMING = Set.of("nicknamed", "dubbed");
    private static final Set<String> KNOWING = Set.of("known", "knew", "know", "knows");
    private static final int MAX_BETWEEN = 8;
    private static final int MAX_PLACE = 4;

    /** A mention of somebody by such a name. */
    record Byname(NameGroup person, EntityMention mention) {}

    List<Byname> find() {
        List<Byname> found = new ArrayList<>();
        for (Sentence sentence : story.sentences()) {
            for (int i = 1; i + 1 < sentence.tokens().size(); i++) {
                int word = word(sentence.tokens(), i);
                NameGroup person = word < 0 ? null : personBefore(sentence, i);
                if (person != null) {
                    found.addAll(mentions(person, sentence, word));
                }
            }
        }
        return found;
    }

    /** The first token of the byname that a phrase at {@code at} introduces; -1 if there is no such phrase. */
    private static int word(List<Token> tokens, int at) {
        String text = tokens.get(at).text().toLowerCase(Locale.ROOT);
        int next = at + 1;
        if (KNOWING.contains(text)) {
            while (next < Math.min(tokens.size(), at + MAX_PLACE)
                    && !tokens.get(next).text().equals("as")) {
                next++;
            }
            if (next + 1 >= tokens.size() || !tokens.get(next).text().equals("as")) {
                return -1;
            }
            next++;
        } else if (!NAMING.contains(text)) {
            return -1;
        }
        next += next + 1 < tokens.size() && tokens.get(next).text().equals("the") ? 1 : 0;
        boolean last = next + 1 == tokens.size() || !tokens.get(next + 1).tag().startsWith("NN");
        Token token = tokens.get(next);
        boolean name = token.tag().matches("NNP?")
                && Character.isUpperCase(token.text().charAt(0))
                && token.isWord()
                && (token.entity() == EntityKind.NONE || token.entity() == EntityKind.PERSON);
        return name && last ? next : -1;
    }

    /** The person in full right before, and no other one. */
    private @Nullable NameGroup personBefore(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - MAX_BETWEEN); i--) {
            NameGroup group = names.at(sentence.index(), i);
            if (group != null) {
                return group.isPerson() && group.name().size() > 1 ? group : null;
            }
        }
        return null;
    }

    private List<Byname> mentions(NameGroup person, Sentence first, int word) {
        String name = first.tokens().get(word).text();
        boolean article = first.tokens().get(word - 1).text().equals("the");
        List<Byname> found = new ArrayList<>();
        for (Sentence sentence :
                story.sentences().subList(first.index(), story.sentences().size())) {
            List<Token> tokens = sentence.tokens();
            for (int i = sentence.index() == first.index() ? word : 0; i < tokens.size(); i++) {
                NameGroup group = names.at(sentence.index(), i);
                boolean alone = (group == null || group.name().size() == 1)
                        && (i + 1 == tokens.size() || !tokens.get(i + 1).tag().startsWith("NNP"))
                        && (i == 0
                                ? !article
                                : article == tokens.get(i - 1).text().equalsIgnoreCase("the")
                                        && !tokens.get(i - 1).tag().startsWith("NNP"));
                if (alone && group != person && tokens.get(i).text().equals(name)) {
                    found.add(new Byname(
                            person,
                            new EntityMention(EntityKind.PERSON, sentence.index(), i, i + 1, sentence.span(i, i + 1))));
                }
            }
        }
        return found;
    }
}
