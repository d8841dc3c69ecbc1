package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * A whole sentence in marks behind one, in the same paragraph, in which one person alone is named and does what goes with
 * speaking: Asked about the delay, Osei shrugged. “Ships are late.” For Osei the answer is simple. “Sail earlier.” Certain.
 */
final class GestureRule implements CertainRule {

    private static final Set<String> GESTURES = Set.of(
            "shrug",
            "smile",
            "laugh",
            "sigh",
            "nod",
            "grin",
            "frown",
            "chuckle",
            "pause",
            "hesitate",
            "wince",
            "beam",
            "disagree",
            "object",
            "protest",
            "demur",
            "insist",
            "say",
            "tell",
            "explain",
            "warn",
            "complain",
            "argue",
            "apologise",
            "apologize",
            "agree",
            "joke",
            "claim",
            "admit",
            "add");

    private static final Set<String> ANSWERS =
            Set.of("answer", "reason", "explanation", "message", "advice", "solution", "lesson", "rule", "motto");

    private static final int MIN_WORDS = 3;

    @Override
    public String name() {
        return "gesture";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int begin = passage.begin();
        boolean whole = scene.standsAlone(passage)
                && ".?!".indexOf(scene.lastChar(passage)) >= 0
                && scene.words(passage) >= MIN_WORDS
                && story.sentenceBegin(begin) == begin
                && begin > story.zoneBegin(begin)
                && AfterClause.of(passage, scene) == null;
        if (!whole) {
            return null;
        }
        int first = story.sentenceBegin(begin - 1);
        int person = onlyPerson(first, begin, story);
        if (person == NONE) {
            return null;
        }
        int subject = mainSubject(first, begin, scene);
        if (subject == NONE) {
            return null;
        }
        if (story.isWord(first, "for") && ANSWERS.contains(story.lemma(subject)) && person < subject) {
            return Evidence.uncued(scene.phrases().mention(person));
        }
        Mention mention = Apposition.name(scene.phrases().mention(subject), scene);
        boolean does = GESTURES.contains(story.lemma(story.head(subject)))
                && mention.span().overlaps(story.token(person).span());
        return does ? Evidence.uncued(mention) : null;
    }

    /** The last word of the only name of a person there; none when there are no or two names, or quoted words. */
    private static int onlyPerson(int begin, int end, QuotedStory story) {
        int found = NONE;
        for (int i = begin; i < end; i++) {
            if (story.isInPassage(i)) {
                return NONE;
            }
            if (story.token(i).entity() == EntityKind.PERSON) {
                if (found != NONE && found != i - 1 && !story.isWord(i - 1, "-")) {
                    return NONE;
                }
                found = i;
            }
        }
        return found;
    }

    private static int mainSubject(int begin, int end, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = begin; i < end; i++) {
            boolean main = story.isRelation(i, "nsubj")
                    && story.head(i) != NONE
                    && story.isRelation(story.head(i), "root")
                    && scene.phrases().canHead(i);
            if (main) {
                return i;
            }
        }
        return NONE;
    }
}
