package org.newsvoice.quote.indirect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.SpanSet;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.grammar.Turn;
import org.newsvoice.quote.grammar.Turns;
import org.newsvoice.quote.turns.Header;
import org.newsvoice.quote.turns.Headers;

/**
 * The turns of a transcript that is printed without quotation marks ("RUIZ: I saw it. Nobody else did."): all sentences behind the
 * name are one report, up to the paragraph's end; a paragraph below may be the reporter's again. Stateless.
 */
final class SpokenTurns {

    /** Fewer turns without marks are no transcript. */
    private static final int MIN_TURNS = 3;

    /** Of an interview with letters, whose questions are nobody's: each answer has a question. */
    private static final int MIN_ANSWERS = 2;

    /** Sure: all ten turns that PolNeAR's stories for development have are labelled. */
    private static final double PROBABILITY = 0.95;

    private SpokenTurns() {}

    /** The turns, in text order; none where fewer than a few are without marks. */
    static List<IndirectSpeech> of(AnnotatedStory story, SpanSet inMarks) {
        List<Header> headers = Headers.of(story.article());
        if (headers.size() < MIN_TURNS) {
            return List.of();
        }
        Turns turns = Turns.of(story);
        List<IndirectSpeech> found = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            boolean last = i + 1 == headers.size();
            int next = last ? story.text().length() : headers.get(i + 1).span().begin();
            IndirectSpeech turn = turn(headers.get(i), next, turns, story, inMarks);
            if (turn != null) {
                found.add(turn);
            }
        }
        boolean letters = headers.stream().anyMatch(header -> header.opens() == Header.Opens.UNNAMED_TURN);
        return found.size() < (letters ? MIN_ANSWERS : MIN_TURNS) ? List.of() : found;
    }

    /** What a header opens, up to {@code next} at most; null unless a named speaker goes on behind a colon, without marks. */
    private static @Nullable IndirectSpeech turn(
            Header header, int next, Turns turns, AnnotatedStory story, SpanSet inMarks) {
        int end = header.span().end();
        TextSpan colon = new TextSpan(end - 1, end);
        boolean opens = header.opens() == Header.Opens.TURN || header.opens() == Header.Opens.UNNAMED_TURN;
        Turn turn = opens ? turns.at(end) : null;
        Mention speaker = turn == null ? null : turn.speaker();
        TextSpan behind = new TextSpan(end, Math.max(end, next)).trim(story.text());
        if (speaker == null || !colon.of(story.text()).equals(":") || behind.isEmpty()) {
            return null;
        }
        TextSpan first = new TextSpan(behind.begin(), behind.begin() + 1);
        for (Sentence sentence : story.sentences(first)) {
            TextSpan paragraph = story.article().zones().get(sentence.zone()).span();
            if (paragraph.contains(colon) && !inMarks.contains(first)) {
                int line = story.text().indexOf('\n', behind.begin());
                int most = Math.min(behind.end(), paragraph.end());
                TextSpan content = new TextSpan(behind.begin(), line < 0 ? most : Math.min(most, line));
                // An answer that quotes somebody would pass for the report of that quote.
                boolean quotes = header.opens() == Header.Opens.UNNAMED_TURN && inMarks.overlaps(content);
                return quotes
                        ? null
                        : new IndirectSpeech(
                                List.of(content.trim(story.text())), speaker, colon, sentence.zone(), PROBABILITY);
            }
        }
        return null;
    }
}
