package org.newsvoice.speaker.pronoun;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.grammar.WrittenNouns;
import org.newsvoice.speaker.group.NameGroup;
import org.newsvoice.speaker.group.StoryNames;

/**
 * Whose a document is that speaks: "Ana Ruiz's letter", "the statement released by Ruiz Marine", "the campaign sent out a press
 * release saying".
 */
public record Documents(AnnotatedStory story, StoryNames names) {

    private static final Set<String> ISSUING =
            Set.of("issue", "release", "send", "publish", "post", "circulate", "file", "distribute");
    private static final Set<String> ISSUED =
            Set.of("issued", "released", "sent", "published", "posted", "written", "filed", "signed");

    /** Whether a noun names something written that can speak. */
    static boolean isDocument(Token token) {
        return WrittenNouns.isDocument(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** The one who wrote or issued the document that the mention names; null when it names none or the sentence does not tell. */
    @Nullable
    public Mention writer(Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        Token head = sentence.tokens().get(mention.headToken());
        if (!WrittenNouns.isDocument(head.lemma().toLowerCase(Locale.ROOT))) {
            return null;
        }
        Mention author = author(mention);
        return author != null ? author : issuer(mention, sentence);
    }

    /** The one whom the document is named after as its writer: "a letter from Ana Ruiz"; null when none is. */
    @Nullable
    Mention author(Mention mention) {
        Sentence sentence = story.sentences().get(mention.sentence());
        String noun = sentence.tokens().get(mention.headToken()).lemma().toLowerCase(Locale.ROOT);
        if (!WrittenNouns.isDocument(noun)) {
            return null;
        }
        Mention owner = owner(mention, sentence);
        return owner != null ? owner : behind(mention, sentence);
    }

    /** "Ana Ruiz's letter" */
    private @Nullable Mention owner(Mention mention, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = mention.headToken() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.span().begin() < mention.span().begin()) {
                return null;
            }
            if (tokens.get(i + 1).tag().equals("POS") && token.tag().startsWith("NNP")) {
                return new Mention(MentionKind.NAME, mention.sentence(), i, token.span());
            }
        }
        return null;
    }

    /** "the statement released by Ruiz Marine", "a story by the website Ruiz Daily", "a report in the Ruiz Daily" */
    private @Nullable Mention behind(Mention mention, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int i = mention.headToken() + 1;
        if (i < tokens.size() && ISSUED.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
            i++;
        }
        boolean by = i + 1 < tokens.size() && tokens.get(i).text().matches("by|from");
        boolean in = i + 1 < tokens.size() && tokens.get(i).text().equals("in");
        if (!by && !in) {
            return null;
        }
        int begin = i + 1;
        int name = begin;
        while (name < tokens.size()
                && names.at(sentence.index(), name) == null
                && tokens.get(name).tag().matches("DT|NN|JJ|PRP\\$")) {
            name++;
        }
        NameGroup group = name < tokens.size() ? names.at(sentence.index(), name) : null;
        int end = name;
        while (end < tokens.size()
                && tokens.get(end).tag().matches(group == null ? "NNP" : ".*")
                && names.at(sentence.index(), end) == group) {
            end++;
        }
        boolean named = end > name && (by || (group != null && !group.isPerson()));
        // "a letter from Ruiz's lawyer" is the lawyer's.
        boolean owns = end < tokens.size()
                && (tokens.get(end).tag().equals("POS") || tokens.get(end).tag().startsWith("NN"));
        return !named || owns
                ? null
                : new Mention(MentionKind.NAME, sentence.index(), end - 1, sentence.span(name, end));
    }

    /** "Ruiz's campaign sent out a press release saying" */
    private static @Nullable Mention issuer(Mention mention, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int verb = mention.headToken();
        while (verb > 0 && tokens.get(verb).span().begin() >= mention.span().begin()) {
            verb--;
        }
        if (tokens.get(verb).tag().equals("RP") && verb > 0) {
            verb--;
        }
        DependencyTree tree = sentence.dependencies();
        boolean issues = tokens.get(verb).tag().matches("VB[DZP]")
                && ISSUING.contains(tokens.get(verb).lemma());
        int subject = issues && tree != null ? tree.dependent(verb, "nsubj") : DependencyTree.NONE;
        if (subject == DependencyTree.NONE
                || subject > verb
                || !tokens.get(subject).tag().startsWith("NN")) {
            return null;
        }
        int begin = subject;
        while (begin > 0 && tokens.get(begin - 1).tag().matches("NN.*|JJ|DT|POS|PRP\\$")) {
            begin--;
        }
        MentionKind kind = tokens.get(subject).tag().startsWith("NNP") ? MentionKind.NAME : MentionKind.NOMINAL;
        return new Mention(kind, sentence.index(), subject, sentence.span(begin, subject + 1));
    }
}
