package org.newsvoice.speaker.pronoun;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.speaker.group.StoryNames;
import org.newsvoice.speaker.word.Honorific;

/**
 * Whose a document is that the story tells of before it speaks: Ruiz wrote a letter. Osei read it aloud. “...,” it said.
 * Who only reads it is never whom "it" means.
 *
 * @param quoted all quoted words
 */
record ReadAloud(AnnotatedStory story, StoryNames names, SpanSet quoted) {

    private static final int FARTHEST_SENTENCES = 2;
    private static final Set<String> WRITING = Set.of("write", "pen", "draft", "type", "scribble", "dictate");
    private static final Set<String> WITH_VOICE = Set.of("aloud", "out");

    /** Whether the sentence before the pronoun has somebody read: "Osei read part of it aloud". */
    boolean isBefore(Mention it) {
        return it.sentence() > 0 && isReading(story.sentences().get(it.sentence() - 1));
    }

    /** Who wrote what is then read; null when the story does not tell. */
    @Nullable
    Mention writer(Mention it) {
        int zone = story.sentences().get(it.sentence()).zone();
        for (int s = it.sentence() - 1; s >= Math.max(0, it.sentence() - FARTHEST_SENTENCES); s--) {
            Sentence sentence = story.sentences().get(s);
            Mention writer = zone - sentence.zone() > 1 ? null : writerIn(sentence);
            if (writer != null || !isReading(sentence)) {
                return writer;
            }
        }
        return null;
    }

    private boolean isReading(Sentence sentence) {
        boolean reads = false;
        boolean voice = false;
        for (Token token : sentence.tokens()) {
            boolean narrated = !quoted.contains(token.span());
            reads |= narrated && token.tag().startsWith("VB") && token.lemma().equals("read");
            voice |= narrated && reads && WITH_VOICE.contains(token.text());
        }
        return reads && voice;
    }

    /** "Ruiz had written her own statement" */
    private @Nullable Mention writerIn(Sentence sentence) {
        DependencyTree tree = sentence.dependencies();
        for (int i = 0; tree != null && i < tree.size(); i++) {
            Token verb = sentence.tokens().get(i);
            boolean writes = verb.tag().startsWith("VB")
                    && WRITING.contains(verb.lemma())
                    && !quoted.contains(verb.span())
                    && writesDocument(sentence, tree, i);
            int subject = writes ? tree.dependent(i, "nsubj") : DependencyTree.NONE;
            if (subject != DependencyTree.NONE && !tree.is(subject, "nsubj:pass") && isNamed(sentence, subject)) {
                return new Mention(MentionKind.NAME, sentence.index(), subject, sentence.span(subject, subject + 1));
            }
        }
        return null;
    }

    private boolean isNamed(Sentence sentence, int token) {
        boolean titled = token > 0
                && sentence.tokens().get(token).tag().startsWith("NNP")
                && Honorific.isAddress(sentence.tokens().get(token - 1).text());
        return titled || names.at(sentence.index(), token) != null;
    }

    private static boolean writesDocument(Sentence sentence, DependencyTree tree, int verb) {
        int object = tree.dependent(verb, "obj");
        return object != DependencyTree.NONE
                && Documents.isDocument(sentence.tokens().get(object));
    }
}
