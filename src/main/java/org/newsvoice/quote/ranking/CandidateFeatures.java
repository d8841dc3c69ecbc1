package org.newsvoice.quote.ranking;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.Attribution;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.form.PassageForm;
import org.newsvoice.quote.grammar.Passage;
import org.newsvoice.quote.grammar.QuotedStory;
import org.newsvoice.quote.grammar.Scene;
import org.newsvoice.quote.rule.Evidence;
import org.newsvoice.quote.rule.Votes;

/** What speaks for and against a mention as the speaker of a passage: structure only, no names and no topics. */
final class CandidateFeatures {

    private final Passage passage;
    private final Scene scene;
    private final QuotedStory story;
    private final Votes votes;
    private final PassageForm form;
    private final ReportFeatures reports;

    CandidateFeatures(Passage passage, Votes votes, PassageForm form, Scene scene) {
        this.passage = passage;
        this.votes = votes;
        this.form = form;
        this.scene = scene;
        this.story = scene.story();
        this.reports = new ReportFeatures(passage, form, scene);
    }

    List<String> of(Mention mention) {
        List<String> f = new ArrayList<>();
        int head = story.headOf(mention);
        String where = where(head);
        String type = type(mention, head);
        String role = role(head);
        String look = form.form();
        f.add("where=" + where);
        f.add("where=" + where + " " + look);
        f.add("type=" + type);
        f.add("type=" + type + " where=" + where);
        f.add("role=" + role + " where=" + where);
        f.add("role=" + role + " " + look);
        String distance = distance(head);
        f.add("distance=" + distance + " where=" + where);
        f.add("distance=" + distance + " " + look);
        reports.add(f, head, where, type);
        addVotes(f, mention, look);
        addSpeakerBefore(f, mention, head, look);
        addSalience(f, mention, head, where);
        return f;
    }

    private void addVotes(List<String> f, Mention mention, String look) {
        String first = votes.first();
        int agree = 0;
        for (var vote : votes.byRule().entrySet()) {
            if (vote.getValue().mention().equals(mention)) {
                agree++;
                f.add("vote=" + vote.getKey());
                f.add("vote=" + vote.getKey() + " " + look);
                f.add("vote=" + vote.getKey() + " first=" + first);
                if (vote.getKey().equals(first)) {
                    f.add("first");
                    f.add("first=" + first + " " + look);
                    f.add("first=" + first + " type=" + type(mention, story.headOf(mention)));
                    f.add("first=" + first + " last=" + PassageForm.edge(scene.lastChar(passage)));
                }
            }
        }
        Evidence evidence = first == null ? null : votes.byRule().get(first);
        if (evidence != null && evidence.cueBegin() != NONE) {
            boolean chosen = evidence.mention().equals(mention);
            boolean beside = reports.isBeside(story.headOf(mention), evidence.cueBegin());
            f.add("first=" + first + " chosen=" + chosen + " beside=" + beside);
            f.add("chosen=" + chosen + " beside=" + beside + " type=" + type(mention, story.headOf(mention)));
        }
        f.add("votes=" + agree + "/" + votes.byRule().size());
        if (agree == 0 && first != null) {
            f.add("against=" + first);
        }
    }

    private void addSpeakerBefore(List<String> f, Mention mention, int head, String look) {
        for (Passage other : scene.answeredBefore(passage, 1)) {
            Attribution answer = scene.answer(other);
            if (answer == null) {
                continue;
            }
            String far = far(other);
            if (answer.mention().equals(mention)) {
                f.add("goes on " + far);
                f.add("goes on " + far + " " + look);
                f.add("goes on " + far + " rule=" + votes.first());
            } else if (sameName(head, story.headOf(answer.mention()))) {
                f.add("name goes on " + far);
            } else {
                f.add("other spoke " + far);
            }
            return;
        }
        f.add("nobody spoke");
    }

    /** What is between the passage and one before it. */
    private String far(Passage other) {
        int zones = story.zone(passage.begin()) - story.zone(other.begin());
        if (zones > 1) {
            return "zones2+";
        }
        int words = 0;
        int sentences = 0;
        for (int i = other.end(); i < passage.begin(); i++) {
            if (!story.isInPassage(i) && !story.isMark(i)) {
                words++;
                sentences += i + 1 < story.size() && story.sentenceOf(i + 1) != story.sentenceOf(i) ? 1 : 0;
            }
        }
        String gap = words == 0
                ? "adjacent"
                : sentences == 0 ? "clause" : sentences == 1 && scene.standsAlone(passage) ? "sentence" : "more";
        return zones == 0 ? gap : "zone " + gap;
    }

    private void addSalience(List<String> f, Mention mention, int head, String where) {
        if (mention.kind() == MentionKind.NAME) {
            int n = scene.timesNamed(head);
            f.add("named=" + Math.min(4, n));
            f.add("named=" + Math.min(4, n) + " where=" + where);
        }
        boolean nearer = false;
        int from = Math.min(head, passage.begin());
        int to = Math.max(head, passage.end());
        for (int i = from + 1; i < to && !nearer; i++) {
            nearer = i != head
                    && !story.isInPassage(i)
                    && story.isRelation(i, "nsubj")
                    && scene.phrases().canHead(i)
                    && !mention.span().overlaps(story.token(i).span());
        }
        f.add("nearer subject=" + nearer + " where=" + where);
    }

    private boolean sameName(int one, int other) {
        return story.isTag(one, "NNP") && story.word(one).equals(story.word(other));
    }

    /** The place of a mention, seen from the passage. */
    private String where(int head) {
        boolean after = head >= passage.end();
        int edge = after ? passage.end() - 1 : passage.begin();
        int sentences = Math.abs(story.sentenceOf(head) - story.sentenceOf(edge));
        if (story.zone(head) != story.zone(edge)) {
            return after ? "zone after" : story.zone(edge) - story.zone(head) == 1 ? "zone before" : "zones before";
        }
        boolean across = false;
        for (int i = Math.min(head, passage.end()); i < Math.max(head, passage.begin()) && !across; i++) {
            across = story.isInPassage(i);
        }
        return (after ? "after" : "before")
                + (sentences == 0 ? "" : sentences == 1 ? " 1" : " 2")
                + (across ? " across" : "");
    }

    private String type(Mention mention, int head) {
        if (mention.kind() == MentionKind.PRONOUN || story.tag(head).equals("PRP$")) {
            String word = story.word(head).toLowerCase(Locale.ROOT);
            return switch (word) {
                case "he", "she" -> "he";
                case "they", "we", "i", "it", "who", "you" -> word;
                case "his", "her", "their", "its", "my", "our" -> "poss";
                default -> "pron";
            };
        }
        EntityKind entity = story.token(head).entity();
        if (mention.kind() == MentionKind.NAME) {
            return entity == EntityKind.PERSON
                    ? "person"
                    : entity == EntityKind.ORGANIZATION ? "org" : entity == EntityKind.LOCATION ? "place" : "name";
        }
        int begin = scene.phrases().begin(head);
        String tag = story.tag(begin);
        String article = begin == head
                ? "bare"
                : tag.equals("DT") ? story.isWord(begin, "a", "an") ? "a" : "the" : tag.equals("PRP$") ? "his" : "adj";
        String noun = scene.isNounCue(head) ? " words" : "";
        return "noun " + article + (story.tag(head).endsWith("S") ? " plural" : "") + noun;
    }

    private String role(int head) {
        int at = head;
        while (story.head(at) != NONE && (story.isRelation(at, "flat") || story.isRelation(at, "compound"))) {
            at = story.head(at);
        }
        for (String relation :
                List.of("nsubj", "obj", "iobj", "obl", "nmod:poss", "nmod", "appos", "conj", "compound")) {
            if (story.isRelation(at, relation)) {
                return relation;
            }
        }
        return "other";
    }

    private String distance(int head) {
        int from = head < passage.begin() ? head + 1 : passage.end();
        int to = head < passage.begin() ? passage.begin() : head;
        int n = 0;
        for (int i = from; i < to; i++) {
            n += story.isMark(i) || story.isInPassage(i) ? 0 : 1;
        }
        return n <= 2 ? String.valueOf(n) : n <= 4 ? "3-4" : n <= 8 ? "5-8" : n <= 15 ? "9-15" : "16+";
    }
}
