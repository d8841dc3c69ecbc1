package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.Honorific;

/**
 * Where the names of bodies begin and end: with an owner's name that the model drops (the Dockers' + Union), without the kind of business
 * before them and the platform behind, and cut where two are joined.
 */
record BodySpans(AnnotatedStory story) {

    private static final Set<String> LEGAL_FORMS = Set.of(
            "AS", "ASA", "AB", "AG", "SA", "S.A.", "NV", "N.V.", "BV", "SE", "SpA", "Oyj", "GmbH", "Inc", "Inc.",
            "Corp", "Corp.", "Co", "Co.", "Ltd", "Ltd.", "plc", "PLC", "LLC");

    private static final Set<String> CLOSING = Set.of(")", "-RRB-");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ");
    private static final Set<String> SAINT = Set.of("St", "St.", "Saint");
    private static final int MAX_OWNER = 5;

    /** The names that the mention of a body or a place holds, in text order. */
    List<EntityMention> within(EntityMention mention) {
        return firms(mention).stream()
                .map(firm -> ofSaint(withOwner(withoutKind(beforePlatform(asBody(firm))))))
                .toList();
    }

    /** "Ruiz Pharma NV", "Springfield School": whatever the name model takes it for. */
    boolean isBody(EntityMention mention) {
        String last = sentence(mention).tokens().get(mention.endToken() - 1).text();
        return !isSingle(mention) && (LEGAL_FORMS.contains(last) || BodyKinds.endsNoPersonsName(last));
    }

    /** "Ruiz AS and Osei Energy": two bodies, the first of which its legal form closes. */
    private List<EntityMention> firms(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        for (int i = mention.beginToken() + 1; i + 1 < mention.endToken(); i++) {
            // "told the Independent the Guild's plans": an article within a name follows a word that joins
            boolean article = tokens.get(i).text().equals("the")
                    && tokens.get(i - 1).tag().startsWith("NNP");
            if (article) {
                return List.of(
                        of(mention.kind(), mention, mention.beginToken(), i),
                        of(mention.kind(), mention, i + 1, mention.endToken()));
            }
            List<EntityMention> parts = i > mention.beginToken() + 1 ? parts(mention, i) : List.of();
            if (!parts.isEmpty()) {
                return parts;
            }
        }
        return List.of(mention);
    }

    /** The names on both sides of the token, where it parts them; none where it does not. */
    private List<EntityMention> parts(EntityMention mention, int i) {
        List<Token> tokens = sentence(mention).tokens();
        // "Ministry of Fish met the Union of Netters"
        if (FINITE.contains(tokens.get(i).tag())
                && Character.isLowerCase(tokens.get(i).text().charAt(0))) {
            int next = tokens.get(i + 1).tag().equals("DT") ? i + 2 : i + 1;
            List<EntityMention> parts = new ArrayList<>();
            parts.add(of(mention.kind(), mention, mention.beginToken(), i));
            if (next < mention.endToken()) {
                parts.add(of(mention.kind(), mention, next, mention.endToken()));
            }
            return parts;
        }
        if (CLOSING.contains(tokens.get(i).text())
                || (i + 2 < mention.endToken()
                        && tokens.get(i).text().equals("-")
                        && CLOSING.contains(tokens.get(i - 1).text()))) {
            int next = tokens.get(i + 1).isWord() ? i + 1 : i + 2;
            return next < mention.endToken()
                    ? List.of(of(mention.kind(), mention, next, mention.endToken()))
                    : List.of(mention);
        }
        boolean closed = tokens.get(i).text().equals("and")
                && LEGAL_FORMS.contains(tokens.get(i - 1).text());
        return closed
                ? List.of(
                        of(mention.kind(), mention, mention.beginToken(), i),
                        of(mention.kind(), mention, i + 1, mention.endToken()))
                : List.of();
    }

    /** "Springfield City Council", which the name model takes for a place. */
    private EntityMention asBody(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        boolean body = mention.kind() == EntityKind.LOCATION
                && !isSingle(mention)
                && BodyKinds.acts(tokens.get(mention.endToken() - 1).text());
        return body ? of(EntityKind.ORGANIZATION, mention, mention.beginToken(), mention.endToken()) : mention;
    }

    /** "Shipbuilder Ruiz Marine Group": what kind of business it is, is no part of a body's name. */
    private EntityMention withoutKind(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int begin = mention.beginToken();
        boolean glued = mention.kind() == EntityKind.ORGANIZATION
                && mention.endToken() - begin > 2
                && BodyKinds.isTrade(tokens.get(begin).text())
                && Character.isUpperCase(tokens.get(begin + 1).text().charAt(0))
                && !BodyKinds.is(tokens.get(begin + 1).text());
        return glued ? of(mention.kind(), mention, begin + 1, mention.endToken()) : mention;
    }

    /** "Ana Ruiz on Instagram": what comes behind "on" is no part of a name of two words. */
    private EntityMention beforePlatform(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int on = mention.beginToken() + 2;
        boolean cut = mention.kind() == EntityKind.ORGANIZATION
                && on < mention.endToken()
                && tokens.get(on).text().equals("on")
                && !BodyKinds.is(tokens.get(on - 1).text());
        return cut ? of(mention.kind(), mention, mention.beginToken(), on) : mention;
    }

    /** "the Dockers' Union": a body's noun alone has its owner in the name. */
    private EntityMention withOwner(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int begin = mention.beginToken();
        boolean owned = mention.kind() == EntityKind.ORGANIZATION
                && isSingle(mention)
                && begin > 1
                && BodyKinds.heads(tokens.get(begin).text())
                && tokens.get(begin - 1).tag().equals("POS")
                && tokens.get(begin - 2).tag().matches("NNP?S?")
                && Character.isUpperCase(tokens.get(begin - 2).text().charAt(0))
                && (tokens.get(begin - 2).entity() == EntityKind.NONE || isSaint(tokens, begin - 3));
        int first = owned && isSaint(tokens, begin - 3) ? begin - 3 : begin - 2;
        // "the Lakeside Residents' Association"
        while (owned
                && first > 0
                && mention.beginToken() - first < MAX_OWNER
                && tokens.get(first - 1).tag().equals("NNP")
                && tokens.get(first - 1).entity() != EntityKind.PERSON
                && !Honorific.is(tokens.get(first - 1).text())) {
            first--;
        }
        return owned ? of(mention.kind(), mention, first, mention.endToken()) : mention;
    }

    /** "St Osyth's Hospital", of which the name model takes the saint alone for a name. */
    private EntityMention ofSaint(EntityMention mention) {
        List<Token> tokens = sentence(mention).tokens();
        int mark = mention.endToken();
        boolean saint = isSaint(tokens, mention.beginToken())
                && mark + 1 < tokens.size()
                && tokens.get(mark).tag().equals("POS")
                && BodyKinds.heads(tokens.get(mark + 1).text());
        return saint ? of(EntityKind.ORGANIZATION, mention, mention.beginToken(), mark + 2) : mention;
    }

    private static boolean isSaint(List<Token> tokens, int at) {
        return at >= 0 && SAINT.contains(tokens.get(at).text());
    }

    private static boolean isSingle(EntityMention mention) {
        return mention.endToken() - mention.beginToken() == 1;
    }

    private EntityMention of(EntityKind kind, EntityMention mention, int begin, int end) {
        return new EntityMention(
                kind, mention.sentence(), begin, end, sentence(mention).span(begin, end));
    }

    private Sentence sentence(EntityMention mention) {
        return story.sentences().get(mention.sentence());
    }
}
