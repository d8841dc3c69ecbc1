package org.newsvoice.speaker.discourse;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.DependencyTree;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.nlp.Token;
import org.newsvoice.speaker.group.Referent;
import org.newsvoice.speaker.word.HumanNouns;

/**
 * Who asks whom in a sentence of narration and the one before: "Ruiz asked him how." Who answers then is not the one who
 * asked. For one thread.
 */
public final class Asking {

    private static final Set<String> ASKS = Set.of("ask", "press", "question", "quiz", "grill");
    private static final Pattern PERSON_ASKED = Pattern.compile("NN|NNS|NNPS?|PRP");

    private Exchange here = Exchange.NONE;
    private Exchange before = Exchange.NONE;

    /**
     * A question.
     *
     * @param asker who asks; null when nobody whom the story knows by now does
     * @param asked who is asked; null when nobody is, or somebody unknown
     * @param addressed whether somebody is asked, known or not
     */
    public record Exchange(
            @Nullable Referent asker, @Nullable Referent asked, boolean addressed) {
        private static final Exchange NONE = new Exchange(null, null, false);
    }

    /** Begins a new sentence. */
    public void nextSentence() {
        before = here;
        here = Exchange.NONE;
    }

    /** The last question of the sentence so far, else of the one before. */
    public Exchange last() {
        return here.asker() == null && here.asked() == null ? before : here;
    }

    /** Reads that {@code referent} is mentioned from token {@code begin} to before {@code end}. */
    public void mention(Sentence sentence, int begin, int end, Referent referent) {
        for (int i = begin; i < end; i++) {
            int verb = verb(sentence, i);
            if (verb == DependencyTree.NONE) {
                continue;
            }
            if (isSubject(sentence, i)) {
                here = new Exchange(referent, null, addresses(sentence, verb));
            } else if (here.asker() != referent) {
                here = new Exchange(here.asker(), referent, true);
            }
        }
    }

    /** Whether the token is the object of a question that somebody known asks: "Ruiz asked him". */
    public boolean isAsked(Sentence sentence, int token) {
        return here.asker() != null && verb(sentence, token) != DependencyTree.NONE && !isSubject(sentence, token);
    }

    /** The verb that asks and of which the token is the subject or the object; NONE when there is none. */
    private static int verb(Sentence sentence, int token) {
        DependencyTree tree = sentence.dependencies();
        if (tree == null || !(tree.is(token, "nsubj") || tree.is(token, "obj") || tree.is(token, "iobj"))) {
            return DependencyTree.NONE;
        }
        int verb = tree.head(token);
        return verb != DependencyTree.NONE
                        && sentence.tokens().get(verb).tag().startsWith("VB")
                        && ASKS.contains(sentence.tokens().get(verb).lemma())
                ? verb
                : DependencyTree.NONE;
    }

    private static boolean isSubject(Sentence sentence, int token) {
        DependencyTree tree = sentence.dependencies();
        return tree != null && tree.is(token, "nsubj") && !tree.is(token, "nsubj:pass");
    }

    /** Whether the verb has an object that can be somebody, and so asks somebody. */
    private static boolean addresses(Sentence sentence, int verb) {
        DependencyTree tree = sentence.dependencies();
        for (int i = 0; tree != null && i < tree.size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean object = tree.head(i) == verb && (tree.is(i, "obj") || tree.is(i, "iobj"));
            boolean somebody =
                    !token.tag().startsWith("NN") || token.tag().startsWith("NNP") || HumanNouns.is(token.lemma());
            if (object && somebody && PERSON_ASKED.matcher(token.tag()).matches()) {
                return true;
            }
        }
        return false;
    }
}
