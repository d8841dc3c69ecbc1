package org.newsvoice.speaker.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.grammar.Nicknames;
import org.newsvoice.speaker.word.NameWords;

/** The nicknames of one word that a story gives within names (Ana “Salty” Ruiz), by which it may call them alone. Immutable. */
record NicknamesInStory(AnnotatedStory story, Map<String, EntityMention> byWord) {

    static NicknamesInStory of(AnnotatedStory story, List<EntityMention> people) {
        Map<String, EntityMention> found = new HashMap<>();
        for (EntityMention mention : people) {
            List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
            int called = calledBehind(tokens, mention.endToken());
            if (called > 0) {
                found.putIfAbsent(NameWords.fold(tokens.get(called).text()), mention);
            }
            for (int i = mention.beginToken() + 1; i + 2 < mention.endToken(); i++) {
                if (Nicknames.end(tokens, i) == i + 3) {
                    found.putIfAbsent(NameWords.fold(tokens.get(i + 1).text()), mention);
                }
            }
        }
        return new NicknamesInStory(story, found);
    }

    /** The one word of ", known as Salty,", ", or Salty to her friends"; 0 if no such words follow. */
    private static int calledBehind(List<Token> tokens, int comma) {
        int i = comma + 1;
        if (i + 3 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
            return 0;
        }
        boolean or = tokens.get(i).text().equals("or");
        while (!or
                && tokens.get(i).text().matches("better|also|widely|simply|universally|just")
                && i + 3 < tokens.size()) {
            i++;
        }
        boolean known =
                tokens.get(i).text().equals("known") && tokens.get(i + 1).text().equals("as");
        int name = or ? i + 1 : known ? i + 2 : tokens.get(i).text().equals("nicknamed") ? i + 1 : 0;
        boolean word = name > 0
                && name + 1 < tokens.size()
                && tokens.get(name).tag().startsWith("NNP")
                && Character.isUpperCase(tokens.get(name).text().charAt(0));
        String next = word ? tokens.get(name + 1).text() : "";
        return word && (or ? next.equals("to") : next.matches("[,.]|to|by|in|on|at")) ? name : 0;
    }

    /** The name that has the word as its nickname, alone or before the family name; null when none has. */
    @Nullable
    EntityMention nicknamed(NameWords words) {
        EntityMention whole = words.isEmpty() ? null : byWord.get(words.first());
        return whole != null
                        && (words.size() == 1
                                || (words.size() == 2 && words.last().equals(family(whole))))
                ? whole
                : null;
    }

    private String family(EntityMention name) {
        List<Token> tokens = story.sentences().get(name.sentence()).tokens();
        return NameWords.fold(tokens.get(name.endToken() - 1).text());
    }
}
