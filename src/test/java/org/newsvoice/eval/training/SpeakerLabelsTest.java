package org.newsvoice.eval.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsvoice.article.TextSpan;
import org.newsvoice.eval.lines.GoldStory;
import org.newsvoice.eval.lines.JsonLine;
import org.newsvoice.nlp.AnnotatedStory;
import org.newsvoice.nlp.FirstNames;
import org.newsvoice.quote.Mention;
import org.newsvoice.quote.MentionKind;
import org.newsvoice.quote.ranking.CandidateSpeaker;
import org.newsvoice.quote.ranking.SpeakerChoice;
import org.newsvoice.speaker.story.StorySpeakers;

class SpeakerLabelsTest {

    private static final String TEXT = "“We won,” said Ada Osei. The “new” park is open.";

    @Test
    void theLabelledMentionIsRightAndNobodyIsForWordsThatAreNoSpeech() {
        assertEquals(Optional.of(Set.of(2)), right("\"Ada Osei\"", "“We won,”"));
        assertEquals(Optional.of(Set.of(0)), right("\"Ada Osei\"", "“new”"));
    }

    @Test
    void speechWithoutALabelledSpeakerTeachesNothing() {
        assertEquals(Optional.empty(), right("null", "“We won,”"));
    }

    private static Optional<Set<Integer>> right(String speaker, String quoted) {
        GoldStory gold = JsonLine.read(
                "{\"id\": \"1\", \"text\": \"" + TEXT
                        + "\", \"quotes\": [{\"text\": \"“We won,”\", \"start\": 0, \"end\": 9,"
                        + " \"type\": \"direct\", \"speaker\": " + speaker
                        + ", \"speaker_spans\": [[15, 23]], \"speaker_kind\": \"name\"}]}",
                GoldStory.class);
        AnnotatedStory story = new AnnotatedStory(gold.story().article(), List.of(), List.of(), 0);
        StorySpeakers speakers = StorySpeakers.resolve(story, List.of(), new FirstNames(java.util.Map.of()));
        SpeakerChoice choice =
                new SpeakerChoice(span(quoted), List.of(candidate(null), candidate("The"), candidate("Ada Osei")));
        return new SpeakerLabels(gold, speakers).right(choice);
    }

    private static CandidateSpeaker candidate(@org.jspecify.annotations.Nullable String words) {
        return new CandidateSpeaker(words == null ? null : new Mention(MentionKind.NONE, 0, 0, span(words)), List.of());
    }

    private static TextSpan span(String words) {
        int begin = TEXT.indexOf(words);
        return new TextSpan(begin, begin + words.length());
    }
}
