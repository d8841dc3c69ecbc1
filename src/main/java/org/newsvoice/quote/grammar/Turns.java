package org.newsvoice.quote.grammar;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsvoice.article.TextSpan;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.Sentence;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.turns.Header;
import org.newsvoice.quote.turns.Header.Opens;
import org.newsvoice.quote.turns.Headers;

/** The turns of a story. Immutable and thread-safe. */
public final class Turns {

    private final TreeMap<Integer, Header> headers = new TreeMap<>();
    private final TreeMap<Integer, Header> all = new TreeMap<>();
    private final AnnotatedStory story;

    private Turns(AnnotatedStory story) {
        this.story = story;
    }

    /** The turns that the headers of {@code story} open. */
    public static Turns of(AnnotatedStory story) {
        Turns turns = new Turns(story);
        for (Header header : Headers.of(story.article())) {
            turns.all.put(header.span().end(), header);
            if (header.opens() != Opens.TOPIC) {
                turns.headers.put(header.span().end(), header);
            }
        }
        return turns;
    }

    /** Whose turn it is at a place of the text; null outside turns. */
    public @Nullable Turn at(int place) {
        Map.Entry<Integer, Header> last = headers.floorEntry(place);
        if (last == null || last.getValue().opens() == Opens.NARRATION) {
            return null;
        }
        TextSpan name = last.getValue().name();
        boolean begins = new TextSpan(last.getKey(), place).trim(story.text()).isEmpty();
        Mention speaker = name == null ? null : speaker(name);
        return name == null || speaker != null ? new Turn(speaker, begins) : null;
    }

    /** Whether a mention is in a header of any kind. */
    public boolean isInHeader(Mention mention) {
        Map.Entry<Integer, Header> next = all.higherEntry(mention.span().begin());
        return next != null && next.getValue().span().overlaps(mention.span());
    }

    /** The mention of a name; null when it was not read. */
    private @Nullable Mention speaker(TextSpan name) {
        for (Sentence sentence : story.sentences(name)) {
            for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
                if (name.contains(sentence.tokens().get(i).span())) {
                    return new Mention(MentionKind.NAME, sentence.index(), i, name);
                }
            }
        }
        return null;
    }
}
