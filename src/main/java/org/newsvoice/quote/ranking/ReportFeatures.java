package org.newsvoice.quote.ranking;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsvoice.quote.form.PassageForm;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;

/** How a mention and a passage meet in a report: by the parse, and by the words beside the mention. */
final class ReportFeatures {

    private static final CueClass[] ANY = {CueClass.SPEECH, CueClass.DESCRIPTION, CueClass.STANCE, CueClass.MANNER};
    private static final int MAX_STEPS = 12;
    private static final List<String> RELATIONS =
            List.of("ccomp", "xcomp", "obj", "obl", "nmod", "parataxis", "conj", "advcl", "acl", "dep", "nsubj");

    private final Passage passage;
    private final PassageForm form;
    private final Scene scene;
    private final QuotedStory story;
    private final String look;
    private final List<Integer> above;

    ReportFeatures(Passage passage, PassageForm form, Scene scene) {
        this.passage = passage;
        this.form = form;
        this.scene = scene;
        this.story = scene.story();
        this.look = form.form();
        this.above = above();
    }

    /** Adds to {@code f} what is found of the mention that {@code head} heads. */
    void add(List<String> f, int head, String where, String type) {
        addVerbs(f, head, where);
        addSurface(f, head, where);
        addPath(f, head, type);
    }

    private void addVerbs(List<String> f, int head, String where) {
        String best = "no";
        int least = Integer.MAX_VALUE;
        for (int verb : scene.verbsOf(head)) {
            int steps = above.indexOf(verb);
            int gap = gap(verb);
            int rank = steps >= 0 ? steps : 100 + gap;
            if (rank < least) {
                least = rank;
                String side = verb < passage.begin() ? "before" : "after";
                best = verbClass(verb) + (steps >= 0 ? " governs" + Math.min(3, steps) : " gap" + gapBin(gap)) + " "
                        + side;
            }
            if (steps >= 0) {
                f.add("governs " + verbClass(verb) + " " + look);
            }
            if (gap <= 1) {
                f.add("beside " + verbClass(verb) + " " + look + " " + (verb < passage.begin() ? "before" : "after"));
            }
            if (story.lemma(verb).equals("say") && gap < 3) {
                f.add("says " + (verb < passage.begin() ? "before " : "after ") + look);
            }
        }
        f.add("verb=" + best);
        f.add("verb=" + best + " " + look);
        f.add("verb=" + best + " where=" + where);
    }

    /** What is next to the phrase, by tags alone: the parse is weakest next to quotation marks. */
    private void addSurface(List<String> f, int head, String where) {
        int begin = scene.phrases().begin(head);
        int next = verbAfter(head);
        if (next != NONE) {
            f.add("next=" + verbClass(next) + " where=" + where);
            f.add("next=" + verbClass(next) + " gap=" + gapBin(gap(next)) + " " + look);
            f.add("next=" + verbClass(next) + " nearest=" + (next == nearestCue(next)) + " " + look);
            f.add("next=" + verbClass(next) + " final=" + isFinal(next + 1) + " where=" + where);
        }
        addColon(f, head, begin);
        int previous = begin - 1;
        boolean first = begin == story.sentenceBegin(head);
        if (!first && scene.isVerb(previous) && !story.isInPassage(previous)) {
            boolean set = previous == story.sentenceBegin(head) || story.isMark(previous - 1);
            f.add("inverted=" + verbClass(previous) + " set=" + set + " where=" + where);
            f.add("inverted=" + verbClass(previous) + " nearest=" + (previous == nearestCue(previous)) + " " + look);
            f.add("inverted=" + verbClass(previous) + " set=" + set + " final="
                    + isFinal(scene.phrases().end(head)));
        }
        if (!first && (story.isTag(previous, "IN") || story.tag(previous).equals("TO"))) {
            String word = story.word(previous).toLowerCase(Locale.ROOT);
            boolean according = word.equals("to") && previous > 0 && story.isWord(previous - 1, "according");
            f.add("after " + (according ? "according" : word));
            f.add("after " + (according ? "according" : "preposition") + " where=" + where);
        }
    }

    /** "Ana Ruiz: “...”", "- Ana Ruiz: “...”", "by Ana Ruiz: “...”": a phrase right before the colon that announces the passage. */
    private void addColon(List<String> f, int head, int begin) {
        int colon = passage.begin() - 1;
        if (scene.phrases().end(head) != colon || !story.isWord(colon, ":")) {
            return;
        }
        String opening = begin == story.sentenceBegin(head)
                ? "first"
                : story.isMark(begin - 1) ? "mark" : story.isTag(begin - 1, "IN") ? "preposition" : "word";
        f.add("colon");
        f.add("colon opening=" + opening);
    }

    /** The cue nearest to the passage on the side of {@code verb}. */
    private int nearestCue(int verb) {
        boolean before = verb < passage.begin();
        int at = before ? passage.begin() - 1 : passage.end();
        while (at != verb && !scene.isCue(at, ANY)) {
            at += before ? -1 : 1;
        }
        return at;
    }

    /** Whether a verb is next to the phrase of {@code head}, except for auxiliaries and adverbs. */
    boolean isBeside(int head, int verb) {
        return verbAfter(head) == verb || scene.phrases().begin(head) - 1 == verb;
    }

    private int verbAfter(int head) {
        int next = scene.phrases().end(head);
        int limit = story.sentenceEnd(head);
        while (next < limit
                && (story.isTag(next, "RB")
                        || scene.phrases().isModal(next)
                        || story.lemma(next).equals("have"))) {
            next++;
        }
        return next < limit && !story.isInPassage(next) && scene.isVerb(next) ? next : NONE;
    }

    /** Whether little but a day or an adverb follows in the sentence. */
    private boolean isFinal(int at) {
        int i = at;
        int words = 0;
        while (i < story.sentenceEnd(at - 1) && words <= 2) {
            words += story.isMark(i) || scene.phrases().isCalendar(i) || story.isTag(i, "RB") ? 0 : 1;
            i++;
        }
        return words <= 2;
    }

    /** How the passage depends on a verb of which the mention is the subject, and which other reports are above and below. */
    private void addPath(List<String> f, int head, String type) {
        List<Integer> verbs = scene.verbsOf(head);
        boolean other = false;
        int below = form.top();
        for (int i = 0; i < above.size(); i++) {
            int at = above.get(i);
            if (verbs.contains(at)) {
                String kind = verbClass(at);
                boolean outer = above.subList(i + 1, above.size()).stream()
                        .anyMatch(v -> scene.isCue(v, CueClass.SPEECH) && !verbs.contains(v));
                f.add("path=" + relation(below) + " " + kind);
                f.add("path=" + relation(below) + " " + kind + " " + look);
                f.add("inner=" + other + " outer=" + outer + " " + kind);
                f.add("inner=" + other + " outer=" + outer + " " + type);
                return;
            }
            other |= scene.isCue(at, CueClass.SPEECH, CueClass.DESCRIPTION, CueClass.STANCE);
            below = at;
        }
    }

    private String relation(int at) {
        for (String relation : RELATIONS) {
            if (story.isRelation(at, relation)) {
                return relation;
            }
        }
        return "other";
    }

    /** Words between a verb and the passage. */
    private int gap(int verb) {
        int from = verb < passage.begin() ? verb + 1 : passage.end();
        int to = verb < passage.begin() ? passage.begin() : verb;
        int n = 0;
        for (int i = from; i < to; i++) {
            n += story.isMark(i) ? 0 : 1;
        }
        return n;
    }

    private static String gapBin(int gap) {
        return gap == 0 ? "0" : gap <= 2 ? "1-2" : gap <= 5 ? "3-5" : gap <= 10 ? "6-10" : "11+";
    }

    private String verbClass(int verb) {
        for (CueClass kind : List.of(CueClass.SPEECH, CueClass.DESCRIPTION, CueClass.STANCE, CueClass.MANNER)) {
            if (scene.isCue(verb, kind)) {
                return kind.name().toLowerCase(Locale.ROOT);
            }
        }
        return story.lemma(verb).equals("be") ? "be" : story.lemma(verb).equals("have") ? "have" : "verb";
    }

    /** The words above the passage in the parse, nearest first. */
    private List<Integer> above() {
        List<Integer> path = new ArrayList<>();
        int top = form.top();
        int at = top == NONE ? NONE : story.head(top);
        while (at != NONE && path.size() < MAX_STEPS) {
            path.add(at);
            at = story.head(at);
        }
        return path;
    }
}
