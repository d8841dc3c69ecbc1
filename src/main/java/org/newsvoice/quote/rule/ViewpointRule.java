package org.newsvoice.quote.rule;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.grammar.AfterClause;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/**
 * In whose eyes something is so: In Osei's view the law is “...”; For Osei, the law was “...”; the law is “...”, as Osei has it.
 * Only where nothing in the sentence reports. Certain.
 */
final class ViewpointRule implements AttributionRule {

    private static final Set<String> VIEWS = Set.of(
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
            "description");
    private static final Set<String> PUTTING = Set.of("put", "have", "see", "call", "describe", "tell", "phrase");
    private static final int LONGEST_NAME = 8;

    @Override
    public String name() {
        return "viewpoint";
    }

    @Override
    public boolean isCertain() {
        return true;
    }

    @Override
    public @Nullable Evidence find(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (scene.standsAlone(passage) || reports(passage, scene)) {
            return null;
        }
        Evidence verdict = verdict(passage, scene);
        if (verdict != null) {
            return verdict;
        }
        int begin = story.sentenceBegin(passage.begin());
        Evidence evidence = null;
        for (int i = begin; evidence == null && i < passage.begin(); i++) {
            boolean opens = i == begin || (story.isWord(i - 1, ",") && !story.isInPassage(i));
            evidence = opens ? opened(i, begin, passage, scene) : null;
        }
        return evidence == null ? asPut(passage, scene) : evidence;
    }

    /** What a phrase says that begins the sentence or follows a comma before the passage. */
    private static @Nullable Evidence opened(int at, int begin, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        if (story.isWord(at, "in")) {
            return inView(at, passage, scene);
        }
        if (story.isWord(at, "as")) {
            return asPut(at, passage.begin(), scene);
        }
        return at == begin && story.isWord(at, "For", "To") ? forSomebody(at, passage, scene) : null;
    }

    /** Osei's verdict: “...”; Osei had no words beyond “...” */
    private static @Nullable Evidence verdict(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int last = passage.begin() - 1;
        int edge = scene.leftEdge(passage);
        if (last - 2 <= edge) {
            return null;
        }
        boolean view = story.isWord(last, ":")
                && (VIEWS.contains(story.lemma(last - 1)) || scene.isNounCue(last - 1))
                && story.tag(last - 2).equals("POS")
                && scene.phrases().canHead(last - 3);
        if (view) {
            return new Evidence(scene.phrases().mention(last - 3), last - 1, last);
        }
        boolean beyond = story.isWord(last, "beyond", "except")
                && (scene.isNounCue(last - 1) || story.isWord(last - 1, "words", "word"));
        for (int i = last - 2; beyond && i >= edge; i--) {
            if (scene.isVerb(i)) {
                int subject = scene.subjects().of(i);
                boolean person = subject != NONE && !story.isWord(subject, "there");
                return person ? new Evidence(scene.phrases().mention(subject), i, i + 1) : null;
            }
        }
        return null;
    }

    private static @Nullable Evidence inView(int in, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        for (int i = in + 1; i < Math.min(passage.begin(), in + LONGEST_NAME); i++) {
            boolean view = VIEWS.contains(story.lemma(i)) || VIEWS.contains(story.word(i));
            if (!view) {
                continue;
            }
            if (story.tag(i - 1).equals("PRP$")) {
                return new Evidence(scene.phrases().mention(i - 1), in, i + 1);
            }
            if (story.tag(i - 1).equals("POS") && scene.phrases().canHead(i - 2)) {
                return new Evidence(scene.phrases().mention(i - 2), in, i + 1);
            }
            boolean of = i + 1 < passage.begin() && story.isWord(i + 1, "of");
            int head = of ? new AfterClause(scene, i + 2, passage.begin()).phraseHead(i + 2) : NONE;
            return head == NONE ? null : new Evidence(scene.phrases().mention(head), in, i + 2);
        }
        return null;
    }

    /** "For Osei, the law is", "To Osei it was": with the comma the verb may be anywhere, without it right before the passage. */
    private static @Nullable Evidence forSomebody(int at, Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int head = new AfterClause(scene, at + 1, passage.begin()).phraseHead(at + 1);
        boolean person = head != NONE && story.token(head).entity() == EntityKind.PERSON;
        int end = person ? scene.phrases().end(head) : NONE;
        if (!person || end >= passage.begin()) {
            return null;
        }
        boolean closed = story.isWord(end, ",");
        boolean is = !closed && story.isTag(end, "PRP") && isCopula(passage.begin() - 1, story);
        for (int i = end + 1; closed && i < passage.begin(); i++) {
            is |= isCopula(i, story);
        }
        return is ? new Evidence(scene.phrases().mention(head), at, at + 1) : null;
    }

    private static boolean isCopula(int at, QuotedStory story) {
        return story.lemma(at).equals("be") || story.lemma(at).equals("remain");
    }

    /** "..., as Ana Ruiz has it", "..., as Ana Ruiz puts it". */
    private static @Nullable Evidence asPut(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int end = story.sentenceEnd(passage.end() - 1);
        int as = passage.end();
        while (as < end && story.isMark(as)) {
            as++;
        }
        return as < end && story.isWord(as, "as") ? asPut(as, end, scene) : null;
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
