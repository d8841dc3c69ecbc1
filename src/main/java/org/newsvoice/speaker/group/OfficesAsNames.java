package org.newsvoice.speaker.group;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.name.MentionWords;
import org.newsvoice.speaker.word.NameWords;

/**
 * Offices that are also first names: Dean Ruiz is Ana Ruiz, who is the dean by what the story says beside her name in full. Immutable.
 *
 * @param held an office and the family name of whom holds it, with a space between
 */
record OfficesAsNames(Set<String> held) {

    private static final Set<String> OFFICES = Set.of(
            "dean", "earl", "duke", "prince", "baron", "marshal", "major", "judge", "bishop", "king", "abbot", "rector",
            "provost");

    static OfficesAsNames of(AnnotatedStory story, MentionWords words, List<EntityMention> people) {
        Set<String> held = new HashSet<>();
        for (EntityMention mention : people) {
            NameWords name = words.of(mention);
            if (name.size() > 1 && !OFFICES.contains(name.first())) {
                String office =
                        besideName(story.sentences().get(mention.sentence()).tokens(), mention);
                held.add(office + " " + name.last());
            }
        }
        return new OfficesAsNames(held);
    }

    /** The office beside a name, as in "Ana Ruiz, the Dean of" or "the Dean, Ana Ruiz"; else empty. */
    private static String besideName(List<Token> tokens, EntityMention mention) {
        int behind = mention.endToken() + 1;
        if (behind + 1 < tokens.size() && tokens.get(behind - 1).text().equals(",")) {
            behind += tokens.get(behind).tag().equals("DT") ? 1 : 0;
            String office = tokens.get(behind).text().toLowerCase(Locale.ROOT);
            if (OFFICES.contains(office)) {
                return office;
            }
        }
        int comma = mention.beginToken() - 1;
        for (int i = comma - 1; i > 0 && tokens.get(comma).text().equals(","); i--) {
            String office = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (OFFICES.contains(office) && tokens.get(i - 1).tag().equals("DT")) {
                return office;
            }
            if (!tokens.get(i).tag().matches("IN|DT|NNP?S?|JJ")) {
                return "";
            }
        }
        return "";
    }

    /** The name without the office that begins it. */
    NameWords name(NameWords name) {
        boolean office = name.size() == 2 && held.contains(name.first() + " " + name.last());
        return office ? NameWords.whole(name.shown().subList(1, 2)) : name;
    }
}
