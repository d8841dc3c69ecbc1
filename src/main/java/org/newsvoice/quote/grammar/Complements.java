package org.newsvoice.quote.grammar;

import java.util.Set;
import org.newsvoice.nlp.EntityKind;
import org.newsvoice.quote.MentionKind;

/** What belongs to a noun phrase behind its head: the Centre for Lake Policy, the mother of three, the Earl of Springfield. */
record Complements(QuotedStory story, NounPhrases phrases) {

    /** Where what belongs to a phrase behind its head ends: the Centre for Lake Policy, the mother of three, the mother-of-two, the 40-year-old. */
    int end(int head, int end) {
        int limit = story.sentenceEnd(head);
        if (end + 1 >= limit || story.isInPassage(end) || story.isInPassage(end + 1)) {
            return end;
        }
        boolean of = story.isWord(end, "of");
        if (story.tag(end).equals("HYPH") && story.isWord(end + 1, "old", "olds") && phrases.isInsideWord(end)) {
            return end + 2;
        }
        boolean numbered = story.tag(end).equals("HYPH")
                && end + 3 < limit
                && story.isWord(end + 1, "of")
                && story.tag(end + 3).equals("CD")
                && phrases.isInsideWord(end);
        if (numbered) {
            return end + 4;
        }
        if (of && (isNoble(head) || isCapitalPlural(head))) {
            return nameEnd(end + 1, end);
        }
        if (phrases.kind(head) == MentionKind.NOMINAL) {
            boolean office = of && story.isWord(head, "head") && story.isWord(end + 1, "state", "government");
            if (office) {
                return end + 2;
            }
            return of && story.tag(end + 1).equals("CD") && !endsInNumber(end + 1) ? end + 2 : end;
        }
        boolean body = phrases.isName(head)
                && story.isTag(head, "NNP")
                && story.token(head).entity() != EntityKind.PERSON
                && story.token(head).entity() != EntityKind.LOCATION
                && !isHyphened(head);
        if (!body || !(of || story.isWord(end, "for"))) {
            return end;
        }
        int i = story.isWord(end + 1, "the") ? end + 2 : end + 1;
        int found = end;
        while (i < limit && !story.isInPassage(i)) {
            boolean name = story.isTag(i, "NNP")
                    && !phrases.isCalendar(i)
                    && story.token(i).entity() != EntityKind.PERSON
                    && Character.isUpperCase(story.word(i).charAt(0));
            boolean joined = story.isWord(i, "and", "&") && i + 1 < limit && story.isTag(i + 1, "NNP");
            if (!name && !joined) {
                break;
            }
            found = name ? i + 1 : found;
            i++;
        }
        return found;
    }

    /** "Ruiz-Osei" */
    private boolean isHyphened(int head) {
        return head > story.sentenceBegin(head) + 1
                && story.isWord(head - 1, "-")
                && phrases.isInsideWord(head - 1)
                && phrases.isInsideWord(head - 2);
    }

    /** "the Earl of Springfield": the title is the name. */
    private boolean isNoble(int head) {
        return head > story.sentenceBegin(head)
                && story.isWord(head - 1, "the")
                && Set.of("Duke", "Duchess", "Earl", "Marquess", "Marquis", "Count", "Countess", "Viscount", "Baroness")
                        .contains(story.word(head));
    }

    /** "Friends of the River Pell", in the middle of a sentence. */
    private boolean isCapitalPlural(int head) {
        return head > story.sentenceBegin(head) + 1 && NounPhrases.isBodyOfMembers(story.word(head));
    }

    /** Where the capitalized words behind "of" end; {@code none} if the next word is not capitalized. */
    private int nameEnd(int begin, int none) {
        int i = story.isWord(begin, "the") ? begin + 1 : begin;
        int first = i;
        while (i < story.sentenceEnd(begin)
                && !story.isInPassage(i)
                && story.isTag(i, "NNP")
                && !phrases.isCalendar(i)) {
            i++;
        }
        return i > first ? i : none;
    }

    /** "two of three men": the number counts what follows. */
    private boolean endsInNumber(int number) {
        return number + 1 < story.sentenceEnd(number) && story.isTag(number + 1, "NN");
    }
}
