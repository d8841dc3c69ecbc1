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

/**
 * Turns the names in headers into persons, in normal case, because models trained on sentences miss names in capitals.
 * The rest of a header names no person. For one thread.
 */
public final class HeaderNames {

    private final List<Sentence> sentences;
    private final List<EntityMention> entities;

    private HeaderNames(AnnotatedStory story) {
        this.sentences = new ArrayList<>(story.sentences());
        this.entities = new ArrayList<>(story.entities());
    }

    /** The story with them. */
    public static AnnotatedStory in(AnnotatedStory story) {
        HeaderNames names = new HeaderNames(story);
        boolean any = false;
        for (Header header : Headers.of(story.article())) {
            TextSpan name = header.name();
            if (name != null) {
                story.sentences(name).forEach(sentence -> names.read(header.span(), name, sentence.index()));
                any = true;
            }
        }
        if (!any) {
            return story;
        }
        names.entities.sort(Comparator.comparing(EntityMention::span));
        return new AnnotatedStory(story.article(), names.sentences, names.entities, story.splitSentences());
    }

    private void read(TextSpan header, TextSpan name, int index) {
        Sentence sentence = sentences.get(index);
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        tokens.replaceAll(token -> read(header, name, token));
        sentences.set(index, new Sentence(index, sentence.zone(), tokens, sentence.tree(), sentence.dependencies()));
        entities.removeIf(entity ->
                entity.span().overlaps(name) || (entity.kind() == EntityKind.PERSON && header.contains(entity.span())));
        int begin = 0;
        while (begin < tokens.size() && !name.contains(tokens.get(begin).span())) {
            begin++;
        }
        int end = begin;
        while (end < tokens.size() && name.contains(tokens.get(end).span())) {
            end++;
        }
        if (begin < end) {
            entities.add(new EntityMention(EntityKind.PERSON, index, begin, end, sentence.span(begin, end)));
        }
    }

    private static Token read(TextSpan header, TextSpan name, Token token) {
        if (name.contains(token.span())) {
            return new Token(NameCase.usual(token.text()), token.lemma(), "NNP", EntityKind.PERSON, token.span());
        }
        boolean other = header.contains(token.span()) && token.entity() == EntityKind.PERSON;
        return other ? new Token(token.text(), token.lemma(), token.tag(), EntityKind.NONE, token.span()) : token;
    }
}
