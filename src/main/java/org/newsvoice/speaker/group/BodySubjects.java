package org.newsvoice.speaker.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.speaker.word.BodyKinds;
import org.newsvoice.speaker.word.Honorific;

/** Which body a sentence of a story is about: its main subject. */
public record BodySubjects(AnnotatedStory story, StoryNames names) {

    private NamedBodies named() {
        return new NamedBodies(story, names);
    }

    /** The body that is the subject of a sentence, if only by its first word; null else. */
    @Nullable
    NameGroup subjectOf(int sentence) {
        DependencyTree tree = story.sentences().get(sentence).dependencies();
        int subject = tree == null ? DependencyTree.NONE : mainSubject(tree);
        subject = subject == DependencyTree.NONE ? bodyInFront(sentence) : subject;
        if (subject == DependencyTree.NONE) {
            return null;
        }
        NameGroup group = names.at(sentence, subject);
        group = group == null ? names.find(named().wordsAt(sentence, subject, subject + 1)) : group;
        return group == null || group.isPerson() ? null : group;
    }

    /** The body that is the subject of the nearest sentence before, in this paragraph or the one before; null when a person is. */
    @Nullable
    public NameGroup subjectBefore(int sentence) {
        int zone = story.sentences().get(sentence).zone();
        for (int s = sentence - 1; s >= 0 && zone - story.sentences().get(s).zone() <= 1; s--) {
            DependencyTree tree = story.sentences().get(s).dependencies();
            int subject = tree == null ? DependencyTree.NONE : mainSubject(tree);
            if (subject == DependencyTree.NONE && s == sentence - 1) {
                subject = bodyInFront(s);
            }
            if (subject == DependencyTree.NONE) {
                continue;
            }
            NameGroup group = names.at(s, subject);
            if (group != null) {
                boolean neuter =
                        !isAddressed(s, subject) && (!group.isPerson() || isNeuter(group, s, subject) || isLone(group));
                return neuter ? group : null;
            }
            Token token = story.sentences().get(s).tokens().get(subject);
            if (NamedBodies.isUntagged(token)) {
                int first = subject;
                while (first > 0
                        && names.at(s, first - 1) == null
                        && NamedBodies.isUntagged(
                                story.sentences().get(s).tokens().get(first - 1))) {
                    first--;
                }
                first = NamedBodies.withQuarter(story.sentences().get(s).tokens(), first);
                return names.body(new NamedBodies.Named(s, first, subject + 1, named().wordsAt(s, first, subject + 1)));
            }
            return null;
        }
        return null;
    }

    /** "Mr Ruiz", who is no body even if the name model takes the name for one. */
    private boolean isAddressed(int sentence, int token) {
        List<Token> tokens = story.sentences().get(sentence).tokens();
        int first = token;
        while (first > 0 && tokens.get(first - 1).tag().startsWith("NNP")) {
            first--;
            if (Honorific.isAddress(tokens.get(first).text())) {
                return true;
            }
        }
        return false;
    }

    /** The body with which a sentence begins whose parse has no subject. */
    private int bodyInFront(int sentence) {
        List<Token> tokens = story.sentences().get(sentence).tokens();
        int first = !tokens.isEmpty() && tokens.get(0).text().equals("The") ? 1 : 0;
        NameGroup group = names.at(sentence, first);
        return group != null && !group.isPerson() ? first : DependencyTree.NONE;
    }

    /** The kind of body that is the subject of the sentence right before: The ministry issued a statement. “...,” it said. */
    @Nullable
    public Mention nominalBefore(int sentence) {
        int s = sentence - 1;
        if (s < 0) {
            return null;
        }
        Sentence before = story.sentences().get(s);
        DependencyTree tree = before.dependencies();
        int subject = tree == null ? DependencyTree.NONE : mainSubject(tree);
        boolean body = subject > 0
                && before.tokens().get(subject).tag().equals("NN")
                && before.tokens().get(subject - 1).tag().equals("DT")
                && BodyKinds.is(before.tokens().get(subject).text());
        return body ? new Mention(MentionKind.NOMINAL, s, subject, before.span(subject - 1, subject + 1)) : null;
    }

    /** "Ruiz said its pipes were old": one word that the name model takes for a person, but "its" shows that it is a body. */
    private boolean isNeuter(NameGroup group, int sentence, int subject) {
        List<Token> tokens = story.sentences().get(sentence).tokens();
        boolean one = group.name().size() == 1
                && group.title() == null
                && group.gender().likely() == null;
        for (int i = subject + 1; one && i < tokens.size(); i++) {
            if (tokens.get(i).text().equals("its")) {
                return true;
            }
        }
        return false;
    }

    /** The only name of a story, when it is one word of which nothing tells that it is a person's; else null. */
    @Nullable
    NameGroup lone() {
        return names.groups().size() == 1 && isLone(names.groups().get(0))
                ? names.groups().get(0)
                : null;
    }

    /** A name of one word without a sign that it is a person's, where the story names no body that "it" could be. */
    private boolean isLone(NameGroup group) {
        return group.name().size() == 1
                && group.title() == null
                && group.gender().likely() == null
                && names.groups().stream().allMatch(NameGroup::isPerson);
    }

    static int mainSubject(DependencyTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "nsubj") && tree.head(i) != DependencyTree.NONE && tree.is(tree.head(i), "root")) {
                return i;
            }
        }
        return DependencyTree.NONE;
    }
}
