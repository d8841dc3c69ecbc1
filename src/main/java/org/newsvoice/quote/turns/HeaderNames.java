package org.newsvoice.quote.turns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/** Makes persons of the names in headers, in usual letters; models that learned from sentences miss names in capitals. */
public final class HeaderNames {

    private HeaderNames() {}

    /** The story with them. */
    public static AnnotatedStory in(AnnotatedStory story) {
        List<Header> turns = Headers.of(story.article()).stream()
                .filter(header -> header.name() != null)
                .toList();
        if (turns.isEmpty()) {
            return story;
        }
        List<Sentence> sentences = new ArrayList<>(story.sentences());
        List<EntityMention> entities = new ArrayList<>(story.entities());
        for (Header header : turns) {
            TextSpan name = header.name();
            for (Sentence sentence : name == null ? List.<Sentence>of() : story.sentences(name)) {
                Sentence known = sentences.get(sentence.index());
                List<Token> tokens = new ArrayList<>(known.tokens());
                int begin = tokens.size();
                int end = 0;
                for (int i = 0; i < tokens.size(); i++) {
                    Token token = tokens.get(i);
                    if (name.contains(token.span())) {
                        begin = Math.min(begin, i);
                        end = i + 1;
                        tokens.set(
                                i,
                                new Token(
                                        NameCase.usual(token.text()),
                                        token.lemma(),
                                        "NNP",
                                        EntityKind.PERSON,
                                        token.span()));
                    } else if (header.span().contains(token.span()) && token.entity() == EntityKind.PERSON) {
                        tokens.set(
                                i,
                                new Token(token.text(), token.lemma(), token.tag(), EntityKind.NONE, token.span()));
                    }
                }
                if (begin < end) {
                    Sentence named = new Sentence(
                            known.index(), known.zone(), tokens, known.dependencies(), known.sentiment());
                    sentences.set(known.index(), named);
                    entities.removeIf(entity -> entity.span().overlaps(name)
                            || (entity.kind() == EntityKind.PERSON
                                    && header.span().contains(entity.span())));
                    entities.add(new EntityMention(
                            EntityKind.PERSON, known.index(), begin, end, named.span(begin, end)));
                }
            }
        }
        entities.sort(Comparator.comparing(EntityMention::span));
        return new AnnotatedStory(story.article(), sentences, entities, story.splitSentences());
    }
}
