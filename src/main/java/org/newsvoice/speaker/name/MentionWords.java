package org.newsvoice.speaker.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.nlp.EntityMention;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.grammar.Nicknames;
import org.newsvoice.speaker.word.NameWords;

/** The words of a mention that are its name. */
public record MentionWords(AnnotatedStory story, Set<String> surnames) {

    /** Without titles, nicknames and possessive marks that are not a part of the name. */
    public NameWords of(EntityMention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        List<String> words = new ArrayList<>();
        for (int i = mention.beginToken(); i < mention.endToken(); i++) {
            int behindNickname = Nicknames.end(sentence.tokens(), i);
            if (behindNickname > i && behindNickname < mention.endToken()) {
                i = behindNickname;
            }
            Token token = sentence.tokens().get(i);
            int last = words.size() - 1;
            boolean hyphened = last >= 0
                    && sentence.tokens().get(i - 1).span().end() == token.span().begin()
                    && (token.text().equals("-") || words.get(last).endsWith("-"));
            boolean owner = last >= 0 && token.tag().equals("POS") && i + 1 < mention.endToken();
            if (hyphened || owner) {
                words.set(last, words.get(last) + token.text());
            } else {
                words.add(token.text());
            }
        }
        NameWords name = NameWords.of(words);
        if (mention.kind() == EntityKind.ORGANIZATION && isCompany(words.get(0), name)) {
            name = name.behind(words.get(0));
        }
        boolean surname = name.isEmpty() && words.size() == 1 && surnames.contains(NameWords.fold(words.get(0)));
        if (!name.isEmpty() && mention.kind() == EntityKind.ORGANIZATION && endsInOwnMark(mention)) {
            return name.possessive();
        }
        // A title alone is a name where the story has somebody of that name: King said.
        return surname ? NameWords.whole(words) : name;
    }

    /** Whether a title begins the name of a company (General Motors), and not that of a person in the story. */
    private boolean isCompany(String title, NameWords name) {
        return PeopleAsBodies.beginsCompanies(title)
                && !name.isEmpty()
                && !name.shown().get(0).equals(title)
                && !(name.size() == 1 && surnames.contains(name.last()));
    }

    /** "Moody's said": no noun follows the mark of a possessive, so that it belongs to the name. */
    private boolean endsInOwnMark(EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        boolean inside = tokens.get(mention.endToken() - 1).tag().equals("POS");
        int next = inside ? mention.endToken() : mention.endToken() + 1;
        boolean mark = inside
                || (mention.endToken() < tokens.size()
                        && tokens.get(mention.endToken()).tag().equals("POS"));
        if (!mark) {
            return false;
        }
        String tag = next < tokens.size() ? tokens.get(next).tag() : ".";
        boolean ends = next >= tokens.size() || !tokens.get(next).isWord();
        return ends || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("MD") || tag.equals("VBP");
    }

    /** Whether the mark of a possessive ends or follows the mention. */
    public boolean isMarked(EntityMention mention) {
        List<Token> tokens = story.sentences().get(mention.sentence()).tokens();
        int end = mention.endToken();
        boolean inside = end <= tokens.size() && tokens.get(end - 1).tag().equals("POS");
        return inside || (end < tokens.size() && tokens.get(end).tag().equals("POS"));
    }
}
