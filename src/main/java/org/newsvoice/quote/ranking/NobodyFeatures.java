package org.newsvoice.quote.ranking;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.form.PassageForm;
import org.newsvoice.quote.form.QuotedWords;
import org.newsvoice.quote.form.TitleOfWork;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.rule.Votes;

/**
 * What speaks for "nobody": how a passage looks, what is at its edges, and whether anything near it reports. Distinguishes speech
 * from titles and scare quotes.
 */
final class NobodyFeatures {

    /** Closed-class words before a passage that are distinguished. */
    private static final Set<String> WORDS_BEFORE =
            Set.of(("the a an of as that to on in for with and or by about from his her"
                            + " their its our no so-called not is was are were be how what like this these those but because word words"
                            + " phrase term")
                    .split(" "));

    /** The same for words after it. */
    private static final Set<String> WORDS_AFTER =
            Set.of(("by of as for in on at to from with and or but that who which when after during"
                            + " while because is was are were")
                    .split(" "));

    private static final Set<String> OPENS_PHRASE = Set.of("DT", "JJ", "IN", "PRP$");
    private static final int MAX_MODIFYING = 6;
    private static final int MAX_STEPS = 12;

    private final Passage passage;
    private final PassageForm form;
    private final Votes votes;
    private final Scene scene;
    private final QuotedStory story;
    private final QuotedWords quoted;
    private final List<String> found = new ArrayList<>();

    private NobodyFeatures(Passage passage, PassageForm form, Votes votes, Scene scene) {
        this.passage = passage;
        this.form = form;
        this.votes = votes;
        this.scene = scene;
        this.story = scene.story();
        this.quoted = new QuotedWords(passage, scene.story());
    }

    static List<String> of(Passage passage, PassageForm form, Votes votes, Scene scene) {
        NobodyFeatures features = new NobodyFeatures(passage, form, votes, scene);
        features.addLook();
        features.addEdges();
        features.addContext();
        return features.found;
    }

    private void add(String feature) {
        found.add("none " + feature);
    }

    private void addLook() {
        String words = PassageForm.bin(scene.words(passage));
        String letterCase = quoted.letterCase();
        found.add("none");
        add("form=" + form.form());
        add("rule=" + votes.first());
        add("rule=" + votes.first() + " " + form.kind().label());
        add("votes=" + Math.min(3, votes.byRule().size()));
        add("words=" + words + " " + form.form());
        add("last=" + PassageForm.edge(scene.lastChar(passage)) + " " + form.form());
        add("case=" + letterCase);
        add("case=" + letterCase + " words=" + words);
        String title = TitleOfWork.reason(passage, scene);
        if (title != null) {
            add("title");
            add("title=" + title);
            add("title above=" + reportAbove());
        }
        boolean ended = ",.?!".indexOf(scene.lastChar(passage)) >= 0;
        add("lone=" + isWholeZone() + " ended=" + ended);
        add("case=" + letterCase + " ended=" + ended + " " + form.place());
        add("verb=" + quoted.hasVerb() + " " + form.kind().label());
        add("first=" + quoted.has("i", "we", "my", "our", "me", "us"));
        add("second=" + quoted.has("you", "your"));
    }

    private void addEdges() {
        int words = scene.words(passage);
        int before = scene.before(passage);
        if (before != NONE && !story.isInPassage(before)) {
            String word = story.lemma(before).toLowerCase(Locale.ROOT);
            add("before=" + story.tag(before));
            add("before=" + story.tag(before) + " words=" + PassageForm.bin(words));
            if (WORDS_BEFORE.contains(word)) {
                add("before=" + word);
            }
            if (scene.isNounCue(before)) {
                add("before=noun cue");
            }
        }
        int after = passage.end();
        boolean more = after < story.size() && story.sentenceOf(after) == story.sentenceOf(passage.end() - 1);
        add("after=" + (more ? story.isInPassage(after) ? "quote" : story.tag(after) : "end") + " " + form.place());
        if (more
                && !story.isInPassage(after)
                && WORDS_AFTER.contains(story.word(after).toLowerCase(Locale.ROOT))) {
            add("after word=" + story.word(after).toLowerCase(Locale.ROOT) + " " + form.place());
        }
        if (more && !story.isInPassage(after) && words <= MAX_MODIFYING) {
            boolean modifies = story.isTag(after, "NN") || story.isTag(after, "JJ");
            boolean opened = before != NONE && OPENS_PHRASE.contains(story.tag(before));
            add("modifies=" + modifies + opened);
        }
    }

    private void addContext() {
        add("cue in sentence=" + cueInSentence() + " " + form.place());
        add("lone=" + isWholeZone());
        add("speakers=" + spokenBefore() + " " + form.place());
        add("before passage=" + passageBefore() + " " + form.place());
        String above = reportAbove();
        add("report above=" + above);
        add("report above=" + above + " case=" + quoted.letterCase());
        String relation = relation();
        if (relation != null) {
            add("relation=" + relation);
        }
    }

    private String passageBefore() {
        int before = passage.number() - 1;
        // Words of a headline are not what a story's first quotation follows.
        while (before >= 0
                && story.isInBody(passage.begin())
                && !story.passages().get(before).isUnread()
                && !story.isInBody(story.passages().get(before).begin())) {
            before--;
        }
        if (before < 0) {
            return "first";
        }
        Passage other = story.passages().get(before);
        if (other.isUnread()) {
            return "unread";
        }
        int zones = story.zone(passage.begin()) - story.zone(other.begin());
        boolean adjacent = true;
        for (int i = other.end(); i < passage.begin() && adjacent; i++) {
            adjacent = story.isInPassage(i) || story.isMark(i);
        }
        return (scene.answer(other) == null ? "open" : "answered") + (adjacent ? " adjacent" : "") + Math.min(2, zones);
    }

    /** The nearest report above the passage in the parse, else whether "according to" or a last "X said" is in the sentence. */
    private String reportAbove() {
        int at = form.top();
        for (int steps = 0; at != NONE && steps < MAX_STEPS; steps++) {
            if (scene.isCue(at, CueClass.SPEECH)) {
                return "speech";
            }
            if (scene.isCue(at, CueClass.DESCRIPTION, CueClass.STANCE)) {
                return "stance";
            }
            if (scene.isNounCue(at)) {
                return "noun";
            }
            at = story.head(at);
        }
        int end = story.sentenceEnd(passage.end() - 1);
        if (votes.byRule().containsKey("according_to")) {
            return "according";
        }
        for (int i = end - 1; i > passage.end(); i--) {
            if (scene.isCue(i, CueClass.SPEECH)) {
                return "last";
            }
        }
        return "no";
    }

    private @Nullable String relation() {
        int top = form.top();
        if (top == NONE) {
            return null;
        }
        for (String relation : List.of(
                "ccomp",
                "xcomp",
                "obj",
                "obl",
                "nmod",
                "amod",
                "compound",
                "nsubj",
                "parataxis",
                "appos",
                "conj",
                "advcl",
                "acl",
                "dep")) {
            if (story.isRelation(top, relation)) {
                return relation;
            }
        }
        return "other";
    }

    private String cueInSentence() {
        int begin = story.sentenceBegin(passage.begin());
        int end = story.sentenceEnd(passage.end() - 1);
        boolean other = false;
        for (int i = begin; i < end; i++) {
            if (scene.isCue(i, CueClass.SPEECH)) {
                return "speech";
            }
            other |= scene.isCue(i, CueClass.STANCE, CueClass.DESCRIPTION);
        }
        return other ? "other" : "no";
    }

    private boolean isWholeZone() {
        int begin = story.zoneBegin(passage.begin());
        int end = story.zoneEnd(passage.end() - 1);
        return begin == passage.begin() && end <= passage.end() + 1;
    }

    /** Whether a passage before has a speaker, and how far away. */
    private String spokenBefore() {
        for (Passage other : scene.answeredBefore(passage, 1)) {
            int zones = story.zone(passage.begin()) - story.zone(other.begin());
            return zones == 0 ? "here" : zones == 1 ? "before" : "far";
        }
        return "no";
    }
}
