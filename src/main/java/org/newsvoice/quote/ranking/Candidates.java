package org.newsvoice.quote.ranking;

import java.util.ArrayList;
import java.util.List;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.rule.Evidence;
import org.newsvoice.quote.rule.Votes;

/**
 * Finds who might have said a passage: what the rules answer, the speakers of the passages before, every noun phrase in the
 * sentences that the passage touches, and in the sentences around them the subjects and people. In that order, each once.
 */
final class Candidates {

    private static final int SENTENCES_BEFORE = 2;
    private static final int SENTENCES_AFTER = 1;
    private static final int SPEAKERS_BEFORE = 2;
    private static final int MAX_TOKENS = 200;

    private final Scene scene;
    private final QuotedStory story;
    private final List<Mention> found = new ArrayList<>();

    private Candidates(Scene scene) {
        this.scene = scene;
        this.story = scene.story();
    }

    static List<Mention> of(Passage passage, Votes votes, Scene scene) {
        Candidates candidates = new Candidates(scene);
        // What needs no weighing is not to be taken for part of a longer phrase that another rule found.
        Evidence certain = votes.certain();
        if (certain != null) {
            candidates.add(certain.mention());
        }
        votes.byRule().values().forEach(evidence -> candidates.add(evidence.mention()));
        candidates.addSpeakersBefore(passage);
        candidates.addAround(passage, votes);
        return candidates.found;
    }

    private void addSpeakersBefore(Passage passage) {
        for (Passage before : scene.answeredBefore(passage, SPEAKERS_BEFORE)) {
            Attribution answer = scene.answer(before);
            if (answer != null) {
                add(answer.mention());
            }
        }
    }

    private void addAround(Passage passage, Votes votes) {
        int own = story.sentenceBegin(passage.begin());
        int ownEnd = story.sentenceEnd(passage.end() - 1);
        int from = own;
        for (int i = 0; i < SENTENCES_BEFORE && from > 0; i++) {
            from = story.sentenceBegin(from - 1);
        }
        int to = ownEnd;
        int zoneEnd = story.zoneEnd(passage.end() - 1);
        for (int i = 0; i < SENTENCES_AFTER && to < zoneEnd; i++) {
            to = story.sentenceEnd(to);
        }
        // And Osei says: “...”: who brings in the next words has not said these.
        to = to > ownEnd && !votes.byRule().containsKey("said_after") && bringsIn(ownEnd, to) ? ownEnd : to;
        for (int i = Math.max(from, passage.begin() - MAX_TOKENS); i < Math.min(to, passage.end() + MAX_TOKENS); i++) {
            boolean inside = i >= own && i < ownEnd;
            boolean near = inside ? isPhrase(i) && !isTold(i) : isActor(i) && !(i < own && isBesideOthers(i));
            if (!story.isInPassage(i) && near) {
                add(scene.phrases().mention(i));
            }
        }
    }

    /** Osei said: “...,” the Courier reports.: who is right behind other words, but has not said them, is not who goes on. */
    private boolean isBesideOthers(int at) {
        int last = scene.phrases().begin(at) - 1;
        Attribution answer = last > 0 && story.isInPassage(last) && story.sentenceOf(last) == story.sentenceOf(at)
                ? scene.answer(story.passages().get(story.passageOf(last)))
                : null;
        return answer != null
                && story.headOf(answer.mention())
                        != story.headOf(scene.phrases().mention(at));
    }

    private boolean bringsIn(int begin, int end) {
        int last = begin;
        while (last < end && !story.isInPassage(last)) {
            last++;
        }
        return last < end && last > begin && story.isWord(last - 1, ":", ",") && story.zone(last) == story.zone(begin);
    }

    private boolean isPhrase(int at) {
        if (story.tag(at).equals("PRP$")) {
            return true;
        }
        boolean part = story.isRelation(at, "compound") || story.isRelation(at, "flat") || story.isRelation(at, "amod");
        boolean number = story.tag(at).equals("CD") && !story.isRelation(at, "nsubj");
        boolean demonstrative = story.tag(at).equals("DT") && story.isWord(at, "that", "this");
        return scene.phrases().canHead(at)
                && !number
                && !demonstrative
                && (!part || story.token(at).entity() == EntityKind.PERSON);
    }

    /** "Ruiz was told": who hears something does not say it, unless a rule finds that they answered. */
    private boolean isTold(int at) {
        int be = scene.phrases().end(at);
        return be + 1 < story.sentenceEnd(at)
                && story.lemma(be).equals("be")
                && scene.subjects().isHeard(be + 1);
    }

    private boolean isActor(int at) {
        return isPhrase(at) && (story.isRelation(at, "nsubj") || story.token(at).entity() == EntityKind.PERSON);
    }

    private void add(Mention mention) {
        if (!scene.phrases().isNobody(story.headOf(mention))
                && found.stream().noneMatch(other -> other.span().overlaps(mention.span()))) {
            found.add(mention);
        }
    }
}
