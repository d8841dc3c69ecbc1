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
import org.newsvoice.quote.grammar.WrittenNouns;

/** Who is quoted by another behind the words: “...,” the Courier said he told friends; “...,” the Courier quoted her as saying. */
final class RelayedAfter {

    private static final Set<String> LEAVING = Set.of(
            "leave", "write", "send", "post", "pin", "scribble", "scrawl", "tape", "text", "sign", "email", "address");

    private RelayedAfter() {}

    /** The one whose words were passed on; null when the clause behind the passage says nothing of the kind. */
    static @Nullable Evidence find(Passage passage, Scene scene) {
        AfterClause clause = AfterClause.of(passage, scene);
        Evidence note = clause == null ? null : note(clause);
        if (note != null) {
            return note;
        }
        int head = clause == null ? NONE : clause.phraseHead(clause.begin());
        int verb = clause == null || head == NONE
                ? NONE
                : clause.verbAfter(scene.phrases().end(head));
        if (clause == null
                || verb == NONE
                || verb + 2 >= clause.end()
                || scene.subjects().isPassive(verb)) {
            return null;
        }
        QuotedStory story = scene.story();
        if (QuotedByAnotherRule.isLemma(verb, story, "hear", "overhear", "see", "remember", "recall")) {
            return witnessed(verb + 1, clause);
        }
        if (QuotedByAnotherRule.isLemma(verb, story, "quote", "cite", "report") && asSaying(verb + 1, clause) != null) {
            return asSaying(verb + 1, clause);
        }
        boolean reports = QuotedByAnotherRule.isLemma(verb, story, "say", "report", "write");
        int first = story.isWord(verb + 1, "that") ? verb + 2 : verb + 1;
        return reports && scene.phrases().isName(head) ? told(first, clause) : null;
    }

    /** “...,” read a note that Ruiz had left; “...,” said a letter from Ruiz */
    private static @Nullable Evidence note(AfterClause clause) {
        Scene scene = clause.scene();
        QuotedStory story = scene.story();
        int verb = clause.begin();
        boolean reads = story.isWord(verb, "read", "reads", "said", "says", "ran") && story.isTag(verb + 1, "DT");
        int noun = verb + 2;
        while (reads && noun < clause.end() && (story.isTag(noun, "JJ") || story.isTag(noun + 1, "NN"))) {
            noun++;
        }
        if (!reads || noun + 2 >= clause.end() || !WrittenNouns.isLetter(story.lemma(noun))) {
            return null;
        }
        boolean from = story.isWord(noun + 1, "from", "by");
        boolean relative = story.isWord(noun + 1, "that", "which");
        int head = from || relative ? clause.phraseHead(noun + 2) : NONE;
        if (head == NONE || story.token(head).entity() != EntityKind.PERSON) {
            return null;
        }
        int left = relative ? clause.verbAfter(scene.phrases().end(head)) : NONE;
        boolean wrote = from || (left != NONE && LEAVING.contains(story.lemma(left)));
        return wrote ? new Evidence(scene.phrases().mention(head), verb, verb + 1) : null;
    }

    private static @Nullable Evidence asSaying(int first, AfterClause clause) {
        QuotedStory story = clause.scene().story();
        int head = clause.phraseHead(first);
        int as = head == NONE ? NONE : clause.scene().phrases().end(head);
        boolean saying = as != NONE
                && as + 1 < clause.end()
                && story.isWord(as, "as")
                && story.isTag(as + 1, "VBG")
                && story.lemma(as + 1).matches("say|tell|write|add");
        return saying ? new Evidence(clause.scene().phrases().mention(head), as + 1, as + 2) : null;
    }

    /** “...,” Ruiz heard someone shout */
    private static @Nullable Evidence witnessed(int first, AfterClause clause) {
        QuotedStory story = clause.scene().story();
        int head = clause.phraseHead(first);
        int verb = head == NONE ? NONE : clause.scene().phrases().end(head);
        boolean shouts = verb != NONE
                && verb < clause.end()
                && (clause.scene().isCue(verb, CueClass.SPEECH, CueClass.MANNER)
                        ? story.tag(verb).matches("VB[GP]?")
                        : clause.scene().isSpeechLemma(verb));
        return shouts ? new Evidence(clause.scene().phrases().mention(head), verb, verb + 1) : null;
    }

    /** "he told friends": nothing that was said stands behind it. */
    private static @Nullable Evidence told(int first, AfterClause clause) {
        Scene scene = clause.scene();
        QuotedStory story = scene.story();
        int head = clause.phraseHead(first);
        int verb = head == NONE ? NONE : scene.phrases().end(head);
        if (verb == NONE
                || verb + 1 >= clause.end()
                || !story.isTag(verb, "VBD")
                || !story.lemma(verb).equals("tell")) {
            return null;
        }
        int heard = clause.phraseHead(verb + 1);
        int next = heard == NONE ? clause.end() : scene.phrases().end(heard);
        boolean ends = heard != NONE && (next >= clause.end() || story.isMark(next) || story.isTag(next, "IN"));
        boolean content = next < clause.end() && story.isWord(next, "that");
        return ends && !content ? new Evidence(scene.phrases().mention(head), verb, verb + 1) : null;
    }
}
