package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.Apposition;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * In whose eyes something is so: In Osei's view the law is “...”; For Osei, the law was “...”; the law is “...”, as Osei has it.
 * Only where nothing in the sentence reports. Certain.
 */
final class ViewpointRule implements CertainRule {

    static final Set<String> VIEWS = Set.of(
            "view",
            "opinion",
            "eyes",
            "mind",
            "judgment",
            "judgement",
            "telling",
            "account",
            "estimation",
            "reckoning",
            "phrase",
            "verdict",
            "book",
            "assessment",
            "version",
            "summary",
            "description");
    private static final Set<String> ACCOUNTS =
            Set.of("account", "estimation", "reckoning", "telling", "description", "admission");
    private static final Set<String> PUTTING = Set.of("put", "have", "see", "call", "describe", "tell", "phrase");
    private static final int MAX_NAME = 8;

    @Override
    public String name() {
        return "viewpoint";
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Evidence asked = AskedView.find(passage, scene);
        asked = asked == null ? beside(passage, scene) : asked;
        if (asked != null) {
            return asked;
        }
        if (scene.standsAlone(passage) || reports(passage, scene)) {
            return null;
        }
        Evidence verdict = Verdicts.find(passage, scene);
        if (verdict != null) {
            return verdict;
        }
        int begin = story.sentenceBegin(passage.begin());
        for (int i = passage.begin() - 1; i > begin; i--) {
            begin = story.isWord(i, ";") && !story.isInPassage(i) ? i + 1 : begin;
        }
        Evidence evidence = null;
        for (int i = begin; evidence == null && i < passage.begin(); i++) {
            boolean opens = i == begin || (story.isWord(i - 1, ",", ";") && !story.isInPassage(i));
            evidence = opens ? opened(i, begin, passage, scene) : null;
        }
        return evidence == null ? behind(passage, scene) : evidence;
    }

    /** What a phrase says that begins the sentence or follows a comma before the passage. */
    private static @Nullable Evidence opened(int at, int begin, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (story.isWord(at, "in", "by")) {
            return inView(at, passage.begin(), scene);
        }
        if (story.isWord(at, "as")) {
            return asPut(at, passage.begin(), scene);
        }
        if (story.isWord(at, "for", "to") && at - 2 >= begin && story.isWord(at + 1, "whom")) {
            return forWhom(at, passage, scene);
        }
        if (at == begin && story.isWord(at, "With")) {
            return withSomebody(at, passage, scene);
        }
        // "To Ruiz it is “...”; to Osei it is “...”"
        boolean clause = (at == begin && story.isWord(at, "For", "To"))
                || (story.isWord(at - 1, ";") && story.isWord(at, "for", "to"));
        return clause ? forSomebody(at, passage, scene) : null;
    }

    /** "In Osei's view", "in the eyes of Osei", "by Osei's own account". */
    private static @Nullable Evidence inView(int in, int limit, Scene scene) {
        QuotedStory story = scene.story();
        Set<String> nouns = story.isWord(in, "by") ? ACCOUNTS : VIEWS;
        for (int i = in + 1; i < Math.min(limit, in + MAX_NAME); i++) {
            if (!nouns.contains(story.lemma(i)) && !nouns.contains(story.word(i))) {
                continue;
            }
            int owner = story.isWord(i - 1, "own") ? i - 2 : i - 1;
            if (story.tag(owner).equals("PRP$")) {
                return new Evidence(scene.phrases().mention(owner), in, i + 1);
            }
            if (story.tag(owner).equals("POS") && scene.phrases().canHead(owner - 1)) {
                return new Evidence(scene.phrases().mention(owner - 1), in, i + 1);
            }
            boolean of = i + 1 < limit && story.isWord(i + 1, "of");
            int head = of ? new AfterClause(scene, i + 2, limit).phraseHead(i + 2) : NONE;
            return head == NONE ? null : new Evidence(scene.phrases().mention(head), in, i + 2);
        }
        return null;
    }

    /** "For Osei, the law is", "To Osei it was": with the comma the verb may be anywhere, without it right before the passage. */
    private static @Nullable Evidence forSomebody(int at, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int head = new AfterClause(scene, at + 1, passage.begin()).phraseHead(at + 1);
        if (head == NONE) {
            return null;
        }
        Mention named = Apposition.name(scene.phrases().mention(head), scene);
        boolean person =
                story.token(story.headOf(named)).entity() == EntityKind.PERSON || story.isWord(head, "him", "her");
        int end = person ? Math.max(scene.phrases().end(head), story.headOf(named) + 1) : NONE;
        if (!person || end >= passage.begin()) {
            return null;
        }
        boolean closed = story.isWord(end, ",");
        boolean is = !closed && story.isTag(end, "PRP") && isCopula(passage.begin() - 1, story);
        for (int i = end + 1; closed && i < passage.begin(); i++) {
            is |= isCopula(i, story);
        }
        return is && !isName(passage, scene) ? new Evidence(named, at, at + 1) : null;
    }

    /** “Hamlet” or “The Ice Clerk”, which is what somebody has, not what they say. */
    private static boolean isName(Passage passage, Scene scene) {
        int capitals = 0;
        for (int i = passage.begin(); i < passage.end(); i++) {
            String word = scene.story().word(i);
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return capitals > 0 && 2 * capitals >= scene.words(passage);
    }

    /** "With Osei it is always", "With the coach, Ana Osei, it is always" */
    private static @Nullable Evidence withSomebody(int with, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int head = new AfterClause(scene, with + 1, passage.begin()).phraseHead(with + 1);
        if (head == NONE || !story.isWord(passage.begin() - 1, "always", "usually", "ever", "forever")) {
            return null;
        }
        Mention named = Apposition.name(scene.phrases().mention(head), scene);
        int it = Math.max(scene.phrases().end(head), story.headOf(named) + 1);
        it += it < passage.begin() && story.isWord(it, ",") ? 1 : 0;
        boolean person = story.token(story.headOf(named)).entity() == EntityKind.PERSON;
        boolean always = it + 3 == passage.begin() && story.isWord(it, "it") && isCopula(it + 1, story);
        return person && always ? new Evidence(named, with, with + 1) : null;
    }

    /** "Osei, for whom the law is" */
    private static @Nullable Evidence forWhom(int at, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int head = at - 2;
        boolean person = scene.phrases().canHead(head) && story.token(head).entity() == EntityKind.PERSON;
        return person && isCopula(passage.begin() - 1, story)
                ? new Evidence(scene.phrases().mention(head), at, at + 2)
                : null;
    }

    private static boolean isCopula(int at, QuotedStory story) {
        return story.lemma(at).equals("be") || story.lemma(at).equals("remain");
    }

    /** "..., as Ana Ruiz has it", "..., in the judgment of Ana Ruiz". */
    private static @Nullable Evidence behind(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int end = story.sentenceEnd(passage.end() - 1);
        int next = passage.end();
        while (next < end && story.isMark(next)) {
            next++;
        }
        if (next >= end) {
            return null;
        }
        if (story.isWord(next, "in", "by")) {
            return inView(next, end, scene);
        }
        return story.isWord(next, "as") ? asPut(next, end, scene) : null;
    }

    /** What a phrase beside the passage says that no report in the sentence gainsays. */
    private static @Nullable Evidence beside(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        Evidence before = ifAsked(story.sentenceBegin(passage.begin()), passage.begin(), scene);
        int end = story.sentenceEnd(passage.end() - 1);
        int next = passage.end();
        while (next < end && story.isMark(next) && !story.isInPassage(next)) {
            next++;
        }
        if (before != null || next >= end || story.isInPassage(next)) {
            return before;
        }
        Evidence behind = ifAsked(next, end, scene);
        return behind == null ? apposed(next, end, scene) : behind;
    }

    /** "if you ask Ana Ruiz", "as far as Ana Ruiz is concerned" */
    private static @Nullable Evidence ifAsked(int at, int end, Scene scene) {
        QuotedStory story = scene.story();
        boolean asked = at + 3 < end
                && story.isWord(at, "if")
                && story.isWord(at + 1, "you")
                && story.isWord(at + 2, "ask", "asked");
        boolean concerned =
                at + 5 < end && story.isWord(at, "as") && story.isWord(at + 1, "far") && story.isWord(at + 2, "as");
        int head = asked || concerned ? new AfterClause(scene, at + 3, end).phraseHead(at + 3) : NONE;
        if (head == NONE || story.token(head).entity() != EntityKind.PERSON) {
            return null;
        }
        int next = scene.phrases().end(head);
        boolean closed = concerned
                ? next + 1 < end && isCopula(next, story) && story.isWord(next + 1, "concerned")
                : next >= end || story.isMark(next);
        return closed ? new Evidence(scene.phrases().mention(head), at, at + 3) : null;
    }

    /** “...,” Ana Ruiz's phrase for it, caught on: whose words they are, told right behind a comma. */
    private static @Nullable Evidence apposed(int at, int end, Scene scene) {
        QuotedStory story = scene.story();
        boolean comma = story.isWord(at - 1, ",") && !story.isInPassage(at - 1);
        for (int i = at; comma && i + 1 < Math.min(end, at + MAX_NAME); i++) {
            if (story.tag(i + 1).equals("POS")) {
                boolean phrase = i + 2 < end
                        && story.isWord(i + 2, "phrase", "term", "expression", "description", "word", "words");
                boolean person = scene.phrases().canHead(i) && story.token(i).entity() == EntityKind.PERSON;
                return phrase && person ? new Evidence(scene.phrases().mention(i), i + 2, i + 3) : null;
            }
            if (!story.isTag(i, "NN")) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Evidence asPut(int as, int end, Scene scene) {
        QuotedStory story = scene.story();
        int head = as + 2 < end ? new AfterClause(scene, as + 1, end).phraseHead(as + 1) : NONE;
        int verb = head == NONE ? NONE : scene.phrases().end(head);
        boolean puts = verb != NONE
                && verb + 1 < end
                && scene.isVerb(verb)
                && PUTTING.contains(story.lemma(verb))
                && story.isWord(verb + 1, "it", "them");
        return puts ? new Evidence(scene.phrases().mention(head), as, verb + 2) : null;
    }

    private static boolean reports(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = story.sentenceBegin(passage.begin()); i < story.sentenceEnd(passage.end() - 1); i++) {
            if (scene.isCue(i, CueClass.SPEECH) && !PUTTING.contains(story.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
