package org.newsvoice.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;

/**
 * The names of a story as the model gives them, but with the particles that it drops (Ana + de + Ruiz), and cut where a headline
 * joins two (Ana Ruiz With Kofi Osei).
 */
record NameSpans(AnnotatedStory story) {

    private static final Set<String> NEVER_IN_NAMES = Set.of(
            "with", "and", "on", "to", "for", "vs.", "vs", "is", "at", "in", "says", "tells", "calls", "as", "\u2014",
            "\u2013", "--");

    /** In text order; those that are no people stay as they are. */
    List<EntityMention> mentions() {
        List<EntityMention> joined = new ArrayList<>();
        int done = 0;
        int sentence = -1;
        for (EntityMention mention : story.entities()) {
            done = mention.sentence() == sentence ? done : 0;
            sentence = mention.sentence();
            if (mention.kind() != EntityKind.PERSON) {
                joined.add(mention);
            } else if (mention.beginToken() >= done) {
                for (EntityMention piece : pieces(mention)) {
                    EntityMention whole = withParticles(piece);
                    joined.add(whole);
                    done = whole.endToken();
                }
            }
        }
        return joined;
    }

    private List<EntityMention> pieces(EntityMention mention) {
        List<EntityMention> pieces = new ArrayList<>();
        int begin = mention.beginToken();
        for (int i = begin; i <= mention.endToken(); i++) {
            boolean cut = i == mention.endToken()
                    || NEVER_IN_NAMES.contains(
                            sentence(mention).tokens().get(i).text().toLowerCase(Locale.ROOT));
            if (cut && i > begin) {
                pieces.add(person(mention, begin, i));
            }
            begin = cut ? i + 1 : begin;
        }
        return pieces;
    }

    private EntityMention withParticles(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int begin = mention.beginToken();
        int end = mention.endToken();
        while (begin > 0 && NameWords.isParticle(tokens.get(begin - 1).text())) {
            begin--;
        }
        int after = end;
        while (after < tokens.size() && NameWords.isParticle(tokens.get(after).text())) {
            after++;
        }
        boolean nameFollows =
                after > end && after < tokens.size() && tokens.get(after).tag().startsWith("NNP");
        if (nameFollows) {
            end = after + 1;
            while (end < tokens.size() && tokens.get(end).entity() == EntityKind.PERSON) {
                end++;
            }
        }
        return person(mention, begin, end);
    }

    private EntityMention person(EntityMention mention, int begin, int end) {
        return new EntityMention(
                EntityKind.PERSON,
                mention.sentence(),
                begin,
                end,
                sentence(mention).span(begin, end));
    }

    private Sentence sentence(EntityMention mention) {
        return story.sentences().get(mention.sentence());
    }
}
