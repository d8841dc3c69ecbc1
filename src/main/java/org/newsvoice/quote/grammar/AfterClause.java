package org.newsvoice.quote.grammar;

import static org.newsvoice.quote.grammar.QuotedStory.NONE;

import org.jspecify.annotations.Nullable;
import org.newsvoice.quote.grammar.CueLexicon.CueClass;

/**
 * The words between a passage and the end of its sentence or the next quotation. They are read left to right by their
 * tags alone, because the parse is least reliable beside quotation marks.
 */
public record AfterClause(Scene scene, int begin, int end) {

    private static final int MAX_APPOSITION = 25;

    /** The clause after {@code passage}; null when nothing follows in its paragraph before the next quotation. */
    public static @Nullable AfterClause of(Passage passage, Scene scene) {
        QuotedStory story = scene.story();
        int begin = passage.end();
        int limit = story.zoneEnd(passage.end() - 1);
        while (begin < limit
                && story.isMark(begin)
                && !story.isInPassage(begin)
                && ".:?!".indexOf(story.word(begin).charAt(0)) < 0) {
            begin++;
        }
        if (begin >= limit || story.isInPassage(begin) || story.isMark(begin)) {
            return null;
        }
        int end = begin;
        int stop = story.sentenceEnd(begin);
        while (end < stop && !story.isInPassage(end)) {
            end++;
        }
        return new AfterClause(scene, begin, end);
    }

    /** The first token from {@code at} that is no adverb, comma or "as". */
    public int skipAdverbs(int at) {
        int i = at;
        while (i < end
                && !scene.phrases().isHandle(i)
                && (scene.story().isTag(i, "RB") || scene.story().isWord(i, ",", "as", "so", "then"))) {
            i++;
        }
        return i;
    }

    /** The head of the noun phrase that begins at {@code at}; none when none does. */
    public int phraseHead(int at) {
        QuotedStory story = scene.story();
        int head = NONE;
        for (int i = at; i < end; i++) {
            String tag = story.tag(i);
            boolean pronoun = tag.equals("PRP") || tag.startsWith("W");
            // "according to Ana Ruiz the council": a name has no article behind it.
            boolean next = tag.equals("DT") && head != NONE && head == i - 1 && story.isTag(head, "NNP");
            if ((pronoun && i > at) || next) {
                break;
            }
            int body = scene.phrases().bodyEnd(i);
            if (body > i && body <= end) {
                head = story.isWord(i + 1, "of") ? i : body - 1;
                i = body - 1;
                continue;
            }
            if (scene.phrases().canHead(i)) {
                head = i;
                if (pronoun) {
                    return head;
                }
                continue;
            }
            boolean inside = tag.startsWith("JJ")
                    || tag.equals("DT")
                    || tag.equals("PRP$")
                    || tag.equals("CD")
                    || tag.equals("POS")
                    || (tag.equals("VBN") && (head == NONE || story.isTag(i - 1, "HYPH")))
                    || tag.equals("PDT")
                    || (story.isWord(i, "&") && head != NONE && i + 1 < end && story.isTag(i + 1, "NNP"))
                    || tag.equals("HYPH")
                    || (tag.equals("VBG") && i > at && story.isTag(i - 1, "HYPH"));
            if (!inside) {
                break;
            }
        }
        // "the London-born comic", whom the tagger takes for an adjective
        boolean half = head != NONE && head + 1 < end && story.isTag(head + 1, "HYPH") && !story.isTag(head + 2, "N");
        return half ? NONE : head;
    }

    /** The verb that follows a phrase that ends before {@code at}: over an apposition in commas, auxiliaries and adverbs. */
    public int verbAfter(int at) {
        QuotedStory story = scene.story();
        int i = at;
        if (i < end && isAside(i)) {
            int open = i;
            do {
                int close = open + 1;
                while (close < end
                        && close - open < MAX_APPOSITION
                        && !story.isWord(close, ",", ")", "-RRB-", "\u2014", "--")) {
                    close++;
                }
                if (close >= end) {
                    return NONE;
                }
                i = close + 1;
                open = close;
            } while (i < end && !isVerbNext(i) && isAsideClosed(i));
        } else if (i < end && story.isTag(i, "IN")) {
            i++;
            int inner = phraseHead(i);
            i = inner == NONE ? i : scene.phrases().end(inner);
        }
        while (i < end
                && (story.isTag(i, "RB")
                        || scene.phrases().isModal(i)
                        || (isAuxiliary(i)
                                && i + 1 < end
                                && !story.isWord(i + 1, "'")
                                && (scene.isVerb(i + 1) || story.isTag(i + 1, "RB"))))) {
            i++;
        }
        return i < end && scene.isVerb(i) ? i : NONE;
    }

    private boolean isAside(int at) {
        return scene.story().isWord(at, ",", "(", "-LRB-", "\u2014", "--");
    }

    /** Whether a further aside begins at {@code at}, behind the comma that ended one: "Ruiz, 64, who lives there, said". */
    private boolean isAsideClosed(int at) {
        for (int i = at; i < end && i - at < MAX_APPOSITION; i++) {
            if (scene.story().isWord(i, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbNext(int at) {
        int i = at;
        while (i < end
                && (scene.story().isTag(i, "RB")
                        || isAuxiliary(i)
                        || scene.phrases().isModal(i))) {
            i++;
        }
        return i < end && scene.isVerb(i);
    }

    /** The reporting verb that ends the clause: “...,” Ana Ruiz, the mayor of Springfield said. None when another word does. */
    public int lastCue() {
        int i = end - 1;
        while (i > begin
                && (scene.story().isMark(i)
                        || scene.story().isTag(i, "RB")
                        || scene.phrases().isCalendar(i))) {
            i--;
        }
        return i > begin && scene.isCue(i, CueClass.SPEECH, CueClass.MANNER) ? i : NONE;
    }

    private boolean isAuxiliary(int at) {
        String lemma = scene.story().lemma(at);
        return lemma.equals("have") || lemma.equals("be") || lemma.equals("do") || lemma.equals("get");
    }
}
